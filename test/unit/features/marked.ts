/** Builds an Analysis by hand from a marked text, so that a feature's test does not hang on what the reading finds. */
import { readBlocks } from '../../../server/src/analysis/text/blocks';
import { tokenise } from '../../../server/src/analysis/text/tokens';
import type { Actor, Analysis, Figure, Mention, Quote, QuotePart } from '../../../server/src/model/types';
import { languageById } from '../../../server/src/languages/languages';

type Open = { tag: string; words: string[]; start: number };
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Marks: `<a lavrov>Lavrov</a>` a person, `<o navo>` an organisation, `<p gent>` a place (more words: `desc`, `pron`);
 * `<role lavrov>…</role>`; `<f count 130000>`; `<q lavrov>“…”</q>` a quote with its marks (`?` for nobody; more words:
 * `inferred`, `echo`); `<cue>` and `<src>` belong to the last quote before them; `<|>` is the cursor.
 */
export function marked(source: string, uri = 'file:///krant.txt', language = 'nl') {
  const open: Open[] = [];
  const mentions: Mention[] = [];
  const figures: Figure[] = [];
  const quotes: Writable<Quote>[] = [];
  const actors = new Map<string, Writable<Actor>>();
  let text = '';
  let cursor = -1;

  /** By the type of the actor: `<a>`, `<o>`, `<p>`. */
  const mention = (type: Mention['type'], { words, start }: Open): void => {
    const surface = text.slice(start);
    const [actor = surface, form] = words;
    mentions.push({
      span: { start, end: text.length },
      type,
      form: form === 'desc' ? 'description' : form === 'pron' ? 'pronoun' : 'name',
      actor,
      rule: 'test',
    });
    const known = actors.get(actor);
    if (!known) actors.set(actor, { id: actor, name: surface, type, aliases: [], roles: [], rule: 'test' });
    else if (form !== 'pron' && known.name !== surface && !known.aliases.includes(surface)) {
      // As in a reading, the actor goes by the longest name.
      const longer = form !== 'desc' && surface.length > known.name.length;
      known.aliases = [...known.aliases, longer ? known.name : surface];
      if (longer) known.name = surface;
    }
  };
  const quote = ({ words, start }: Open): void => {
    const parts = partsOf(text.slice(start), start);
    const marks = new Set(parts.map((p) => p.marked));
    const [speaker] = words;
    quotes.push({
      span: { start, end: text.length },
      parts,
      kind: marks.size > 1 ? 'mixed' : marks.has(true) ? 'direct' : 'indirect',
      stance: words.includes('denies') ? 'denies' : 'says',
      zone: 'paragraph',
      ...(speaker === '?' || speaker === undefined ? {} : { speaker }),
      ...(words.includes('inferred') ? { inferred: true } : {}),
      ...(words.includes('echo') ? { echoOf: 0 } : {}),
      rule: 'test',
    });
  };
  const figure = ({ words: [kind = 'count', value], start }: Open): void => {
    const number = Number(value);
    figures.push({
      span: { start, end: text.length },
      kind: kind as Figure['kind'],
      ...(value === undefined ? {} : { value: Number.isNaN(number) ? value : number }),
      rule: 'test',
    });
  };
  const ofLastQuote = (field: 'cue' | 'source', { start }: Open): void => {
    const last = quotes.at(-1);
    if (last) last[field] = { start, end: text.length };
  };
  const closing: Record<string, (open: Open) => void> = {
    a: (open) => mention('person', open),
    o: (open) => mention('organisation', open),
    p: (open) => mention('place', open),
    role: ({ words, start }) => {
      const actor = actors.get(words[0]!)!;
      const span = { start, end: text.length };
      actor.roles = [...actor.roles, { text: text.slice(start), span }];
    },
    f: figure,
    q: quote,
    cue: (open) => ofLastQuote('cue', open),
    src: (open) => ofLastQuote('source', open),
  };

  for (const [piece] of source.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z]+|\|)([^<>]*)>$/.exec(piece);
    const close = tag && closing[tag[2]!];
    if (tag?.[2] === '|') cursor = text.length;
    else if (!close) text += piece;
    else if (tag[1] === '')
      open.push({ tag: tag[2]!, words: tag[3]!.trim().split(/\s+/).filter(Boolean), start: text.length });
    else close(open.pop()!);
  }
  const dutch = languageById(language)!;
  const { blocks } = readBlocks(text, dutch);
  const zoneAt = (at: number) =>
    blocks.find((b) => at >= b.span.start && at < b.span.end)?.zone ?? 'paragraph';
  const article = { uri, version: 1, language, text, blocks };
  const analysis: Analysis = {
    article,
    ...tokenise(text, blocks, dutch.tokens),
    mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    figures,
    quotes: quotes
      .map((q) => ({ ...q, zone: zoneAt(q.span.start) }))
      .sort((a, b) => a.span.start - b.span.start),
    actors: [...actors.values()],
    problems: [],
  };
  return { analysis, text, cursor };
}

/** Words between “ and ” are marked parts; the rest, trimmed, unmarked ones. */
function partsOf(surface: string, start: number): QuotePart[] {
  const parts: QuotePart[] = [];
  for (const match of surface.matchAll(/“([^”]*)”|[^“”]+/g)) {
    const words = match[1] ?? match[0];
    const from = start + match.index + (match[1] === undefined ? words.length - words.trimStart().length : 1);
    const end = from + words.trim().length;
    if (end > from) parts.push({ span: { start: from, end }, marked: match[1] !== undefined });
  }
  return parts;
}
