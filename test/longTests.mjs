/** Files of unit tests that take long or must be by themselves, without their ending: run by `npm test`, left out by `npm run check`. */
export const longTests = [
  // 118 kinds of text at two sizes each; counts the engine's steps.
  'growth',
  // Random articles with two hundred edits in a row, each reading compared with a fresh one.
  'memory',
  // Every regular expression of the source, attacked.
  'patterns',
  // The notices made anew from all that is bundled.
  'notices',
  // Twenty thousand edits of corrections files.
  'corrections/edits',
  // What is built and packed, and programs started by themselves.
  'bundleSize',
  'cliProcess',
  'keep',
  'library',
  // Random quotes in random articles.
  'quotesProperties',
];
