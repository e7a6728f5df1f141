/** The English grammar of figures: one row a pattern, each with its own examples. Source: own rows; licence MIT. */
import type { FigureRule } from '../figureData';

export const figureRules: readonly FigureRule[] = [
  // No figures
  { id: 'one-of', pattern: 'one of|another|by', make: 'nothing', examples: [['one of', '']] },
  { id: 'no-one', pattern: 'no one', make: 'nothing', examples: [['no one', '']] },
  { id: 'no-number', pattern: 'no #', make: 'nothing', examples: [['No 10', '']] },
  { id: 'at-first', pattern: 'at first', make: 'nothing', examples: [['at first', '']] },
  { id: 'code', pattern: '@code #', make: 'nothing', examples: [['flight 8812', '']] },

  // Times
  {
    id: 'clock',
    pattern: '#clock',
    make: 'clock',
    examples: [
      ['2:10', '02:10'],
      ['5.30pm', '17:30'],
    ],
  },
  {
    id: 'clock-zone',
    pattern: '#clock gmt|utc|bst|est|edt|et|cet',
    make: 'clock',
    examples: [['0940 GMT', '09:40']],
  },
  {
    id: 'digits-zone',
    pattern: '# gmt|utc|bst|est|edt|et|cet',
    make: 'fourDigits',
    examples: [['1137 UTC', '11:37']],
  },
  { id: 'clock-part', pattern: '#clock @daypart', make: 'clock', examples: [['2:10 p.m.', '14:10']] },
  {
    id: 'hour-part',
    pattern: '#hour @daypart',
    make: 'hours',
    examples: [
      ['5 p.m.', '17:00'],
      ['9 am', '09:00'],
    ],
  },
  { id: 'hour-clock', pattern: "#hour o'clock", make: 'hours', examples: [["at five o'clock", '05:00']] },
  {
    id: 'quarter-past',
    pattern: 'quarter past|to #hour',
    make: 'minutesPast',
    examples: [['quarter past two', '02:15']],
  },
  {
    id: 'minutes-past',
    pattern: '# minutes? past #hour',
    make: 'minutesPast',
    examples: [['ten past three', '03:10']],
  },
  {
    id: 'minutes-to',
    pattern: '(at) # minutes? to #hour',
    make: 'minutesPast',
    examples: [['at ten to three', '02:50']],
  },
  { id: 'half-past', pattern: 'half past #hour', make: 'halfPast', examples: [['half past six', '06:30']] },
  {
    id: 'hours-range',
    pattern: '(from|between) #hour to|and #hour @daypart',
    make: 'clockRange',
    examples: [],
  },
  {
    id: 'lap',
    pattern: '#lap',
    make: 'lap',
    examples: [
      ['4:22.50', '262.5'],
      ['13:35:06', '13:35:06'],
    ],
  },

  // Dates
  { id: 'month-day', pattern: '@month #day', make: 'date', examples: [['March 3', '--03-03']] },
  {
    id: 'month-day-year',
    pattern: '@month #day , #year',
    make: 'date',
    examples: [['March 3, 2021', '2021-03-03']],
  },
  {
    id: 'day-month',
    pattern: '#day of? @month #year?',
    make: 'date',
    examples: [
      ['21 January 2022', '2022-01-21'],
      ['3rd of May', '--05-03'],
    ],
  },
  {
    id: 'day-month-comma',
    pattern: '#day @month , #year',
    make: 'date',
    examples: [['21 January, 2022', '2022-01-21']],
  },
  {
    id: 'weekday-date',
    pattern: '@weekday ,? @month #day',
    make: 'date',
    examples: [['Thursday, March 3', '--03-03']],
  },
  {
    id: 'weekday-date-year',
    pattern: '@weekday ,? @month #day ,? #year',
    make: 'date',
    examples: [['Thursday, March 3, 2022', '2022-03-03']],
  },
  {
    id: 'weekday-day',
    pattern: '@weekday ,? #day of? @month #year?',
    make: 'date',
    examples: [['Friday 21 January 2022', '2022-01-21']],
  },
  { id: 'month-year', pattern: '@month ,? #year', make: 'date', examples: [['November 2022', '2022-11']] },
  { id: 'month', pattern: '@month', make: 'date', examples: [['in January', '--01']] },
  {
    id: 'days-month',
    pattern: '#day to|and|- #day @month #year?',
    make: 'dayRange',
    examples: [['3 and 5 May', '--05-03']],
  },
  { id: 'pair-month', pattern: '#pair @month #year?', make: 'dayRange', examples: [['3-5 May', '--05-03']] },
  { id: 'month-pair', pattern: '@month #pair', make: 'dayRange', examples: [['May 3-5', '--05-03']] },
  {
    id: 'numeric-date',
    pattern: '#date',
    make: 'numericDate',
    examples: [
      ['2022-08-23', '2022-08-23'],
      ['8/23/2022', '2022-08-23'],
      ['6/7/2022', '2022'],
    ],
  },
  { id: 'year', pattern: '#year', make: 'year', examples: [['in 2008', '2008']] },
  {
    id: 'years',
    pattern: '(from) #year to #year',
    make: 'yearRange',
    examples: [['from 2021 to 2023', '2021']],
  },
  {
    id: 'years-between',
    pattern: 'between #year and #year',
    make: 'yearSpan',
    examples: [['between 2021 and 2023', '2021..2023']],
  },
  { id: 'era', pattern: '# @era', make: 'era', examples: [['274 AD', '0274']] },
  { id: 'bce', pattern: '# @bce', make: 'bce', examples: [['52 BC', '-0051']] },
  {
    id: 'decade',
    pattern: 'early|late|mid? #decade',
    make: 'decade',
    examples: [
      ['the 1980s', '1980..1989'],
      ['early 1990s', '1990..1994'],
    ],
  },
  { id: 'weekday', pattern: '@weekday', make: 'weekday', examples: [['Friday', '']] },
  { id: 'weekday-part', pattern: '@weekday @daypart', make: 'weekday', examples: [['Thursday night', '']] },
  { id: 'weekday-step', pattern: '@step @weekday', make: 'weekday', examples: [['last Friday', '']] },
  {
    id: 'period-step',
    pattern: '@step @period',
    make: 'relativePeriod',
    examples: [
      ['last week', '2022-04-25'],
      ['this year', '2022'],
    ],
  },
  { id: 'relative-day', pattern: '@relday', make: 'relativeDay', examples: [['yesterday', '2022-05-03']] },

  // Scores
  { id: 'score-spaced', pattern: '# -|–|— #', make: 'spacedScore', examples: [['2 - 1', '2-1']] },
  { id: 'score', pattern: '#pair', make: 'score', examples: [['3-1', '3-1']] },
  { id: 'score-tiebreak', pattern: '#pair ( # )', make: 'score', examples: [['7-6 (4)', '7-6']] },
  { id: 'votes', pattern: '# votes to #', make: 'versus', examples: [['31 votes to 24', '31-24']] },
  {
    id: 'votes-after',
    pattern: '# to # (vote|votes|majority)',
    make: 'versus',
    examples: [['31 to 24 vote', '31-24']],
  },
  { id: 'wickets', pattern: '# for #', make: 'versus', examples: [['302 for 6', '302-6']] },

  // Parts
  {
    id: 'part',
    pattern: 'a|an @fraction',
    make: 'fraction',
    examples: [
      ['a quarter', '0.25'],
      ['a third', '0.3333333333'],
    ],
  },
  {
    id: 'parts',
    pattern: '# @fraction',
    make: 'fraction',
    examples: [
      ['two thirds', '0.6666666667'],
      ['three quarters', '0.75'],
    ],
  },
  {
    id: 'half-of',
    pattern: '@whole (of|the|its|their|his|her|all|our)',
    make: 'fraction',
    examples: [['half of', '0.5']],
  },
  {
    id: 'ratio',
    pattern: '# in|out every? #',
    make: 'ratio',
    examples: [
      ['seven in 10', '0.7'],
      ['one in ten', '0.1'],
    ],
  },
  { id: 'ratio-out', pattern: '# out of every? #', make: 'ratio', examples: [['nine out of ten', '0.9']] },
  {
    id: 'times',
    pattern: '# times as|more|higher|larger|bigger',
    make: 'times',
    examples: [['three times as', '3']],
  },

  // Money
  {
    id: 'money',
    pattern: '# @currency',
    make: 'money',
    examples: [
      ['200 million dollars', '200000000'],
      ['five cents', '0.05'],
    ],
  },
  {
    id: 'money-symbol',
    pattern: '@currency #',
    make: 'money',
    examples: [
      ['£18.4m', '18400000'],
      ['$2.3 million', '2300000'],
    ],
  },
  { id: 'money-half', pattern: 'half a @currency', make: 'half', examples: [['half a dollar', '0.5']] },

  // Units
  {
    id: 'unit',
    pattern: '# @unit',
    make: 'quantity',
    examples: [
      ['25 metres', '25'],
      ['three weeks', '3'],
      ['31 per cent', '31'],
    ],
  },
  {
    id: 'unit-and-half',
    pattern: '# and a half @unit',
    make: 'halfMore',
    examples: [['5 and a half years', '5.5']],
  },
  { id: 'unit-half', pattern: 'half a|an @unit', make: 'half', examples: [['half an hour', '0.5']] },
  { id: 'unit-half-after', pattern: 'a half @unit', make: 'half', examples: [['a half hour', '0.5']] },
  {
    id: 'unit-one-after',
    pattern: '(within|for|after|almost|nearly|in|than|over|under|past|another|plus) a|an @unit',
    make: 'one',
    examples: [['within a week', '1']],
  },
  {
    id: 'unit-one-before',
    pattern: 'a|an @unit (later|ago|long)',
    make: 'one',
    examples: [['an hour later', '1']],
  },
  { id: 'past-decade', pattern: '(past|last|next) decade', make: 'one', examples: [] },
  {
    id: 'sum',
    pattern: '# @unit and|,? # @unit',
    make: 'sum',
    examples: [['3 hours and 12 minutes', '192']],
  },
  {
    id: 'below-zero',
    pattern: '# @unit below zero',
    make: 'below',
    examples: [['eleven degrees below zero', '-11']],
  },

  // Ranges
  {
    id: 'range',
    pattern: '# to|- # @unit?',
    make: 'range',
    examples: [
      ['60 to 80 centimetres', '60..80'],
      ['5 to 6', '5..6'],
    ],
  },
  {
    id: 'range-between',
    pattern: 'between # and # @unit?',
    make: 'range',
    examples: [['between 30 and 40', '30..40']],
  },
  {
    id: 'range-from',
    pattern: 'anywhere from # to # @unit?',
    make: 'range',
    examples: [['anywhere from 30 to 40', '30..40']],
  },
  { id: 'range-or', pattern: '# or # @unit?', make: 'range', examples: [['two or three days', '2..3']] },
  { id: 'range-pair', pattern: '#pair @unit', make: 'range', examples: [['10-15 per cent', '10..15']] },
  {
    id: 'range-money',
    pattern: '# to|- # @currency',
    make: 'range',
    examples: [['74 million to 80 million pounds', '74000000..80000000']],
  },
  {
    id: 'range-money-between',
    pattern: 'between # and # @currency',
    make: 'range',
    examples: [['between 61 million and 65 million pounds', '61000000..65000000']],
  },
  {
    id: 'range-symbol',
    pattern: '@currency # to|- @currency? #',
    make: 'range',
    examples: [['£5 to £6 million', '5000000..6000000']],
  },
  {
    id: 'range-symbol-between',
    pattern: 'between @currency # and @currency? #',
    make: 'range',
    examples: [['between £8,000 and £45,000', '8000..45000']],
  },
  {
    id: 'range-units',
    pattern: '(from) # @unit to # @unit',
    make: 'range',
    examples: [['from 45% to 60%', '45..60']],
  },
  { id: 'range-symbol-pair', pattern: '@currency #pair', make: 'range', examples: [['$10-12', '10..12']] },
  {
    id: 'range-pair-money',
    pattern: '#pair @currency',
    make: 'range',
    examples: [['10-12 euros', '10..12']],
  },

  {
    id: 'unit-vague',
    pattern: '# of @unit',
    make: 'vagueQuantity',
    examples: [['thousands of years', '2000..9999']],
  },
  {
    id: 'money-vague',
    pattern: '# of @currency',
    make: 'vagueQuantity',
    examples: [['millions of dollars', '2000000..9990000']],
  },

  // Plain numbers
  {
    id: 'count',
    pattern: '#',
    make: 'count',
    examples: [
      ['130,000', '130000'],
      ['twenty-seven', '27'],
    ],
  },
  {
    id: 'spoken-decimal',
    pattern: '# point # @unit?',
    make: 'spokenDecimal',
    examples: [
      ['one point two million', '1200000'],
      ['four point five per cent', '4.5'],
    ],
  },
  {
    id: 'spoken-decimal-money',
    pattern: '# point # @currency',
    make: 'spokenDecimal',
    examples: [['one point two million pounds', '1200000']],
  },
  {
    id: 'few',
    pattern: '@few #',
    make: 'few',
    examples: [
      ['a few hundred', '200..500'],
      ['several thousand', '2000..5000'],
    ],
  },
  { id: 'few-units', pattern: '@few @unit', make: 'few', examples: [['a few days', '2..5']] },
  { id: 'vague-of', pattern: 'tens of #', make: 'few', examples: [['tens of thousands', '20000..99999']] },
  {
    id: 'vague-of-hundreds',
    pattern: 'hundreds of #',
    make: 'few',
    examples: [['hundreds of thousands', '200000..999999']],
  },
  {
    id: 'label',
    pattern: '@label #',
    make: 'label',
    examples: [
      ['number 88', '88'],
      ['page forty', '40'],
    ],
  },
  {
    id: 'ordinal',
    pattern: '#ord',
    make: 'ordinal',
    examples: [
      ['the 12th', '12'],
      ['the third floor', '3'],
    ],
  },
];
