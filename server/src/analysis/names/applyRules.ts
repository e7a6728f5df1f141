/** Applies the rules after the tagger to an article, block by block; with a memory only where something changed. */
import type { Memory } from '../memory';
import { sameValue } from '../sameValue';
import type { Candidate, NameContext, NameRule } from './candidates';

/** What the tagger says of a block, and, when it is first asked for, what the rules look at. Most blocks did not change. */
export interface TaggedBlock {
  /** As in `Part`. */
  readonly id?: number | undefined;
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
  readonly names: () => readonly Candidate[];
  readonly context: () => NameContext;
}

/** What a block's names went through, rule by rule, after these labels. */
export interface RuledBlock {
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
  readonly tagged: readonly Candidate[];
  readonly steps: Step[];
}

interface Step {
  readonly in: readonly Candidate[];
  readonly told: unknown;
  readonly sum: unknown;
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
 * The same. Where nothing that a rule looks at has changed, what it made of a block stays the very same list, so that the
 * rules behind it need not look either. Most keystrokes change no sum; one that does has its rule judge every block.
 */
function applyAgain(
  rules: readonly NameRule[],
  blocks: readonly TaggedBlock[],
  memory: Memory,
): (readonly Candidate[])[] {
  const ruled = blocks.map((block) => recall(block, memory));
  const names = ruled.map(({ tagged }) => tagged);
  for (const [r, rule] of rules.entries()) {
    const told = tellAgain(rule, blocks, names, {
      steps: ruled.map(({ steps }) => steps[r]),
      last: memory.sums[r]?.told ?? [],
    });
    const sum = sumAgain(rule, told, memory.sums[r]);
    memory.sums[r] = { told, sum };
    for (let b = 0; b < blocks.length; b += 1) {
      const before = names[b]!;
      const { steps } = ruled[b]!;
      const step = steps[r];
      if (step?.in === before && step.sum === sum) names[b] = step.out;
      else {
        const made = rule.apply(before, blocks[b]!.context(), sum);
        const out = step && sameValue(step.out, made) ? step.out : made;
        steps[r] = { in: before, told: told[b], sum, out };
        names[b] = out;
      }
    }
  }
  return names;
}

function recall({ id, labels, confidence, names }: TaggedBlock, { ruled }: Memory): RuledBlock {
  const key = String(id);
  const known = ruled.get(key);
  if (known && sameNumbers(known.labels, labels) && sameNumbers(known.confidence, confidence)) return known;
  // Copies: what is given are windows on the whole article's.
  const block = { labels: labels.slice(), confidence: confidence.slice(), tagged: names(), steps: [] };
  ruled.set(key, block);
  return block;
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** What each block tells: the very same value as the last time where it is equal. */
function tellAgain(
  rule: NameRule,
  blocks: readonly TaggedBlock[],
  names: readonly (readonly Candidate[])[],
  before: { readonly steps: readonly (Step | undefined)[]; readonly last: readonly unknown[] },
): readonly unknown[] {
  const { tell } = rule;
  if (!tell) return [];
  return blocks.map(({ context }, b) => {
    const step = before.steps[b];
    if (step?.in === names[b]) return step!.told;
    const told = tell(names[b]!, context());
    return sameValue(before.last[b], told) ? before.last[b] : told;
  });
}

function sumAgain(rule: NameRule, told: readonly unknown[], before: RuleSum | undefined): unknown {
  if (!rule.sum) return undefined;
  if (before?.told.length === told.length && told.every((t, b) => t === before.told[b])) return before.sum;
  const sum = rule.sum(told);
  return before && sameValue(before.sum, sum) ? before.sum : sum;
}
