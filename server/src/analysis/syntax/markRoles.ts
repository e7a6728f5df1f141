/** What a quotation mark may be, by its shape and by what it is glued to. */
import type { Token } from '../../model/types';
import type { BlockText } from '../text/blockText';

/** Two strokes or one. */
export type Kind = 'double' | 'single';

/** How many tokens away a missing mark's place is looked for; keeps time linear where marks are in disorder. */
export const farthest = 1500;

const singles = new Set(['‘', '’', '‚', '‛', "'", '‹', '›', '`']);
const openOnly = new Set(['„', '‚', ',,', '``', '‟']);

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
export function rolesOf(
  text: string,
  tokens: readonly Token[],
  i: number,
  reversed: boolean,
): { opens: boolean; closes: boolean } {
  const token = tokens[i]!;
  const surface = text.slice(token.span.start, token.span.end);
  if (surface === '«' || surface === '»') {
    const opening = (surface === '«') !== reversed;
    return { opens: opening, closes: !opening };
  }
  if (openOnly.has(surface)) return { opens: true, closes: false };
  const before = tokens[i - 1];
  const after = tokens[i + 1];
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
export function isPossessive(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const surface = text.slice(token.span.start, token.span.end);
  if (surface !== '’' && surface !== "'") return false;
  const before = text[token.span.start - 1] ?? '';
  const after = tokens[i + 1];
  if (!/[sxz]/i.test(before) || !after || after.kind !== 'word' || after.span.start === token.span.end)
    return false;
  for (let k = i + 1; k < tokens.length && k < i + 60; k += 1) {
    const next = tokens[k]!;
    if (next.kind !== 'mark' || kindOf(text, next) !== 'single') continue;
    const space = tokens[k - 1]!.span.end < next.span.start;
    return !space;
  }
  return false;
}

/** The pair is of two different families ("… with a straight opener and a curly closer). */
export function mixed(text: string, tokens: readonly Token[], open: number, close: number): boolean {
  const family = (i: number): string => {
    const s = text.slice(tokens[i]!.span.start, tokens[i]!.span.end);
    if (s === '"' || s === "'") return 'straight';
    if (s === ',,' || s === "''") return 'commas';
    return s === '«' || s === '»' ? 'angle' : 'curly';
  };
  return family(open) !== family(close);
}

/** „Er staat „maatwerk” op elke pagina”: the same opener again, with two closers still to come. */
export function nestsInSame(text: string, tokens: readonly Token[], outer: number, inner: number): boolean {
  const mark = text.slice(tokens[inner]!.span.start, tokens[inner]!.span.end);
  if (!/[“„«‘‚]/.test(mark)) return false;
  let closers = 0;
  for (let k = inner + 1; k < tokens.length && k < outer + 400; k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'mark') continue;
    const surface = text.slice(token.span.start, token.span.end);
    if (/[”»’]/.test(surface) && kindOf(text, token) === kindOf(text, tokens[inner]!)) closers += 1;
    else if (surface === mark && closers < 2) return false;
    if (closers === 2) return text.slice(tokens[outer]!.span.start, token.span.end).indexOf('\n') < 0;
  }
  return false;
}

/** The next mark of this kind closes what is open. */
export function laterCloser(text: string, tokens: readonly Token[], from: number, kind: Kind): boolean {
  for (let k = from; k < Math.min(tokens.length, from + farthest); k += 1) {
    const token = tokens[k]!;
    if (token.kind !== 'mark' || kindOf(text, token) !== kind) continue;
    const spaceBefore = tokens[k - 1]!.span.end < token.span.start;
    return !spaceBefore;
  }
  return false;
}
