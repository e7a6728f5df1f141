/** The frames of “volgens”, “according to”, “in the words of” and “naar eigen zeggen”. */
import { barePlural, clauseEnd } from '../clauses';
import { ownerAt, type Cue } from '../cues';
import { norm, type Reading } from '../reading';
import { closingBracket, isVerb } from '../smallWords';
import { sourceIn } from '../sources';
import { tagAt } from '../../syntax/query';
import type { Source } from '../source';
import { holdsFinite } from './goesOn';
import { sourceOnRight, type Attribution, type FrameContext } from './attribution';
import type { Range } from '../range';

export function accordingFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const place = placeOf(cue, context);
  if (!place) return undefined;
  const { opens, parenthetical, source, behind } = place;
  if (!opens && !parenthetical) return medial(cue, context, place);
  return opens || context.reading.lexicon.data.verbSecond
    ? leading(cue, context, place)
    : insertedAccording(cue, context, source, behind + 1);
}

/** Where "volgens" and its source stand in the sentence. */
interface Place {
  readonly source: Source;
  readonly from: number;
  /** The first token behind them. */
  readonly behind: number;
  /** A clause opens with them. */
  readonly opens: boolean;
  /** Commas stand on either side. */
  readonly parenthetical: boolean;
}

function placeOf(cue: Cue, context: FrameContext): Place | undefined {
  const { reading, unit } = context;
  const turned = reading.lexicon.data.accordingBehind.includes(norm(reading, cue.at));
  const source = turned ? sourceAhead(context, cue) : sourceOf(context, cue);
  if (!source) return undefined;
  const from = turned ? source.first : cue.at;
  const behind = behindBrackets(reading, turned ? cue.last : Math.max(cue.last, source.last), unit.last);
  const parenthetical =
    norm(reading, from - 1) === ',' &&
    norm(reading, behind) === ',' &&
    !reading.lexicon.sets.relatives.has(norm(reading, behind + 1));
  return { source, from, behind, opens: from === unit.first || opensClause(context, from), parenthetical };
}

/** "Volgens de bond is het te laat": what is said stands behind. */
function leading(cue: Cue, context: FrameContext, place: Place): Attribution | undefined {
  const { reading, unit, outer } = context;
  const first = saidFrom(context, place);
  const last = place.opens
    ? clauseEnd(reading, unit, first, outer, { pastAnd: true })
    : closesParenthesis(context, first);
  if (last <= first) return undefined;
  const content = [{ first, last }];
  const rule = cue.form === 'according' ? 'according-first' : 'words-of';
  return { cue, source: place.source, content, claims: content, rule };
}

/** Behind the comma, an apposition or the occasion. */
function saidFrom(context: FrameContext, { opens, behind }: Place): number {
  const { reading } = context;
  const { verbSecond } = reading.lexicon.data;
  if (norm(reading, behind) === ',')
    return opens && (verbSecond || isApposed(context, behind))
      ? afterApposition(context, behind)
      : afterParticiple(context, behind);
  return opens && !verbSecond ? behindOccasion(context, behind) : behind;
}

/** "Het is volgens de bond te laat": what is said stands on either side. */
function medial(cue: Cue, context: FrameContext, { source, from, behind }: Place): Attribution {
  const { reading, unit, outer } = context;
  // "Dat hangt af van de plaats, althans volgens Tol: wie rechts vliegt, …": what he says follows.
  if (norm(reading, behind) === ':' && outer(behind) && behind + 2 < unit.last) {
    const said = [{ first: behind + 1, last: unit.last }];
    return { cue, source, content: said, claims: said, rule: 'according-medial' };
  }
  const content: Range[] = [{ first: statementStart(context, from), last: from }];
  const end = clauseEnd(reading, unit, behind, outer, { pastAnd: true });
  const goesOn = reading.lexicon.data.verbSecond || norm(reading, behind) === ',';
  if (end > behind && goesOn) content.push({ first: behind, last: end });
  return { cue, source, content, claims: content, rule: 'according-medial' };
}

