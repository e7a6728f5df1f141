/** Rules by which one article calls one thing by one type: what it says clearly once holds where it is unclear. */
import {
  keyOf,
  opensSentence,
  organisation,
  ownersOf,
  person,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { keysOf } from './boundaries';

const place = classOf('place');
const word = classOf('orgword');

/** A surname alone is the person whose full name the article gives. */
export function fullName(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms } = context;
  const surnames = new Map<string, number>();
  for (const name of names) {
    if (name.type !== person || name.last - name.first < 2 || !forms[name.first]!.capital) continue;
    const from = surnameStart(name, context);
    if (from === name.first) continue;
    const key = keyOf({ first: from, last: name.last }, context);
    surnames.set(key, (surnames.get(key) ?? 0) + 1);
    // A genitive or a clipped particle: "Wulp" for "van der Wulp".
    const bare = forms[name.last - 1]!.norm;
    if (bare !== key && bare.length > 3 && forms[name.last - 1]!.frequency === 0) surnames.set(bare, 1);
  }
  if (surnames.size === 0) return [...names];
  return names.map((name) => {
    if (name.type === person) return name;
    const key = keyOf(name, context);
    const genitive = key.replace(/['s]+$/, '');
    if (!surnames.has(key) && !surnames.has(genitive)) return name;
    if (forms[name.first]!.bits & place && name.last - name.first === 1) return name;
    return { ...name, type: person, rule: 'full name' };
  });
}

/** The short form of an organisation that the article names in full with a word that tells: "Harbottle Group", "Harbottle". */
export function shortOrganisation(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, data } = context;
  const short = new Set<string>();
  for (const { first, last, type } of names) {
    const end = forms[last - 1]!;
    const tells = (end.bits & word) !== 0 || data.organisationWords.includes(end.norm);
    if (type === organisation && last - first > 1 && tells && !(forms[first]!.bits & place))
      short.add(keyOf({ first, last: last - 1 }, context));
  }
  if (short.size === 0) return [...names];
  return names.map((name) =>
    name.type === organisation || name.rule !== 'tagger' || !short.has(keyOf(name, context))
      ? name
      : { ...name, type: organisation, rule: 'short organisation' },
  );
}

/** A particle with a capital in front of a surname belongs to it: "Van Staden", where the article has it so elsewhere. */
export function particleBefore(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens } = context;
  const known = new Set<string>();
  for (const { first, last, type } of names)
    if (type === person)
      for (let i = first; i < last - 1; i += 1)
        if (forms[i]!.particle) known.add(keyOf({ first: i, last }, context));
  if (known.size === 0) return [...names];
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
export function majority(names: readonly Candidate[], context: NameContext): Candidate[] {
  const weights = new Map<string, Float64Array>();
  for (const name of names) {
    const key = keyOf(name, context);
    let sums = weights.get(key);
    if (!sums) weights.set(key, (sums = new Float64Array(5)));
    sums[name.type]! += name.rule === 'tagger' ? name.confidence : 1;
  }
  return names.map((name) => {
    const sums = weights.get(keyOf(name, context))!;
    let best = name.type;
    for (let t = 0; t < sums.length; t += 1) if (sums[t]! > sums[best]!) best = t;
    if (best === name.type || sums[best]! < 1.5 * sums[name.type]!) return name;
    if (name.rule !== 'tagger') return name;
    return { ...name, type: best, rule: 'same name' };
  });
}

/** A word with a capital inside a sentence that is a name everywhere else in the article. */
export function untagged(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences } = context;
  const known = keysOf(names, context);
  const longest = longestFrom(known);
  const taken = new Uint8Array(forms.length);
  for (const n of names) taken.fill(1, n.first, n.last);
  const lower = new Set(forms.filter((f) => f.word && !f.capital).map((f) => f.norm));
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      const form = forms[i]!;
      if (
        taken[i] ||
        !form.capital ||
        (form.frequency > 0 && opensSentence(i, context)) ||
        lower.has(form.norm)
      )
        continue;
      for (let n = Math.min(longest.get(form.norm) ?? 0, last - i); n > 0; n -= 1) {
        if (taken.subarray(i, i + n).some((t) => t === 1)) continue;
        const found = known.get(keyOf({ first: i, last: i + n }, context));
        if (!found) continue;
        added.push({ first: i, last: i + n, type: found.type, rule: 'named elsewhere', confidence: 0.8 });
        i += n - 1;
        break;
      }
    }
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

/** A line in capitals: words that are names elsewhere in the article are names here; what the tagger doubts there goes. */
export function capitals(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences } = context;
  const loud = new Uint8Array(forms.length);
  for (const { first, last } of sentences) if (isLoud(first, last, context)) loud.fill(1, first, last);
  if (!loud.includes(1)) return [...names];
  const quiet = names.filter((n) => !loud[n.first]);
  const known = keysOf(quiet, context);
  const longest = longestFrom(known);
  const taken = new Uint8Array(forms.length);
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last && loud[i]; i += 1)
      for (let n = Math.min(longest.get(forms[i]!.norm) ?? 0, last - i); n > 0; n -= 1) {
        const found = known.get(keyOf({ first: i, last: i + n }, context));
        if (!found) continue;
        added.push({ first: i, last: i + n, type: found.type, rule: 'capitals', confidence: 0.9 });
        taken.fill(1, i, i + n);
        i += n - 1;
        break;
      }
  const kept = names.filter(
    (n) =>
      loud[n.first] &&
      !taken.subarray(n.first, n.last).includes(1) &&
      (n.rule !== 'tagger' || n.confidence > 0.6),
  );
  return [...quiet, ...kept, ...added].sort((a, b) => a.first - b.first);
}

/** Whether all words of a sentence stand in capitals, small ones apart. */
function isLoud(first: number, last: number, { forms }: NameContext): boolean {
  let [words, upper] = [0, 0];
  for (let i = first; i < last; i += 1) {
    const form = forms[i]!;
    if (!form.word) continue;
    if (form.capital && !form.upper && form.norm.length > 1) return false;
    words += 1;
    if (form.upper && form.norm.length > 3) upper += 1;
  }
  return words > 1 && upper * 2 > words;
}

/** For each first word how many words the longest name has that begins with it. */
function longestFrom(known: ReadonlyMap<string, unknown>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of known.keys()) {
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
