/** A pull quote: words set apart, with the name of who said them on the next line. */
import type { Quote } from '../../model/types';
import { inArticle } from '../text/inArticle';
import { withInsertions } from './insertions';
import type { ArticleReading, Reading } from './reading';
import type { Scan } from './scanned';
import type { SpeakerBook } from './speakerBook';

/** The quote, in its place in the article, whose words are the block that `scans[b]` is of, or undefined when that block is the line with the name. */
export function pullQuote(
  { blocks }: ArticleReading,
  scans: readonly Scan[],
  b: number,
  book: SpeakerBook,
): Quote | undefined {
  const [reading, said] = [blocks[b]!, scans[b]!];
  const by = blocks[b + 1];
  if (!by || by.part.block !== reading.part.block + 1 || by.zone !== 'pullquote') return undefined;
  // The line with the name is a pull quote block as well; it says nothing itself.
  const previous = blocks[b - 1];
  if (previous && previous.part.block === reading.part.block - 1 && previous.zone === 'pullquote')
    return undefined;
  const first = said.units[0]?.first;
  const last = said.units.at(-1)?.last;
  const stretch = said.stretches.find((s) => s.parent === undefined);
  if (first === undefined || last === undefined) return undefined;
  const { part } = reading;
  const span = stretch ? reading.span(stretch.first, stretch.last) : reading.span(first, last);
  const name = nameIn(by, scans[b + 1]!);
  const speaker =
    name && book.speakerOf(by, { first: name.first, last: name.last, heads: [name] }, () => undefined);
  const quote: Quote = {
    span,
    kind: 'direct',
    parts: [{ span, marked: true }],
    stance: 'says',
    zone: 'pullquote',
    ...(speaker ? { speaker: speaker.ids[0]!, speakerRule: 'next-line' } : {}),
    rule: 'pull-quote',
  };
  return {
    ...inArticle(withInsertions(reading, quote), part),
    ...(name ? { source: inArticle(by.span(name.first, name.last), by.part) } : {}),
  };
}

function nameIn(reading: Reading, block: Scan): ReturnType<Reading['mentionAt']> {
  const unit = block.units[0];
  for (let i = unit?.first ?? 0; i < (unit?.last ?? 0); i += 1) {
    const placed = reading.mentionAt(i);
    if (placed?.mention.type === 'person' && placed.mention.form === 'name') return placed;
  }
  return undefined;
}
