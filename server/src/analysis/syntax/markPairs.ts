/** Pairs quotation marks into stretches, block by block, whatever style or damage the text has. */
import type { MarkPair } from '../../model/syntax';
import type { Token } from '../../model/types';
import type { BlockText } from '../text/blockText';
import {
  farthest,
  isPossessive,
  kindOf,
  laterCloser,
  mixed,
  nestsInSame,
  rolesOf,
  type Kind,
} from './markRoles';

/** What the words around the marks tell where a partner is lost. */
export interface MarkHints {
  /** Where to end a pair whose closer is missing, between `from` and `to`; undefined for the end of the block. */
  readonly cueAfter: (from: number, to: number) => number | undefined;
  /** Where a pair whose opener is missing begins, looking back from `closer` no further than `from`. */
  readonly startBefore: (from: number, closer: number) => number;
  /** Whether a reporting verb or "aldus" stands right behind the mark. */
  readonly cued: (closer: number) => boolean;
  /** The mark that the next block opens with, if it opens with one. */
  readonly reopens: Kind | undefined;
}

/** The marks alone are looked at. */
export const noHints: MarkHints = {
  cueAfter: () => undefined,
  startBefore: (from) => from,
  cued: () => true,
  reopens: undefined,
};

/** As deep as quotations stand in each other; of more openers the outermost has no closer. */
const deepest = 4;

interface Open {
  readonly token: number;
  readonly kind: Kind;
  readonly slot: number;
}

/**
 * Pairs of one block, in order of their first word; nested ones name their parent. Marks that cannot be part of a pair (a
 * possessive apostrophe) are left out. Never throws; every pair holds at least one token. `tokens` are the block's own.
 */
export function pairMarks({ text, tokens }: Marked, hints: MarkHints): MarkPair[] {
  if (!tokens.some(({ kind }) => kind === 'mark')) return [];
  const pairing = new Pairing(text, tokens, hints);
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i]!.kind === 'mark') pairing.meet(i);
  return pairing.finish();
}

type Marked = Pick<BlockText, 'text' | 'tokens'>;

/** The marks of a block, met one by one. */
class Pairing {
  readonly #guillemetsReversed: boolean;
  readonly #slots: (MarkPair | undefined)[] = [];
  readonly #stack: Open[] = [];
  /** Closers without opener, as token indexes. */
  readonly #loose: number[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly hints: MarkHints,
  ) {
    const words = text.slice(tokens[0]?.span.start, tokens.at(-1)?.span.end);
    this.#guillemetsReversed = /»[\p{L}\d]/u.test(words);
  }

  meet(i: number): void {
    const kind = kindOf(this.text, this.tokens[i]!);
    const { opens, closes } = rolesOf(this.text, this.tokens, i, this.#guillemetsReversed);
    if (closes && this.#closeSame(i, kind)) return;
    if (opens) this.#open(i, kind);
    else if (closes && !this.#closeOther(i, kind) && kind === 'double') this.#loose.push(i);
  }

  /** The pairs, once every mark was met. */
  finish(): MarkPair[] {
    for (let open = this.#stack.pop(); open; open = this.#stack.pop()) this.#endWithBlock(open);
    this.#pairLoose();
    return ordered(this.#slots);
  }

  /** Closes the last stretch that was opened with marks of this kind. */
  #closeSame(i: number, kind: Kind): boolean {
    const { text, tokens } = this;
    const match = this.#stack.findLastIndex((o) => o.kind === kind);
    if (match < 0 || (kind === 'single' && isPossessive(text, tokens, i))) return false;
    const open = this.#stack[match]!;
    // What was opened inside and never closed was no mark at all, or its closer is missing: the outer one wins.
    this.#stack.length = match;
    this.#close(open, i, i, mixed(text, tokens, open.token, i) ? 'mixed' : undefined);
    return true;
  }

  /** Closes what was opened last with marks of another kind, where no closer of its own comes. */
  #closeOther(i: number, kind: Kind): boolean {
    const { text, tokens } = this;
    const top = this.#stack.at(-1);
    if (!top || kind === top.kind || isPossessive(text, tokens, i)) return false;
    if (laterCloser(text, tokens, i + 1, top.kind)) return false;
    this.#stack.pop();
    this.#close(top, i, i, 'mixed');
    return true;
  }

  #open(i: number, kind: Kind): void {
    const { text, tokens } = this;
    const top = this.#stack.at(-1);
    if (top?.kind === kind && !nestsInSame(text, tokens, top.token, i)) {
      const end = this.hints.cueAfter(top.token + 1, i) ?? i;
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
    const end = this.hints.cueAfter(open.token + 1, inside[0].token) ?? inside[0].token;
    this.#close(open, end, undefined, 'closer');
    this.#stack.push(...inside);
  }

  /** Nothing closed it: it goes on in the next block, its closer was lost, or it was no mark. */
  #endWithBlock(open: Open): void {
    const to = this.tokens.length;
    const single = open.kind === 'single';
    if (single && this.#stack.length > 0) return;
    const cue = this.hints.cueAfter(open.token + 1, Math.min(to, open.token + farthest));
    const reopens = this.hints.reopens === open.kind;
    if (single && !reopens && cue === undefined && open.token > 1) return;
    if (!reopens || cue !== undefined) {
      this.#close(open, cue ?? to, undefined, 'closer');
      return;
    }
    this.#close(open, to, undefined);
    const slot = this.#slots[open.slot];
    if (slot) this.#slots[open.slot] = { ...slot, continues: true };
  }

  #close(open: Open, end: number, closer: number | undefined, broken?: MarkPair['broken']): void {
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

  /** Two closers in a row are a pair whose opener was glued to the wrong word; a single one lost its opener. */
  #pairLoose(): void {
    const { tokens, hints } = this;
    const loose = this.#loose;
    if (loose.length === 0) return;
    const slots = this.#slots;
    const top = slots.filter((s): s is MarkPair => s !== undefined && s.parent === undefined);
    top.sort((a, b) => a.first - b.first);
    let next = 0;
    let covered = 0;
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
      const first = hints.startBefore(Math.max(covered, one - farthest), one);
      if (first >= one) continue;
      if (tokens[first]!.sentence !== tokens[one - 1]!.sentence && !hints.cued(one)) continue;
      slots.push({ first, last: one, close: one, broken: 'opener' });
      covered = one + 1;
    }
  }
}

/**
 * Sorted by place, each with the stretch that it lies in as its parent. Where two cross, what has no closer ends where the
 * other opens.
 */
function ordered(slots: readonly (MarkPair | undefined)[]): MarkPair[] {
  const kept = slots.filter((s) => s !== undefined);
  kept.sort((a, b) => a.first - b.first || b.last - a.last);
  const out: MarkPair[] = [];
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
