/** Finds the words that name a speaker, to the left or to the right of a cue. */
import type { Placed, Reading } from './reading';

/** The words that name who speaks: a mention, several joined ones, or a description that no mention covers. */
export interface Source {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Placed[];
  /** A pronoun that no mention covers ("volgens haar"). */
  readonly pronoun?: true;
}

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
  let description: Placed | undefined;
  let possessed: Source | undefined;
  let issuer: Placed | undefined;
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
      if (governed && placed.mention.type === 'organisation') issuer ??= placed;
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
        return own ?? join(reading, start, placed, last);
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
  // "cijfers van het CBS", "data published by the grid operator": who publishes speaks.
  if (issuer && opensWithData(reading, start)) return { first: start, last: issuer.last, heads: [issuer] };
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

/** A noun for figures or research stands among the first words. */
function opensWithData(reading: Reading, start: number): boolean {
  const { dataNouns } = reading.lexicon.data;
  for (let i = start; i < start + 4; i += 1)
    if (dataNouns.includes(reading.tokens[i]?.norm ?? '')) return true;
  return false;
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
    if (isFunction(reading, i) && reading.tokens[i]!.norm !== reading.language.quotes.conjunctions[0])
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
  return { first: start, last: join(reading, start, placed, last).last, heads: [] };
}

/** "de publicatie noemt Smit": the phrase that opens the range ends before the name, so the name is not its head. */
function ownPhrase(reading: Reading, start: number, name: number, last: number): Source | undefined {
  if (!reading.lexicon.sets.determiners.has(reading.tokens[start]!.norm)) return undefined;
  const phrase = reading.phraseAt(start);
  if (!phrase || phrase.coreLast >= name || phrase.last >= name) return undefined;
  return describe(reading, start, Math.min(last, name));
}

/** "de voorzitter van de bond, Jan Smit", "de beheerder, het consortium Champa": the name in apposition is the better head. */
export function apposedName(reading: Reading, from: number, last: number): Placed | undefined {
  for (let i = from; i < Math.min(last, from + 8); i += 1) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'word' || reading.lexicon.sets.relatives.has(token.norm)) return undefined;
    const placed = reading.mentionAt(i);
    if (placed && placed.first === i && placed.mention.form === 'name' && !placed.mention.compound)
      return placed.last <= last && !isGoverned(reading, from, i) && placed.mention.type !== 'other'
        ? placed
        : undefined;
    if (reading.lexicon.sets.prepositions.has(token.norm)) return undefined;
  }
  return undefined;
}

/** Names joined by "en" or commas: joint speakers. */
function join(reading: Reading, start: number, head: Placed, last: number): Source {
  const heads = [head];
  let end = head.last;
  for (;;) {
    const link = reading.tokens[end];
    if (
      end >= last ||
      !link ||
      !(link.norm === ',' || reading.language.quotes.conjunctions.slice(0, 1).includes(link.norm))
    )
      break;
    const next = jointName(reading, end + 1, last);
    if (!next) break;
    if (link.norm === ',' && !joinsLater(reading, next.last, last)) break;
    heads.push(next);
    end = next.last;
  }
  return { first: start, last: end, heads };
}

/** The name behind "en": at once, or behind its role ("en haar Vlaamse collega Lena Finch", "and her deputy, Lena Finch,"). */
function jointName(reading: Reading, from: number, last: number): Placed | undefined {
  for (let i = from; i < Math.min(last, from + 6); i += 1) {
    const placed = reading.mentionAt(i);
    const token = reading.tokens[i]!;
    if (placed?.first === i && placed.mention.form === 'name') {
      const named = i === from || placed.mention.type === 'person';
      return named && placed.last <= last && !placed.mention.compound ? placed : undefined;
    }
    const { determiners } = reading.lexicon.sets;
    const link = determiners.has(token.norm) || (i > from && token.norm === ',');
    if (!link && (token.kind !== 'word' || isFunction(reading, i))) return undefined;
  }
  return undefined;
}

function joinsLater(reading: Reading, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 12); i += 1) {
    const norm = reading.tokens[i]!.norm;
    if (reading.language.quotes.conjunctions[0] === norm) return reading.mentionAt(i + 1)?.first === i + 1;
    if (norm !== ',' && !reading.mentionAt(i)) return false;
  }
  return false;
}

