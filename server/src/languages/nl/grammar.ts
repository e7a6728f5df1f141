/** Dutch grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import { lexicon } from './lexicon';
import model from './classes.json';
import forms from './forms.json';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const grammar: GrammarData = {
  classes: { model, forms },
  verbSecond: true,
  thatOpeners: lexicon('thatOpener'),
  subordinators: lexicon('subordinator'),
  relatives: lexicon('relative', 'rareRelative'),
  infinitiveOpeners: list('om door zonder na alvorens teneinde in plaats'),
  infinitiveMarks: ['te'],
  passives: lexicon('passive'),
  perfects: lexicon('have', 'perfect'),
  auxiliaries: lexicon('finiteAuxiliary'),
  particles: lexicon('particle', 'closingParticle'),
  negations: lexicon('negation', 'negative'),
  attaching: lexicon('possessor'),
  subjectPronouns: lexicon('subjectForm'),
  objectPronouns: lexicon('objectForm'),
  singular: list('ik jij hij het men dit dat iemand iedereen niemand een elke ieder iedere elk'),
  plural: list('wij we hen hun beide alle enkele sommige veel vele meerdere verschillende'),
  male: list("hij hem zijn z'n"),
  female: list('haar'),
  conjunctions: lexicon('coordinator', 'phraseCoordinator'),
  genitives: ['der', 'des'],
  questionWords: lexicon('questionWord'),
  timeNouns: [
    ...lexicon('weekday'),
    ...list(`
    januari februari maart april mei juni juli augustus september oktober november december dag dagen week
    weken weekend weekeinde maand maanden jaar jaren uur minuten seizoen ochtend middag avond nacht morgen
    keer maal moment kwartaal eeuw najaar voorjaar zomer winter herfst lente
  `),
  ],
  comparatives: ['als', 'dan', 'zoals'],
  nounChains: false,
  bareThat: false,
};
