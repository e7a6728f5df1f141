/** Finds the words that name a speaker, to the left or to the right of a cue. */
import { phraseAt, tagAt } from '../syntax/query';
import { describe, phraseEnd } from './described';
import { issuerOf } from './issuer';
import { apposedName, jointNames } from './jointNames';
import type { Placed } from './placement';
import type { Reading } from './reading';
import { closingBracket, isAdverb, isFunction, isGoverned, isVerb } from './smallWords';
import type { Source } from './source';

const stop = /^[.,:;!?…()[\]–—-]$/;

/**
 * The source in tokens `first..last`: the first name, description or pronoun that no preposition governs
 * ("de woordvoerder van Rijkswaterstaat" is not Rijkswaterstaat), with names joined to it; else the noun
 * phrase that opens the range. Undefined when nothing there can speak.
 */
export function sourceIn(reading: Reading, first: number, last: number): Source | undefined {
  let start = first;
  while (start < last && isAdverb(reading, start)) start += 1;
  if (start >= last) return undefined;
  return issuerOf(reading, start, last) ?? mentionedIn({ reading, start, last });
}

interface Search {
  readonly reading: Reading;
  readonly start: number;
  readonly last: number;
  /** The first description that may speak, where no name comes. */
  description?: Placed;
  /** What somebody named there owns, where nothing else speaks. */
  possessed?: Source;
}

function mentionedIn(search: Search): Source | undefined {
  const { reading, start, last } = search;
  for (let i = start; i < last;) {
    const found = passAt(search, i);
    if (typeof found !== 'number') return found;
    i = found;
  }
  const { description, possessed } = search;
  if (!description) return possessed ? named(reading, possessed, last) : describedIn(reading, start, last);
  const longer = nounsBehind(reading, description, last);
  if (longer !== undefined) return { first: start, last: longer, heads: [] };
  return {
    first: description.first,
    last: phraseEnd(reading, description.last, last),
    heads: [description],
  };
}

/** The source at a token, or where to look on: at the range's end where nothing behind the token can speak. */
function passAt(search: Search, i: number): Source | number {
  const { reading, start, last } = search;
  const { kind, norm } = reading.tokens[i]!;
  if (kind === 'mark' && !isPossessive(reading, i)) return last;
  const placed = reading.mentionAt(i);
  if (placed?.first === i && !placed.mention.compound && placed.mention.type !== 'other')
    return passMention(search, placed);
  if (stop.test(norm) && norm !== '-') return passSign(search, i, norm);
  return i > start && reading.lexicon.sets.relatives.has(norm) ? last : i + 1;
}

function passMention(search: Search, placed: Placed): Source | number {
  const { reading, start, last } = search;
  if (placed.last > last) return last;
  // "Osgathorpe's barrister": the possessor is not the speaker.
  if (isPossessive(reading, placed.last)) {
    const owned = reading.phraseAt(placed.last + 1);
    if (owned && owned.kind !== 'unknown' && owned.last <= last)
      search.possessed = { first: start, last: owned.last, heads: [] };
    return placed.last + 1;
  }
  if (isGoverned(reading, start, placed.first)) return placed.last;
  const { form } = placed.mention;
  if (form === 'name') return namedBy(search, placed);
  if (!search.description && form === 'pronoun')
    return { first: placed.first, last: placed.last, heads: [placed] };
  search.description ??= placed;
  return placed.last;
}

function passSign(search: Search, i: number, sign: string): Source | number {
  const { reading, description, start, last } = search;
  const named = sign === ',' ? apposedName(reading, i + 1, last) : undefined;
  // "the head of its local branch, Jo Hill,": words that tell of a name are no mention of their own.
  if (!description && named?.mention.type === 'person' && tellsOf(search, i))
    return { first: start, last: named.last, heads: [named] };
  // "According to his lawyer, the High Court ignored it": a body is no other word for somebody.
  const apposed =
    description?.mention.type === 'person' && named?.mention.type !== 'person' ? undefined : named;
  if (description && apposed) return { first: description.first, last: apposed.last, heads: [apposed] };
  return sign === '(' ? closingBracket(reading, i, last) + 1 : last;
}

/** A phrase for somebody, of whom nothing is mentioned, opens the range and reaches to a token. */
function tellsOf({ reading, start }: Search, end: number): boolean {
  if (reading.lexicon.data.verbSecond || reading.phraseAt(start)?.kind !== 'person') return false;
  for (let i = start; i < end; i += 1)
    if (reading.mentionAt(i)?.mention.form === 'name' || isVerb(reading, reading.tokens[i]!.norm))
      return false;
  return true;
}

/** "the chief weather officer", "the U.S. embassy": where the noun phrase ends that goes on behind its first nouns. */
function nounsBehind(reading: Reading, { last: from }: Placed, last: number): number | undefined {
  if (reading.lexicon.data.verbSecond || from >= last || isFunction(reading, from)) return undefined;
  const described = reading.mentionAt(from)?.mention.form === 'description';
  if (!described && !/^\p{Ll}/u.test(reading.surface(from, from + 1))) return undefined;
  const phrase = phraseAt(reading.syntax, from);
  return phrase && phrase.first < from && phrase.last > from && phrase.last <= last ? phrase.last : undefined;
}

