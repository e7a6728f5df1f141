/** English grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import { lexicon } from './lexicon';
import { tagAlone, tagEnglish } from './tagger';
import { words } from '../wordLists';

export const grammar: GrammarData = {
  classes: { tagger: tagEnglish, alone: tagAlone },
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
  singular: words('i he she it this that him her someone everyone nobody each every a an'),
  plural: words('we they them us these those both many several few'),
  male: words('he him his himself'),
  female: words('she her hers herself'),
  conjunctions: lexicon('coordinator', 'phraseCoordinator'),
  genitives: [],
  questionWords: lexicon('questionWord'),
  timeNouns: [
    ...lexicon('weekday'),
    ...words(`
    january february march april may june july august september october november december day days week weeks
    weekend month months year years hour hours minutes morning afternoon evening night time today yesterday
    tomorrow
  `),
  ],
  comparatives: ['as', 'than', 'like'],
  nounChains: true,
  bareThat: true,
};
