/** Writes the same contents of `duiding.json` in every layout that a reader's hand gives it. */

/** A number from 0 up to, not including, 1; the same row for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

interface Layout {
  readonly random: Random;
  readonly eol: string;
  readonly unit: string;
  /** How many brackets deep things get lines of their own. */
  readonly broken: number;
  readonly spaced: boolean;
  readonly trailing: number;
  readonly comments: number;
}

let number = 0;

/** The contents as text: compact, one-line lists, tabs, comments anywhere, trailing commas, CRLF, byte order mark. */
export function textOf(data: object, random: Random): string {
  const layout: Layout = {
    random,
    eol: pick(random, ['\n', '\n', '\r\n']),
    unit: pick(random, ['  ', '    ', '\t', ' ']),
    broken: pick(random, [0, 1, 2, 2, 3, 5]),
    spaced: random() < 0.7,
    trailing: pick(random, [0, 0, 0.5]),
    comments: pick(random, [0, 0, 0.15, 0.5]),
  };
  const mark = random() < 0.1 ? '\uFEFF' : '';
  return `${mark}${comment(layout, '')}${write(data, layout, 0)}${comment(layout, '')}${random() < 0.8 ? layout.eol : ''}`;
}

function write(value: unknown, layout: Layout, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { eol, unit, spaced } = layout;
  const list = Array.isArray(value);
  const [open, close] = list ? '[]' : '{}';
  const indent = eol + unit.repeat(depth + 1);
  const items = Object.entries(value).map(([key, of]) => {
    const name = list ? '' : `${JSON.stringify(key)}:${comment(layout, indent)}${spaced ? ' ' : ''}`;
    return comment(layout, indent) + name + write(of, layout, depth + 1) + comment(layout, indent);
  });
  const empty = layout.random() < 0.5 ? '' : comment(layout, indent);
  if (items.length === 0) return `${open}${empty}${close}`;
  const trailing = layout.random() < layout.trailing ? ',' : '';
  if (depth < layout.broken) {
    const rows = items.join(`,${comment(layout, '')}${indent}`);
    return `${open}${indent}${rows}${trailing}${comment(layout, '')}${eol}${unit.repeat(depth)}${close}`;
  }
  const room = spaced && !list ? ' ' : '';
  return `${open}${room}${items.join(spaced ? ', ' : ',')}${trailing}${room}${close}`;
}

/** A comment now and then; one to the line's end only with what the next line starts with. */
function comment({ random, comments, eol }: Layout, next: string): string {
  if (random() >= comments * 0.5) return '';
  number += 1;
  if (random() < 0.5) return ` /* opm ${number}, [ { " */ `;
  return ` // opm ${number}, ] } "${next === '' ? eol : next}`;
}
