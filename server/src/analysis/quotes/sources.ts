/** Finds the words that name a speaker, to the left or to the right of a cue. */
import { describe, phraseEnd } from './described';
import { issuerOf } from './issuer';
import { apposedName, jointNames } from './jointNames';
import type { Placed } from './placement';
import type { Reading } from './reading';
import { closingBracket, isAdverb, isFunction, isGoverned } from './smallWords';
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
  const issuer = issuerOf(reading, start, last);
  if (issuer) return issuer;
  let description: Placed | undefined;
  let possessed: Source | undefined;
  for (let i = start; i < last; i += 1) {
    const token = reading.tokens[i]!;
    if (token.kind === 'mark' && !isPossessive(reading, i)) break;
    const placed = reading.mentionAt(i);
    if (placed && placed.first === i && !placed.mention.compound && placed.mention.type !== 'other') {
      if (placed.last > last) break;
      // "Osgathorpe's barrister": the possessor is not the speaker.
      if (isPossessive(reading, placed.last)) {
        const owned = reading.phraseAt(placed.last + 1);
        i = placed.last;
        if (owned && owned.kind !== 'unknown' && owned.last <= last)
          possessed = { first: start, last: owned.last, heads: [] };
        continue;
      }
      const governed = isGoverned(reading, start, i);
      if (!governed && placed.mention.form === 'name') {
        const role = placed.mention.type === 'person' ? undefined : roleBehind(reading, start, placed, last);
        if (role) return role;
        // "Burgemeester De Panne": the town only tells whose mayor.
        const office = placed.mention.type === 'place' ? reading.phraseAt(i - 1) : undefined;
        if (i > start && office?.kind === 'person' && office.head === i - 1)
          return { first: start, last: placed.last, heads: [] };
        const body =
          placed.mention.type === 'place' && i > start ? bodyOf(reading, start, placed, last) : undefined;
        if (body) return body;
        const own = i > start ? ownPhrase(reading, start, i, last) : undefined;
        return own ?? jointNames(reading, start, placed, last);
      }
      if (!governed && !description) {
        if (placed.mention.form === 'pronoun') return { first: i, last: placed.last, heads: [placed] };
        description = placed;
      }
      i = placed.last - 1;
      continue;
    }
    if (stop.test(token.norm) && token.norm !== '-') {
      if (token.norm === ',' && description) {
        const apposed = apposedName(reading, i + 1, last);
        if (apposed) return { first: description.first, last: apposed.last, heads: [apposed] };
      }
      if (token.norm === '(') {
        i = closingBracket(reading, i, last);
        continue;
      }
      break;
    }
    if (reading.lexicon.sets.relatives.has(token.norm) && i > start) break;
  }
  if (description)
    return {
      first: description.first,
      last: phraseEnd(reading, description.last, last),
      heads: [description],
    };
  if (possessed) return possessed;
  const described = describe(reading, start, last);
  // "said its president, Gwilym Rees": the name in apposition is the better head.
  const apposed =
    described && reading.tokens[described.last]?.norm === ','
      ? apposedName(reading, described.last + 1, last)
      : undefined;
  return apposed?.mention.type === 'person' && apposed.first === described!.last + 1
    ? { first: described!.first, last: apposed.last, heads: [apposed] }
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
  if (placed.last >= last || !next || next.kind !== 'word' || isFunction(reading, placed.last))
    return undefined;
  for (let i = placed.last + 1; i < Math.min(last, placed.last + 6); i += 1) {
    const name = reading.mentionAt(i);
    if (
      name?.first === i &&
      name.mention.type === 'person' &&
      name.mention.form === 'name' &&
      name.last <= last
    ) {
      if (reading.tokens[i - 1]!.norm === ',' && isFunction(reading, i - 2)) return undefined;
      return { first: start, last: name.last, heads: [name] };
    }
    if (isFunction(reading, i) && !reading.language.actors.conjunctions.includes(reading.tokens[i]!.norm))
      return undefined;
  }
  const phrase = reading.phraseAt(start);
  if (phrase?.kind !== 'person' || phrase.head < placed.last) return undefined;
  return { first: start, last: Math.min(last, phrase.last), heads: [] };
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
  return describe(reading, start, Math.min(last, name));
}
