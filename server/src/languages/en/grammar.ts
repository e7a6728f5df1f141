/** English grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import { lexicon } from './lexicon';
import { tagEnglish } from './tagger';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const grammar: GrammarData = {
  classes: { tagger: tagEnglish },
  verbSecond: false,
  thatOpeners: lexicon('thatOpener'),
  subordinators: lexicon('subordinator'),
  relatives: lexicon('relative', 'rareRelative'),
  infinitiveOpeners: [],
  infinitiveMarks: ['to'],
  passives: lexicon('passive'),
  perfects: lexicon('have', 'perfect'),
  auxiliaries: lexicon('finiteAuxiliary'),
  particles: lexicon('particle', 'closingParticle'),
  negations: lexicon('negation', 'negative'),
  attaching: lexicon('possessor'),
  subjectPronouns: lexicon('subjectForm'),
  objectPronouns: lexicon('objectForm'),
  singular: list('i he she it this that him her someone everyone nobody each every a an'),
  plural: list('we they them us these those both many several few'),
  male: list('he him his himself'),
  female: list('she her hers herself'),
  conjunctions: lexicon('coordinator', 'phraseCoordinator'),
  genitives: [],
  questionWords: lexicon('questionWord'),
  timeNouns: [
    ...lexicon('weekday'),
    ...list(`
    january february march april may june july august september october november december day days week weeks
    weekend month months year years hour hours minutes morning afternoon evening night time today yesterday
    tomorrow
  `),
  ],
  comparatives: ['as', 'than', 'like'],
  nounChains: true,
  bareThat: true,
};
