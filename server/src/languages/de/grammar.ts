/** German grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import { lexicon } from './lexicon';
import model from './classes.json';
import { words } from '../wordLists';

export const grammar: GrammarData = {
  classes: { model },
  verbSecond: true,
  thatOpeners: lexicon('thatOpener'),
  subordinators: lexicon('subordinator'),
  relatives: lexicon('relative', 'rareRelative'),
  infinitiveOpeners: words('um ohne statt anstatt'),
  infinitiveMarks: ['zu'],
  passives: lexicon('passive'),
  perfects: lexicon('have', 'perfect'),
  auxiliaries: lexicon('finiteAuxiliary'),
  particles: lexicon('particle', 'closingParticle'),
  negations: lexicon('negation', 'negative'),
  attaching: lexicon('possessor'),
  subjectPronouns: lexicon('subjectForm'),
  objectPronouns: lexicon('objectForm'),
  singular: words('ich du er es man das dies jemand jeder jede jedes niemand ein eine'),
  plural: words('wir ihnen beide alle einige viele manche mehrere'),
  male: words('er ihn ihm sein seine seinen seinem seiner seines'),
  female: words('ihr ihre ihren ihrem ihres'),
  conjunctions: lexicon('coordinator', 'phraseCoordinator'),
  genitives: ['der', 'des'],
  questionWords: lexicon('questionWord'),
  timeNouns: [
    ...lexicon('weekday'),
    ...words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember tag tage tagen woche
    wochen wochenende monat monate monaten jahr jahre jahren stunde stunden minute minuten saison morgen vormittag
    mittag nachmittag abend nacht mal moment quartal jahrhundert herbst frühling frühjahr sommer winter
  `),
  ],
  comparatives: ['als', 'wie'],
  nounChains: false,
  bareThat: false,
};
