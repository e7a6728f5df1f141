/** Finds the words that name a speaker, to the left or to the right of a cue. */
import type { Placed, Reading } from './reading';

/** The words that name who speaks: a mention, several joined ones, or a description that no mention covers. */
export interface Source {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Placed[];
}

const plain = /^[\p{Ll}]/u;
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
  for (let i = start; i < last; i += 1) {
    const token = reading.tokens[i]!;
    if (token.kind === 'mark') break;
    const placed = reading.mentionAt(i);
    if (placed && placed.first === i && !placed.mention.compound && placed.mention.type !== 'other') {
      if (placed.last > last) break;
      const governed = isGoverned(reading, start, i);
      if (!governed && placed.mention.form === 'name') return join(reading, start, placed, last);
      if (!governed && !description) {
        if (placed.mention.form === 'pronoun') return { first: i, last: placed.last, heads: [placed] };
        description = placed;
      }
      i = placed.last - 1;
      continue;
    }
    if (stop.test(token.norm) && token.norm !== '-') {
      // "de voorzitter van de bond, Jan Smit": a name in apposition is the better head.
      const next = reading.mentionAt(i + 1);
      const apposed =
        token.norm === ',' &&
        description &&
        next?.first === i + 1 &&
        next.mention.form === 'name' &&
        next.mention.type === 'person';
      if (apposed && next.last <= last) return { first: description!.first, last: next.last, heads: [next] };
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
  return describe(reading, start, last);
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
    const next = reading.mentionAt(end + 1);
    if (!next || next.first !== end + 1 || next.mention.form !== 'name' || next.last > last) break;
    if (link.norm === ',' && !joinsLater(reading, next.last, last)) break;
    heads.push(next);
    end = next.last;
  }
  return { first: start, last: end, heads };
}

function joinsLater(reading: Reading, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 12); i += 1) {
    const norm = reading.tokens[i]!.norm;
    if (reading.language.quotes.conjunctions[0] === norm) return reading.mentionAt(i + 1)?.first === i + 1;
    if (norm !== ',' && !reading.mentionAt(i)) return false;
  }
  return false;
}

/** A preposition stands before the words at `i`, perhaps with a determiner between. */
function isGoverned(reading: Reading, start: number, i: number): boolean {
  const { prepositions, determiners } = reading.lexicon.sets;
  let before = i - 1;
  while (before >= start && determiners.has(reading.tokens[before]!.norm)) before -= 1;
  // Adjectives between: "van de Amerikaanse president" is governed too.
  if (
    before >= start + 1 &&
    plain.test(reading.surface(before, before + 1)) === false &&
    prepositions.has(reading.tokens[before - 1]!.norm)
  )
    before -= 1;
  return before >= start && prepositions.has(reading.tokens[before]!.norm);
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
  const { sets } = reading.lexicon;
  let i = start;
  while (i < last && sets.determiners.has(reading.tokens[i]!.norm)) i += 1;
  if (i > start + 2) return undefined;
  const nounAt = i;
  while (i < last && i < nounAt + 4) {
    const token = reading.tokens[i]!;
    if ((token.kind !== 'word' && token.kind !== 'number') || isFunction(reading, i)) break;
    const placed = reading.mentionAt(i);
    if (placed && !placed.mention.compound && placed.mention.form !== 'name') break;
    i = placed && !placed.mention.compound ? Math.max(placed.last, i + 1) : i + 1;
    // A word that is no adjective ends the phrase.
    if (!/(?:e|se|de|ge|[a-z]al|ic|ian|ish)$/.test(token.norm) && !placed) break;
  }
  if (i === nounAt || i > last) return undefined;
  const head = reading.tokens[i - 1]!;
  if (!/\p{L}{3}/u.test(head.norm)) return undefined;
  let end = i;
  for (let k = 0; k < 2; k += 1) {
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
