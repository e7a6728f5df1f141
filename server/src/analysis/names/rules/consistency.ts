/** Rules by which one article calls one thing by one type: what it says clearly once holds where it is unclear. */
import {
  articleRule,
  keyOf,
  organisation,
  ownersOf,
  person,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { isOrganisationWord } from './organisationWords';

const place = classOf('place');

/** What the blocks tell in lists, each once. */
const asSet = (told: readonly (readonly string[])[]): ReadonlySet<string> => new Set(told.flat());

/** A surname alone is the person whose full name the article gives. */
export const fullName = articleRule({ tell: surnamesIn, sum: asSet, apply: asFullName });

function surnamesIn(names: readonly Candidate[], context: NameContext): string[] {
  const { forms } = context;
  const surnames: string[] = [];
  for (const name of names) {
    if (name.type !== person || name.last - name.first < 2 || !forms[name.first]!.capital) continue;
    const from = surnameStart(name, context);
    if (from === name.first) continue;
    const key = keyOf({ first: from, last: name.last }, context);
    surnames.push(key);
    // A genitive or a clipped particle: "Wulp" for "van der Wulp".
    const bare = forms[name.last - 1]!.norm;
    if (bare !== key && bare.length > 3 && forms[name.last - 1]!.frequency === 0) surnames.push(bare);
  }
  return surnames;
}

function asFullName(
  names: readonly Candidate[],
  context: NameContext,
  surnames: ReadonlySet<string>,
): Candidate[] {
  return names.map((name) => {
    if (name.type === person) return name;
    const key = keyOf(name, context);
    const genitive = key.replace(/(?<!['s])['s]+$/, '');
    if (!surnames.has(key) && !surnames.has(genitive)) return name;
    if (context.forms[name.first]!.bits & place && name.last - name.first === 1) return name;
    return { ...name, type: person, rule: 'full name' };
  });
}

/** The short form of an organisation that the article names in full with a word that tells: "Harbottle Group", "Harbottle". */
export const shortOrganisation = articleRule({
  tell: (names, context) => {
    const { forms } = context;
    const short: string[] = [];
    for (const { first, last, type } of names) {
      const end = forms[last - 1]!;
      if (
        type === organisation &&
        last - first > 1 &&
        isOrganisationWord(end, context) &&
        !(forms[first]!.bits & place)
      )
        short.push(keyOf({ first, last: last - 1 }, context));
    }
    return short;
  },
  sum: asSet,
  apply: (names, context, short) =>
    names.map((name) =>
      name.type === organisation || name.rule !== 'tagger' || !short.has(keyOf(name, context))
        ? name
        : { ...name, type: organisation, rule: 'short organisation' },
    ),
});

/** A particle with a capital in front of a surname belongs to it: "Van Staden", where the article has it so elsewhere. */
export const particleBefore = articleRule({
  tell: (names, context) => {
    const known: string[] = [];
    for (const { first, last, type } of names)
      if (type === person)
        for (let i = first; i < last - 1; i += 1)
          if (context.forms[i]!.particle) known.push(keyOf({ first: i, last }, context));
    return known;
  },
  sum: asSet,
  apply: takeParticles,
});

function takeParticles(
  names: readonly Candidate[],
  context: NameContext,
  known: ReadonlySet<string>,
): readonly Candidate[] {
  const { forms, tokens } = context;
  if (known.size === 0) return names;
  const owner = ownersOf(names, forms.length);
  return names.map((name) => {
    const before = name.first - 1;
    if (before < 0 || owner[before] !== 0 || !forms[before]!.particle || !forms[before]!.capital) return name;
    if (tokens[before]!.sentence !== tokens[name.first]!.sentence) return name;
    if (!known.has(keyOf({ first: before, last: name.last }, context))) return name;
    return { ...name, first: before, type: person, rule: 'particle before' };
  });
}

/** Where the surname of a full name begins: at its first particle, or at its last word. */
function surnameStart(name: Candidate, { forms }: NameContext): number {
  for (let i = name.first + 1; i < name.last - 1; i += 1) if (forms[i]!.particle) return i;
  return name.last - 1;
}

/** One spelling, several types: the type that the article gives it by far most often, or most surely. */
export const majority = articleRule({
  // Key, type and weight of each name, one after the other.
  tell: (names, context) =>
    names.flatMap((name): (string | number)[] => [
      keyOf(name, context),
      name.type,
      name.rule === 'tagger' ? name.confidence : 1,
    ]),
  sum: weightsOf,
  apply: (names, context, weights) =>
    names.map((name) => {
      const sums = weights.get(keyOf(name, context))!;
      let best = name.type;
      for (let t = 0; t < sums.length; t += 1) if (sums[t]! > sums[best]!) best = t;
      if (best === name.type || sums[best]! < 1.5 * sums[name.type]!) return name;
      if (name.rule !== 'tagger') return name;
      return { ...name, type: best, rule: 'same name' };
    }),
});

/** Per key the weight of each type. */
function weightsOf(told: readonly (readonly (string | number)[])[]): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, number[]>();
  for (const names of told)
    for (let i = 0; i < names.length; i += 3) {
      const key = names[i] as string;
      let sums = weights.get(key);
      if (!sums) weights.set(key, (sums = [0, 0, 0, 0, 0]));
      sums[names[i + 1] as number]! += names[i + 2] as number;
    }
  return weights;
}
