/** Tells descriptions that a verb ties to a name in their own sentence: "De man die belde, is boer Smit", "zoals de officier heet". */
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import { isRelational } from './traits';
import type { Walk } from './walk';

/** The person whom the sentence says the phrase is: right behind "is", or beside a verb that tells a name. */
export function namedIn(walk: Walk, phrase: Phrase): number | undefined {
  const { passage, beginning } = walk;
  const { tokens, data } = passage;
  if (phrase.determiner === 'possessive') return toldOfKin(walk, phrase);
  const sentence = passage.cut.sentences[tokens[phrase.first]!.sentence]!;
  const next = tokens[phrase.last]?.norm ?? '';
  if (data.namingVerbs.includes(next)) return onlyPerson(walk, sentence);
  const relative = data.subordinators.includes(next);
  let comma = false;
  for (let i = phrase.last; i < Math.min(sentence.last, phrase.last + 16); i += 1) {
    const { norm } = tokens[i]!;
    if (norm === ',') comma = true;
    if (norm === ',' && relative && beginning.has(i + 1)) return beginning.get(i + 1);
    const tied =
      (i === phrase.last || comma) && data.copulas.includes(norm) ? toldBehind(walk, i + 1) : undefined;
    if (tied !== undefined) return tied;
    if (passage.personStarts.has(i)) return undefined;
  }
  return undefined;
}

/** "Zijn opvolger is | Mia Vos": right behind the verb, and nothing but the name. */
function toldOfKin(walk: Walk, { last, noun }: Phrase): number | undefined {
  const { tokens, data } = walk.passage;
  if (!isRelational(noun, data) || !data.copulas.includes(tokens[last]?.norm ?? '')) return undefined;
  return toldBehind(walk, last + 1);
}

/** Who is named at this token, or behind a determiner there. */
function toldBehind({ passage, beginning }: Walk, at: number): number | undefined {
  const entity = beginning.get(at);
  if (entity !== undefined) return entity;
  return passage.lexicon.determiners.has(passage.tokens[at]?.norm ?? '') ? beginning.get(at + 1) : undefined;
}

/** The one person named in a sentence. */
function onlyPerson(
  { passage, beginning }: Walk,
  { first, last }: { first: number; last: number },
): number | undefined {
  const found = new Set<number>();
  for (let i = first; i < last; i += 1) {
    const entity = beginning.get(i);
    if (entity !== undefined && passage.tokens[i]) found.add(entity);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whom the sentence says to be what a phrase tells: "Lotte Veen is | voorzitter van de bond". */
export function toldOfSubject({ passage, met }: Walk, phrase: Phrase): number | undefined {
  const { tokens, data } = passage;
  const copula = phrase.first - 1;
  const told = phrase.determiner === 'none' || phrase.determiner === 'indefinite';
  if (!told || !data.copulas.includes(tokens[copula]?.norm ?? '')) return undefined;
  const { sentence } = tokens[copula]!;
  const last = met.findLast((m) => m.token < copula && m.type === 'person' && !m.quoted);
  if (!last || tokens[last.token]!.sentence !== sentence || last.standing === 'governed') return undefined;
  for (let i = last.token; i < copula; i += 1)
    if (data.subordinators.includes(tokens[i]!.norm)) return undefined;
  return last.entity;
}

/** "Invaller Smit was met twee treffers | de grote man": what is told of somebody, not somebody meant. */
export function isPredicate({ passage }: Walk, phrase: Phrase): boolean {
  const copula = copulaBefore(passage, phrase.first);
  if (copula === undefined || phrase.determiner === 'possessive') return false;
  const { pronouns } = passage.data;
  const told = passage.tokens[copula + 1]!.norm;
  if (phrase.first - copula > 1 && pronouns.some(({ word, case: c }) => word === told && c === 'subject'))
    return true;
  // "He was a fierce critic": in a language that has the subject before its verb too.
  const before = passage.tokens[copula - 1]?.norm;
  if (phrase.determiner === 'indefinite' && phrase.first === copula + 1)
    if (pronouns.some(({ word, case: c }) => word === before && c === 'subject')) return true;
  for (let i = copula - 1; i >= 0 && passage.tokens[i]!.sentence === passage.tokens[copula]!.sentence; i -= 1)
    if (passage.nameAt[i] || passage.tokens[i]!.norm === ',') return passage.nameAt[i] !== undefined;
  return false;
}

/** The form of "to be" before a phrase, with nothing between but adverbs and what prepositions govern. */
function copulaBefore({ tokens, data, lexicon, nameAt }: Passage, first: number): number | undefined {
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= 0 && first - i < 7; i -= 1) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind !== 'word') return undefined;
    if (data.copulas.includes(token.norm)) {
      return i;
    }
    if (nameAt[i] || lexicon.prepositions.has(tokens[first - 1]!.norm)) return undefined;
  }
  return undefined;
}
