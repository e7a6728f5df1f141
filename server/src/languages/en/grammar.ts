/** English grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const grammar: GrammarData = {
  classes: { tagger: (words) => words.map(() => ({ class: 'X' })) },
  verbSecond: false,
  thatOpeners: ['that', 'whether', 'if'],
  subordinators: list(
    'that whether if because although though while when whenever after before since until unless once as where',
  ),
  relatives: list('who which that whose whom where'),
  infinitiveOpeners: [],
  infinitiveMarks: ['to'],
  passives: list('is are was were be been being am'),
  perfects: list('has have had having'),
  auxiliaries: list(`
    is are was were be been being am has have had do does did will would can could shall should may might must
  `),
  particles: list('up out off down away back over on in'),
  negations: list("not n't never no"),
  attaching: ['of'],
  subjectPronouns: list('i you he she it we they'),
  objectPronouns: list('me him us them himself herself itself themselves'),
  singular: list('i he she it this that him her someone everyone nobody each every a an'),
  plural: list('we they them us these those both many several few'),
  male: list('he him his himself'),
  female: list('she her hers herself'),
  conjunctions: list('and or but nor'),
  genitives: [],
  questionWords: list('who what where why how when which'),
  timeNouns: list(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december day days week weeks weekend month months year years hour hours minutes
    morning afternoon evening night time today yesterday tomorrow
  `),
  bareThat: true,
};