/**
 * A preposition governs the words at `i`: right before them, or before their determiner and nouns ("van de deelstaat
 * Pernambuco"). Without a determiner only things are governed: "minister van financiën Jan Smit" speaks himself.
 */
function isGoverned(reading: Reading, start: number, i: number): boolean {
  const { prepositions, determiners } = reading.lexicon.sets;
  const thing = reading.mentionAt(i)?.mention.type !== 'person';
  let before = i - 1;
  let nouns = 0;
  while (
    before >= start &&
    nouns < 3 &&
    /^\p{Ll}/u.test(reading.surface(before, before + 1)) &&
    !isFunction(reading, before)
  ) {
    before -= 1;
    nouns += 1;
  }
  let determined = false;
  while (before >= start && determiners.has(reading.tokens[before]!.norm)) {
    before -= 1;
    determined = true;
  }
  // "psychologen van de Universiteit Gent en de VU Amsterdam": governed like the name before "en".
  const joined = before > start && reading.tokens[before]!.norm === reading.language.quotes.conjunctions[0];
  const sibling = joined && thing ? reading.mentionAt(before - 1) : undefined;
  if (sibling && sibling.first > start) return isGoverned(reading, start, sibling.first);
  const preposition = before >= start && prepositions.has(reading.tokens[before]!.norm);
  return preposition && (nouns === 0 || determined || thing);
}

/** "van de gemeente Utrecht", "uit Zele", "in de rand" behind a description. */
function phraseEnd(reading: Reading, from: number, last: number): number {
  const { data } = reading.lexicon;
  const link = reading.tokens[from];
  if (from >= last || !link || !data.ofPrepositions.includes(link.norm)) return from;
  let end = from + 1;
  while (end < last && reading.lexicon.sets.determiners.has(reading.tokens[end]!.norm)) end += 1;
  const noun = reading.tokens[end];
  if (!noun || end >= last || noun.kind !== 'word' || data.occasions.includes(noun.norm)) return from;
  const placed = reading.mentionAt(end);
  if (placed && placed.first === end) return placed.last;
  const adjective =
    /(?:e|se)$/.test(noun.norm) &&
    reading.tokens[end + 1]?.kind === 'word' &&
    end + 1 < last &&
    !isFunction(reading, end + 1);
  const after = adjective ? end + 2 : end + 1;
  const name = reading.mentionAt(after);
  return name && name.first === after && name.last <= last ? name.last : Math.min(after, last);
}

/** A noun phrase that no mention covers: "een vader", "drie bronnen rond de onderhandelingen", "campaigners". */
function describe(reading: Reading, start: number, last: number): Source | undefined {
  const phrase = reading.phraseAt(start);
  if (!phrase || phrase.first > start || phrase.head >= last) return undefined;
  const head = reading.tokens[phrase.head]!.norm;
  const { noSource } = reading.lexicon.data;
  if (noSource.some((n) => head.endsWith(n)) || !/\p{L}{3}/u.test(head)) return undefined;
  if (phrase.kind === 'unknown' && (phrase.determiner === 'none' || phrase.determiner === 'demonstrative'))
    return undefined;
  if (phrase.kind === 'place') return undefined;
  let end = Math.min(phrase.last, last);
  for (let k = 0; k < 2 && phrase.last === phrase.coreLast; k += 1) {
    const longer = phraseEnd(reading, end, last);
    if (longer === end) break;
    end = longer;
  }
  return { first: start, last: end, heads: [] };
}

/** Small words and verbs that cannot stand inside a bare noun phrase. */
function isFunction(reading: Reading, i: number): boolean {
  const norm = reading.tokens[i]!.norm;
  const { sets, finite } = reading.lexicon;
  return (
    sets.prepositions.has(norm) ||
    sets.conjunctions.has(norm) ||
    sets.subordinators.has(norm) ||
    sets.adverbs.has(norm) ||
    sets.determiners.has(norm) ||
    sets.relatives.has(norm) ||
    sets.auxiliaries.has(norm) ||
    sets.finite.has(norm) ||
    sets.complementisers.has(norm) ||
    sets.subjectPronouns.has(norm) ||
    finite.has(norm)
  );
}

export function isAdverb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    reading.lexicon.sets.adverbs.has(token.norm) &&
    !reading.mentionAt(i)
  );
}

export function closingBracket(reading: Reading, open: number, last: number): number {
  for (let i = open + 1; i < last && i < open + 40; i += 1) if (reading.tokens[i]!.norm === ')') return i;
  return open;
}
