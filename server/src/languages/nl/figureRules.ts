/** The Dutch grammar of figures: one row a pattern, each with its own examples. Source: own rows; licence MIT. */
import type { FigureRule } from '../figureData';

export const figureRules: readonly FigureRule[] = [
  // No figures
  { id: 'one-of', pattern: 'een|één van de', make: 'nothing', examples: [['één van de', '']] },
  { id: 'one-by-one', pattern: 'een|één voor|op een|één', make: 'nothing', examples: [['één voor één', '']] },
  { id: 'adverb', pattern: 'ten #ord', make: 'nothing', examples: [['ten eerste', '']] },
  { id: 'code', pattern: '@code #', make: 'nothing', examples: [['giro 8812', '']] },

  // Times
  { id: 'clock', pattern: '#clock uur?', make: 'clock', examples: [['16.45 uur', '16:45']] },
  {
    id: 'clock-part',
    pattern: "#clock uur? 's @daypart",
    make: 'clock',
    examples: [["3.15 uur 's middags", '15:15']],
  },
  { id: 'hour', pattern: '#hour uur', make: 'hours', examples: [['om 18 uur', '18:00']] },
  {
    id: 'hour-part',
    pattern: "#hour uur? 's @daypart",
    make: 'hours',
    examples: [
      ["drie uur 's nachts", '03:00'],
      ["8 uur 's avonds", '20:00'],
    ],
  },
  { id: 'half-hour', pattern: 'half #hour', make: 'halfHour', examples: [['half zeven', '06:30']] },
  {
    id: 'half-hour-part',
    pattern: "half #hour 's @daypart",
    make: 'halfHour',
    examples: [["half zeven 's avonds", '18:30']],
  },
  {
    id: 'quarter-past',
    pattern: 'kwart over|na|voor|vóór #hour',
    make: 'minutesPast',
    examples: [['kwart over twee', '02:15']],
  },
  {
    id: 'minutes-past',
    pattern: '# minuten? over|voor|vóór #hour',
    make: 'minutesPast',
    examples: [
      ['vijf voor drie', '02:55'],
      ['tien minuten over acht', '08:10'],
    ],
  },
  {
    id: 'minutes-past-half',
    pattern: '# minuten? over|voor half #hour',
    make: 'minutesPast',
    examples: [['vijf over half drie', '02:35']],
  },
  {
    id: 'hours-range',
    pattern: "(van|tussen) #hour tot|en #hour uur 's? @daypart?",
    make: 'clockRange',
    examples: [['van 9 tot 16 uur', '09:00']],
  },
  {
    id: 'clocks-range',
    pattern: '(van|tussen) #clock uur? tot|en #clock uur?',
    make: 'clockRange',
    examples: [['van 5.00 tot 13.00 uur', '05:00']],
  },
  {
    id: 'midnight-range',
    pattern: 'middernacht en #hour uur',
    make: 'clockRange',
    examples: [['middernacht en zes uur', '00:00']],
  },
  {
    id: 'time-of-day',
    pattern: '#hour uur , # minuten en # seconden',
    make: 'untilHour',
    examples: [['om 11 uur, 47 minuten en 20 seconden', '11:47:20']],
  },
  {
    id: 'lap',
    pattern: '#lap',
    make: 'lap',
    examples: [
      ['3.55,62', '235.62'],
      ['13:35:06', '13:35:06'],
    ],
  },

  // Dates
  {
    id: 'day-month',
    pattern: '#day @month #year?',
    make: 'date',
    examples: [
      ['21 januari 2022', '2022-01-21'],
      ['8 maart', '--03-08'],
    ],
  },
  {
    id: 'day-month-comma',
    pattern: '#day @month , #year',
    make: 'date',
    examples: [['21 januari, 2022', '2022-01-21']],
  },
  {
    id: 'weekday-date',
    pattern: '@weekday ,? #day @month #year?',
    make: 'date',
    examples: [
      ['vrijdag 21 januari 2022', '2022-01-21'],
      ['dinsdag 8 maart', '--03-08'],
    ],
  },
  { id: 'month-year', pattern: '@month #year', make: 'date', examples: [['november 2022', '2022-11']] },
  { id: 'month', pattern: '@month', make: 'date', examples: [['in maart', '--03']] },
  {
    id: 'days-month',
    pattern: '#day tot|en|t/m|- #day @month #year?',
    make: 'dayRange',
    examples: [['3 en 5 mei', '--05-03']],
  },
  { id: 'pair-month', pattern: '#pair @month #year?', make: 'dayRange', examples: [['3-5 mei', '--05-03']] },
  {
    id: 'numeric-date',
    pattern: '#date',
    make: 'numericDate',
    examples: [
      ['23-08-2022', '2022-08-23'],
      ['2022-01', '2022-01'],
    ],
  },
  { id: 'year', pattern: '#year', make: 'year', examples: [['in 2008', '2008']] },
  {
    id: 'years',
    pattern: '(van) #year tot #year',
    make: 'yearRange',
    examples: [['van 2021 tot 2023', '2021']],
  },
  {
    id: 'years-between',
    pattern: 'tussen #year en #year',
    make: 'yearSpan',
    examples: [['tussen 2021 en 2023', '2021..2023']],
  },
  { id: 'era', pattern: '# @era', make: 'era', examples: [['274 na Christus', '0274']] },
  { id: 'era-pair', pattern: '#pair @era', make: 'era', examples: [['130-160 na Christus', '130..160']] },
  { id: 'bce', pattern: '# @bce', make: 'bce', examples: [['52 voor Christus', '-0051']] },
  {
    id: 'decade',
    pattern: 'begin|eind|midden|halverwege|half de? jaren #',
    make: 'decade',
    examples: [
      ['begin jaren zestig', '1960..1964'],
      ['eind jaren tachtig', '1985..1989'],
    ],
  },
  { id: 'decade-plain', pattern: 'jaren #', make: 'decade', examples: [['jaren negentig', '1990..1999']] },
  {
    id: 'decade-plain-year',
    pattern: 'jaren #year',
    make: 'decade',
    examples: [["jaren '70", '1970..1979']],
  },
  {
    id: 'decade-year',
    pattern: 'begin|eind|midden|halverwege|half de? jaren #year',
    make: 'decade',
    examples: [["begin jaren '70", '1970..1974']],
  },
  { id: 'weekday', pattern: '@weekday', make: 'weekday', examples: [['vrijdag', '']] },
  { id: 'weekday-step', pattern: '@step @weekday', make: 'weekday', examples: [['vorige vrijdag', '']] },
  {
    id: 'weekday-night',
    pattern: '@weekday op @weekday',
    make: 'weekday',
    examples: [['vrijdag op zaterdag', '']],
  },
  {
    id: 'period-step',
    pattern: '@step @period',
    make: 'relativePeriod',
    examples: [
      ['vorige week', '2022-04-25'],
      ['dit jaar', '2022'],
    ],
  },
  { id: 'relative-day', pattern: '@relday', make: 'relativeDay', examples: [['gisteren', '2022-05-03']] },

  // Scores
  {
    id: 'score-spaced',
    pattern: '# -|–|— #',
    make: 'spacedScore',
    examples: [
      ['2 - 1', '2-1'],
      ['(3 - 6)', '3-6'],
    ],
  },
  { id: 'score', pattern: '#pair', make: 'score', examples: [['3-1', '3-1']] },
  { id: 'score-tiebreak', pattern: '#pair ( # )', make: 'score', examples: [['7-6 (4)', '7-6']] },
  { id: 'votes', pattern: '# tegen # stemmen', make: 'versus', examples: [['17 tegen 12 stemmen', '17-12']] },
  {
    id: 'votes-two',
    pattern: '# stemmen tegen #',
    make: 'versus',
    examples: [['17 stemmen tegen 12', '17-12']],
  },
  {
    id: 'votes-for',
    pattern: '# voor en|, # tegen',
    make: 'versus',
    examples: [['17 voor en 12 tegen', '17-12']],
  },

  // Parts
  {
    id: 'part',
    pattern: 'een @fraction',
    make: 'fraction',
    examples: [
      ['een kwart', '0.25'],
      ['een derde', '0.3333333333'],
    ],
  },
  {
    id: 'parts',
    pattern: '# @fraction',
    make: 'fraction',
    examples: [
      ['twee derde', '0.6666666667'],
      ['vijf zesde', '0.8333333333'],
    ],
  },
  { id: 'half-of', pattern: 'de|een @whole', make: 'fraction', examples: [['de helft', '0.5']] },
  { id: 'ratio', pattern: '# op de #', make: 'ratio', examples: [['zeven op de tien', '0.7']] },
  { id: 'ratio-of', pattern: '# van de #', make: 'ratioOf', examples: [['negen van de tien', '0.9']] },
  { id: 'ratio-one', pattern: 'een op de #', make: 'ratio', examples: [['een op de vier', '0.25']] },
  { id: 'ratio-every', pattern: '# op elke #', make: 'ratio', examples: [['drie op elke tien', '0.3']] },
  { id: 'marks', pattern: '# op #', make: 'points', examples: [['17 op 20', '17/20']] },

  // Money
  {
    id: 'money',
    pattern: '# @currency',
    make: 'money',
    examples: [
      ['200 miljoen dollar', '200000000'],
      ['vijf cent', '0.05'],
    ],
  },
  {
    id: 'money-half',
    pattern: 'een? half|halve @currency',
    make: 'half',
    examples: [['een halve euro', '0.5']],
  },
  {
    id: 'money-symbol',
    pattern: '@currency .? #',
    make: 'money',
    examples: [
      ['€ 0,9 miljoen', '900000'],
      ['€ 64,15', '64.15'],
    ],
  },
  { id: 'money-dash', pattern: '@currency .? # , -', make: 'money', examples: [['€ 3.860,-', '3860']] },
  { id: 'money-coins', pattern: '# @currency #', make: 'moneyAndCents', examples: [['3 euro 95', '3.95']] },
  {
    id: 'money-coins-one',
    pattern: 'een @currency #',
    make: 'moneyAndCents',
    examples: [['een gulden vijftig', '1.5']],
  },
  {
    id: 'money-coins-and',
    pattern: '# @currency en # @currency',
    make: 'moneyAndCents',
    examples: [['twee euro en tien cent', '2.1']],
  },

  // Units
  {
    id: 'unit',
    pattern: '# @unit',
    make: 'quantity',
    examples: [
      ['25 meter', '25'],
      ['drie weken', '3'],
      ['31 procent', '31'],
    ],
  },
  {
    id: 'unit-half',
    pattern: 'een? half|halve @unit',
    make: 'half',
    examples: [
      ['een half jaar', '0.5'],
      ['een halve liter', '0.5'],
    ],
  },
  {
    id: 'unit-loose',
    pattern: 'een kwartier|halfuur|etmaal',
    make: 'one',
    examples: [
      ['een kwartier', '15'],
      ['een halfuur', '30'],
    ],
  },
  {
    id: 'unit-one-after',
    pattern: '(over|na|binnen|in|dan|bijna|ruim|nog|minstens|vanaf|maximaal) een @unit',
    make: 'one',
    examples: [
      ['over een week', '1'],
      ['bijna een jaar', '1'],
    ],
  },
  {
    id: 'unit-one-before',
    pattern: 'een @unit (lang|later|langer|extra|geleden|cel)',
    make: 'one',
    examples: [['een uur lang', '1']],
  },
  { id: 'sum', pattern: '# @unit en|,? # @unit', make: 'sum', examples: [['3 uur en 12 minuten', '192']] },
  {
    id: 'sum-three',
    pattern: '# @unit ,? # @unit en # @unit',
    make: 'sum',
    examples: [['2 uur, 3 minuten en 10 seconden', '7390']],
  },
  { id: 'sum-short', pattern: '# @unit #', make: 'sum', examples: [['1 minuut 12', '72']] },
  {
    id: 'below-zero',
    pattern: '# @unit onder nul',
    make: 'below',
    examples: [['elf graden onder nul', '-11']],
  },
  {
    id: 'ton',
    pattern: '# @ton',
    make: 'ton',
    examples: [
      ['zes ton', '600000'],
      ['150.000 ton', '150000'],
    ],
  },

  // Ranges
  {
    id: 'range',
    pattern: '# -? tot|à|a|- # @unit?',
    make: 'range',
    examples: [
      ['60 tot 80 centimeter', '60..80'],
      ['5 à 6', '5..6'],
    ],
  },
  {
    id: 'range-wel',
    pattern: '# tot wel|zelfs # @unit?',
    make: 'range',
    examples: [['20 tot wel 30 meter', '20..30']],
  },
  {
    id: 'range-between',
    pattern: 'tussen de? # en de? # @unit?',
    make: 'range',
    examples: [['tussen de 30 en 40', '30..40']],
  },
  { id: 'range-or', pattern: '# of # @unit?', make: 'range', examples: [['twee of drie dagen', '2..3']] },
  { id: 'range-pair', pattern: '#pair @unit', make: 'range', examples: [['10-15 procent', '10..15']] },
  {
    id: 'range-money',
    pattern: '# -? tot|à|- # @currency',
    make: 'range',
    examples: [['1,5 tot 2 miljoen euro', '1500000..2000000']],
  },
  {
    id: 'range-money-between',
    pattern: 'tussen de? # en de? # @currency',
    make: 'range',
    examples: [['tussen de 15.000 en 25.000 euro', '15000..25000']],
  },
  {
    id: 'range-money-two',
    pattern: '# @currency tot|à # @currency',
    make: 'range',
    examples: [['10 euro tot 20 euro', '10..20']],
  },
  {
    id: 'range-money-two-between',
    pattern: 'tussen de? # @currency en de? # @currency',
    make: 'range',
    examples: [['tussen de 10 euro en 20 euro', '10..20']],
  },
  {
    id: 'range-symbol',
    pattern: '@currency # tot|à|- @currency? #',
    make: 'range',
    examples: [['€ 5 tot € 6 miljoen', '5000000..6000000']],
  },
  {
    id: 'range-symbol-between',
    pattern: 'tussen de? @currency # en de? @currency? #',
    make: 'range',
    examples: [['tussen € 10 en € 12', '10..12']],
  },
  { id: 'range-symbol-pair', pattern: '@currency #pair', make: 'range', examples: [['€ 10-12', '10..12']] },
  { id: 'range-pair-money', pattern: '#pair @currency', make: 'range', examples: [['10-12 euro', '10..12']] },

  // Plain numbers
  {
    id: 'count',
    pattern: '#',
    make: 'count',
    examples: [
      ['130.000', '130000'],
      ['zevenentwintig', '27'],
    ],
  },
  {
    id: 'few',
    pattern: '@few #',
    make: 'few',
    examples: [
      ['enkele honderden', '200..500'],
      ['een paar duizend', '2000..5000'],
    ],
  },
  { id: 'few-units', pattern: '@few @unit', make: 'few', examples: [['een paar dagen', '2..5']] },
  {
    id: 'times',
    pattern: '# keer|maal zo|zoveel|hoger|groter',
    make: 'times',
    examples: [['drie keer zo', '3']],
  },
  {
    id: 'label',
    pattern: '@label #',
    make: 'label',
    examples: [
      ['nummer 88', '88'],
      ['bladzijde veertig', '40'],
    ],
  },
  {
    id: 'ordinal',
    pattern: '#ord',
    make: 'ordinal',
    examples: [
      ['12de', '12'],
      ['de derde', '3'],
    ],
  },
];
