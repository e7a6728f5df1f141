/** Tells bearers of one role apart by what a description says beside its noun: "de burgemeester van Delft", "the finance minister". */
import { nationalityOf } from '../../knowledge/nationalities';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { fold } from './spelling';
import type { Walk } from './walk';

/**
 * Of those who bear the phrase's role: the ones of whom the article tells the same field, place or body; where it tells
 * that of nobody, the ones of whom it tells no other.
 */
export function ofSameComplement(
  walk: Walk,
  phrase: Phrase,
  bearers: readonly Candidate[],
): readonly Candidate[] {
  const behind = wordsBehind(walk, phrase);
  const wanted = [...behind, ...wordsBefore(walk, phrase)];
  if (wanted.length === 0) return bearers;
  const same = bearers.filter((c) => {
    const told = toldOf(walk, c.entity);
    return wanted.some((w) => told.includes(w));
  });
  if (same.length > 0 || behind.length === 0) return same.length > 0 ? same : bearers;
  return bearers.filter((c) => !isOfAnother(walk, c.entity, phrase));
}

/** What hangs on the noun: "van Buitenlandse Zaken", "of Halden". */
function wordsBehind({ passage }: Walk, { coreLast, last }: Phrase): string[] {
  const { tokens, lexicon } = passage;
  const words: string[] = [];
  for (let i = coreLast; i < last; i += 1) {
    const { norm, kind } = tokens[i]!;
    const small = lexicon.prepositions.has(norm) || lexicon.determiners.has(norm) || norm.length < 3;
    if (kind === 'word' && !small) words.push(fold(norm));
  }
  return words;
}

/** What a compound's first part or the nouns chained before the head tell: "landbouwminister", "finance minister". */
function wordsBefore({ passage }: Walk, { first, head, headWord, noun }: Phrase): string[] {
  const { tokens, lexicon, data } = passage;
  if (headWord !== noun && headWord.endsWith(noun)) {
    const part = fold(headWord.slice(0, -noun.length)).replace(/s?-?$/, '');
    return part.length > 3 ? [part] : [];
  }
  if (!data.nounChains) return [];
  const words: string[] = [];
  for (let i = first; i < head; i += 1) {
    const { norm, kind } = tokens[i]!;
    const plain = lexicon.determiners.has(norm) || lexicon.adjectives.has(norm) || nationalityOf(norm);
    if (kind === 'word' && norm.length > 3 && !plain) words.push(fold(norm));
  }
  return words;
}

/** The words of somebody's roles and of the bodies he belongs to. */
const toldOf = (walk: Walk, entity: number): string =>
  fold([...rolesOf(walk, entity), ...walk.traits[entity]!.affiliations].join(' '));

/** What the article calls somebody: his roles, or the description that is all there is. */
function rolesOf({ traits, described, named, passage }: Walk, entity: number): string[] {
  const phrase = described[entity - named]?.phrase;
  const roles = traits[entity]!.roles.map((r) => r.text);
  return phrase ? [...roles, passage.surface(phrase.first, phrase.last)] : roles;
}

/** The article tells what he is "burgemeester van", and the phrase told something else. */
function isOfAnother(walk: Walk, entity: number, { noun }: Phrase): boolean {
  const { attaching } = walk.passage.data;
  return rolesOf(walk, entity).some((text) => {
    const words = text.toLowerCase().split(/\s+/);
    const at = words.findIndex((w) => w.endsWith(noun));
    return at >= 0 && attaching.includes(words[at + 1] ?? '');
  });
}
