/** Names on their way through the rules: runs of tokens with a type, and what the rules may look at. */
import type { NameData } from '../../languages/nameData';
import type { BlockText } from '../text/blockText';
import type { Token } from '../../model/types';
import type { Gazetteer } from './gazetteer';
import { nameTypes } from './labels';
import type { TaggedBlock } from './taggedSentence';
import type { WordForm } from './wordForms';

/** Index in `nameTypes`. */
export const [person, organisation, place, other, demonym] = nameTypes.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
];

/** A name: tokens `first` up to `last`, half-open, inside one sentence. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly type: number;
  readonly rule: string;
  readonly confidence: number;
  /** Only the start of the (single) token, up to this many UTF-16 units: "NAVO" of "NAVO-topman". */
  readonly headLength?: number;
}

/**
 * One block as the rules see it: indexes count from its first token, and nothing beyond it is seen. So what a rule makes
 * of a block hangs on its own text and names, and on what the article's other blocks tell.
 */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token indexes, half-open. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
  readonly forms: readonly WordForm[];
  /** What the article tells of each token's word (`wordUses.ts`). */
  readonly uses: Uint8Array;
  readonly data: NameData;
  readonly gazetteer: Gazetteer;
}

/** The context of a block, given its tags. */
export function contextOf(
  { text, tokens, sentences }: BlockText,
  { forms, uses }: Pick<TaggedBlock, 'forms' | 'uses'>,
  lists: Pick<NameContext, 'data' | 'gazetteer'>,
): NameContext {
  return { text, tokens, sentences, forms, uses, ...lists };
}

/**
 * A rule by which the whole article counts: each block tells something (plain data), all that is told is summed up
 * (lists, maps and sets of plain data), and each block's names are judged by the sum.
 */
export interface ArticleRule<Told, Sum> {
  readonly tell: (names: readonly Candidate[], context: NameContext) => Told;
  readonly sum: (told: readonly Told[]) => Sum;
  readonly apply: (names: readonly Candidate[], context: NameContext, sum: Sum) => readonly Candidate[];
}

export interface NameRule {
  readonly tell?: ArticleRule<unknown, unknown>['tell'];
  readonly sum?: ArticleRule<unknown, unknown>['sum'];
  readonly apply: ArticleRule<unknown, unknown>['apply'];
}

/** Only the rule itself knows what it tells and sums. */
export function articleRule<Told, Sum>(rule: ArticleRule<Told, Sum>): NameRule {
  return rule as unknown as NameRule;
}

/** The words of a run of tokens in lower case. */
export function keyOf({ first, last }: Pick<Candidate, 'first' | 'last'>, { forms }: NameContext): string {
  if (last - first === 1) return forms[first]!.norm;
  let key = '';
  for (let i = first; i < last; i += 1) key += (i > first ? ' ' : '') + forms[i]!.norm;
  return key;
}

/** Whether a token starts its sentence, or what a colon or an opening mark makes look like one. */
export function opensSentence(token: number, context: NameContext): boolean {
  const { sentences, tokens, forms } = context;
  const sentence = sentences[tokens[token]!.sentence];
  if (!sentence || token === sentence.first) return true;
  const before = forms[token - 1]!;
  return !before.word && (before.opens || token - 1 === sentence.first);
}

/** For each token the index of the name it belongs to, plus one; 0 where there is none. */
export function ownersOf(names: readonly Candidate[], tokens: number): Uint32Array {
  const owners = new Uint32Array(tokens);
  for (const [i, n] of names.entries()) owners.fill(i + 1, n.first, n.last);
  return owners;
}

/** The name that a token stands in. */
export const nameOver = (
  names: readonly Candidate[],
  owners: Uint32Array,
  at: number,
): Candidate | undefined => (owners[at] ? names[owners[at] - 1] : undefined);

/** The names that share tokens with a run. */
export function touchingNames(
  names: readonly Candidate[],
  owners: Uint32Array,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): Candidate[] {
  const touching: Candidate[] = [];
  for (let i = first; i < last; i += 1) {
    const name = nameOver(names, owners, i);
    if (name && touching.at(-1) !== name) touching.push(name);
  }
  return touching;
}

/**
 * Walks the runs that begin with a capital, from left to right and none inside another: `runAt` gives the run at the start
 * of what is left of a sentence, if there is one. The names that it touches give way to those that `mend` makes of it;
 * where it makes nothing they stay.
 */
export function mendRuns<Run extends Pick<Candidate, 'first' | 'last'>>(
  names: readonly Candidate[],
  { forms, sentences }: Pick<NameContext, 'forms' | 'sentences'>,
  runAt: (rest: Pick<Candidate, 'first' | 'last'>) => Run | undefined,
  mend: (run: Run, touching: readonly Candidate[]) => readonly Candidate[] | undefined,
): readonly Candidate[] {
  let owners: Uint32Array | undefined;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      const run = forms[i]!.capital ? runAt({ first: i, last }) : undefined;
      if (!run) continue;
      owners ??= ownersOf(names, forms.length);
      const touching = touchingNames(names, owners, run);
      const mended = mend(run, touching);
      if (mended) {
        for (const name of touching) gone.add(name);
        added.push(...mended);
      }
      i = run.last - 1;
    }
  return replaced(names, gone, added);
}

/** Names with some taken out and others put in. */
export function replaced(
  names: readonly Candidate[],
  gone: ReadonlySet<Candidate>,
  added: readonly Candidate[],
): readonly Candidate[] {
  if (gone.size === 0 && added.length === 0) return names;
  return [...names.filter((n) => !gone.has(n)), ...added].sort((a, b) => a.first - b.first);
}
