/** Gives a quote whose words are being typed the id it had, so that the tree keeps it selected. Knows no editor. */
import type { QuoteItem, SpeakerQuotes } from '../../server/src/protocol/protocol';

/** A quote with a new id takes over that of a vanished quote of the same speaker and article at the same place in order. */
export function keepQuoteIds(
  before: readonly SpeakerQuotes[],
  now: readonly SpeakerQuotes[],
): SpeakerQuotes[] {
  return now.map((speaker) => {
    const old = before.find((s) => s.id === speaker.id)?.quotes;
    if (!old) return speaker;
    const [had, has] = [new Set(old.map((q) => q.id)), new Set(speaker.quotes.map((q) => q.id))];
    const gone = old.filter((q) => !has.has(q.id));
    const come = speaker.quotes.filter((q) => !had.has(q.id));
    if (gone.length !== come.length || gone.length === 0) return speaker;
    const ids = new Map(come.map((q, i) => [q, gone[i]!] as const).filter(([a, b]) => alike(a, b)));
    return { ...speaker, quotes: speaker.quotes.map((q) => ({ ...q, id: ids.get(q)?.id ?? q.id })) };
  });
}

function alike(a: QuoteItem, b: QuoteItem): boolean {
  return (
    a.uri === b.uri &&
    a.kind === b.kind &&
    (a.text.slice(0, 8) === b.text.slice(0, 8) || a.text.slice(-8) === b.text.slice(-8))
  );
}