/** Where the clause starts that a token stands in: behind a semicolon or colon, or a comma with a clause of its own behind it. */
function statementStart(context: FrameContext, from: number): number {
  const { reading, unit, outer } = context;
  for (let i = from - 1; i > unit.first; i -= 1) {
    const word = norm(reading, i);
    const parts =
      outer(i) && (word === ';' || word === ':' || (word === ',' && opensOwnClause(context, i + 1)));
    if (parts) return opensSubclause(context, i + 1) ? i + 2 : i + 1;
  }
  return unit.first;
}

/** "volgens de bond". */
function sourceOf(context: FrameContext, cue: Cue): Source | undefined {
  return (
    ownerInside(context, cue) ??
    obliquePronoun(context, cue.last) ??
    sourceOnRight(context, cue.last, true) ??
    barePlural(context.reading, cue.last, cue.last + 1)
  );
}

/** "dem Verband zufolge": the phrase right before. */
function sourceAhead(context: FrameContext, { at }: Cue): Source | undefined {
  const { reading, unit, outer } = context;
  let first = at;
  while (first > unit.first && first > at - 12 && outer(first - 1)) {
    const word = norm(reading, first - 1);
    if (/^[,.;:–—-]$/.test(word) || isVerb(reading, word)) break;
    first -= 1;
  }
  return obliquePronoun(context, first) ?? sourceIn(reading, first, at);
}

/** Behind "(WHO)" or "(54)" where that follows a source. */
function behindBrackets(reading: Reading, at: number, last: number): number {
  if (norm(reading, at) !== '(') return at;
  const close = closingBracket(reading, at, last);
  return close > at ? close + 1 : at;
}

/** "According to a report by Hill last month, the fleet …": the clause begins behind the comma. */
function behindOccasion({ reading, outer }: FrameContext, from: number): number {
  for (let i = from; i < from + 8 && outer(i); i += 1) if (norm(reading, i) === ',') return i + 1;
  return from;
}

/** "According to a memo, seen by the court, the fleet …": behind the comma that closes a participle's words. */
function afterParticiple({ reading, outer }: FrameContext, comma: number): number {
  const tag = tagAt(reading.syntax, comma + 1);
  const { prepositions } = reading.lexicon.sets;
  if (tag?.class !== 'VERB' || !prepositions.has(norm(reading, comma + 2))) return comma + 1;
  for (let i = comma + 2; i < comma + 12 && outer(i); i += 1) if (norm(reading, i) === ',') return i + 1;
  return comma + 1;
}

export function ownWordsFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { unit, reading, outer } = context;
  let source: Source | undefined;
  for (let i = cue.at - 1; i >= unit.first && !source; i -= 1) {
    const placed = reading.mentionAt(i);
    if (placed && placed.mention.form !== 'pronoun' && placed.mention.type !== 'place')
      source = { first: placed.first, last: placed.last, heads: [placed] };
  }
  source ??= sourceIn(reading, unit.first, cue.at);
  if (!source) return undefined;
  let first = unit.first;
  for (let i = cue.at - 1; i > unit.first; i -= 1)
    if (outer(i) && /^[,;:]$/.test(norm(reading, i))) {
      first = i + 1;
      break;
    }
  const content = [
    { first, last: cue.at },
    { first: cue.last, last: clauseEnd(reading, unit, cue.last, outer) },
  ].filter((r) => r.last > r.first);
  return { cue, source, content, claims: content, rule: 'own-words' };
}

/** "in haar woorden", "in Tols ogen": whose words they are stands inside the cue. */
function ownerInside({ reading }: FrameContext, cue: Cue): Source | undefined {
  const owner = cue.form === 'wordsOf' ? ownerAt(reading, cue.at + 1) : undefined;
  if (owner && owner.last < cue.last) return { first: owner.first, last: owner.last, heads: [owner] };
  for (let i = cue.at + 1; i < cue.last; i += 1) {
    if (!(norm(reading, i) in reading.lexicon.data.pronounGender)) continue;
    const placed = reading.mentionAt(i);
    return placed
      ? { first: i, last: i + 1, heads: [placed] }
      : { first: i, last: i + 1, heads: [], pronoun: true };
  }
  return undefined;
}

