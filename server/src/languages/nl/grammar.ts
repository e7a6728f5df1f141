/** Dutch grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import { lexicon } from './lexicon';
import model from './classes.json';
import forms from './forms.json';
import { words } from '../wordLists';

export const grammar: GrammarData = {
  classes: { model, forms },
  verbSecond: true,
  thatOpeners: lexicon('thatOpener'),
  subordinators: lexicon('subordinator'),
  relatives: lexicon('relative', 'rareRelative'),
  infinitiveOpeners: words('om door zonder na alvorens teneinde in plaats'),
  infinitiveMarks: ['te'],
  passives: lexicon('passive'),
  perfects: lexicon('have', 'perfect'),
  auxiliaries: lexicon('finiteAuxiliary'),
  particles: lexicon('particle', 'closingParticle'),
  negations: lexicon('negation', 'negative'),
  attaching: lexicon('possessor'),
  subjectPronouns: lexicon('subjectForm'),
  objectPronouns: lexicon('objectForm'),
  singular: words('ik jij hij het men dit dat iemand iedereen niemand een elke ieder iedere elk'),
  plural: words('wij we hen hun beide alle enkele sommige veel vele meerdere verschillende'),
  male: words("hij hem zijn z'n"),
  female: words('haar'),
  conjunctions: lexicon('coordinator', 'phraseCoordinator'),
  genitives: ['der', 'des'],
  questionWords: lexicon('questionWord'),
  timeNouns: [
    ...lexicon('weekday'),
    ...words(`
    januari februari maart april mei juni juli augustus september oktober november december dag dagen week
    weken weekend weekeinde maand maanden jaar jaren uur minuten seizoen ochtend middag avond nacht morgen
    keer maal moment kwartaal eeuw najaar voorjaar zomer winter herfst lente
  `),
  ],
  comparatives: ['als', 'dan', 'zoals'],
  nounChains: false,
  bareThat: false,
};
