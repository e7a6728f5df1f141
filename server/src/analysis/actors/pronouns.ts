/** Tells whether a word is a pronoun that can stand for one person, and how it stands in its clause. */
import type { ActorData, PronounRow } from '../../languages/actorData';
import { nounOf } from '../syntax/nounLexicon';
import type { Token } from '../../model/types';
import type { NamedWords } from './passage';

export interface Pronoun {
  readonly row: PronounRow;
  readonly role: 'subject' | 'object' | 'possessive';
  /** Behind "volgens", "aldus", "according to". */
  readonly source: boolean;
  /** Behind a verb of saying that closes a statement: "…, zei hij". */
  readonly trailing: boolean;
  /** Right behind the word that opens a subordinate clause, itself not at the sentence's start. */
  readonly embedded: boolean;
}

/** The singular pronoun at this token; undefined for other words, plurals and verbs ("zij zijn"). */
export function readPronoun(passage: NamedWords, index: number): Pronoun | undefined {
  const row = rowsOf(passage.data).get(passage.tokens[index]!.norm);
  if (!row) return undefined;
  const place = placeOf(passage, index);
  if (row.demonstrative) return readDemonstrative(passage, row, place);
  if (isPossessive(passage, row, index, place)) return { row, role: 'possessive', ...plain };
  if (row.case === 'possessive' || (row.orPlural && isPlural(passage, index))) return undefined;
  return readPersonal(passage, row, index, place);
}

const plain = { source: false, trailing: false, embedded: false };

/** The words beside a token, in its sentence. */
interface Place {
  readonly sentence: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** The word before names a speaker: "volgens". */
  readonly source: boolean;
}

function placeOf({ tokens, data }: NamedWords, index: number): Place {
  const { sentence } = tokens[index]!;
  const before = tokens[index - 1]?.sentence === sentence ? tokens[index - 1] : undefined;
  const after = tokens[index + 1]?.sentence === sentence ? tokens[index + 1] : undefined;
  const source = before !== undefined && data.sourceWords.includes(before.norm);
  return { sentence, before, after, source };
}

function readDemonstrative(
  { data, lexicon }: NamedWords,
  row: PronounRow,
  { before, after }: Place,
): Pronoun | undefined {
  if (before && !(before.kind === 'mark' || before.norm === '-')) return undefined;
  if (!after || !isFiniteSingular(after.norm, data, lexicon.sayingVerbs)) return undefined;
  return { row, role: 'subject', ...plain };
}

function readPersonal(
  { tokens, data, lexicon }: NamedWords,
  row: PronounRow,
  index: number,
  { sentence, before, source }: Place,
): Pronoun {
  const subordinate =
    before !== undefined && (data.subordinators.includes(before.norm) || before.norm === ':');
  const governed = before !== undefined && lexicon.prepositions.has(before.norm) && !source && !subordinate;
  const role = row.case === 'object' || governed ? 'object' : 'subject';
  const opener = tokens[index - 2]?.sentence === sentence ? tokens[index - 2] : undefined;
  const said = before !== undefined && lexicon.sayingVerbs.has(before.norm);
  const trailing = said && opener !== undefined && (opener.norm === ',' || opener.kind === 'mark');
  return { row, role, source, trailing, embedded: subordinate && opener !== undefined };
}

function isPossessive(passage: NamedWords, row: PronounRow, index: number, place: Place): boolean {
  if (row.orVerb) return opensNoun(passage, index + 1, place.sentence) && !isVerb(passage, row, place, index);
  if (row.case === 'possessive') return mayOpenNoun(passage, index + 1, place.sentence);
  if (!row.orDeterminer) return false;
  return place.source
    ? possesses(passage, index + 1, place.sentence)
    : opensNoun(passage, index + 1, place.sentence);
}

/**
 * "De bussen zijn duur", "zij zijn": between a plural subject and what is told of it. Behind a preposition, a finite
 * verb, a comma, a conjunction or a singular noun with its article it is a possessive.
 */
function isVerb(passage: NamedWords, row: PronounRow, { before, after }: Place, index: number): boolean {
  const { data, lexicon } = passage;
  const { behind, plural, idiom } = row.orVerb!;
  if (isIdiom(idiom, before, after)) return true;
  if (passage.nameAt[index - 1]?.mention.type === 'person') return false;
  if (!before) return after?.kind === 'number';
  const { norm } = before;
  if (behind.includes(norm)) return true;
  if (before.kind !== 'word' || lexicon.prepositions.has(norm) || lexicon.sayingVerbs.has(norm)) return false;
  if ([data.subordinators, data.conjunctions, data.singularVerbs].some((words) => words.includes(norm)))
    return false;
  const tag = passage.tagOf(index);
  return tag ? tag.class === 'AUX' || tag.class === 'VERB' : new RegExp(`${plural}$`, 'u').test(norm);
}

function isIdiom([before, after]: readonly [string, string], left?: Token, right?: Token): boolean {
  if (!left || !right) return false;
  return new RegExp(`^${before}$`, 'u').test(left.norm) && new RegExp(`${after}$`, 'u').test(right.norm);
}

const tables = new WeakMap<ActorData, ReadonlyMap<string, PronounRow>>();

