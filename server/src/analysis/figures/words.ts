/** The words of a block and the numbers in it, as the figure step sees them. */
import type { BlockSyntax, Tag } from '../../model/syntax';
import { tagAt } from '../syntax/query';
import type { Token } from '../../model/types';
import type { Digits } from './digits';
import type { Entry, Lexicon } from './lexicon';

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

/** What the rules may know of the article. */
export interface Dated {
  /** The block's. */
  readonly text: string;
  /** The article's. */
  readonly date: string | undefined;
}

/** The tokens of a block, as the language's word lists see them. */
export class Words {
  private readonly functionWords: ReadonlySet<string>;

  constructor(
    readonly article: Dated,
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
    private readonly syntax: BlockSyntax,
  ) {
    this.functionWords = lexicon.set('functionWords');
  }

  /** The token's `norm`, or `''` beyond the text or across a sentence's end as seen from `from`. */
  norm(index: number, from = index): string {
    const token = this.tokens[index];
    return !token || token.sentence !== this.tokens[from]?.sentence ? '' : token.norm;
  }

  /** Whether the token could be (part of) a noun phrase: a word that is no function word. */
  noun(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === 'word' && !this.functionWords.has(token.norm);
  }

  /** The token's class in its sentence; asking for the first one of a sentence has the sentence's syntax read. */
  tag(index: number): Tag | undefined {
    return tagAt(this.syntax, index);
  }

  plural(index: number): boolean {
    return this.noun(index) && this.lexicon.pluralNoun.test(this.tokens[index]!.norm);
  }
}

/** What the reading of a number may ask of the block it stands in. */
export interface Numbered extends Words {
  /** A 1 for each token inside a name. */
  readonly named: Uint8Array;
  number(index: number): NumberAtom | undefined;
}
