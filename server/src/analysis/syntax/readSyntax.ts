/** The syntax of a block: word classes, noun phrases, verbs, clauses, and marks paired; sentence by sentence, when asked. */
import type { Language } from '../../languages/language';
import type { BlockSyntax, MarkPair, SentenceSyntax } from '../../model/syntax';
import type { Part } from '../text/parts';
import { findClauses } from './clauses';
import { grammarOf } from './grammar';
import { pairMarks } from './markPairs';
import { findPhrases } from './phrases';
import { tagSentence } from './tagSentence';

/**
 * Reads a block by itself, whatever names or quotes it holds. Nothing is done before a sentence or the marks are asked
 * for, and nothing twice. Never throws; linear in the block's length.
 *
 * @param text the article's text, in which the tokens' spans count
 */
export function readSyntax(
  text: string,
  block: Pick<Part, 'tokens' | 'sentences' | 'firstToken'>,
  language: Language,
): BlockSyntax {
  return new LazySyntax(text, block, language);
}

class LazySyntax implements BlockSyntax {
  readonly #sentences: (SentenceSyntax | undefined)[] = [];
  readonly #text: string;
  readonly #block: Pick<Part, 'tokens' | 'sentences' | 'firstToken'>;
  readonly #language: Language;
  #marks: readonly MarkPair[] | undefined;

  constructor(text: string, block: Pick<Part, 'tokens' | 'sentences' | 'firstToken'>, language: Language) {
    this.#text = text;
    this.#block = block;
    this.#language = language;
  }

  get marks(): readonly MarkPair[] {
    return (this.#marks ??= pairMarks(this.#text, this.#block.tokens));
  }

  get sentenceCount(): number {
    return this.#block.sentences.length;
  }

  sentence(index: number): SentenceSyntax {
    return (this.#sentences[index] ??= this.#read(index));
  }

  sentenceAt(token: number): SentenceSyntax {
    const { tokens, sentences } = this.#block;
    const last = sentences.length - 1;
    const at = (tokens[token]?.sentence ?? 0) - (tokens[0]?.sentence ?? 0);
    return this.sentence(Math.max(0, Math.min(last, at)));
  }

  #read(index: number): SentenceSyntax {
    const { tokens, sentences, firstToken } = this.#block;
    const found = sentences[index];
    const first = (found?.first ?? firstToken) - firstToken;
    const last = (found?.last ?? firstToken) - firstToken;
    const tags = tagSentence(this.#text, tokens.slice(first, last), this.#language);
    const grammar = grammarOf(this.#language);
    const sentence = { first, last, tokens, tags };
    const phrases = findPhrases(sentence, grammar);
    const clauses = findClauses(sentence, phrases, this.marks, grammar);
    return { first, last, tags, phrases, clauses };
  }
}
