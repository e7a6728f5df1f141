/** Quotation marks without partner, glued to the wrong word, or of another kind than the rest of the article. */
import type { MarkPair } from '../../model/syntax';
import type { Language } from '../../languages/language';
import { mapInTurns, type Turns } from '../../model/turns';
import { Slot, type Cache } from '../cache/cache';
import { partsOf, type BlockText } from '../text/blockText';
import { inArticle } from '../text/inArticle';
import { pairMarks, noHints } from '../syntax/markPairs';
import { kindOf, openingMark, type Kind } from '../syntax/markRoles';
import type { Analysis, Problem, Span, Token } from '../../model/types';
import { markedSpans } from '../../model/quoteSpans';

interface Read {
  readonly text: string;
  readonly said: () => Said;
}

/** Words between marks, by where they start and by where they end. */
interface Said {
  readonly from: ReadonlyMap<number, Span>;
  readonly to: ReadonlyMap<number, Span>;
}

/** What the marks of a block tell by themselves, whatever the words say. */
interface BlockMarks {
  readonly broken: readonly BrokenMark[];
  /** Pairs of double marks that are as they should be. */
  readonly pairs: readonly { readonly style: string; readonly open: Span; readonly close: Span }[];
}

/** Marks that are wrong: the opening and closing one, as far as they are there, and the first word between them. */
interface BrokenMark {
  readonly broken: NonNullable<MarkPair['broken']>;
  readonly open: Token | undefined;
  readonly close: Token | undefined;
  readonly next: Token | undefined;
}

