/** Colours: the semantic tokens of an article, flattened so that none overlaps another or crosses a line. */
import type { Analysis, Span, Zone } from '../analysis/types';
import { speakersOf } from '../corpus/corpus';
import type { Settings } from '../settings';
import { linesOf, type Lines } from './lines';

/** In the order of the legend; `package.json` says how each is shown. */
export const tokenTypes = [
  'person',
  'organisation',
  'place',
  'figure',
  'quote',
  'cue',
  'heading',
  'metadata',
] as const;
export const tokenModifiers = ['speaker', 'firstMention', 'inferred', 'unknown'] as const;
type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

/** One coloured stretch, on one line. */
export interface Coloured extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The coloured stretches of an article in text order, disjoint, none crossing a line. */
export function colours(analysis: Analysis, settings: Settings): Coloured[] {
  const layers: Coloured[] = [];
  addZones(analysis, layers);
  addQuotes(analysis, settings, layers);
  addFigures(analysis, settings, layers);
  addCues(analysis, settings, layers);
  addNames(analysis, settings, layers);
  return cutAtLines(flatten(layers), linesOf(analysis.article));
}

/** The protocol's numbers for them: five for each token. */
export function semanticTokens(analysis: Analysis, settings: Settings, within?: Span): number[] {
  const lines = linesOf(analysis.article);
  const data: number[] = [];
  let [line, lineBefore, startBefore] = [0, 0, 0];
  for (const { start, end, type, modifiers } of colours(analysis, settings)) {
    if (within && (end <= within.start || start >= within.end)) continue;
    line = lines.lineFrom(line, start);
    data.push(
      line - lineBefore,
      start - (line === lineBefore ? startBefore : lines.startOf(line)),
      end - start,
      typeNumbers[type],
      modifierBits(modifiers),
    );
    [lineBefore, startBefore] = [line, start];
  }
  return data;
}

const typeNumbers = Object.fromEntries(tokenTypes.map((type, i) => [type, i])) as Record<TokenType, number>;

function modifierBits(modifiers: readonly TokenModifier[]): number {
  let bits = 0;
  for (const modifier of modifiers) bits |= 1 << tokenModifiers.indexOf(modifier);
  return bits;
}

const zoneTypes: Partial<Record<Zone, TokenType>> = {
  title: 'heading',
  heading: 'heading',
  metadata: 'metadata',
  byline: 'metadata',
  caption: 'metadata',
  teaser: 'metadata',
  boilerplate: 'metadata',
};

const plain: readonly TokenModifier[] = [];

function add(layers: Coloured[], { start, end }: Span, type: TokenType, modifiers = plain): void {
  if (end > start) layers.push({ start, end, type, modifiers });
}

function addZones({ article }: Analysis, layers: Coloured[]): void {
  for (const { span, zone } of article.blocks) {
    const type = zoneTypes[zone];
    if (type) add(layers, span, type);
  }
}

/** The words said; those in a heading or teaser stay as their line is. */
function addQuotes({ quotes }: Analysis, { highlight }: Settings, layers: Coloured[]): void {
  if (!highlight.quote) return;
  for (const quote of quotes) {
    if (zoneTypes[quote.zone] !== undefined) continue;
    const modifiers: TokenModifier[] =
      speakersOf(quote).length === 0 ? ['unknown'] : quote.inferred ? ['inferred'] : [];
    for (const { span } of quote.parts) add(layers, span, 'quote', modifiers);
  }
}

function addFigures({ figures }: Analysis, { highlight }: Settings, layers: Coloured[]): void {
  for (const { span, kind } of figures)
    if (kind === 'date' || kind === 'time' ? highlight.date : highlight.figure) add(layers, span, 'figure');
}

function addCues({ quotes }: Analysis, { highlight }: Settings, layers: Coloured[]): void {
  if (highlight.quote) for (const { cue } of quotes) if (cue) add(layers, cue, 'cue');
}

/** Names are coloured; descriptions and pronouns only where they name a speaker, which the client underlines. */
function addNames(analysis: Analysis, { highlight, minimumConfidence }: Settings, layers: Coloured[]): void {
  const sources = new Set<number>();
  for (const { source } of analysis.quotes) if (source) sources.add(source.start);
  const seen = new Set<string>();
  for (const { span, type, form, actor, confidence } of analysis.mentions) {
    if (form !== 'name' || type === 'other' || !highlight[type]) continue;
    if (confidence !== undefined && confidence < minimumConfidence) continue;
    const modifiers: TokenModifier[] = [];
    if (sources.has(span.start)) modifiers.push('speaker');
    if (actor !== undefined && !seen.has(actor)) modifiers.push('firstMention');
    if (actor !== undefined) seen.add(actor);
    add(layers, span, type, modifiers);
  }
}

/** Both lists are in text order, so one walk finds every piece's lines. Line ends and empty lines are left out. */
function cutAtLines(pieces: readonly Coloured[], lines: Lines): Coloured[] {
  const out: Coloured[] = [];
  let line = 0;
  for (const piece of pieces) {
    line = lines.lineFrom(line, piece.start);
    if (piece.end <= lines.endOf(line)) {
      out.push(piece);
      continue;
    }
    for (const span of lines.split(piece)) add(out, span, piece.type, piece.modifiers);
  }
  return out;
}

/**
 * Later layers lie on top of earlier ones. The edges of all layers are sorted once, then swept: O(n log n). An edge is
 * one number (where it stands, whose it is, whether it opens), since numbers sort quicker than objects by far.
 */
function flatten(layers: readonly Coloured[]): Coloured[] {
  const width = layers.length * 2;
  const edges = new Float64Array(width);
  for (let rank = 0; rank < layers.length; rank += 1) {
    const { start, end } = layers[rank]!;
    edges[rank * 2] = start * width + rank * 2 + 1;
    edges[rank * 2 + 1] = end * width + rank * 2;
  }
  edges.sort();
  const out: Coloured[] = [];
  /** The layers open at this place, by rank. */
  const open: number[] = [];
  let lastLayer = -1;
  let from = 0;
  for (const edge of edges) {
    const at = Math.floor(edge / width);
    const rank = (edge - at * width) >> 1;
    const highest = open.at(-1);
    if (highest !== undefined && at > from) {
      const { type, modifiers } = layers[highest]!;
      // What other layers' edges cut up in one stretch stays one.
      if (highest === lastLayer && out.at(-1)!.end === from)
        out[out.length - 1] = { start: out.at(-1)!.start, end: at, type, modifiers };
      else out.push({ start: from, end: at, type, modifiers });
      lastLayer = highest;
    }
    from = at;
    // By hand, since few are open and `splice` makes a list each time.
    let i = open.length;
    if (edge % 2 === 0) {
      i = open.indexOf(rank);
      for (; i < open.length - 1; i += 1) open[i] = open[i + 1]!;
      open.pop();
    } else {
      for (; i > 0 && open[i - 1]! > rank; i -= 1) open[i] = open[i - 1]!;
      open[i] = rank;
    }
  }
  return out;
}
