/** Rules that find names where the tagger saw none, because the rest of the article has them. */
import {
  articleRule,
  keyOf,
  opensSentence,
  ownersOf,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';
import { isLowerToo } from '../wordUses';
import { knownNames, longestFrom, namesTold, type KnownNames } from './knownNames';

interface Sum {
  readonly known: KnownNames;
  readonly longest: ReadonlyMap<string, number>;
}

/** A word with a capital inside a sentence that is a name everywhere else in the article. */
export const untagged = articleRule<readonly (string | number)[], Sum>({
  tell: namesTold,
  sum: withLongest,
  apply: addUntagged,
});

function withLongest(told: readonly (readonly (string | number)[])[]): Sum {
  const known = knownNames(told);
  return { known, longest: longestFrom(known) };
}

function addUntagged(
  names: readonly Candidate[],
  context: NameContext,
  { known, longest }: Sum,
): readonly Candidate[] {
  const { forms, sentences, uses } = context;
  const owner = ownersOf(names, forms.length);
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      const form = forms[i]!;
      if (
        owner[i]! > 0 ||
        !form.capital ||
        (form.frequency > 0 && opensSentence(i, context)) ||
        isLowerToo(uses[i]!)
      )
        continue;
      const found = longestKnown(
        { first: i, last: Math.min(last, i + (longest.get(form.norm) ?? 0)) },
        known,
        context,
        (run) => touchingNames(names, owner, run).length === 0,
      );
      if (!found) continue;
      added.push({ first: i, last: found.last, type: found.type, rule: 'named elsewhere', confidence: 0.8 });
      i = found.last - 1;
    }
  return replaced(names, new Set(), added);
}

/** A line in capitals: words that are names elsewhere in the article are names here; what the tagger doubts there goes. */
export const capitals = articleRule<readonly (string | number)[], Sum>({
  tell: (names, context) => {
    const loud = loudTokens(context);
    return namesTold(loud ? names.filter((n) => !loud[n.first]) : names, context);
  },
  sum: withLongest,
  apply: (names, context, sum) => {
    const loud = loudTokens(context);
    return loud ? readLoud(names, context, sum, loud) : names;
  },
});

function readLoud(
  names: readonly Candidate[],
  context: NameContext,
  { known, longest }: Sum,
  loud: Uint8Array,
): readonly Candidate[] {
  const { forms, sentences } = context;
  const taken = new Uint8Array(forms.length);
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last && loud[i]; i += 1) {
      const run = { first: i, last: Math.min(last, i + (longest.get(forms[i]!.norm) ?? 0)) };
      const found = longestKnown(run, known, context);
      if (!found) continue;
      added.push({ first: i, last: found.last, type: found.type, rule: 'capitals', confidence: 0.9 });
      taken.fill(1, found.first, found.last);
      i = found.last - 1;
    }
  const gone = names.filter(
    (n) =>
      loud[n.first] &&
      (taken.subarray(n.first, n.last).includes(1) || (n.rule === 'tagger' && n.confidence <= 0.6)),
  );
  return replaced(names, new Set(gone), added);
}

/** The longest start of a run that the article knows as a name. */
function longestKnown(
  run: { readonly first: number; readonly last: number },
  known: KnownNames,
  context: NameContext,
  free: (run: { readonly first: number; readonly last: number }) => boolean = () => true,
): Pick<Candidate, 'first' | 'last' | 'type'> | undefined {
  for (let { last } = run; last > run.first; last -= 1) {
    const part = { first: run.first, last };
    const found = free(part) ? known.get(keyOf(part, context)) : undefined;
    if (found) return { first: part.first, last, type: found.type };
  }
  return undefined;
}

/** 1 for the tokens of sentences in capitals; undefined where the block has none. */
function loudTokens(context: NameContext): Uint8Array | undefined {
  let loud: Uint8Array | undefined;
  for (const { first, last } of context.sentences)
    if (isLoud(first, last, context)) (loud ??= new Uint8Array(context.forms.length)).fill(1, first, last);
  return loud;
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
