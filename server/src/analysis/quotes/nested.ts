/** Quotations inside a quotation: somebody's words when they have a cue of their own, else part of the outer quote. */
import type { CueVerb } from '../../languages/quoteData';
import type { Quote } from '../../model/types';
import type { Stretch } from './marks';
import { markedPart, placed } from './parts';
import { norm, type PlacedReading, type Reading } from './reading';
import { sourceIn } from './sources';
import type { SpeakerBook } from './speakerBook';

/** The quotes directly inside stretch `outer` of the block, whose words `quote` holds. */
export function nestedQuotes(
  reading: PlacedReading,
  stretches: readonly Stretch[],
  outer: number,
  quote: Quote,
  book: SpeakerBook,
): Quote[] {
  const found: Quote[] = [];
  const around = stretches[outer]!;
  for (let s = outer + 1; s < stretches.length && stretches[s]!.first < around.last; s += 1) {
    const inner = stretches[s]!;
    if (inner.parent !== outer) continue;
    const cue = cueAround(reading, around, inner);
    if (!cue) continue;
    const part = placed(reading, markedPart(reading, inner));
    const speaker = speakerOf(reading, cue, quote, book);
    const asks = verbsAt(reading, cue.at).every((v) => v.stance === 'asks');
    found.push({
      span: part.span,
      kind: 'direct',
      parts: [part],
      stance: asks ? 'asks' : 'says',
      zone: quote.zone,
      cue: reading.span(cue.at, cue.at + 1),
      ...(speaker === undefined ? {} : { speaker, speakerRule: 'nested' }),
      rule: 'nested',
    });
  }
  return found;
}

function verbsAt(reading: Reading, at: number): readonly CueVerb[] {
  const { finite, participles } = reading.lexicon;
  return finite.get(norm(reading, at)) ?? participles.get(norm(reading, at)) ?? [];
}

interface InnerCue {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A reporting verb just before the inner mark, with a colon between, or just behind it. */
function cueAround(reading: Reading, outer: Stretch, inner: Stretch): InnerCue | undefined {
  const { finite, participles } = reading.lexicon;
  const open = inner.open ?? inner.first;
  const sentence = reading.sentence(open);
  const colon = reading.tokens[open - 1]?.norm === ':' || reading.tokens[open - 1]?.norm === ',';
  for (
    let i = open - 1;
    colon && i >= outer.first && i > open - 14 && reading.sentence(i) === sentence;
    i -= 1
  ) {
    if (!finite.has(norm(reading, i)) && !participles.has(norm(reading, i))) continue;
    let from = i;
    while (
      from > outer.first &&
      reading.sentence(from - 1) === sentence &&
      !/^[,;:]$/.test(reading.tokens[from - 1]!.norm)
    )
      from -= 1;
    return { at: i, from, to: open };
  }
  const after = (inner.close ?? inner.last - 1) + 1;
  for (let i = after; i < Math.min(outer.last, after + 3); i += 1)
    if (finite.has(reading.tokens[i]!.norm)) return { at: i, from: i, to: Math.min(outer.last, i + 10) };
  return undefined;
}

/** "Ik zei" is the outer speaker; a name, pronoun or noun is whoever it stands for; else nobody. */
function speakerOf(
  reading: PlacedReading,
  cue: InnerCue,
  quote: Quote,
  book: SpeakerBook,
): string | undefined {
  const { firstPersonSingular } = reading.lexicon.data;
  for (const i of [cue.at - 1, cue.at + 1])
    if (firstPersonSingular.includes(reading.tokens[i]?.norm ?? '')) return quote.speaker;
  for (const [first, last] of [
    [cue.from, cue.at],
    [cue.at + 1, cue.to],
  ] as const) {
    const source = first < last ? sourceIn(reading, first, last) : undefined;
    if (!source) continue;
    const pronoun = source.heads[0]?.mention.form === 'pronoun';
    if (pronoun || source.heads.length > 0 || source.last >= last - 1)
      return book.speakerOf(reading, source, () => undefined)?.ids[0];
  }
  return undefined;
}
