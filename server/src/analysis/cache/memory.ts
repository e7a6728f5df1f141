/** What one reading of an article leaves for the next, so that paragraphs that did not change are not read again. */
import type { Found } from '../actors/findings';
import type { KeptForms } from '../actors/joinForms';
import type { MarkedBlock } from '../actors/markedBlock';
import type { BlockFigures } from '../figures/blockFigures';
import type { RuledBlock, RuleSum } from '../names/applyRules';
import type { Candidate } from '../names/candidates';
import type { Tagger } from '../names/tagger';
import type { KeptMentions } from '../names/findNames';
import type { Part } from '../text/parts';
import type { BlockMarks } from '../problems/markProblems';
import type { SaidWords } from '../quotes/echoes';
import type { KeptBlock } from '../quotes/keptBlock';

/** The tokens and sentences of a block as they last stood. */
export interface CutBlock extends Part {
  readonly id: number;
  /** The offset of the block. */
  readonly start: number;
  /** Its text, and what behind it may matter. */
  readonly key: string;
}

/**
 * Holds the work of the last reading, by what it was done on. A reading with a memory gives what one without it
 * gives. One memory for each open article; what a reading did not use is forgotten after it.
 */
export class Memory {
  /** Everything in here was read in this language. */
  private language = '';
  private ids = 0;
  /** The blocks of this reading, in text order. */
  parts: readonly CutBlock[] = [];
  readonly blocks = new Recent<CutBlock>();
  tagger: Tagger | undefined;
  /** By the tags of a block. */
  readonly ruled = new WeakMap<object, RuledBlock>();
  readonly mentions = new WeakMap<readonly Candidate[], KeptMentions>();
  /** By rule. */
  sums: RuleSum[] = [];
  readonly marked = new Recent<MarkedBlock>();
  /** In text order. */
  found: readonly Found[] = [];
  /** What the quote rules keep of each block, in text order. */
  quoted: readonly KeptBlock[] = [];
  joined: KeptForms | undefined;
  /** In text order. */
  figures: readonly BlockFigures[] = [];
  readonly said = new Recent<SaidWords>();
  /** In text order. */
  marks: readonly BlockMarks[] = [];

  /** Called at the start of each reading. */
  begin(language: string): void {
    const known = language === this.language;
    this.language = language;
    if (!known) {
      [this.parts, this.sums, this.found, this.quoted] = [[], [], [], []];
      [this.tagger, this.joined] = [undefined, undefined];
    }
    for (const recent of Object.values(this)) {
      if (!(recent instanceof Recent)) continue;
      if (!known) recent.turn();
      recent.turn();
    }
  }

  /** A number for a block's text that no other text has. */
  newId(): number {
    return (this.ids += 1);
  }
}

/** A map that forgets what was neither set nor got since the turn before last. */
export class Recent<V> {
  private now = new Map<string, V>();
  private before = new Map<string, V>();

  get(key: string): V | undefined {
    const known = this.now.get(key);
    if (known !== undefined) return known;
    const value = this.before.get(key);
    if (value !== undefined) this.now.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.now.set(key, value);
  }

  /** What is kept, or what is made and kept from now on. */
  keep(key: string, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.set(key, value);
    return value;
  }

  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
