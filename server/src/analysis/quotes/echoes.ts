/** Links headings, pull quotes and teasers to the body quote whose words they repeat. */
import { normalise } from '../text/cutTokens';
import { mapInTurns, runThrough, type Turns } from '../../model/turns';
import type { Quote } from '../../model/types';
import type { Cut } from '../../model/steps';

/**
 * Quotes outside the paragraphs that repeat a paragraph's quote, in the same words or nearly, get its index as
 * `echoOf` and, where they name no speaker themselves, its speaker. A headline fragment of up to three words that
 * nobody is known to have said is no quote and is left out.
 */
export function linkEchoes(article: Cut['article'], said: readonly Said[]): Quote[] {
  return runThrough(linkingEchoes(article, said));
}

/** The same, a quote in each turn. */
export function* linkingEchoes({ text }: Cut['article'], said: readonly Said[]): Turns<Quote[]> {
  const stays = yield* mapInTurns(
    said,
    (one, i) =>
      !isLoose(one.quote) || wordsOf(one, text).list.length > 3 || echoAt(said, i, text) !== undefined,
  );
  const staying = said.filter((_, i) => stays[i]);
  return yield* mapInTurns(staying, ({ quote }, i) => {
    if (quote.zone === 'paragraph' || quote.zone === 'caption') return quote;
    const echoOf = echoAt(staying, i, text);
    if (echoOf === undefined) return quote;
    const body = staying[echoOf]!.quote;
    const named = quote.speaker !== undefined && !quote.inferred;
    // A heading that repeats what somebody denies does not claim it.
    const stance = quote.cue ? quote.stance : body.stance;
    if (named || body.speaker === undefined) return { ...quote, stance, echoOf };
    return {
      ...quote,
      stance,
      echoOf,
      speaker: body.speaker,
      ...(body.speakers ? { speakers: body.speakers } : {}),
      ...(body.confidence === undefined ? {} : { confidence: body.confidence }),
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

function echoAt(said: readonly Said[], index: number, text: string): number | undefined {
  const own = wordsOf(said[index]!, text);
  const length = own.list.length;
  if (length === 0) return undefined;
  let best: number | undefined;
  let most = 0.75;
  for (let i = Math.max(0, index - reach); i < Math.min(said.length, index + reach); i += 1) {
    const { quote } = said[i]!;
    if (quote.zone !== 'paragraph' || i === index) continue;
    const theirs = wordsOf(said[i]!, text);
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

/** A quote, and its words once they were asked for. */
export interface Said {
  readonly quote: Quote;
  words?: SaidWords | undefined;
}

interface SaidWords {
  readonly list: readonly string[];
  /** With a space before and behind each. */
  readonly joined: string;
  readonly set: ReadonlySet<string>;
}

function wordsOf(said: Said, text: string): SaidWords {
  said.words ??= cutWords(said.quote.parts.map(({ span }) => text.slice(span.start, span.end)).join('\n'));
  return said.words;
}

function cutWords(parts: string): SaidWords {
  const list = plain(parts).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { list, joined: ` ${list.join(' ')} `, set: new Set(list) };
}

/** Lower case without accents: headlines drop or add them ("één", "Eén"). */
function plain(text: string): string {
  return normalise(text).normalize('NFD').replace(/\p{M}/gu, '');
}
