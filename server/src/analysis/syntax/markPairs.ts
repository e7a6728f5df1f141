/** Pairs the quotation marks of a block by what stands around them, whatever style or damage the text has. */
import type { MarkPair } from '../../model/syntax';
import type { Token } from '../../model/types';
import { isPossessive, kindOf, laterCloser, mixed, nestsInSame, rolesOf, type Kind } from './markRoles';

interface Open {
  readonly token: number;
  readonly kind: Kind;
  readonly slot: number;
}

/**
 * Pairs of one block, in order of their first word; nested ones name their parent. Marks that cannot be part of a pair (a
 * possessive apostrophe) are left out. Never throws; every pair holds at least one token. `tokens` are the block's own.
 */
export function pairMarks(text: string, tokens: readonly Token[]): readonly MarkPair[] {
  if (!tokens.some((t) => t.kind === 'mark')) return [];
  const pairer = new Pairer(text, tokens);
  for (let i = 0; i < tokens.length; i += 1) if (tokens[i]!.kind === 'mark') pairer.take(i);
  return pairer.finish();
}

class Pairer {
  readonly #slots: (MarkPair | undefined)[] = [];
  readonly #stack: Open[] = [];
  /** Closers without opener, as token indexes. */
  readonly #loose: number[] = [];
  readonly #reversed: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    const start = tokens[0]!.span.start;
    this.#reversed = /»[\p{L}\d]/u.test(text.slice(start, tokens.at(-1)!.span.end));
  }

  take(i: number): void {
    const { text, tokens } = this;
    const kind = kindOf(text, tokens[i]!);
    const { opens, closes } = rolesOf(text, tokens, i, this.#reversed);
    const possessive = kind === 'single' && isPossessive(text, tokens, i);
    const match = this.#stack.findLastIndex((o) => o.kind === kind);
    if (closes && match >= 0 && !possessive) {
      const open = this.#stack[match]!;
      // What was opened inside and never closed was no mark at all, or its closer is missing: the outer one wins.
      this.#stack.length = match;
      this.#close(open, i, i, mixed(text, tokens, open.token, i) ? 'mixed' : undefined);
    } else if (opens) this.#opened(i, kind);
    else if (closes) this.#unmatched(i, kind, possessive);
  }

  #opened(i: number, kind: Kind): void {
    const top = this.#stack.at(-1);
    if (top?.kind === kind && !nestsInSame(this.text, this.tokens, top.token, i)) {
      this.#stack.pop();
      this.#close(top, i, undefined, 'closer');
    }
    this.#slots.push(undefined);
    this.#stack.push({ token: i, kind, slot: this.#slots.length - 1 });
  }

  #unmatched(i: number, kind: Kind, possessive: boolean): void {
    const top = this.#stack.at(-1);
    if (top && kind !== top.kind && !possessive && !laterCloser(this.text, this.tokens, i + 1, top.kind)) {
      this.#stack.pop();
      this.#close(top, i, i, 'mixed');
    } else if (kind === 'double') this.#loose.push(i);
  }

  #close(open: Open, end: number, closer: number | undefined, broken?: MarkPair['broken']): void {
    const parent = this.#stack.at(-1)?.slot;
    this.#slots[open.slot] =
      end > open.token + 1
        ? {
            first: open.token + 1,
            last: end,
            kind: open.kind,
            open: open.token,
            ...(closer === undefined ? {} : { close: closer }),
            ...(parent === undefined ? {} : { parent }),
            ...(broken === undefined ? {} : { broken }),
          }
        : undefined;
  }

  finish(): MarkPair[] {
    while (this.#stack.length > 0) {
      const open = this.#stack.pop()!;
      // A lone single mark is an apostrophe, but where a block opens with it.
      if (open.kind === 'single' && (this.#stack.length > 0 || open.token > 1)) continue;
      this.#close(open, this.tokens.length, undefined, 'closer');
    }
    this.#pairLoose();
    return ordered(this.#slots);
  }

  /** Two closers in a row are a pair whose opener was glued to the wrong word; a single one lost its opener. */
  #pairLoose(): void {
    const top = this.#slots.filter((s): s is MarkPair => s !== undefined && s.parent === undefined);
    top.sort((a, b) => a.first - b.first);
    let next = 0;
    let covered = 0;
    for (let k = 0; k < this.#loose.length; k += 1) {
      const [one, two] = [this.#loose[k]!, this.#loose[k + 1]];
      for (; next < top.length && top[next]!.first < one; next += 1)
        covered = Math.max(covered, (top[next]!.close ?? top[next]!.last) + 1);
      if (covered > one) continue;
      const between = next < top.length && two !== undefined && top[next]!.first < two;
      if (two !== undefined && !between && two > one + 1) {
        this.#slots.push({
          first: one + 1,
          last: two,
          kind: 'double',
          open: one,
          close: two,
          broken: 'glued',
        });
        covered = two + 1;
        k += 1;
      } else if (covered < one) {
        this.#slots.push({ first: covered, last: one, kind: 'double', close: one, broken: 'opener' });
        covered = one + 1;
      }
    }
  }
}

/** Sorted by place, with parents renumbered. */
function ordered(slots: readonly (MarkPair | undefined)[]): MarkPair[] {
  const kept = slots
    .map((pair, slot) => ({ pair, slot }))
    .filter((x): x is { pair: MarkPair; slot: number } => x.pair !== undefined);
  kept.sort((a, b) => a.pair.first - b.pair.first || b.pair.last - a.pair.last);
  const place = new Map(kept.map((x, i) => [x.slot, i]));
  return kept.map(({ pair }) => {
    const { parent, ...rest } = pair;
    const at = parent === undefined ? undefined : place.get(parent);
    return at === undefined ? rest : { ...rest, parent: at };
  });
}
