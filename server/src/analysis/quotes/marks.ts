/** Pairs quotation marks into stretches, block by block, whatever style or damage the text has. */
import { mixed, nestsInSame } from '../syntax/markRoles';
import type { BlockText } from '../text/blockText';
import type { Token } from '../../model/types';

/** Words between two marks. Token indexes are half-open; `open` and `close` are the marks' own, where they exist. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly open?: number;
  readonly close?: number;
  /** Index of the stretch around this one. */
  readonly parent?: number;
  /** What is wrong with the marks, if anything; a paragraph reopened in the next one is not wrong. */
  readonly broken?: 'opener' | 'closer' | 'mixed' | 'glued';
  /** The closer is missing because the next paragraph opens again. */
  readonly continues?: true;
  /** The answer of a dialogue or interview, opened by a dash. */
  readonly answer?: true;
}

export interface MarkOptions {
  /** Where to end a stretch whose closer is missing, between `from` and `to`; undefined for the end of the block. */
  readonly cueAfter: (from: number, to: number) => number | undefined;
  /** Where a stretch whose opener is missing begins, looking back from `closer` no further than `from`. */
  readonly startBefore: (from: number, closer: number) => number;
  /** Whether a reporting verb or "aldus" stands right behind the mark. */
  readonly cued: (closer: number) => boolean;
  /** Sentence index of a token. */
  readonly sentence: (token: number) => number;
  /** The next block opens with this kind of mark. */
  readonly reopens: (kind: Kind) => boolean;
}

export type Kind = 'double' | 'single';

/** How many tokens away a missing mark's place is looked for; keeps time linear where marks are in disorder. */
const farthest = 1500;
/** As deep as quotations stand in each other; of more openers the outermost has no closer. */
const deepest = 4;

interface Open {
  readonly token: number;
  readonly kind: Kind;
  readonly slot: number;
}

const singles = new Set(['‘', '’', '‚', '‛', "'", '‹', '›', '`']);
const openOnly = new Set(['„', '‚', ',,', '``', '‟']);

/**
 * Stretches of one block, in order of their first word; nested ones name their parent. Marks that cannot be
 * part of a pair (a possessive apostrophe) are left out. Never throws; every stretch holds at least one token.
 */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  options: MarkOptions,
): Stretch[] {
  const pairing = new Pairing({ text, tokens, from, to }, options);
  for (let i = from; i < to; i += 1) if (tokens[i]!.kind === 'mark') pairing.meet(i);
  return pairing.finish();
}

interface MarkedTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** The marks of a block, met one by one. */
class Pairing {
  readonly #block: MarkedTokens;
  readonly #options: MarkOptions;
  readonly #guillemetsReversed: boolean;
  readonly #slots: (Stretch | undefined)[] = [];
  readonly #stack: Open[] = [];
  /** Closers without opener, as token indexes. */
  readonly #loose: number[] = [];

