/** One article under the eye of the figure step: its tokens, with a number read at most once at each place. */
import type { Quoted } from '../steps';
import type { Token } from '../types';
import type { Digits } from './digits';
import type { Entry, Lexicon } from './lexicon';
import { mayBeNumber, readNumber } from './readNumber';

/** A number as read from the text, with every meaning its form allows. Token indexes, half-open. */
export interface NumberAtom extends Omit<Digits, 'plain' | 'code'> {
  readonly first: number;
  readonly end: number;
  readonly low?: number;
  readonly high?: number;
  readonly plain: boolean;
  readonly words: boolean;
  /** The multiplier word or letter it has ("miljoen"), else 1. */
  readonly scale: number;
  /** A stressed "één". */
  readonly lone?: true;
  readonly signed?: true;
  /** The unit glued to it: "120mph". */
  readonly unit?: Entry;
}

export interface Scene {
  readonly article: Quoted['article'];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Tokens inside names, 1 each. */
  readonly named: Uint8Array;
  /** The token's `norm`, or `''` beyond the text or across a sentence's end as seen from `from`. */
  norm(index: number, from?: number): string;
  /** The number that starts at this token. */
  number(index: number): NumberAtom | undefined;
  /** Whether the token could be (part of) a noun phrase: a word that is no function word. */
  noun(index: number): boolean;
  plural(index: number): boolean;
}

export function sceneOf({ article, tokens, mentions }: Quoted, lexicon: Lexicon): Scene {
  const memo = new Map<number, NumberAtom | null>();
  const functionWords = lexicon.set('functionWords');
  const scene: Scene = {
    article,
    tokens,
    lexicon,
    named: namedTokens(tokens, mentions),
    norm(index, from = index) {
      const token = tokens[index];
      if (!token || token.sentence !== tokens[from]?.sentence) return '';
      return token.norm;
    },
    number(index) {
      if (!mayBeNumber(tokens[index], lexicon)) return undefined;
      const known = memo.get(index);
      if (known !== undefined) return known ?? undefined;
      const read = scene.named[index] ? undefined : readNumber(scene, index);
      memo.set(index, read ?? null);
      return read;
    },
    noun(index) {
      const token = tokens[index];
      return token?.kind === 'word' && !functionWords.has(token.norm);
    },
    plural: (index) => scene.noun(index) && lexicon.pluralNoun.test(tokens[index]!.norm),
  };
  return scene;
}

function namedTokens(tokens: readonly Token[], mentions: Quoted['mentions']): Uint8Array {
  const named = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span, form } of mentions) {
    if (form !== 'name') continue;
    while (at > 0 && tokens[at - 1]!.span.start >= span.start) at -= 1;
    while (at < tokens.length && tokens[at]!.span.start < span.start) at += 1;
    for (let i = at; i < tokens.length && tokens[i]!.span.end <= span.end; i += 1) named[i] = 1;
  }
  return named;
}