/** "volgens haar": a pronoun, unless a noun that can speak follows ("volgens haar advocaat"). */
function obliquePronoun(context: FrameContext, at: number): Source | undefined {
  const { reading } = context;
  const { pronounGender, pluralPronouns } = reading.lexicon.data;
  const word = norm(reading, at);
  if (reading.mentionAt(at) || !(word in pronounGender || pluralPronouns.includes(word))) return undefined;
  const phrase = reading.phraseAt(at);
  if (phrase && phrase.kind !== 'unknown') return undefined;
  return { first: at, last: at + 1, heads: [], pronoun: true };
}

function opensClause(context: FrameContext, at: number): boolean {
  const { reading, unit } = context;
  const { sets } = reading.lexicon;
  let i = at - 1;
  while (i >= unit.first && (sets.conjunctions.has(norm(reading, i)) || sets.adverbs.has(norm(reading, i))))
    i -= 1;
  return i < unit.first || /^[;:–—-]$/.test(norm(reading, i));
}

function opensSubclause(context: FrameContext, at: number): boolean {
  const { sets, data } = context.reading.lexicon;
  const word = norm(context.reading, at);
  if (data.verbSecond && data.aside.includes(word)) return true;
  return sets.subordinators.has(word) || sets.conjunctions.has(word);
}

/** "…, and struck a wall, according to …": in English a conjunction alone does not part what is said. */
function opensOwnClause(context: FrameContext, at: number): boolean {
  const { data, sets } = context.reading.lexicon;
  const word = norm(context.reading, at);
  if (data.verbSecond) return opensSubclause(context, at);
  return word !== data.conjunctions[0] && (opensSubclause(context, at) || sets.relatives.has(word));
}

/** "Longer term, according to Hill, the goal is …": both what stands before the cue and what follows its source. */
function insertedAccording(
  cue: Cue,
  context: FrameContext,
  source: Source,
  from: number,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  // "The bridge is, in the words of Hill, “a heap of rust”": the sentence is the reporter's.
  if (!outer(from)) {
    const claims = [{ first: from, last: clauseEnd(reading, unit, from, outer) }];
    return {
      cue,
      source,
      content: [],
      claims,
      rule: cue.form === 'according' ? 'according-medial' : 'words-of',
    };
  }
  let first = cue.at - 1;
  while (first > unit.first && !partsBefore(context, first)) first -= 1;
  const relative = reading.lexicon.sets.relatives.has(norm(reading, cue.at - 2));
  const rest = { first: from, last: clauseEnd(reading, unit, from, outer, { pastAnd: true }) };
  const front = { first, last: cue.at - 1 };
  const content = (relative ? [rest] : [front, rest]).filter((r) => r.last > r.first);
  return content.length > 0 ? { cue, source, content, claims: content, rule: 'according-medial' } : undefined;
}

/** What stands before a token is another statement. */
function partsBefore(context: FrameContext, at: number): boolean {
  const { reading, outer } = context;
  const word = norm(reading, at - 1);
  return outer(at - 1) && (/^[;:]$/.test(word) || (word === ',' && opensOwnClause(context, at)));
}

/** Skips ", voorzitter van de bond," behind a source that opens the sentence. */
function afterApposition(context: FrameContext, comma: number): number {
  const { reading, unit } = context;
  for (let i = comma + 1; i < Math.min(unit.last, comma + 20); i += 1)
    if (norm(reading, i) === ',') return i + 1;
  return comma + 1;
}

function closesParenthesis(context: FrameContext, start: number): number {
  const { reading, unit } = context;
  for (let i = start; i < unit.last; i += 1) if (/^[,.;]$/.test(norm(reading, i))) return i;
  return unit.last;
}

/** "According to Hill, formerly the head of the port, the quay …": between the commas no verb stands, behind them one does. */
function isApposed(context: FrameContext, comma: number): boolean {
  const next = afterApposition(context, comma);
  const { unit } = context;
  return (
    next > comma + 1 && !holdsFinite(context, comma + 1, next - 1) && holdsFinite(context, next, unit.last)
  );
}