function rowsOf(data: ActorData): ReadonlyMap<string, PronounRow> {
  let table = tables.get(data);
  if (!table) {
    table = new Map(data.pronouns.map((row) => [row.word, row]));
    tables.set(data, table);
  }
  return table;
}

/** A noun, adjective or name follows here, so that the word before is a determiner; told by the word's class too. */
function opensNoun(passage: NamedWords, index: number, sentence: number): boolean {
  if (!mayOpenNoun(passage, index, sentence)) return false;
  if (passage.tokens[index]!.kind === 'number') return true;
  const tag = passage.tagOf(index);
  const ends = passage.tokens[index + 1]?.kind !== 'word';
  return tag?.class !== 'ADP' && !(ends && tag?.verbForm === 'Fin');
}

/** The same by the word alone: enough behind a word that is nothing but a possessive, and asks for no syntax. */
function mayOpenNoun({ tokens, lexicon }: NamedWords, index: number, sentence: number): boolean {
  const token = tokens[index];
  if (!token || token.sentence !== sentence) return false;
  if (token.kind !== 'word') return token.kind === 'number';
  return (
    !lexicon.functionWords.has(token.norm) &&
    !lexicon.prepositions.has(token.norm) &&
    !lexicon.determiners.has(token.norm) &&
    !lexicon.sayingVerbs.has(token.norm)
  );
}

/** Behind "volgens haar" nearly anything can follow; it is a possessive only before a noun for somebody ("volgens haar broer"). */
function possesses(passage: NamedWords, index: number, sentence: number): boolean {
  for (let i = index; i < index + 2; i += 1) {
    const token = passage.tokens[i];
    if (!token || token.sentence !== sentence || token.kind !== 'word') return false;
    if (nounOf(passage.word(i), passage.lexicon)) return true;
    if (!opensNoun(passage, i, sentence)) return false;
  }
  return false;
}

function isFiniteSingular(norm: string, data: ActorData, saying: ReadonlySet<string>): boolean {
  if (data.pluralVerbEnding !== undefined && norm.endsWith(data.pluralVerbEnding)) return false;
  return data.singularVerbs.includes(norm) || saying.has(norm);
}

/**
 * Whether the verb beside a pronoun that may be plural is plural: the word before it in inversion, the one behind it in
 * a main clause, the auxiliary or the last word of a subordinate clause.
 */
function isPlural(passage: NamedWords, index: number): boolean {
  const { tokens, data, nameAt } = passage;
  const { sentence } = tokens[index]!;
  const inside = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const [before, after] = [inside(index - 1), inside(index + 1)];
  const word = before?.kind === 'word' ? before.norm : undefined;
  const told = word === undefined || nameAt[index - 1] ? undefined : numberOf(word, passage);
  if (told !== undefined) return told;
  if (before && data.subordinators.includes(before.norm)) return clauseIsPlural(passage, index + 1, sentence);
  if (after?.kind === 'word' && (word === undefined || opensClause(passage, word)))
    return isPluralVerb(after.norm, passage);
  return word !== undefined && word.length > 3 && hasPluralEnding(word, data);
}

const isPluralVerb = (norm: string, { data, lexicon }: NamedWords): boolean =>
  data.pluralVerbs.includes(norm) || (hasPluralEnding(norm, data) && !lexicon.prepositions.has(norm));

/** Whether a word that is listed as a verb is plural; undefined for other words. */
function numberOf(norm: string, { data, lexicon }: NamedWords): boolean | undefined {
  if (data.singularVerbs.includes(norm) || lexicon.sayingVerbs.has(norm)) return hasPluralEnding(norm, data);
  return data.pluralVerbs.includes(norm) ? true : undefined;
}

const hasPluralEnding = (norm: string, { pluralVerbEnding }: ActorData): boolean =>
  pluralVerbEnding !== undefined && norm.endsWith(pluralVerbEnding);

function clauseIsPlural(passage: NamedWords, from: number, sentence: number): boolean {
  const { tokens, data } = passage;
  let last: string | undefined;
  for (let i = from; i < tokens.length && i < from + 40 && tokens[i]!.sentence === sentence; i += 1) {
    const { norm, kind } = tokens[i]!;
    if (/^[,;:]$/.test(norm) || data.subordinators.includes(norm)) break;
    if (kind !== 'word') continue;
    const told = toldByVerb(passage, i);
    if (told !== undefined) return told;
    last = norm;
  }
  return last !== undefined && hasPluralEnding(last, data);
}

/** Whether a finite verb is plural, by its class or the lists; undefined for other words. */
function toldByVerb({ tokens, data, tagOf }: NamedWords, i: number): boolean | undefined {
  const { norm } = tokens[i]!;
  const tag = tagOf(i);
  if (tag?.verbForm === 'Fin' && tag.number !== undefined) return tag.number === 'plural';
  if (data.singularVerbs.includes(norm)) return false;
  // "zijn" is more often a possessive.
  return data.pluralVerbs.includes(norm) && !Object.hasOwn(data.determiners.possessive, norm)
    ? true
    : undefined;
}

/** "En zij", "maar zij", "ook zij": the subject stands where it stands in a clause without the word. */
function opensClause({ language: { quotes } }: NamedWords, word: string): boolean {
  return quotes.conjunctions.includes(word) || quotes.focus.includes(word);
}
