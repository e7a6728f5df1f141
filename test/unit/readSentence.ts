/** Reads the syntax of a text of one paragraph, and tells tokens by their words. */
import { readSyntax } from '../../server/src/analysis/syntax/readSyntax';
import { Cache } from '../../server/src/analysis/cache/cache';
import { partsOf } from '../../server/src/analysis/text/blockText';
import { languageById } from '../../server/src/languages/languages';
import type { BlockSyntax } from '../../server/src/model/syntax';
import type { Block } from '../../server/src/model/types';

export interface ReadSentence {
  readonly syntax: BlockSyntax;
  /** The words of tokens, half-open. */
  readonly words: (first: number, last: number) => string;
  /** The index of the first token that is this word. */
  readonly at: (word: string) => number;
}

export function readSentence(text: string, languageId: string): ReadSentence {
  const language = languageById(languageId)!;
  const blocks: Block[] = [{ span: { start: 0, end: text.length }, zone: 'paragraph' }];
  const [part] = partsOf({ text, blocks }, language.tokens, new Cache());
  const block = part?.own ?? { text, tokens: [], sentences: [] };
  const { tokens } = block;
  const words = (first: number, last: number): string =>
    text.slice(tokens[first]!.span.start, tokens[last - 1]!.span.end);
  return {
    syntax: readSyntax(block, language),
    words,
    at: (word) => tokens.findIndex((_, i) => words(i, i + 1) === word),
  };
}
