/** The marks of article fixtures: which there are, which layer each belongs to, and how an analysis is drawn with them. */
import type { ActorId, Analysis, Figure, Quote, Span, Zone } from '../server/src/model/types';

export interface Mark extends Span {
  readonly tag: string;
  /** What stands after the tag's name: an actor, a value, `s=…`. */
  readonly label: string;
}

/** Tags by layer. Their order is that of nesting where two marks have the same span. */
const layers = {
  zones: ['metadata', 'title', 'heading', 'byline', 'caption', 'teaser', 'pullquote', 'boilerplate'],
  quotes: ['iq', 'q'],
  cues: ['cue'],
  sources: ['src'],
  names: ['p', 'o', 'l', 'x'],
  actors: ['a'],
  figures: ['f'],
} as const satisfies Record<string, readonly string[]>;

export type Layer = keyof typeof layers;

/** All tags, outermost first. */
export const tags: readonly string[] = Object.values(layers).flat();

export function isLayer(name: string): name is Layer {
  return Object.hasOwn(layers, name);
}

export function layerOf(tag: string): Layer {
  const found = Object.entries(layers).find(([, names]) => (names as readonly string[]).includes(tag));
  return found![0] as Layer;
}

const nameTags = { person: 'p', organisation: 'o', place: 'l', other: 'x' } as const;

/**
 * The findings of the given layers as marks. An actor is called by the last word of its id ("lavrov" for
 * "sergej-lavrov") where that is unique in the article, unless the fixture itself uses the whole id.
 */
export function marksOf(
  analysis: Analysis,
  wanted: readonly Layer[],
  expected: readonly Mark[] = [],
): Mark[] {
  const call = caller(analysis, expected);
  const drawers: Readonly<Record<Layer, () => Mark[]>> = {
    zones: () =>
      analysis.article.blocks
        .filter((b): b is typeof b & { zone: Exclude<Zone, 'paragraph'> } => b.zone !== 'paragraph')
        .map((b) => ({ ...b.span, tag: b.zone, label: '' })),
    quotes: () => analysis.quotes.flatMap((q) => quoteMarks(q, call)),
    cues: () => analysis.quotes.flatMap((q) => (q.cue ? [{ ...q.cue, tag: 'cue', label: '' }] : [])),
    sources: () => analysis.quotes.flatMap((q) => (q.source ? [{ ...q.source, tag: 'src', label: '' }] : [])),
    names: () =>
      analysis.mentions
        .filter((m) => m.form === 'name')
        .map((m) => ({ ...m.span, tag: nameTags[m.type], label: m.compound ? 'compound' : '' })),
    actors: () =>
      analysis.mentions.flatMap((m) =>
        m.actor === undefined ? [] : [{ ...m.span, tag: 'a', label: call(m.actor) }],
      ),
    figures: () => analysis.figures.map((f) => ({ ...f.span, tag: 'f', label: figureLabel(f) })),
  };
  const seen = new Set<string>();
  return wanted
    .flatMap((layer) => drawers[layer]())
    .filter((mark) => {
      const key = `${mark.start} ${mark.end} ${mark.tag} ${mark.label}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** `s=` names the speaker, several with commas; none means unknown. Then the stance, where it is not `says`; `more`: a further part of the same quote. */
function quoteMarks(quote: Quote, call: (id: ActorId) => string): Mark[] {
  const speakers = quote.speakers ?? (quote.speaker === undefined ? [] : [quote.speaker]);
  const said = speakers.length ? [`s=${speakers.map(call).join(',')}`] : [];
  const echo = quote.echoOf === undefined ? [] : ['echo'];
  const stance = quote.stance === 'says' ? [] : [quote.stance];
  return quote.parts.map((part, i) => ({
    ...part.span,
    tag: part.marked ? 'q' : 'iq',
    label: [...said, ...stance, ...echo, ...(i ? ['more'] : [])].join(' '),
  }));
}

/** The value, or `low..high`, or `?`; then the unit where there is one. */
function figureLabel({ value, low, high, unit }: Figure): string {
  const range = low === undefined && high === undefined ? undefined : `${low ?? ''}..${high ?? ''}`;
  return [String(value ?? range ?? '?'), ...(unit === undefined ? [] : [unit])].join(' ');
}

function caller(analysis: Analysis, expected: readonly Mark[]): (id: ActorId) => string {
  const used = new Set(expected.flatMap((m) => m.label.replace(/^s=/, '').split(/[ ,]/)));
  const short = (id: ActorId): string => id.slice(id.lastIndexOf('-') + 1);
  const times = new Map<string, number>();
  for (const actor of analysis.actors) times.set(short(actor.id), (times.get(short(actor.id)) ?? 0) + 1);
  return (id) => (used.has(id) || times.get(short(id)) !== 1 ? id : short(id));
}