/** Pairs of marks; an opener may close in more than one way ("„…”" and "„…“" are both in use). */
const pairs: readonly (readonly [open: string, closers: string])[] = [
  ['“', '”'],
  ['„', '”“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '’‘'],
  [',,', "''”"],
  ["''", "''"],
  ["'", "'"],
];

/**
 * Codes `mark-unpaired`, `mark-misplaced` and `mark-mixed`. A lone ’ or ' is never one: it may be an apostrophe. Where
 * the quotes tell where a lost mark stood, the problem has a fix.
 */
export function* markProblems(
  found: Omit<Analysis, 'problems'>,
  { tokens }: Language,
  cache: Cache,
): Turns<Problem[]> {
  const parts = partsOf(found.article, tokens, cache);
  const blocks = yield* mapInTurns(parts, (part, p) =>
    inArticle(cache.perBlock(blockMarks, part.own, openingMark(parts[p + 1]?.own)), part),
  );
  return [...brokenMarks(found, blocks), ...mixedStyles(blocks)];
}

const blockMarks = new Slot(marksOf);

/** `reopened`: the mark that the next block opens with. */
function marksOf({ text, tokens }: BlockText, reopened: Kind | undefined): BlockMarks {
  const stretches = pairMarks({ text, tokens }, { ...noHints, reopens: reopened });
  const pairs = stretches.flatMap(({ open, close, broken }) => {
    if (open === undefined || close === undefined || broken) return [];
    if (kindOf(text, tokens[open]!) !== 'double') return [];
    const style = surface({ text }, tokens[open]!.span) + surface({ text }, tokens[close]!.span);
    return { style, open: tokens[open]!.span, close: tokens[close]!.span };
  });
  const broken = stretches.flatMap(({ broken, open, close, first }): BrokenMark[] =>
    broken ? [{ broken, open: tokens[open ?? -1], close: tokens[close ?? -1], next: tokens[first] }] : [],
  );
  return { broken, pairs };
}

function brokenMarks(
  { article, quotes }: Omit<Analysis, 'problems'>,
  blocks: readonly BlockMarks[],
): Problem[] {
  let known: Said | undefined;
  const read: Read = { text: article.text, said: () => (known ??= saidIn(quotes)) };
  const out: Problem[] = [];
  for (const { broken } of blocks)
    for (const mark of broken) {
      const problem = problemOf(read, mark);
      if (problem) out.push(problem);
    }
  return out;
}

function saidIn(quotes: Analysis['quotes']): Said {
  const said = markedSpans(quotes);
  return {
    from: new Map(said.map((span) => [span.start, span])),
    to: new Map(said.map((span) => [span.end, span])),
  };
}

function problemOf(analysis: Read, { broken, open, close, next }: BrokenMark): Problem | undefined {
  if (broken === 'closer' && open) return unclosed(analysis, open);
  if (broken === 'opener' && close) return unopened(analysis, close);
  if (broken === 'glued' && open) return glued(analysis, open, next);
  if (broken === 'mixed' && open && close) {
    const closers = pairs.find(([o]) => o === surface(analysis, open.span))?.[1];
    const fix = closers?.[0] === undefined ? [] : [{ span: close.span, text: closersOf(closers) }];
    return problem(
      'mark-mixed',
      close.span,
      [surface(analysis, close.span), surface(analysis, open.span)],
      fix,
    );
  }
  return undefined;
}

function unclosed(analysis: Read, open: Token): Problem | undefined {
  const mark = surface(analysis, open.span);
  if (kindOf(analysis.text, open) === 'single' && mark !== '‘' && mark !== '‚') return undefined;
  const said = [0, 1, 2]
    .map((gap) => analysis.said().from.get(open.span.end + gap))
    .find((s) => s !== undefined);
  const closers = pairs.find(([o]) => o === mark)?.[1];
  const fix = said && closers ? [{ span: at(said.end), text: closersOf(closers) }] : [];
  return problem('mark-unpaired', open.span, [mark], fix);
}

function unopened(analysis: Read, close: Token): Problem {
  const mark = surface(analysis, close.span);
  const said = [0, 1, 2]
    .map((gap) => analysis.said().to.get(close.span.start - gap))
    .find((s) => s !== undefined);
  const opener = pairs.find(([, closers]) => closers.includes(mark))?.[0];
  const fix = said && opener !== undefined ? [{ span: at(said.start), text: opener }] : [];
  return problem('mark-unpaired', close.span, [mark], fix);
}

/** `om de" situatie` → `om de "situatie`. */
function glued(analysis: Read, open: Token, next: Token | undefined): Problem {
  const mark = surface(analysis, open.span);
  const fix =
    next && next.span.start > open.span.end
      ? [{ span: { start: open.span.start, end: next.span.start }, text: ` ${mark}` }]
      : [];
  return problem('mark-misplaced', open.span, [mark], fix);
}

/** Pairs of a rarer style than the article's own; with as many of two styles, the later one is the rarer. */
function mixedStyles(blocks: readonly BlockMarks[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { pairs } of blocks)
    for (const { style } of pairs) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [own, ...rarer] = [...counts].sort((a, b) => b[1] - a[1]).map(([style]) => style);
  const right = own === undefined ? undefined : pairs.find(([open]) => own.startsWith(open))?.[0];
  if (own === undefined || right === undefined || rarer.length === 0) return [];
  const close = own.slice(right.length);
  const byStyle = new Map(rarer.map((style) => [style, [] as Problem[]]));
  for (const pair of blocks.flatMap((block) => block.pairs)) {
    if (pair.style === own) continue;
    const fixes = [
      { span: pair.open, text: right },
      { span: pair.close, text: close },
    ];
    byStyle.get(pair.style)!.push(problem('mark-mixed', pair.open, [pair.style, own], fixes));
  }
  return [...byStyle.values()].flat();
}

function closersOf(closers: string): string {
  return closers.startsWith("''") ? "''" : closers[0]!;
}

function problem(
  code: string,
  span: Span,
  args: readonly string[],
  fixes: NonNullable<Problem['fixes']>,
): Problem {
  return { span, code, args, ...(fixes.length > 0 ? { fixes } : {}) };
}

function surface({ text }: Pick<Read, 'text'>, { start, end }: Span): string {
  return text.slice(start, end);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
