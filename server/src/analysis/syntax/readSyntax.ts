/** The syntax of a block: word classes, noun phrases, verbs, clauses, and marks paired; sentence by sentence, when asked. */
import type { WordTagger } from '../../languages/grammarData';
import type { Language } from '../../languages/language';
import type { BlockSyntax, MarkPair, SentenceSyntax, Tag } from '../../model/syntax';
import type { BlockText } from '../text/blockText';
import { findClauses } from './clauses';
import { grammarOf } from './grammar';
import { noHints, pairMarks } from './markPairs';
import { findPhrases } from './phrases';
import { tagSentence } from './tagSentence';

/**
 * Reads a block by itself, whatever names or quotes it holds. Nothing is done before a sentence or the marks are asked
 * for, and nothing twice, so that a `Slot` can keep it. Never throws; linear in the block's length.
 */
export function readSyntax(block: Words, language: Language): BlockSyntax {
  return new LazySyntax(block, language);
}

type Words = Pick<BlockText, 'text' | 'tokens' | 'sentences'>;

class LazySyntax implements BlockSyntax {
  readonly #sentences: (SentenceSyntax | undefined)[] = [];
  readonly #block: Words;
  readonly #language: Language;
  readonly #alone: WordTagger | undefined;
  #marks: readonly MarkPair[] | undefined;

  constructor(block: Words, language: Language) {
    this.#block = block;
    this.#language = language;
    const { classes } = language.grammar;
    this.#alone = 'tagger' in classes ? classes.alone : undefined;
  }

  get marks(): readonly MarkPair[] {
    return (this.#marks ??= pairMarks(this.#block, noHints));
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
    const at = tokens[token]?.sentence ?? 0;
    return this.sentence(Math.max(0, Math.min(last, at)));
  }

  alone(token: number): Tag | undefined {
    const span = this.#block.tokens[token]?.span;
    return span && this.#alone?.(this.#block.text.slice(span.start, span.end));
  }

  #read(index: number): SentenceSyntax {
    const { text, tokens, sentences } = this.#block;
    const { first, last } = sentences[index] ?? { first: 0, last: 0 };
    const tags = tagSentence(text, tokens.slice(first, last), this.#language);
    const grammar = grammarOf(this.#language);
    const sentence = { first, last, tokens, tags };
    const phrases = findPhrases(sentence, grammar);
    const clauses = findClauses(sentence, phrases, this.marks, grammar);
    return { first, last, tags, phrases, clauses };
  }
}
