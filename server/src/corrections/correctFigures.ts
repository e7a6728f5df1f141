/** Puts figures right: what a number says, what it counts, and that it is none. */
import type { Figure, FigureKind, Span } from '../model/types';
import type { FigureEntry } from './corrections';
import type { Anchored } from './correctQuotes';
import type { Project } from './project';

/** How far from the number the words are looked for that it counts, in UTF-16 code units. */
const near = 160;

/** Figures in text order. Where the file says a value of words that no rule took for a figure, one is made of them. */
export function correctFigures(
  text: string,
  read: readonly Figure[],
  found: readonly Anchored[],
  project: Project,
): readonly Figure[] {
  if (found.length === 0) return read;
  let figures = [...read];
  for (const { span, index } of found) {
    const entry = project.corrections.figures[index]!;
    const before = figures.find((f) => f.span.start < span.end && span.start < f.span.end);
    figures = figures.filter((f) => f === before || f.span.end <= span.start || span.end <= f.span.start);
    if (before) figures = figures.filter((f) => f !== before);
    if (entry.value !== null) figures.push(figureOf(text, before?.span ?? span, entry, before));
  }
  return figures.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The entry says all: what was read of the number is kept only as far as it says who claims it. */
function figureOf(
  text: string,
  span: Span,
  { value, unit, of }: FigureEntry,
  before: Figure | undefined,
): Figure {
  const counted = of === undefined ? undefined : wordsNear(text, span, of);
  return {
    span,
    kind: kindOf(value!, unit, before?.kind),
    value: value!,
    ...(unit === undefined ? {} : { unit }),
    ...(counted ? { of: counted } : {}),
    ...(before?.speaker === undefined ? {} : { speaker: before.speaker }),
    rule: 'correction-figure',
  };
}

function kindOf(
  value: number | string,
  unit: string | undefined,
  before: FigureKind | undefined,
): FigureKind {
  if (typeof value === 'string') return before === 'time' || before === 'score' ? before : 'date';
  if (unit === '%') return 'percentage';
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit !== undefined) return before === 'duration' ? 'duration' : 'measure';
  return before === 'fraction' || before === 'ordinal' ? before : 'count';
}

/** The nearest place of the words, behind the number sooner than before it. */
function wordsNear(text: string, { start, end }: Span, words: string): Span | undefined {
  const behind = text.slice(end, end + near).indexOf(words);
  if (behind >= 0) return { start: end + behind, end: end + behind + words.length };
  const from = Math.max(0, start - near);
  const before = text.slice(from, start).lastIndexOf(words);
  return before < 0 ? undefined : { start: from + before, end: from + before + words.length };
}
