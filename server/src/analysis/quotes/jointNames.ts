/** Names that stand beside another: in apposition to it, or joined to it by "en" and commas. */
import type { Placed } from './placement';
import type { Reading } from './reading';
import { isFunction, isGoverned } from './smallWords';
import type { Source } from './source';

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
export function jointNames(reading: Reading, start: number, head: Placed, last: number): Source {
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

/**
 * The name behind "en": at once or behind an article ("en de Vissersbond"), a person's also behind his role ("en haar Vlaamse
 * collega Lena Finch", "and her deputy, Lena Finch,").
 */
function jointName(reading: Reading, from: number, last: number): Placed | undefined {
  const { determiners } = reading.lexicon.sets;
  const opens = determiners.has(reading.tokens[from]?.norm ?? '') ? from + 1 : from;
  for (let i = from; i < Math.min(last, from + 6); i += 1) {
    const placed = reading.mentionAt(i);
    if (placed?.first === i && placed.mention.form === 'name') {
      const named = i === opens || placed.mention.type === 'person';
      return named && placed.last <= last && !placed.mention.compound ? placed : undefined;
    }
    if (!leadsToName(reading, i, from)) return undefined;
  }
  return undefined;
}

/** An article, a comma, or a word that may tell somebody's role. */
function leadsToName(reading: Reading, i: number, from: number): boolean {
  const { norm, kind } = reading.tokens[i]!;
  if (reading.lexicon.sets.determiners.has(norm) || (i > from && norm === ',')) return true;
  return kind === 'word' && !isFunction(reading, i);
}

function joinsLater(reading: Reading, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 12); i += 1) {
    const norm = reading.tokens[i]!.norm;
    if (reading.language.actors.conjunctions.includes(norm)) return reading.mentionAt(i + 1)?.first === i + 1;
    if (norm !== ',' && !reading.mentionAt(i)) return false;
  }
  return false;
}
