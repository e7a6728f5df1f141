/** Quotation marks without partner, glued to the wrong word, or of another kind than the rest of the article. */
import type { Memory } from '../memory';
import { partsOf, type Part } from '../parts';
import { kindOf, openingMark, pairMarks, type Stretch } from '../quotes/marks';
import type { Analysis, Problem, Span, Token } from '../types';

interface Read extends Omit<Analysis, 'problems'> {
  /** Words between marks, by where they start and by where they end. */
  readonly saidFrom: ReadonlyMap<number, Span>;
  readonly saidTo: ReadonlyMap<number, Span>;
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
export function markProblems(found: Omit<Analysis, 'problems'>, memory?: Memory): Problem[] {
  const said = found.quotes.flatMap((q) => q.parts.filter((p) => p.marked).map((p) => p.span));
  const analysis: Read = {
    ...found,
    saidFrom: new Map(said.map((span) => [span.start, span])),
    saidTo: new Map(said.map((span) => [span.end, span])),
  };
  const out: Problem[] = [];
  const styles = new Map<string, { count: number; pairs: [Token, Token][] }>();
  const parts = partsOf(found, memory);
  for (const [p, part] of parts.entries()) {
    const { tokens } = part;
    for (const stretch of stretchesOf(analysis, part, parts[p + 1], memory)) {
      const problem = problemOf(analysis, tokens, stretch);
      if (problem) out.push(problem);
      const [open, close] = [tokenAt(tokens, stretch.open), tokenAt(tokens, stretch.close)];
      if (!open || !close || stretch.broken || kindOf(analysis.article.text, open) !== 'double') continue;
      const style = surface(analysis, open.span) + surface(analysis, close.span);
      const seen = styles.get(style) ?? { count: 0, pairs: [] };
      seen.count += 1;
      seen.pairs.push([open, close]);
      styles.set(style, seen);
    }
  }
  return [...out, ...mixedStyles(styles)];
}

/** The marks of a block by themselves, whatever the words say. Token indexes count from the block's first. */
function stretchesOf(
  { article }: Read,
  part: Part,
  next: Part | undefined,
  memory: Memory | undefined,
): readonly Stretch[] {
  const { text } = article;
  const reopened = openingMark(text, next);
  const { id, tokens } = part;
  const pair = (): Stretch[] =>
    pairMarks(text, tokens, 0, tokens.length, {
      cueAfter: () => undefined,
      startBefore: (from) => from,
      cued: () => true,
      sentence: (i) => tokens[i]?.sentence ?? -1,
      reopens: (kind) => kind === reopened,
    });
  return memory ? memory.stretches.keep(`${id} ${reopened ?? ''}`, pair) : pair();
}

function problemOf(analysis: Read, tokens: readonly Token[], stretch: Stretch): Problem | undefined {
  const [open, close] = [tokenAt(tokens, stretch.open), tokenAt(tokens, stretch.close)];
  if (stretch.broken === 'closer' && open) return unclosed(analysis, open);
  if (stretch.broken === 'opener' && close) return unopened(analysis, close);
  if (stretch.broken === 'glued' && open) return glued(analysis, open, tokens[stretch.first]);
  if (stretch.broken === 'mixed' && open && close) {
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
  if (kindOf(analysis.article.text, open) === 'single' && mark !== '‘' && mark !== '‚') return undefined;
  const said = [0, 1, 2]
    .map((gap) => analysis.saidFrom.get(open.span.end + gap))
    .find((s) => s !== undefined);
  const closers = pairs.find(([o]) => o === mark)?.[1];
  const fix = said && closers ? [{ span: at(said.end), text: closersOf(closers) }] : [];
  return problem('mark-unpaired', open.span, [mark], fix);
}

function unopened(analysis: Read, close: Token): Problem {
  const mark = surface(analysis, close.span);
  const said = [0, 1, 2]
    .map((gap) => analysis.saidTo.get(close.span.start - gap))
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
function mixedStyles(styles: ReadonlyMap<string, { count: number; pairs: [Token, Token][] }>): Problem[] {
  const [own, ...others] = [...styles].sort((a, b) => b[1].count - a[1].count);
  if (!own) return [];
  const pair = pairs.find(([open]) => own[0].startsWith(open));
  if (!pair) return [];
  const close = own[0].slice(pair[0].length);
  return others.flatMap(([style, seen]) =>
    seen.pairs.map(([o, c]) =>
      problem(
        'mark-mixed',
        o.span,
        [style, own[0]],
        [
          { span: o.span, text: pair[0] },
          { span: c.span, text: close },
        ],
      ),
    ),
  );
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

function tokenAt(tokens: readonly Token[], i: number | undefined): Token | undefined {
  return i === undefined ? undefined : tokens[i];
}

function surface({ article }: Read, { start, end }: Span): string {
  return article.text.slice(start, end);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
