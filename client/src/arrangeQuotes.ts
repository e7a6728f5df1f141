/** Orders and filters speakers and quotes for the tree. Knows no editor. */
import type { QuoteItem, SpeakerQuotes } from '../../server/src/protocol/protocol';

export type Order = 'text' | 'name' | 'count';

/**
 * Speakers in the given order, the unknown one always last; quotes keep the order of the text. With a filter, a
 * speaker whose name, role or alias matches stays whole, another keeps only the quotes that match, if any.
 */
export function arrangeQuotes(
  speakers: readonly SpeakerQuotes[],
  { order, filter }: { readonly order: Order; readonly filter: string },
): SpeakerQuotes[] {
  const wanted = plain(filter)
    .split(/\s+/)
    .filter((w) => w !== '');
  const matches = (...texts: (string | undefined)[]): boolean => {
    const text = plain(texts.join(' '));
    return wanted.every((w) => text.includes(w));
  };
  const kept = speakers.flatMap((speaker) => {
    if (wanted.length === 0 || matches(speaker.name, speaker.role, ...speaker.aliases)) return speaker;
    const quotes = speaker.quotes.filter((q) => matches(speaker.name, q.text));
    return quotes.length > 0 ? { ...speaker, quotes } : [];
  });
  return kept.sort((a, b) => {
    if ((a.name === undefined) !== (b.name === undefined)) return a.name === undefined ? 1 : -1;
    if (order === 'name') return (a.name ?? '').localeCompare(b.name ?? '');
    if (order === 'text') return compare(a.quotes[0], b.quotes[0]);
    return 0;
  });
}

function compare(a: QuoteItem | undefined, b: QuoteItem | undefined): number {
  if (!a || !b) return 0;
  if (a.uri !== b.uri) return 0;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