  constructor(block: MarkedTokens, options: MarkOptions) {
    const { text, tokens, from, to } = block;
    this.#block = block;
    this.#options = options;
    this.#guillemetsReversed = /»[\p{L}\d]/u.test(
      text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end),
    );
  }

  meet(i: number): void {
    const { text, tokens, from, to } = this.#block;
    const kind = kindOf(text, tokens[i]!);
    const { opens, closes } = roles(text, tokens, i, from, to, this.#guillemetsReversed);
    if (closes && this.#closeSame(i, kind)) return;
    if (opens) this.#open(i, kind);
    else if (closes && !this.#closeOther(i, kind) && kind === 'double') this.#loose.push(i);
  }

  /** The stretches, once every mark was met. */
  finish(): Stretch[] {
    for (let open = this.#stack.pop(); open; open = this.#stack.pop()) this.#endWithBlock(open);
    pairLoose(this.#loose, this.#slots, this.#block.from, this.#options);
    return ordered(this.#slots);
  }

  /** Closes the last stretch that was opened with marks of this kind. */
  #closeSame(i: number, kind: Kind): boolean {
    const { text, tokens, to } = this.#block;
    const match = this.#stack.findLastIndex((o) => o.kind === kind);
    if (match < 0 || (kind === 'single' && isPossessive(text, tokens, i, to))) return false;
    const open = this.#stack[match]!;
    // What was opened inside and never closed was no mark at all, or its closer is missing: the outer one wins.
    this.#stack.length = match;
    this.#close(open, i, i, mixed(text, tokens, open.token, i) ? 'mixed' : undefined);
    return true;
  }

  /** Closes what was opened last with marks of another kind, where no closer of its own comes. */
  #closeOther(i: number, kind: Kind): boolean {
    const { text, tokens, to } = this.#block;
    const top = this.#stack.at(-1);
    if (!top || kind === top.kind || isPossessive(text, tokens, i, to)) return false;
    if (laterCloser(text, tokens, i + 1, to, top.kind)) return false;
    this.#stack.pop();
    this.#close(top, i, i, 'mixed');
    return true;
  }

  #open(i: number, kind: Kind): void {
    const { text, tokens } = this.#block;
    const top = this.#stack.at(-1);
    if (top?.kind === kind && !nestsInSame(text, tokens, top.token, i)) {
      const end = this.#options.cueAfter(top.token + 1, i) ?? i;
      this.#stack.pop();
      this.#close(top, end, undefined, 'closer');
    }
    if (this.#stack.length === deepest) this.#endOutermost();
    this.#slots.push(undefined);
    this.#stack.push({ token: i, kind, slot: this.#slots.length - 1 });
  }

  /** It ends at a cue or else where the next one opens. */
  #endOutermost(): void {
    const [open, ...inside] = this.#stack.splice(0) as [Open, Open];
    const end = this.#options.cueAfter(open.token + 1, inside[0].token) ?? inside[0].token;
    this.#close(open, end, undefined, 'closer');
    this.#stack.push(...inside);
  }

  /** Nothing closed it: it goes on in the next block, its closer was lost, or it was no mark. */
  #endWithBlock(open: Open): void {
    const { from, to } = this.#block;
    const single = open.kind === 'single';
    if (single && this.#stack.length > 0) return;
    const cue = this.#options.cueAfter(open.token + 1, Math.min(to, open.token + farthest));
    const reopens = this.#options.reopens(open.kind);
    if (single && !reopens && cue === undefined && !startsBlock(open.token, from)) return;
    if (!reopens || cue !== undefined) {
      this.#close(open, cue ?? to, undefined, 'closer');
      return;
    }
    this.#close(open, to, undefined);
    const slot = this.#slots[open.slot];
    if (slot) this.#slots[open.slot] = { ...slot, continues: true };
  }

  #close(open: Open, end: number, closer: number | undefined, broken?: Stretch['broken']): void {
    if (end <= open.token + 1) return;
    const parent = this.#stack.at(-1)?.slot;
    this.#slots[open.slot] = {
      first: open.token + 1,
      last: end,
      open: open.token,
      ...(closer === undefined ? {} : { close: closer }),
      ...(parent === undefined ? {} : { parent }),
      ...(broken === undefined ? {} : { broken }),
    };
  }
}

/** Two closers in a row are a pair whose opener was glued to the wrong word; a single one lost its opener. */
function pairLoose(
  loose: readonly number[],
  slots: (Stretch | undefined)[],
  from: number,
  options: MarkOptions,
): void {
  const top = slots.filter((s): s is Stretch => s !== undefined && s.parent === undefined);
  top.sort((a, b) => a.first - b.first);
  let next = 0;
  let covered = from;
  for (let k = 0; k < loose.length; k += 1) {
    const [one, two] = [loose[k]!, loose[k + 1]];
    while (next < top.length && top[next]!.first < one) {
      covered = Math.max(covered, (top[next]!.close ?? top[next]!.last) + 1);
      next += 1;
    }
    if (covered > one) continue;
    const between = next < top.length && two !== undefined && top[next]!.first < two;
    if (two !== undefined && !between && two > one + 1) {
      slots.push({ first: one + 1, last: two, open: one, close: two, broken: 'glued' });
      covered = two + 1;
      k += 1;
      continue;
    }
    // Far back only when a cue behind the mark vouches for it; else within the sentence that the mark ends.
    const first = options.startBefore(Math.max(covered, one - farthest), one);
    if (first >= one) continue;
    if (options.sentence(first) !== options.sentence(one - 1) && !options.cued(one)) continue;
    slots.push({ first, last: one, close: one, broken: 'opener' });
    covered = one + 1;
  }
}

