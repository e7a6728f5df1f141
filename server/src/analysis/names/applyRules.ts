/** Applies the rules after the tagger to an article, block by block. */
import { mapInTurns, runThrough, type Turns } from '../../model/turns';
import { ArticleSlot, Slot, type Cache } from '../cache/cache';
import type { Candidate, NameContext, NameRule } from './candidates';

/** A block with the names that the tagger found in it. */
export interface NamedBlock {
  readonly context: NameContext;
  readonly names: readonly Candidate[];
}

/** The names of each block, in the order of the blocks. */
export function applyRules(
  rules: readonly NameRule[],
  blocks: readonly NamedBlock[],
  cache: Cache,
): (readonly Candidate[])[] {
  return runThrough(applyingRules(rules, blocks, cache));
}

/** The same, some blocks in each turn. */
export function* applyingRules(
  rules: readonly NameRule[],
  blocks: readonly NamedBlock[],
  cache: Cache,
): Turns<(readonly Candidate[])[]> {
  let names = blocks.map((block) => block.names);
  for (const rule of rules) {
    const { tell, sum, apply } = slotsOf(rule);
    const total =
      sum &&
      cache.perArticle(
        sum,
        blocks.map(({ context }, b) => cache.perBlock(tell!, context, names[b]!)),
      );
    const before = names;
    names = yield* mapInTurns(blocks, ({ context }, b) =>
      cache.perBlock(apply, context, { names: before[b]!, total }),
    );
  }
  return names;
}

interface RuleSlots {
  readonly tell?: Slot<NameContext, readonly Candidate[], unknown>;
  readonly sum?: ArticleSlot<readonly unknown[], unknown>;
  readonly apply: Slot<NameContext, Judged, readonly Candidate[]>;
}

interface Judged {
  readonly names: readonly Candidate[];
  readonly total: unknown;
}

const slots = new WeakMap<NameRule, RuleSlots>();

function slotsOf(rule: NameRule): RuleSlots {
  let known = slots.get(rule);
  if (!known) {
    const { tell, sum, apply } = rule;
    known = {
      ...(tell && { tell: new Slot((context, names) => tell(names, context)) }),
      ...(sum && { sum: new ArticleSlot(sum) }),
      apply: new Slot((context, { names, total }) => apply(names, context, total)),
    };
    slots.set(rule, known);
  }
  return known;
}
