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
  for (const { tell, sum, apply } of stagesOf(rules)) {
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

/** Rules that are kept as one: the first may count by the whole article, those behind it look at the block alone. */
interface Stage {
  readonly tell?: Slot<NameContext, readonly Candidate[], unknown>;
  readonly sum?: ArticleSlot<readonly unknown[], unknown>;
  readonly apply: Slot<NameContext, Judged, readonly Candidate[]>;
}

interface Judged {
  readonly names: readonly Candidate[];
  readonly total: unknown;
}

const stages = new WeakMap<readonly NameRule[], readonly Stage[]>();

function stagesOf(rules: readonly NameRule[]): readonly Stage[] {
  let known = stages.get(rules);
  if (!known) {
    const runs: NameRule[][] = [];
    for (const rule of rules) {
      if (rule.sum || runs.length === 0) runs.push([rule]);
      else runs.at(-1)!.push(rule);
    }
    stages.set(rules, (known = runs.map(stageOf)));
  }
  return known;
}

function stageOf(rules: readonly NameRule[]): Stage {
  const { tell, sum } = rules[0]!;
  return {
    ...(tell && { tell: new Slot((context, names) => tell(names, context)) }),
    ...(sum && { sum: new ArticleSlot(sum) }),
    apply: new Slot((context, { names, total }) =>
      rules.reduce<readonly Candidate[]>((left, { apply }) => apply(left, context, total), names),
    ),
  };
}
