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

  const close = ({ tag, words, start }: Open): void => {
    const span = { start, end: text.length };
    const surface = text.slice(start);
    const type = { a: 'person', o: 'organisation', p: 'place' }[tag] as Mention['type'] | undefined;
    const quote = quotes.at(-1);
    if (type) {
      const [actor = surface, form] = words;
      mentions.push({
        span,
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
    } else if (tag === 'role') {
      const actor = actors.get(words[0]!)!;
      actor.roles = [...actor.roles, { text: surface, span }];
    } else if (tag === 'f') {
      const [kind = 'count', value] = words;
      const number = Number(value);
      figures.push({
        span,
        kind: kind as Figure['kind'],
        ...(value === undefined ? {} : { value: Number.isNaN(number) ? value : number }),
        rule: 'test',
      });
    } else if (tag === 'cue' && quote) quote.cue = span;
    else if (tag === 'src' && quote) quote.source = span;
    else if (tag === 'q') {
      const parts = partsOf(surface, start);
      const marks = new Set(parts.map((p) => p.marked));
      const [speaker] = words;
      quotes.push({
        span,
        parts,
        kind: marks.size > 1 ? 'mixed' : marks.has(true) ? 'direct' : 'indirect',
        stance: words.includes('denies') ? 'denies' : 'says',
        zone: 'paragraph',
        ...(speaker === '?' || speaker === undefined ? {} : { speaker }),
        ...(words.includes('inferred') ? { inferred: true } : {}),
        ...(words.includes('echo') ? { echoOf: 0 } : {}),
        rule: 'test',
      });
    }
  };

  for (const [piece] of source.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z]+|\|)([^<>]*)>$/.exec(piece);
    if (!tag || !/^(?:a|o|p|f|q|cue|src|role|\|)$/.test(tag[2]!)) text += piece;
    else if (tag[2] === '|') cursor = text.length;
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
