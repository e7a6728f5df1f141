/** Names on their way through the rules: runs of tokens with a type, and what the rules may look at. */
import type { NameData } from '../../languages/nameData';
import type { Cut } from '../steps';
import type { Gazetteer } from './gazetteer';
import { nameTypes } from './labels';
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
  readonly head?: number;
}

export interface NameContext extends Cut {
  readonly forms: readonly WordForm[];
  readonly data: NameData;
  readonly gazetteer: Gazetteer;
}

/** Takes the names in order, without overlap, and gives them back so. */
export type NameRule = (names: readonly Candidate[], context: NameContext) => Candidate[];

/** The words of a run of tokens in lower case. */
export function keyOf({ first, last }: Pick<Candidate, 'first' | 'last'>, { forms }: NameContext): string {
  if (last - first === 1) return forms[first]!.norm;
  let key = '';
  for (let i = first; i < last; i += 1) key += (i > first ? ' ' : '') + forms[i]!.norm;
  return key;
}

/** Whether a token starts its sentence, or what a colon or an opening mark makes look like one. */
export function opensSentence(token: number, { sentences, tokens, forms }: NameContext): boolean {
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
