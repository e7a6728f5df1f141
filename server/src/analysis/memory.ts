/** What one reading of an article leaves for the next, so that paragraphs that did not change are not read again. */
import type { TaggedSentence } from './names/taggedSentence';
import type { Sentence, Token } from './types';

/** The tokens and sentences of a block as they last stood: at an offset, behind so many tokens and sentences. */
export interface CutBlock {
  readonly start: number;
  readonly block: number;
  readonly firstToken: number;
  readonly firstSentence: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Holds the work of the last reading, by the text it was done on. A reading with a memory gives what one without it
 * gives. One memory for each open article; what a reading did not use is forgotten after it.
 */
export class Memory {
  /** Everything in here was read in this language. */
  private language = '';
  readonly blocks = new Recent<CutBlock>();
  readonly tagged = new Recent<TaggedSentence>();

  /** Called at the start of each reading. */
  begin(language: string): void {
    const known = language === this.language;
    this.language = language;
    for (const recent of [this.blocks, this.tagged]) {
      if (!known) recent.turn();
      recent.turn();
    }
  }
}

/** A map that forgets what was neither set nor got since the turn before last. */
class Recent<V> {
  private now = new Map<string, V>();
  private before = new Map<string, V>();

  get(key: string): V | undefined {
    return this.now.get(key) ?? this.before.get(key);
  }

  set(key: string, value: V): void {
    this.now.set(key, value);
  }

  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
