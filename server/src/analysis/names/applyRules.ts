/** Applies the rules after the tagger to an article, block by block; with a memory only where something changed. */
import type { Memory } from '../cache/memory';
import { sameValue } from '../figures/sameValue';
import type { Candidate, NameContext, NameRule } from './candidates';

/** A block with its tags and, when it is first asked for, what the rules look at. Most blocks did not change. */
export interface TaggedBlock {
  readonly tags: object;
  readonly names: () => readonly Candidate[];
  readonly context: () => NameContext;
}

/** What a block's names went through at the last reading, rule by rule: nothing yet when it was just tagged. */
export interface RuledBlock {
  readonly tagged: readonly Candidate[];
  readonly steps: Step[];
}

interface Step {
  readonly in: readonly Candidate[];
  readonly told: unknown;
  readonly out: readonly Candidate[];
}

/** What the blocks last told a rule, and what they summed up to. */
export interface RuleSum {
  readonly told: readonly unknown[];
  readonly sum: unknown;
}

/** The names of each block, in the order of the blocks. */
export function applyRules(
  rules: readonly NameRule[],
  blocks: readonly TaggedBlock[],
  memory?: Memory,
): (readonly Candidate[])[] {
  if (memory) return applyAgain(rules, blocks, memory);
  let names = blocks.map((block) => block.names());
  for (const rule of rules) {
    const sum = rule.sum?.(blocks.map(({ context }, b) => rule.tell!(names[b]!, context())));
    names = blocks.map(({ context }, b) => rule.apply(names[b]!, context(), sum));
  }
  return names;
}

/**
 * The same. A rule looks at a block only where its names are others than at the last reading, or where the article's other
 * blocks tell something else. Most keystrokes change no sum; one that does has its rule judge every block.
 */
function applyAgain(
  rules: readonly NameRule[],
  blocks: readonly TaggedBlock[],
  memory: Memory,
): (readonly Candidate[])[] {
  const ruled = blocks.map((block) => recall(block, memory));
  /** By block: names that are others than before the same rule at the last reading. */
  const changed = new Map<number, readonly Candidate[]>();
  for (const [b, { tagged, steps }] of ruled.entries()) if (steps.length === 0) changed.set(b, tagged);
  for (const [r, rule] of rules.entries()) {
    const last = memory.sums[r];
    const told = rule.tell ? ruled.map(tellAgain) : [];
    const sum = sumAgain(rule, told, last);
    memory.sums[r] = { told, sum };
    for (const b of sum === last?.sum ? [...changed.keys()] : ruled.keys()) {
      const { steps } = ruled[b]!;
      const step = steps[r];
      const before = changed.get(b) ?? step!.in;
      const made = rule.apply(before, blocks[b]!.context(), sum);
      const out = step && sameValue(step.out, made) ? step.out : made;
      steps[r] = { in: before, told: told[b], out };
      if (out === step?.out) changed.delete(b);
      else changed.set(b, out);
    }

    /** The very same value as the last time where it is equal. */
    function tellAgain({ steps }: RuledBlock, b: number): unknown {
      const names = changed.get(b);
      if (names === undefined) return steps[r]!.told;
      const now = rule.tell!(names, blocks[b]!.context());
      const before = last?.told[b];
      return sameValue(before, now) ? before : now;
    }
  }
  return ruled.map(({ tagged, steps }) => steps.at(-1)?.out ?? tagged);
}

function recall({ tags, names }: TaggedBlock, { ruled }: Memory): RuledBlock {
  let block = ruled.get(tags);
  if (!block) ruled.set(tags, (block = { tagged: names(), steps: [] }));
  return block;
}

function sumAgain(rule: NameRule, told: readonly unknown[], before: RuleSum | undefined): unknown {
  if (!rule.sum) return undefined;
  if (before?.told.length === told.length && told.every((t, b) => t === before.told[b])) return before.sum;
  const sum = rule.sum(told);
  return before && sameValue(before.sum, sum) ? before.sum : sum;
}
