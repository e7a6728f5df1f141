/** Keeps what the steps found, so that after a keystroke only blocks that changed are read. It knows nothing of what it keeps. */
import { sameValue } from './sameValue';

/**
 * What a step makes of one block and keeps. A slot is declared once, at the top of a module, so that `compute` has nothing
 * to look at but what it is given: the block, and all else that the result hangs on as `inputs`. It must be pure, and what
 * it makes is shared by all blocks with the same text, so that it counts from the block's own start and is never changed.
 */
export class Slot<Block extends object | string, Inputs, Result> {
  constructor(readonly compute: (block: Block, inputs: Inputs) => Result) {}
}

/** What a step makes of what all blocks tell. As a `Slot`, but for the whole article. */
export class ArticleSlot<Told, Result> {
  constructor(readonly combine: (told: Told) => Result) {}
}

/**
 * The work of the last reading of an article. One for each open article; a reading with a fresh one does everything anew
 * and gives the same. What a reading did not ask for is forgotten after the next one.
 */
export class Cache {
  #reading = 0;
  /** By block: an object, or its text. */
  #blocks = new Map<object | string, KeptBlock>();
  #before = this.#blocks;
  readonly #articles = new Map<object, Kept>();

  /** Called at the start of each reading. */
  begin(): void {
    this.#reading += 1;
    this.#before = this.#blocks;
    this.#blocks = new Map();
  }

  /** Called of a reading that is given up: the next one finds what the last whole one left, and what this one added. */
  giveUp(): void {
    for (const [block, slots] of this.#before) if (!this.#blocks.has(block)) this.#blocks.set(block, slots);
  }

  /**
   * What the slot makes of the block: kept where it was made of equal inputs before. A new result that equals one that is
   * kept gives the kept one, so that what hangs on it sees no change.
   */
  perBlock<Block extends object | string, Inputs, Result>(
    slot: Slot<Block, Inputs, Result>,
    block: Block,
    inputs: Inputs,
  ): Result {
    const slots = this.#slotsOf(block);
    const list = slots.get(slot);
    // Blocks with the same text may stand in several places, with different inputs.
    const known = list?.find((kept) => sameValue(kept.inputs, inputs));
    if (known) {
      known.reading = this.#reading;
      return known.result as Result;
    }
    const made = slot.compute(block, inputs);
    const equal = list?.find((kept) => sameValue(kept.result, made));
    const kept = { inputs, result: equal ? equal.result : made, reading: this.#reading };
    slots.set(slot, list ? [...list.filter((k) => k.reading >= this.#reading - 1), kept] : [kept]);
    return kept.result as Result;
  }

  /** What the slot makes of what the blocks tell: the very same as at the last reading where they tell the same, or where it is equal. */
  perArticle<Told, Result>(slot: ArticleSlot<Told, Result>, told: Told): Result {
    const last = this.#articles.get(slot);
    if (last && sameValue(last.inputs, told)) return last.result as Result;
    const made = slot.combine(told);
    const result = last && sameValue(last.result, made) ? last.result : made;
    this.#articles.set(slot, { inputs: told, result, reading: this.#reading });
    return result as Result;
  }

  #slotsOf(block: object | string): KeptBlock {
    let slots = this.#blocks.get(block);
    if (!slots) {
      slots = this.#before.get(block) ?? new Map<object, readonly Kept[]>();
      this.#blocks.set(block, slots);
    }
    return slots;
  }
}

/** By slot. */
type KeptBlock = Map<object, readonly Kept[]>;

interface Kept {
  readonly inputs: unknown;
  readonly result: unknown;
  /** The last one that asked for it. */
  reading: number;
}
