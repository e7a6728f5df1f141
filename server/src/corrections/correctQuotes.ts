/** Puts quotes right: what nobody says goes, and a speaker set by hand speaks. */
import type { Told } from '../model/steps';
import type { Actor, ActorId, Quote, Span, Zone } from '../model/types';
import { actorOfEntry } from './correctActors';
import { nameKey, ownerOf, type Project } from './project';
import { wordsSpan } from '../model/quoteSpans';

/** A place that an anchor of the file found in this article. */
export interface Anchored {
  readonly span: Span;
  /** Index into the file's list. */
  readonly index: number;
}

export interface FoundQuotes {
  readonly notQuotes: readonly Anchored[];
  readonly speakers: readonly Anchored[];
  readonly checked: readonly Anchored[];
}

/**
 * Quotes in text order. Where the file gives words a speaker and no rule found a quote, one is made of them.
 *
 * @param zoneAt the zone of the block around an offset
 */
export function correctQuotes(
  text: string,
  read: Told,
  found: FoundQuotes,
  project: Project,
  zoneAt: (offset: number) => Zone,
): Told {
  if (found.notQuotes.length + found.speakers.length + found.checked.length === 0) return read;
  const dropped = new Set(found.notQuotes.flatMap(({ span }) => quoteOver(read.quotes, span) ?? []));
  const quotes: Quote[] = [...read.quotes];
  const actors: Actor[] = [...read.actors];
  const byHand = new Set<number>();
  const idOf = namesToIds(actors, project);
  for (const { span, index } of found.speakers) {
    const ids = [...new Set(namesIn(project.corrections.speakers[index]!.speaker).map(idOf))];
    let at = quoteOver(quotes, span);
    if (at === undefined || dropped.has(at)) {
      if (ids.length === 0) continue;
      for (const [i, q] of quotes.entries())
        if (q.span.start >= span.start && q.span.end <= span.end) dropped.add(i);
      at = quotes.push(quoteOf(text, span, zoneAt(span.start))) - 1;
    }
    quotes[at] = withSpeakers(quotes[at]!, ids, read);
    byHand.add(at);
  }
  for (const { span } of found.checked) {
    const at = quoteOver(quotes, span);
    if (at !== undefined) quotes[at] = { ...quotes[at]!, checked: true };
  }
  tellEchoes(quotes, byHand, read);
  return { ...read, actors, quotes: inOrder(quotes, dropped) };
}

/** The names in an entry's `speaker`: none where nobody known says it. */
function namesIn(speaker: string | readonly string[] | null): readonly string[] {
  if (speaker === null) return [];
  return typeof speaker === 'string' ? [speaker] : speaker;
}

/** Who repeats a quote that was given its speaker by hand has that speaker, unless it was given its own. */
function tellEchoes(quotes: Quote[], byHand: ReadonlySet<number>, read: Told): void {
  for (const [i, quote] of quotes.entries()) {
    const { echoOf } = quote;
    if (echoOf === undefined || byHand.has(i) || !byHand.has(echoOf)) continue;
    const { speaker, speakers } = quotes[echoOf]!;
    quotes[i] = withSpeakers(quote, speakers ?? (speaker === undefined ? [] : [speaker]), read);
  }
}

/** The quote that an anchor's words are: the one that covers most the same stretch. */
function quoteOver(quotes: readonly Quote[], span: Span): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [i, quote] of quotes.entries()) {
    const { start, end } = wordsSpan(quote);
    const both = Math.min(end, span.end) - Math.max(start, span.start);
    if (both <= 0) continue;
    const share = both / (Math.max(end, span.end) - Math.min(start, span.start));
    const inside = both / (span.end - span.start) > 0.8 && share > 0.25;
    if ((share >= 0.5 || inside) && share > most) [best, most] = [i, share];
  }
  return best;
}

/** An actor's id by any of his names; one that the article does not name is added to `actors`. */
function namesToIds(actors: Actor[], project: Project): (name: string) => ActorId {
  const byKey = new Map<string, ActorId>();
  for (const { id, name } of actors) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), id);
  for (const { id, aliases } of actors)
    for (const key of aliases.map(nameKey)) if (!byKey.has(key)) byKey.set(key, id);
  return (name) => {
    const owner = ownerOf(project, name);
    const entry = owner === undefined ? undefined : project.corrections.actors[owner];
    const known = byKey.get(nameKey(entry?.name ?? name)) ?? byKey.get(nameKey(name));
    if (known !== undefined) return known;
    const actor = actorOfEntry(name, entry, new Set(actors.map((a) => a.id)));
    actors.push(actor);
    byKey.set(nameKey(actor.name), actor.id);
    return actor.id;
  };
}

function withSpeakers(quote: Quote, ids: readonly ActorId[], { mentions }: Told): Quote {
  const { speaker: _, speakers: __, inferred: ___, source, ...rest } = quote;
  const named = (span: Span): boolean =>
    mentions.some(
      (m) =>
        m.actor !== undefined && ids.includes(m.actor) && m.span.start < span.end && m.span.end > span.start,
    );
  return {
    ...rest,
    ...(source && named(source) ? { source } : {}),
    ...(ids.length === 0 ? {} : { speaker: ids[0]! }),
    ...(ids.length > 1 ? { speakers: ids } : {}),
    speakerRule: 'correction-speaker',
  };
}

const openers = /[“"„«‘‚'»]$/;
const closers = /^[”"“»’'«]/;

function quoteOf(text: string, span: Span, zone: Zone): Quote {
  const marked =
    openers.test(text.slice(0, span.start).trimEnd()) && closers.test(text.slice(span.end).trimStart());
  return {
    span,
    kind: marked ? 'direct' : 'indirect',
    parts: [{ span, marked }],
    stance: 'says',
    zone,
    rule: 'correction-quote',
  };
}

/** Without the dropped ones, in text order, with echoes pointing where they did. */
function inOrder(quotes: readonly Quote[], dropped: ReadonlySet<number>): Quote[] {
  const order = quotes
    .map((quote, i) => ({ quote, i }))
    .filter(({ i }) => !dropped.has(i))
    .sort((a, b) => a.quote.span.start - b.quote.span.start || b.quote.span.end - a.quote.span.end);
  const moved = new Map(order.map(({ i }, now) => [i, now]));
  return order.map(({ quote }) => {
    const { echoOf, ...rest } = quote;
    const now = echoOf === undefined ? undefined : moved.get(echoOf);
    return now === undefined ? rest : { ...rest, echoOf: now };
  });
}
