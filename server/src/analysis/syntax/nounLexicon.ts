/** What the lists know about nouns for persons, organisations and places: number, gender, heads of compounds. */
import type { ActorData } from '../../languages/actorData';
import { memo } from '../../model/memo';

export type NounKind = 'person' | 'organisation' | 'place' | 'unknown';

export interface Noun {
  readonly kind: NounKind;
  readonly noun: string;
  readonly plural: boolean;
  readonly gender?: 'male' | 'female';
  /** Also the name of an organisation ("uitgever", "eigenaar"). */
  readonly alsoOrganisation?: true;
}

/** What the lists know about a word: a person, an organisation, a place; singular or plural; which gender. */
export function nounOf(word: string, lexicon: Lexicon): Noun | undefined {
  return lexicon.nounOf(word) ?? undefined;
}

export interface Lexicon {
  readonly nouns: ReadonlyMap<string, Noun>;
  readonly endings: ReadonlySet<string>;
  readonly compounds: boolean;
  readonly plurals: ActorData['plurals'];
  readonly functionWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly attaching: ReadonlySet<string>;
  readonly attachingBeforeName: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly adjectives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly sayingVerbs: ReadonlySet<string>;
  readonly age: RegExp;
  readonly memberOf: RegExp;
  readonly nounOf: (word: string) => Noun | null;
}

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

const lexicons = new WeakMap<ActorData, Lexicon>();

/** The language's lists as sets, made once. */
export function lexiconOf(data: ActorData): Lexicon {
  let lexicon = lexicons.get(data);
  if (!lexicon) {
    lexicon = compile(data);
    lexicons.set(data, lexicon);
  }
  return lexicon;
}

function compile(data: ActorData): Lexicon {
  const nouns = new Map<string, Noun>();
  for (const noun of data.places) nouns.set(noun, { kind: 'place', noun, plural: false });
  for (const noun of data.organisations) nouns.set(noun, { kind: 'organisation', noun, plural: false });
  for (const noun of data.persons.any) {
    const both = nouns.get(noun)?.kind === 'organisation';
    nouns.set(noun, { kind: 'person', noun, plural: false, ...(both ? { alsoOrganisation: true } : {}) });
  }
  for (const gender of ['male', 'female'] as const)
    for (const noun of data.persons[gender]) nouns.set(noun, { kind: 'person', noun, plural: false, gender });
  for (const noun of data.groups) nouns.set(noun, { kind: 'person', noun, plural: true });
  const determiners = new Map<string, Determiner>();
  for (const kind of ['definite', 'indefinite', 'demonstrative'] as const)
    for (const word of data.determiners[kind]) determiners.set(word, kind);
  for (const word of Object.keys(data.determiners.possessive)) determiners.set(word, 'possessive');
  const lexicon: Lexicon = {
    nouns,
    endings: new Set(data.compoundEndings),
    compounds: data.compounds,
    plurals: data.plurals,
    functionWords: new Set(data.functionWords),
    prepositions: new Set(data.prepositions),
    attaching: new Set(data.attaching),
    attachingBeforeName: new Set(data.attachingBeforeName),
    determiners,
    adjectives: new Set(data.adjectives),
    particles: new Set(data.particles),
    sayingVerbs: new Set(data.sayingVerbs),
    age: new RegExp(`^${data.age}$`, 'u'),
    memberOf: new RegExp(`^${data.memberOf}$`, 'u'),
    nounOf: memo(mostWords, (word) => lookUp(word.toLowerCase().normalize('NFC'), lexicon) ?? null),
  };
  return lexicon;
}

/** As many different words are kept as a long article has. */
const mostWords = 20_000;

function lookUp(norm: string, lexicon: Lexicon): Noun | undefined {
  const { nouns, plurals } = lexicon;
  const direct = nouns.get(norm);
  if (direct) return direct;
  const singulars: string[] = [];
  for (const [ending, singular] of plurals)
    if (norm.length > ending.length + 2 && norm.endsWith(ending))
      singulars.push(norm.slice(0, -ending.length) + singular);
  // Listed words before compounds: "wethouders" is no kind of "ouders".
  for (const base of singulars) {
    const noun = nouns.get(base);
    if (noun && !noun.plural) return { ...noun, plural: true };
  }
  const compound = compoundOf(norm, lexicon);
  if (compound) return compound;
  for (const base of singulars) {
    const noun = compoundOf(base, lexicon);
    if (noun && !noun.plural) return { ...noun, plural: true };
  }
  return undefined;
}

/** The head of a compound: what stands behind the hyphen, or the longest listed noun at its end. */
function compoundOf(norm: string, lexicon: Lexicon): Noun | undefined {
  if (!lexicon.compounds || norm.length < 6 || norm.length > 60) return undefined;
  const hyphen = norm.lastIndexOf('-');
  // "father-of-two": no father of anybody named.
  const parent = /^(\p{L}+)-(?:of|van)-/u.exec(norm)?.[1];
  const told = parent === undefined ? undefined : lexicon.nouns.get(parent);
  if (told) return { ...told, noun: norm };
  if (hyphen > 0) {
    const behind = lexicon.nouns.get(norm.slice(hyphen + 1));
    if (behind) return behind;
  }
  for (let cut = Math.max(2, hyphen + 1); cut <= norm.length - 3; cut += 1) {
    const tail = norm.slice(cut);
    if (tail.length < 5 && !lexicon.endings.has(tail)) continue;
    const noun = lexicon.nouns.get(tail);
    if (noun) return noun;
  }
  return undefined;
}
