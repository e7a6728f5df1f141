/** Colours: the semantic tokens of an article, flattened so that none overlaps another or crosses a line. */
import type { Analysis, Span, Zone } from '../analysis/types';
import { speakersOf } from '../corpus/corpus';
import type { Settings } from '../settings';
import { linesOf } from './lines';

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
  const lines = linesOf(analysis.article);
  const layers = [
    ...zones(analysis),
    ...quotes(analysis, settings),
    ...figures(analysis, settings),
    ...cues(analysis, settings),
    ...names(analysis, settings),
  ];
  return flatten(layers.flatMap((layer) => lines.split(layer).map((span) => ({ ...layer, ...span }))));
}

/** The protocol's numbers for them: five for each token. */
export function semanticTokens(analysis: Analysis, settings: Settings, within?: Span): number[] {
  const lines = linesOf(analysis.article);
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const token of colours(analysis, settings)) {
    if (within && (token.end <= within.start || token.start >= within.end)) continue;
    const at = lines.position(token.start);
    data.push(
      at.line - before.line,
      at.line === before.line ? at.character - before.character : at.character,
      token.end - token.start,
      tokenTypes.indexOf(token.type),
      token.modifiers.reduce((bits, m) => bits | (1 << tokenModifiers.indexOf(m)), 0),
    );
    before = at;
  }
  return data;
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

function zones({ article }: Analysis): Coloured[] {
  return article.blocks.flatMap(({ span, zone }) => {
    const type = zoneTypes[zone];
    return type ? [{ ...span, type, modifiers: [] }] : [];
  });
}

/** The words said; those in a heading or teaser stay as their line is. */
function quotes({ quotes: all }: Analysis, { highlight }: Settings): Coloured[] {
  if (!highlight.quote) return [];
  return all
    .filter((q) => zoneTypes[q.zone] === undefined)
    .flatMap((q) => {
      const modifiers: TokenModifier[] =
        speakersOf(q).length === 0 ? ['unknown'] : q.inferred ? ['inferred'] : [];
      return q.parts.map(({ span }) => ({ ...span, type: 'quote' as const, modifiers }));
    });
}

function figures(analysis: Analysis, { highlight }: Settings): Coloured[] {
  return analysis.figures
    .filter((f) => (f.kind === 'date' || f.kind === 'time' ? highlight.date : highlight.figure))
    .map(({ span }) => ({ ...span, type: 'figure', modifiers: [] }));
}

function cues({ quotes: all }: Analysis, { highlight }: Settings): Coloured[] {
  if (!highlight.quote) return [];
  return all.flatMap(({ cue }) => (cue ? [{ ...cue, type: 'cue' as const, modifiers: [] }] : []));
}

/** Names are coloured; descriptions and pronouns only where they name a speaker, which the client underlines. */
function names(analysis: Analysis, { highlight, minimumConfidence }: Settings): Coloured[] {
  const sources = new Set(analysis.quotes.flatMap((q) => (q.source ? [q.source.start] : [])));
  const seen = new Set<string>();
  return analysis.mentions.flatMap(({ span, type, form, actor, confidence }) => {
    if (form !== 'name' || type === 'other' || !highlight[type]) return [];
    if (confidence !== undefined && confidence < minimumConfidence) return [];
    const modifiers: TokenModifier[] = [];
    if (sources.has(span.start)) modifiers.push('speaker');
    if (actor !== undefined && !seen.has(actor)) modifiers.push('firstMention');
    if (actor !== undefined) seen.add(actor);
    return [{ ...span, type, modifiers }];
  });
}

/**
 * Later layers lie on top of earlier ones. The edges of all layers are sorted once, then swept: O(n log n). An edge is
 * one number (where it stands, whose it is, whether it opens), since numbers sort quicker than objects by far.
 */
function flatten(layers: readonly Coloured[]): Coloured[] {
  const width = layers.length * 2;
  const edges = new Float64Array(width);
  for (const [rank, { start, end }] of layers.entries()) {
    edges[rank * 2] = start * width + rank * 2 + 1;
    edges[rank * 2 + 1] = end * width + rank * 2;
  }
  edges.sort();
  const out: Coloured[] = [];
  /** The layers open at this place, by rank. */
  const open: number[] = [];
  let from = 0;
  for (const edge of edges) {
    const at = Math.floor(edge / width);
    const rank = (edge - at * width) >> 1;
    const highest = open.at(-1);
    if (highest !== undefined && at > from) {
      const { type, modifiers } = layers[highest]!;
      const last = out.at(-1);
      if (last && last.end === from && last.type === type && last.modifiers === modifiers)
        out[out.length - 1] = { ...last, end: at };
      else out.push({ start: from, end: at, type, modifiers });
    }
    from = at;
    if (edge % 2 === 0) open.splice(open.indexOf(rank), 1);
    else {
      let i = open.length;
      while (i > 0 && open[i - 1]! > rank) i -= 1;
      open.splice(i, 0, rank);
    }
  }
  return out;
}
