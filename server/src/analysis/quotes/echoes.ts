/** Links headings, pull quotes and teasers to the body quote whose words they repeat. */
import { normalise } from '../tokens';
import type { Quote } from '../types';
import type { Memory } from '../memory';
import type { Cut } from '../steps';

/**
 * Quotes outside the paragraphs that repeat a paragraph's quote, in the same words or nearly, get its index as
 * `echoOf` and, where they name no speaker themselves, its speaker. A headline fragment of up to three words that
 * nobody is known to have said is no quote and is left out.
 */
export function linkEchoes({ text }: Cut['article'], quotes: readonly Quote[], memory?: Memory): Quote[] {
  const said = quotes.map((quote): Said => {
    let words: SaidWords | undefined;
    return { quote, words: () => (words ??= wordsOf(text, quote, memory)) };
  });
  const staying = said.filter(
    ({ quote, words }, i) => !isLoose(quote) || words().list.length > 3 || echoAt(said, i) !== undefined,
  );
  const kept = staying.map(({ quote }) => quote);
  return kept.map((quote, i) => {
    if (quote.zone === 'paragraph' || quote.zone === 'caption') return quote;
    const echoOf = echoAt(staying, i);
    if (echoOf === undefined) return quote;
    const body = kept[echoOf]!;
    if (quote.speaker !== undefined || body.speaker === undefined) return { ...quote, echoOf };
    return {
      ...quote,
      echoOf,
      speaker: body.speaker,
      ...(body.speakers ? { speakers: body.speakers } : {}),
      inferred: true,
      speakerRule: 'echo',
    };
  });
}

function isLoose(quote: Quote): boolean {
  return quote.rule === 'headline-fragment' && quote.speaker === undefined;
}

/** How many quotes before and after are looked at: more than an article has, and time stays linear in longer texts. */
const reach = 200;

function echoAt(said: readonly Said[], index: number): number | undefined {
  const own = said[index]!.words();
  const length = own.list.length;
  if (length === 0) return undefined;
  let best: number | undefined;
  let most = 0.75;
  for (let i = Math.max(0, index - reach); i < Math.min(said.length, index + reach); i += 1) {
    const { quote, words } = said[i]!;
    if (quote.zone !== 'paragraph' || i === index) continue;
    const theirs = words();
    if (theirs.joined.includes(own.joined) && (length > 3 || quote.kind !== 'indirect')) return i;
    if (length < 4) continue;
    let shared = 0;
    for (const word of own.list) if (theirs.set.has(word)) shared += 1;
    if (shared / length > most) {
      most = shared / length;
      best = i;
    }
  }
  return best;
}

/** A quote, and its words when they are asked for. */
interface Said {
  readonly quote: Quote;
  readonly words: () => SaidWords;
}

export interface SaidWords {
  readonly list: readonly string[];
  /** With a space before and behind each. */
  readonly joined: string;
  readonly set: ReadonlySet<string>;
}

function wordsOf(text: string, quote: Quote, memory?: Memory): SaidWords {
  const parts = quote.parts.map(({ span }) => text.slice(span.start, span.end)).join('\n');
  const cut = (): SaidWords => {
    const list = plain(parts).match(/[\p{L}\p{N}]+/gu) ?? [];
    return { list, joined: ` ${list.join(' ')} `, set: new Set(list) };
  };
  return memory ? memory.said.keep(parts, cut) : cut();
}

/** Lower case without accents: headlines drop or add them ("één", "Eén"). */
function plain(text: string): string {
  return normalise(text).normalize('NFD').replace(/\p{M}/gu, '');
}
