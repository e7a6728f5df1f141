/** The syntax of a block: word classes, noun phrases, verbs, clauses, and marks paired; sentence by sentence, when asked. */
import type { WordTagger } from '../../languages/grammarData';
import type { Language } from '../../languages/language';
import type { BlockSyntax, Clause, MarkPair, Phrase, SentenceSyntax, Tag } from '../../model/syntax';
import type { BlockText } from '../text/blockText';
import { findClauses } from './clauses';
import { grammarOf, type Grammar } from './grammar';
import { noHints, pairMarks } from './markPairs';
import { findPhrases } from './phrases';
import type { TaggedSentence } from './taggedSentence';
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
    return new LazySentence({ first, last, tokens, tags }, grammarOf(this.#language), this);
  }
}

/** Its word classes; phrases and clauses are found when they are first asked for, since many rules ask for the classes only. */
class LazySentence implements SentenceSyntax {
  readonly first: number;
  readonly last: number;
  readonly tags: readonly Tag[];
  #phrases: readonly Phrase[] | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(
    private readonly sentence: TaggedSentence,
    private readonly grammar: Grammar,
    private readonly block: BlockSyntax,
  ) {
    ({ first: this.first, last: this.last, tags: this.tags } = sentence);
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??= findPhrases(this.sentence, this.grammar));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= findClauses(this.sentence, this.phrases, this.block.marks, this.grammar));
  }
}
