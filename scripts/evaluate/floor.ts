/** The floor below which no measure of the project's own corpus may fall: `test/corpus/measures.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measures } from './scoreFolder';

export interface Floor {
  readonly measures: Measures;
  /** Falls that were taken with open eyes, the last one last. */
  readonly falls: readonly (Change & { readonly because: string })[];
}

export interface Change {
  readonly set: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

const file = 'measures.json';

export function readFloor(corpus: string): Floor {
  return JSON.parse(readFileSync(join(corpus, file), 'utf8')) as Floor;
}

/** What fell and what rose; a measure that is gone has fallen to 0, a new one has risen from 0. */
export function changes(floor: Measures, now: Measures): { falls: Change[]; rises: Change[] } {
  const found: Change[] = [];
  for (const set of new Set([...Object.keys(floor), ...Object.keys(now)])) {
    const [before, after] = [floor[set] ?? {}, now[set] ?? {}];
    for (const measure of new Set([...Object.keys(before), ...Object.keys(after)]))
      found.push({ set, measure, from: before[measure] ?? 0, to: after[measure] ?? 0 });
  }
  return { falls: found.filter((c) => c.to < c.from), rises: found.filter((c) => c.to > c.from) };
}

/** Raises what rose. What fell is lowered only with a reason, which is kept; without one it stays as it was. */
export function raised(floor: Floor, now: Measures, because?: string): Floor {
  const { falls, rises } = changes(floor.measures, now);
  const taken = because === undefined ? [] : falls;
  const measures: Record<string, Record<string, number>> = {};
  for (const [set, values] of Object.entries(floor.measures)) measures[set] = { ...values };
  for (const { set, measure, to } of [...rises, ...taken]) (measures[set] ??= {})[measure] = to;
  return { measures, falls: [...floor.falls, ...taken.map((fall) => ({ ...fall, because: because! }))] };
}

export function writeFloor(corpus: string, floor: Floor): void {
  writeFileSync(join(corpus, file), `${JSON.stringify(floor, undefined, 2)}\n`);
}

/** One change a line: `written-nl direct_span 95.2 → 94.8`. */
export function changeLines(list: readonly Change[]): string[] {
  return list.map(({ set, measure, from, to }) => `${set} ${measure} ${from} → ${to}`);
}
