/** Makes the quotes of an attribution: its statement, and marked stretches beside it that are its source's words. */
import type { Quote, QuotePart } from '../types';
import type { Attribution } from './frames/attribution';
import type { Stretch } from './marks';
import { markedPart, partsOf } from './parts';
import type { Reading } from './reading';
import { speakerFields, type State } from './speakers';
import type { Speaker } from './speakerBook';

export function attributedQuotes(
  state: State,
  attribution: Attribution,
  inside: readonly number[],
  speaker: Speaker | undefined,
): Quote[] {
  const { reading, block, zone } = state;
  const common = {
    zone,
    cue: reading.span(attribution.cue.at, attribution.cue.last),
    ...(attribution.source
      ? { source: reading.span(attribution.source.first, attribution.source.last) }
      : {}),
    ...speakerFields(speaker),
    rule: attribution.rule,
  };
  if (attribution.content.length === 0)
    return inside.map((s) => {
      const part = markedPart(reading, block.stretches[s]!);
      return { span: part.span, kind: 'direct', parts: [part], ...common };
    });
  const apart = inside.filter(
    (s) => !attribution.content.some((r) => within(block.stretches[s]!, r.first, r.last)),
  );
  const alone = apart.map((s): Quote => {
    const part = markedPart(reading, block.stretches[s]!);
    return { span: part.span, kind: 'direct', parts: [part], ...common };
  });
  const parts = reportersOut(
    reading,
    partsOf(reading, attribution.content, block.stretches, inside),
    attribution,
  );
  const [first] = parts;
  if (!first) return alone;
  const marked = parts.filter((p) => p.marked).length;
  const kind = marked === parts.length ? 'direct' : marked > 0 ? 'mixed' : 'indirect';
  if (kind === 'indirect' && wordCount(reading, parts) < 2 && !/inverted$|opinion/.test(attribution.rule))
    return alone;
  return [
    ...alone,
    { span: { start: first.span.start, end: parts.at(-1)!.span.end }, kind, parts, ...common },
  ];
}

export function within(stretch: Stretch, first: number, last: number): boolean {
  const open = stretch.open ?? stretch.first;
  return open >= first && open < last;
}

/** Words that lead up to a marked stretch with a colon are the reporter's, not the speaker's. */
function reportersOut(reading: Reading, parts: readonly QuotePart[], attribution: Attribution): QuotePart[] {
  return parts.filter((part, i) => {
    const next = parts[i + 1];
    if (
      part.marked ||
      !next?.marked ||
      next.span.start < reading.tokens[attribution.cue.at]!.span.start === false
    )
      return true;
    return !/:\s*\S{1,2}$/.test(reading.text.slice(part.span.end, next.span.start));
  });
}

function wordCount(reading: Reading, parts: readonly QuotePart[]): number {
  return parts.reduce((n, p) => n + reading.text.slice(p.span.start, p.span.end).split(/\s+/).length, 0);
}