/**
 * Sorted by place, each with the stretch that it lies in as its parent. Where two cross, what has no closer ends where the
 * other opens.
 */
function ordered(slots: readonly (Stretch | undefined)[]): Stretch[] {
  const kept = slots.filter((s) => s !== undefined);
  kept.sort((a, b) => a.first - b.first || b.last - a.last);
  const out: Stretch[] = [];
  /** Indexes into `out` of the stretches that are open here. */
  const around: number[] = [];
  for (const { parent: _, ...stretch } of kept) {
    while (around.length > 0 && out[around.at(-1)!]!.last <= stretch.first) around.pop();
    const top = around.at(-1);
    const outer = top === undefined ? undefined : out[top]!;
    const crosses = outer !== undefined && outer.last < stretch.last;
    if (crosses && outer.close === undefined) {
      out[top!] = { ...outer, last: Math.max(outer.first + 1, stretch.open ?? stretch.first) };
      around.pop();
    }
    const last = crosses && outer.close !== undefined ? outer.last : stretch.last;
    const parent = around.at(-1);
    around.push(out.length);
    out.push({ ...stretch, last, ...(parent === undefined ? {} : { parent }) });
  }
  return out;
}

function startsBlock(token: number, from: number): boolean {
  return token <= from + 1;
}

/** Which kind a mark is: two strokes or one. */
export function kindOf(text: string, token: Token): Kind {
  return singles.has(text.slice(token.span.start, token.span.end)) ? 'single' : 'double';
}

/** The kind of mark that a block opens with, if it opens with one. */
export function openingMark(block: Pick<BlockText, 'text' | 'tokens'> | undefined): Kind | undefined {
  const first = block?.tokens[0];
  return block && first?.kind === 'mark' ? kindOf(block.text, first) : undefined;
}

/** Whether the mark at `i` may open and may close, by its shape and what it is glued to. */
function roles(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  reversed: boolean,
): { opens: boolean; closes: boolean } {
  const token = tokens[i]!;
  const surface = text.slice(token.span.start, token.span.end);
  if (surface === '«' || surface === '»') {
    const opening = (surface === '«') !== reversed;
    return { opens: opening, closes: !opening };
  }
  if (openOnly.has(surface)) return { opens: true, closes: false };
  const before = i > from ? tokens[i - 1] : undefined;
  const after = i + 1 < to ? tokens[i + 1] : undefined;
  const gluedLeft = before !== undefined && before.span.end === token.span.start;
  const gluedRight = after !== undefined && after.span.start === token.span.end;
  const opensAfter =
    !gluedLeft || before.kind === 'mark' || /^[([–—/-]$/.test(text.slice(before.span.start, before.span.end));
  const opensBefore =
    gluedRight &&
    (after.kind !== 'punctuation' ||
      /^(?:\.{2,}|…|\(|\[)/.test(text.slice(after.span.start, after.span.end)));
  const opens = opensAfter && opensBefore;
  if (surface === '’') return { opens: false, closes: gluedLeft };
  return { opens, closes: !opens };
}

/** "Hans' fiets", "workers’ union": after s, x or z, with a lower-case word behind and a real closer still to come. */
function isPossessive(text: string, tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i]!;
  const surface = text.slice(token.span.start, token.span.end);
  if (surface !== '’' && surface !== "'") return false;
  const before = text[token.span.start - 1] ?? '';
  const after = tokens[i + 1];
  if (!/[sxz]/i.test(before) || !after || after.kind !== 'word' || after.span.start === token.span.end)
    return false;
  for (let k = i + 1; k < to && k < i + 60; k += 1) {
    const next = tokens[k]!;
    if (next.kind !== 'mark' || kindOf(text, next) !== 'single') continue;
    const space = tokens[k - 1]!.span.end < next.span.start;
    return !space;
  }
  return false;
}

function laterCloser(text: string, tokens: readonly Token[], from: number, to: number, kind: Kind): boolean {
  for (let k = from; k < Math.min(to, from + farthest); k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'mark' || kindOf(text, token) !== kind) continue;
    const spaceBefore = tokens[k - 1]!.span.end < token.span.start;
    return !spaceBefore;
  }
  return false;
}
