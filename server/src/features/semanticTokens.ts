/** Colours: the semantic tokens of an article, flattened so that none overlaps another or crosses a line. */
import type { Analysis, Span, Zone } from '../model/types';
import { speakersOf } from '../corpus/corpus';
import type { Settings } from './settings';
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
  const out: Coloured[] = [];
  eachStretch(analysis, settings, (start, end, style) => {
    const modifiers = tokenModifiers.filter((_, i) => (modifiersIn(style) & (1 << i)) !== 0);
    out.push({ start, end, type: tokenTypes[typeIn(style)]!, modifiers });
  });
  return out;
}

/** The protocol's numbers for them: five for each token. */
export function semanticTokens(analysis: Analysis, settings: Settings, within?: Span): number[] {
  const lines = linesOf(analysis.article);
  const data: number[] = [];
  let [lineBefore, startBefore] = [0, 0];
  eachStretch(analysis, settings, (start, end, style, line) => {
    if (within && (end <= within.start || start >= within.end)) return;
    const from = line === lineBefore ? startBefore : lines.startOf(line);
    data.push(line - lineBefore, start - from, end - start, typeIn(style), modifiersIn(style));
    [lineBefore, startBefore] = [line, start];
  });
  return data;
}

/** Type and modifiers as one number: the type's own in the low bits, and a bit for each modifier above them. */
type Style = number;

const styleOf = (type: TokenType, ...modifiers: readonly TokenModifier[]): Style =>
  modifiers.reduce((style, modifier) => style | bitOf(modifier), tokenTypes.indexOf(type));
const bitOf = (modifier: TokenModifier): Style => 16 << tokenModifiers.indexOf(modifier);
const typeIn = (style: Style): number => style & 15;
const modifiersIn = (style: Style): number => style >> 4;

/** Tells the stretches in text order, each with its line. */
function eachStretch(
  analysis: Analysis,
  settings: Settings,
  tell: (start: number, end: number, style: Style, line: number) => void,
): void {
  const lines = linesOf(analysis.article);
  const { top, styles } = painted(analysis, settings);
  for (let line = 0; line < lines.count; line += 1) {
    const lineEnd = lines.endOf(line);
    for (let start = lines.startOf(line), end = start; start < lineEnd; start = end) {
      const layer = top[start]!;
      while (end < lineEnd && top[end] === layer) end += 1;
      if (layer > 0) tell(start, end, styles[layer]!, line);
    }
  }
}

/** What is painted where. Layers are numbered from 1 as they are laid, later ones on top of earlier ones. */
class Canvas {
  /** For each unit of the text the layer on top, 0 for none. */
  readonly top: Uint32Array;
  /** By layer. */
  readonly styles: Style[] = [0];

  constructor(size: number) {
    this.top = new Uint32Array(size);
  }

  paint({ start, end }: Span, style: Style): void {
    const { top } = this;
    const layer = this.styles.push(style) - 1;
    for (let at = start; at < end; at += 1) top[at] = layer;
  }
}

function painted(analysis: Analysis, settings: Settings): Canvas {
  const canvas = new Canvas(analysis.article.text.length);
  paintZones(analysis, canvas);
  paintQuotes(analysis, settings, canvas);
  paintFigures(analysis, settings, canvas);
  paintCues(analysis, settings, canvas);
  paintNames(analysis, settings, canvas);
  return canvas;
}

const heading = styleOf('heading');
const metadata = styleOf('metadata');

const zoneStyles: Partial<Record<Zone, Style>> = {
  title: heading,
  heading,
  header: metadata,
  metadata,
  byline: metadata,
  caption: metadata,
  teaser: metadata,
  boilerplate: metadata,
};

function paintZones({ article }: Analysis, canvas: Canvas): void {
  for (const { span, zone } of article.blocks) {
    const style = zoneStyles[zone];
    if (style !== undefined) canvas.paint(span, style);
  }
}

const said = styleOf('quote');
const saidByInferred = styleOf('quote', 'inferred');
const saidByUnknown = styleOf('quote', 'unknown');

/** The words said; those in a heading or teaser stay as their line is. */
function paintQuotes({ quotes }: Analysis, { highlight }: Settings, canvas: Canvas): void {
  if (!highlight.quote) return;
  for (const quote of quotes) {
    if (zoneStyles[quote.zone] !== undefined) continue;
    const style = speakersOf(quote).length === 0 ? saidByUnknown : quote.inferred ? saidByInferred : said;
    for (const { span } of quote.parts) canvas.paint(span, style);
  }
}

const figure = styleOf('figure');

function paintFigures({ figures }: Analysis, { highlight }: Settings, canvas: Canvas): void {
  for (const { span, kind } of figures)
    if (kind === 'date' || kind === 'time' ? highlight.date : highlight.figure) canvas.paint(span, figure);
}

const cueWords = styleOf('cue');

function paintCues({ quotes }: Analysis, { highlight }: Settings, canvas: Canvas): void {
  if (highlight.quote) for (const { cue } of quotes) if (cue) canvas.paint(cue, cueWords);
}

const named = { person: styleOf('person'), organisation: styleOf('organisation'), place: styleOf('place') };
const speaker = bitOf('speaker');
const firstMention = bitOf('firstMention');

/** Names are coloured; descriptions and pronouns only where they name a speaker, which the client underlines. */
function paintNames(analysis: Analysis, { highlight, minimumConfidence }: Settings, canvas: Canvas): void {
  const sources = new Set<number>();
  for (const { source } of analysis.quotes) if (source) sources.add(source.start);
  const seen = new Set<string>();
  for (const { span, type, form, actor, confidence } of analysis.mentions) {
    if (form !== 'name' || type === 'other' || !highlight[type]) continue;
    if (confidence !== undefined && confidence < minimumConfidence) continue;
    let style = named[type];
    if (sources.has(span.start)) style |= speaker;
    if (actor !== undefined && !seen.has(actor)) {
      style |= firstMention;
      seen.add(actor);
    }
    canvas.paint(span, style);
  }
}
