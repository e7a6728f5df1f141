/** Puts quotes together: attributions first, then the marked stretches that no cue claimed. */
import type { Quote, QuotePart, Zone } from '../types';
import { asks, intervieweeOf } from './answers';
import { lastPersonOf, speakerBefore, topicOf, type Trace } from './context';
import type { Attribution } from './frames/attribution';
import type { Stretch } from './marks';
import { nestedQuotes } from './nested';
import { markedPart, partsOf } from './parts';
import { pullQuote } from './pullQuote';
import type { Reading } from './reading';
import type { ReadBlock, ReadUnit } from './scan';
import { sourceIn, type Source } from './sources';
import type { Speaker, SpeakerBook } from './speakerBook';

interface State {
  readonly reading: Reading;
  readonly book: SpeakerBook;
  readonly block: ReadBlock;
  readonly zone: Zone;
  readonly outer: (i: number) => boolean;
  readonly traces: Trace[];
  readonly earlier: readonly (readonly Trace[])[];
  readonly quotes: Quote[];
  /** The block before is a question. */
  readonly asked: boolean;
}

const silent: ReadonlySet<Zone> = new Set<Zone>(['metadata', 'byline', 'boilerplate']);

/** All quotes of the article in text order. */
export function assemble(reading: Reading, blocks: readonly ReadBlock[], book: SpeakerBook): Quote[] {
  const quotes: Quote[] = [];
  const earlier: Trace[][] = [];
  let open: { from: number; traces: Trace[] } | undefined;
  for (const [b, block] of blocks.entries()) {
    const zone = reading.named.article.blocks[block.block]!.zone;
    if (silent.has(zone)) continue;
    if (zone === 'pullquote') {
      const pulled = pullQuote(reading, blocks, b, book);
      if (pulled) quotes.push(pulled);
      continue;
    }
    const traces: Trace[] = [];
    const before = quotes.length;
    const state: State = {
      reading,
      book,
      block,
      zone,
      outer: outerOf(block.stretches),
      traces,
      earlier: zone === 'paragraph' ? earlier : [],
      quotes,
      asked: isQuestion(reading, blocks[b - 1]),
    };
    for (const unit of block.units) traces.push({ unit, ...readUnit(state, unit) });
    if (zone === 'paragraph') earlier.push(traces);

    // A quotation that each paragraph opens again has one speaker, named wherever it ends.
    const opening = quotes
      .slice(before)
      .find(
        (q) =>
          q.parts[0]?.marked &&
          q.parts[0].span.start <= reading.tokens[block.units[0]?.first ?? 0]!.span.end + 1,
      );
    const speaker: Speaker | undefined =
      opening?.speaker === undefined
        ? undefined
        : { ids: opening.speakers ?? [opening.speaker], rule: 'reopened' };
    if (open && speaker) {
      for (let q = open.from; q < before; q += 1)
        if (quotes[q]!.speaker === undefined)
          quotes[q] = { ...quotes[q]!, ...speakerFields({ ...speaker, rule: 'reopened', inferred: true }) };
    }
    const continues = block.stretches.some((s) => s.continues);
    if (continues && !open) open = { from: before, traces };
    if (!continues) open = undefined;
  }
  return quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function isQuestion(reading: Reading, block: ReadBlock | undefined): boolean {
  const first = block?.units[0]?.first;
  const last = block?.units.at(-1)?.last;
  return first !== undefined && last !== undefined && asks(reading, { first, last });
}

/** Adds the unit's quotes and tells who spoke last in it. */
function readUnit(state: State, unit: ReadUnit): { speaker?: Speaker } {
  const { reading, block } = state;
  const claimed = new Set<number>();
  let last: Speaker | undefined;
  for (const attribution of unit.attributions) {
    const inside = unit.stretches.filter(
      (s) => !claimed.has(s) && attribution.claims.some((r) => within(block.stretches[s]!, r.first, r.last)),
    );
    const speaker = attributedSpeaker(state, unit, attribution, last);
    const made = attributedQuotes(state, attribution, inside, speaker);
    if (made.length === 0) continue;
    for (const s of inside) claimed.add(s);
    for (const quote of made) state.quotes.push(quote);
    if (speaker) last = speaker;
  }
  for (const s of unit.stretches) {
    const stretch = block.stretches[s]!;
    if (!claimed.has(s)) {
      const found = unclaimed(state, unit, stretch, last);
      if (!found) continue;
      state.quotes.push(found.quote);
      last = found.speaker ?? last;
    }
    const outer = state.quotes.findLast((q) =>
      q.parts.some((p) => p.marked && p.span.start === reading.tokens[stretch.first]!.span.start),
    );
    if (outer) state.quotes.push(...nestedQuotes(reading, block.stretches, s, outer, state.book));
  }
  return last ? { speaker: last } : {};
}

function attributedSpeaker(
  state: State,
  unit: ReadUnit,
  attribution: Attribution,
  last: Speaker | undefined,
): Speaker | undefined {
  const { book } = state;
  const source = attribution.source;
  if (attribution.rule === 'hearsay' || attribution.rule === 'heard') return undefined;
  const around = (): Speaker | undefined => last ?? before(state, unit, source);
  if (!source) return announced(state, unit) ?? around();
  return book.speakerOf(source, () => before(state, unit, source));
}

/** "Die hapte toe: “…”, klonk het": the words before the colon tell who speaks. */
function announced(state: State, unit: ReadUnit): Speaker | undefined {
  const { reading, book, block, outer, traces } = state;
  const stretch = block.stretches[unit.stretches[0] ?? -1];
  const colon = stretch && (stretch.open ?? stretch.first) - 1;
  if (colon === undefined || colon <= unit.first || reading.tokens[colon]?.norm !== ':') return undefined;
  const topic = topicOf(reading, { ...unit, last: colon }, book, outer);
  if (topic) return topic;
  const { demonstratives } = reading.lexicon.data;
  const previous = traces.at(-1)?.unit;
  if (!previous || !demonstratives.includes(reading.tokens[unit.first]!.norm)) return undefined;
  return lastPersonOf(reading, previous, book, outer);
}

/** Who spoke or was spoken of before, of the pronoun's gender where both are known. */
function before(state: State, unit: ReadUnit, source: Source | undefined): Speaker | undefined {
  const { reading, book, traces, earlier, outer } = state;
  const pronoun =
    source?.heads[0]?.mention.form === 'pronoun'
      ? reading.surface(source.heads[0].first, source.heads[0].last).toLowerCase()
      : undefined;
  const gender = pronoun === undefined ? undefined : reading.language.quotes.pronounGender[pronoun];
  const inUnit = source ? topicOf(reading, { ...unit, last: source.first }, book, outer) : undefined;
  const fits = (a: { gender?: string; type: string } | undefined): boolean =>
    a !== undefined &&
    (pronoun === undefined || a.type === 'person') &&
    (gender === undefined || a.gender === undefined || a.gender === gender);
  if (inUnit && inUnit.ids.every((id) => fits(book.actor(id)))) return { ...inUnit, rule: 'same-sentence' };
  return speakerBefore(reading, book, traces, earlier, outer, fits);
}

function attributedQuotes(
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

/** A marked stretch without a cue: announced by a colon, followed by a name, carried on, or no quote at all. */
function unclaimed(
  state: State,
  unit: ReadUnit,
  stretch: Stretch,
  last: Speaker | undefined,
): { quote: Quote; speaker?: Speaker } | undefined {
  const { reading, book, zone, outer } = state;
  const part = markedPart(reading, stretch);
  const make = (
    rule: string,
    speaker: Speaker | undefined,
    source?: Source,
  ): { quote: Quote; speaker?: Speaker } => ({
    quote: {
      span: part.span,
      kind: 'direct',
      parts: [part],
      zone,
      ...(source ? { source: reading.span(source.first, source.last) } : {}),
      ...speakerFields(speaker),
      rule,
    },
    ...(speaker ? { speaker } : {}),
  });
  const open = stretch.open ?? stretch.first;
  const after = (stretch.close ?? stretch.last - 1) + 1;
  const words = stretch.last - stretch.first;

  if (reading.tokens[open - 1]?.norm === ':' && open - 1 > unit.first) {
    const source = sourceIn(reading, unit.first, open - 1);
    if (source?.heads.length && (zone === 'paragraph' || source.last === open - 1))
      return make(
        'colon',
        book.speakerOf(source, () => before(state, unit, source)),
        source,
      );
    const topic =
      zone === 'paragraph' ? topicOf(reading, { ...unit, last: open - 1 }, book, outer) : undefined;
    if (topic) return make('colon', { ...topic, rule: 'topic' });
    const told = zone === 'paragraph' ? announced(state, unit) : undefined;
    if (told) return make('colon', told);
    if (zone !== 'paragraph') return make('colon', undefined);
    return make('colon', last ?? before(state, unit, undefined));
  }
  if (reading.tokens[after]?.norm === '(' && after < unit.last) {
    const placed = reading.mentionAt(after + 1);
    const bracket = reading.tokens[placed?.last ?? 0]?.norm;
    if (placed && (bracket === ')' || bracket === ',') && placed.mention.type === 'person') {
      const source = { first: placed.first, last: placed.last, heads: [placed] };
      return make(
        'bracketed',
        book.speakerOf(source, () => undefined),
        source,
      );
    }
  }
  if (stretch.answer) return make('interview-answer', interviewee(reading));
  const alone = unit.stretches.length > 0 && !hasOuterWords(reading, unit, outer);
  if (zone === 'title' || zone === 'heading' || zone === 'teaser')
    return words > 3 || alone ? make(alone ? 'headline' : 'headline-fragment', undefined) : undefined;
  if (alone) {
    const forward = forwardSpeaker(state, unit);
    const back = last ?? before(state, unit, undefined);
    const firstInBlock = state.traces.length === 0;
    const asked = state.asked ? interviewee(reading) : undefined;
    return make('continuation', (firstInBlock ? (forward ?? back) : (back ?? forward)) ?? asked);
  }
  // Marked words that the sentence goes on about, without a verb of saying: a sign, a slogan. Nobody is known to say them.
  if (goesOn(reading, unit, after) && !cueFollows(reading, after))
    return words > 3 ? make('quotation', undefined) : undefined;
  if (sentenceLike(reading, stretch) && words > 3)
    return make(
      'continuation',
      last ?? topicOf(reading, { ...unit, last: open }, book, outer) ?? before(state, unit, undefined),
    );
  if (words > 5 && cueFollows(reading, after))
    return make('continuation', last ?? before(state, unit, undefined));
  if (words < 4 || reading.language.quotes.titleWords.includes(reading.tokens[open - 1]?.norm ?? ''))
    return undefined;
  const topic = topicOf(reading, { ...unit, last: open }, book, outer);
  return topic ? make('fragment', { ...topic, rule: 'subject' }) : undefined;
}

function interviewee(reading: Reading): Speaker | undefined {
  const id = intervieweeOf(reading);
  return id === undefined ? undefined : { ids: [id], rule: 'interviewee', inferred: true };
}

/** The sentence opens with the marked words and goes on in lower case behind them. */
function goesOn(reading: Reading, unit: ReadUnit, after: number): boolean {
  const opens = reading.tokens[unit.first]?.kind === 'mark';
  return opens && after < unit.last && /^\p{Ll}/u.test(reading.surface(after, after + 1));
}

/** A reporting verb stands right behind the mark, though no frame could tell its source. */
function cueFollows(reading: Reading, after: number): boolean {
  const at = reading.tokens[after]?.norm === ',' ? after + 1 : after;
  return reading.lexicon.finite.has(reading.tokens[at]?.norm ?? '');
}

/** The cue of the unit right behind, when that unit is a quotation too: “…” “…”, zegt zij. */
function forwardSpeaker(state: State, unit: ReadUnit): Speaker | undefined {
  const { block, book } = state;
  const next = block.units[block.units.indexOf(unit) + 1];
  const attribution = next?.attributions[0];
  if (!next || !attribution?.source || next.stretches.length === 0) return undefined;
  if (block.stretches[next.stretches[0]!]!.first > next.first + 1) return undefined;
  const speaker = book.speakerOf(attribution.source, () => before(state, next, attribution.source));
  return speaker ? { ids: speaker.ids, rule: 'sentence-behind', inferred: true } : undefined;
}

function sentenceLike(reading: Reading, stretch: Stretch): boolean {
  const first = reading.surface(stretch.first, stretch.first + 1);
  return /^\p{Lu}/u.test(first) && /^(?:[.!?…]|\.{2,})$/.test(reading.tokens[stretch.last - 1]!.norm);
}

function hasOuterWords(reading: Reading, unit: ReadUnit, outer: (i: number) => boolean): boolean {
  for (let i = unit.first; i < unit.last; i += 1)
    if (outer(i) && reading.tokens[i]!.kind === 'word') return true;
  return false;
}

export function speakerFields(
  speaker: Speaker | undefined,
): Pick<Quote, 'speaker' | 'speakers' | 'inferred' | 'speakerRule'> {
  if (!speaker) return {};
  return {
    speaker: speaker.ids[0]!,
    ...(speaker.ids.length > 1 ? { speakers: speaker.ids } : {}),
    ...(speaker.inferred ? { inferred: true } : {}),
    speakerRule: speaker.rule,
  };
}

function within(stretch: Stretch, first: number, last: number): boolean {
  const open = stretch.open ?? stretch.first;
  return open >= first && open < last;
}

function wordCount(reading: Reading, parts: readonly QuotePart[]): number {
  return parts.reduce((n, p) => n + reading.text.slice(p.span.start, p.span.end).split(/\s+/).length, 0);
}

function outerOf(stretches: readonly Stretch[]): (i: number) => boolean {
  const top = stretches
    .filter((s) => s.parent === undefined)
    .map((s) => [s.open ?? s.first, (s.close ?? s.last - 1) + 1] as const);
  return (i) => !top.some(([a, b]) => i >= a && i < b);
}