/** Whom a name that nothing governs stands for: its bearer, the holder of an office, the body or phrase that it only tells of. */
function namedBy({ reading, start, last }: Search, placed: Placed): Source {
  const { type } = placed.mention;
  const behind = placed.first > start;
  const role =
    type === 'person' ? chainedTo(reading, start, placed, last) : roleBehind(reading, start, placed, last);
  if (role) return role;
  const body = type === 'place' && start < placed.first ? nounsBehind(reading, placed, last) : undefined;
  if (body !== undefined)
    return { first: start, last: phraseEnd(reading, body, last), heads: describedAt(reading, body - 1) };
  if (type === 'place' && behind) {
    // "Burgemeester De Panne": the town only tells whose mayor.
    const office = reading.phraseAt(placed.first - 1);
    if (office?.kind === 'person' && office.head === placed.first - 1)
      return { first: start, last: placed.last, heads: [] };
    const body = bodyOf(reading, start, placed, last);
    if (body) return body;
  }
  const own = behind ? ownPhrase(reading, start, placed.first, last) : undefined;
  return own ?? jointNames(reading, start, placed, last);
}

/** "said its president, Gwilym Rees": the noun phrase that opens the range; a name in apposition is the better head. */
function describedIn(reading: Reading, start: number, last: number): Source | undefined {
  const described = describe(reading, start, last);
  return described && named(reading, described, last);
}

/** With the person's name that stands in apposition right behind. */
function named(reading: Reading, described: Source, last: number): Source {
  if (reading.tokens[described.last]?.norm !== ',') return described;
  const apposed = apposedName(reading, described.last + 1, last);
  return apposed?.mention.type === 'person' && apposed.first === described.last + 1
    ? { first: described.first, last: apposed.last, heads: [apposed] }
    : described;
}

/** "'s" or a bare apostrophe behind a word, with more words behind it. */
function isPossessive(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  const previous = reading.tokens[i - 1];
  if (!token || !previous || previous.span.end !== token.span.start) return false;
  return (
    reading.language.tokens.clitics.includes(token.norm) ||
    (/^['’]$/.test(reading.surface(i, i + 1)) && previous.norm.endsWith('s'))
  );
}

/** "Labour member Lena Finch", "the Rovers manager, Lena Finch": an organisation's name before a role is not the speaker. */
function roleBehind(reading: Reading, start: number, placed: Placed, last: number): Source | undefined {
  const next = reading.tokens[placed.last];
  if (placed.last >= last || next?.kind !== 'word' || isFunction(reading, placed.last)) return undefined;
  for (let i = placed.last + 1; i < Math.min(last, placed.last + 6); i += 1) {
    const name = personAt(reading, i, last);
    if (name) {
      const listed = reading.tokens[i - 1]!.norm === ',' && isFunction(reading, i - 2);
      return listed ? undefined : { first: start, last: name.last, heads: [name] };
    }
    if (isFunction(reading, i) && !reading.language.actors.conjunctions.includes(reading.tokens[i]!.norm))
      return undefined;
  }
  const phrase = reading.phraseAt(start);
  if (phrase?.kind !== 'person' || phrase.head < placed.last) return undefined;
  return { first: start, last: Math.min(last, phrase.last), heads: describedAt(reading, phrase.head) };
}

/** "The Boston mayor": the description behind the town, which tells whom it means. */
function describedAt(reading: Reading, at: number): Placed[] {
  const placed = reading.mentionAt(at);
  return placed?.mention.form === 'description' ? [placed] : [];
}

/** "The Johnson administration", "Johnson ally Mark Bell": a person's name before nouns tells only whose. */
function chainedTo(reading: Reading, start: number, placed: Placed, last: number): Source | undefined {
  const end = nounsBehind(reading, placed, last);
  if (end === undefined) return undefined;
  const name = personAt(reading, end, last);
  return name ? { first: start, last: name.last, heads: [name] } : { first: start, last: end, heads: [] };
}

/** The person whose name starts at a token. */
function personAt(reading: Reading, i: number, last: number): Placed | undefined {
  const name = reading.mentionAt(i);
  const fits = name?.first === i && name.last <= last;
  return fits && name.mention.type === 'person' && name.mention.form === 'name' ? name : undefined;
}

/** "het waterschap Rouwe en Merk", "de gemeente Utrecht": a place that only names the body before it. */
function bodyOf(reading: Reading, start: number, placed: Placed, last: number): Source | undefined {
  const phrase = reading.phraseAt(start);
  if (
    !phrase ||
    phrase.head !== placed.first - 1 ||
    (phrase.kind !== 'organisation' && phrase.kind !== 'place')
  )
    return undefined;
  return { first: start, last: jointNames(reading, start, placed, last).last, heads: [] };
}

/** "de publicatie noemt Smit": the phrase that opens the range ends before the name, so the name is not its head. */
function ownPhrase(reading: Reading, start: number, name: number, last: number): Source | undefined {
  if (!reading.lexicon.sets.determiners.has(reading.tokens[start]!.norm)) return undefined;
  const phrase = reading.phraseAt(start);
  if (!phrase || phrase.coreLast >= name || phrase.last >= name) return undefined;
  if (describesName(reading, start + 1, name) || goesOnTo(reading, phrase.last, name)) return undefined;
  return describe(reading, start, Math.min(last, name));
}

/** "his friend | and fellow conductor | Basil Toft": one person, with two roles. */
function goesOnTo(reading: Reading, and: number, name: number): boolean {
  if (name < and + 2 || !reading.language.actors.conjunctions.includes(reading.tokens[and]!.norm))
    return false;
  for (let i = and + 1; i < name; i += 1) if (isFunction(reading, i)) return false;
  return true;
}

/** "een zichtbaar geëmotioneerde Karin Blom": nothing but adjectives and adverbs stands before the name. */
function describesName({ syntax, lexicon }: Reading, first: number, name: number): boolean {
  if (!lexicon.data.verbSecond) return false;
  for (let i = first; i < name; i += 1) if (!/^AD[JV]$/.test(tagAt(syntax, i)?.class ?? '')) return false;
  return true;
}
