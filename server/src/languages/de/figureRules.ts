/** The German grammar of figures: one row a pattern, each with its own examples. Source: own rows; licence MIT. */
import type { FigureRule, MakerName } from '../figureData';

type Examples = FigureRule['examples'];
const row = (id: string, pattern: string, make: MakerName, ...examples: Examples): FigureRule => ({
  id,
  pattern,
  make,
  examples,
});

export const figureRules: readonly FigureRule[] = [
  // No figures
  row('one-of', 'eine|einer|eines der|von', 'nothing', ['einer der', '']),
  row('one-after-other', 'eins nach dem anderen', 'nothing', ['eins nach dem anderen', '']),
  row('code', '@code #', 'nothing', ['postfach 8812', '']),

  // Times
  row('clock', '#clock uhr', 'clock', ['2.40 Uhr', '02:40'], ['16:45 Uhr', '16:45']),
  row('clock-bare', '#clock', 'clock', ['16:45', '16:45']),
  row('hour', '#hour @half @daypart?', 'hours', ['18 Uhr', '18:00'], ['8 Uhr abends', '20:00']),
  row('half-hour', 'halb #hour', 'halfHour', ['halb sieben', '06:30']),
  row('quarter-past', 'viertel nach|vor #hour', 'minutesPast', ['viertel nach zwei', '02:15']),
  row('minutes-past', '# minuten? nach|vor #hour', 'minutesPast', ['fünf vor drei', '02:55']),
  row('minutes-past-half', '# minuten? nach|vor halb|half #hour', 'minutesPast', [
    'fünf nach half drei',
    '02:35',
  ]),
  row('hours-range', '(von|zwischen) #hour bis|und #hour uhr', 'clockRange', ['von 9 bis 16 Uhr', '09:00']),
  row('clocks-range', '(von|zwischen) #clock uhr? bis|und #clock uhr', 'clockRange', [
    'von 5.00 bis 13.00 Uhr',
    '05:00',
  ]),
  row('lap', '#lap', 'lap', ['3:55,62', '235.62']),

  // Dates
  row('day-month', '#day @month #year?', 'date', ['21. Januar 2022', '2022-01-21'], ['8. März', '--03-08']),
  row('weekday-date', '@weekday ,? dem|den? #day @month #year?', 'date', [
    'Freitag, 21. Januar 2022',
    '2022-01-21',
  ]),
  row('month-year', '@month #year', 'date', ['November 2022', '2022-11']),
  row('month', '@month', 'date', ['im März', '--03']),
  row('days-month', '#day bis|und|- #day @month #year?', 'dayRange', ['3. und 5. Mai', '--05-03']),
  row('numeric-date', '#date', 'numericDate', ['23.08.2022', '2022-08-23'], ['2022-01', '2022-01']),
  row('year', '#year', 'year', ['im Jahr 2008', '2008']),
  row('years', '(von) #year bis #year', 'yearRange', ['von 2021 bis 2023', '2021']),
  row('years-between', 'zwischen #year und #year', 'yearSpan', ['zwischen 2021 und 2023', '2021..2023']),
  row('era', '# @era', 'era', ['274 nach Christus', '0274']),
  row('bce', '# @bce', 'bce', ['52 vor Christus', '-0051']),
  row(
    'decade',
    'anfang|ende|mitte? der? #decade jahre|jahren',
    'decade',
    ['60er Jahre', '1960..1969'],
    ['Ende der 80er Jahre', '1985..1989'],
  ),
  row('decade-words', 'anfang|ende|mitte? der? @decade jahre|jahren', 'decade', [
    'sechziger Jahre',
    '1960..1969',
  ]),
  row('weekday', '@weekday', 'weekday', ['Freitag', '']),
  row('weekday-step', '@step @weekday', 'weekday', ['vergangenen Freitag', '']),
  row(
    'period-step',
    '@step @period',
    'relativePeriod',
    ['vergangene Woche', '2022-04-25'],
    ['dieses Jahr', '2022'],
  ),
  row('relative-day', '@relday', 'relativeDay', ['gestern', '2022-05-03']),

  // Scores
  row('score', '#pair', 'score', ['3:1', '3-1'], ['3-1', '3-1']),
  row('score-spaced', '# :|-|–|— #', 'spacedScore', ['2 : 1', '2-1']),
  row('score-to', '# zu #', 'versus', ['drei zu eins', '3-1']),
  row('votes', '# gegen # stimmen', 'versus', ['17 gegen 12 Stimmen', '17-12']),

  // Parts
  row(
    'part',
    'ein|eine|einem|eines @fraction',
    'fraction',
    ['ein Viertel', '0.25'],
    ['ein Drittel', '0.3333333333'],
  ),
  row('parts', '# @fraction', 'fraction', ['zwei Drittel', '0.6666666667']),
  row('half-of', 'die|der @whole', 'fraction', ['die Hälfte', '0.5']),
  row('ratio', '# von|aus #', 'ratio', ['sieben von zehn', '0.7']),

  // Money
  row('money', '# @currency', 'money', ['200 Millionen Dollar', '200000000'], ['fünf Cent', '0.05']),
  row('money-half', 'ein|einen|einem? halber|halben @currency', 'half', ['ein halber Euro', '0.5']),
  row('money-symbol', '@currency .? #', 'money', ['€ 0,9 Millionen', '900000']),
  row('money-coins', '# @currency #', 'moneyAndCents', ['3 Euro 95', '3.95']),

  // Units
  row('unit', '# @unit', 'quantity', ['25 Meter', '25'], ['drei Wochen', '3'], ['31 Prozent', '31']),
  row('unit-half', 'ein|eine|einen|einem|einer? halbes|halbe|halben|halber @unit', 'half', [
    'ein halbes Jahr',
    '0.5',
  ]),
  row('unit-loose', 'eine|einer viertelstunde|dreiviertelstunde', 'one', ['eine Viertelstunde', '15']),
  row(
    'unit-one-after',
    '(nach|vor|binnen|in|als|fast|gut|mindestens|maximal|seit|rund) ein|eine|einem|einer|einen @unit',
    'one',
    ['vor einer Woche', '1'],
  ),
  row('unit-one-before', 'ein|eine|einen @unit (lang|später|länger|zuvor|haft)', 'one', [
    'eine Stunde lang',
    '1',
  ]),
  row('sum', '# @unit und|,? # @unit', 'sum', ['3 Stunden und 12 Minuten', '192']),
  row('below-zero', '# @unit unter null', 'below', ['elf Grad unter Null', '-11']),

  // Ranges
  row('range', '# -? bis|- # @unit?', 'range', ['60 bis 80 Zentimeter', '60..80']),
  row('range-between', 'zwischen # und # @unit?', 'range', ['zwischen 30 und 40', '30..40']),
  row('range-or', '# oder # @unit?', 'range', ['zwei oder drei Tage', '2..3']),
  row('range-money', '# -? bis|- # @currency', 'range', ['1,5 bis 2 Millionen Euro', '1500000..2000000']),
  row('range-money-between', 'zwischen # und # @currency', 'range', [
    'zwischen 15.000 und 25.000 Euro',
    '15000..25000',
  ]),

  // Plain numbers
  row('count', '#', 'count', ['130.000', '130000'], ['siebenundzwanzig', '27']),
  row('few', '@few #', 'few', ['einige hundert', '200..500']),
  row('few-units', '@few @unit', 'few', ['ein paar Tage', '2..5']),
  row('times', '# mal so', 'times', ['drei Mal so', '3']),
  row('label', '@label #', 'label', ['Nummer 88', '88'], ['Seite vierzig', '40']),
  row('ordinal', '#ord', 'ordinal', ['12. Mann', '12'], ['die dritte', '3']),
];
