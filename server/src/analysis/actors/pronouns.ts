/** Tells whether a word is a pronoun that can stand for one person, and how it stands in its clause. */
import type { ActorData, PronounRow } from '../../languages/actorData';
import { nounOf } from '../syntax/nounLexicon';
import type { Passage } from './passage';

export interface Pronoun {
  readonly row: PronounRow;
  readonly role: 'subject' | 'object';
  /** Behind "volgens", "aldus", "according to". */
  readonly source: boolean;
  /** Behind a verb of saying that closes a statement: "…, zei hij". */
  readonly trailing: boolean;
  /** Right behind the word that opens a subordinate clause, itself not at the sentence's start. */
  readonly embedded: boolean;
}

/** The singular pronoun at this token; undefined for other words, plurals and determiners ("haar kabinet"). */
export function readPronoun(passage: Passage, index: number): Pronoun | undefined {
  const { tokens, lexicon, data } = passage;
  const row = rowsOf(data).get(tokens[index]!.norm);
  if (!row) return undefined;
  const sentence = tokens[index]!.sentence;
  const before = tokens[index - 1]?.sentence === sentence ? tokens[index - 1] : undefined;
  const after = tokens[index + 1]?.sentence === sentence ? tokens[index + 1] : undefined;
  const source = before !== undefined && data.sourceWords.includes(before.norm);
  if (row.demonstrative) {
    if (before && !(before.kind === 'mark' || before.norm === '-')) return undefined;
    if (!after || !isFiniteSingular(after.norm, data, lexicon.sayingVerbs)) return undefined;
    return { row, role: 'subject', source: false, trailing: false, embedded: false };
  }
  if (row.orDeterminer && !source && opensNoun(passage, index + 1, sentence)) return undefined;
  if (row.orDeterminer && source && possesses(passage, index + 1, sentence)) return undefined;
  if (row.orPlural && isPlural(passage, index)) return undefined;
  const governed =
    before !== undefined &&
    lexicon.prepositions.has(before.norm) &&
    !source &&
    !data.subordinators.includes(before.norm);
  const role = row.case === 'object' || governed ? 'object' : 'subject';
  const said = before !== undefined && lexicon.sayingVerbs.has(before.norm);
  const opener = tokens[index - 2];
  const trailing = said && opener?.sentence === sentence && (opener.norm === ',' || opener.kind === 'mark');
  const embedded =
    before !== undefined &&
    tokens[index - 2]?.sentence === sentence &&
    data.subordinators.includes(before.norm);
  return { row, role, source, trailing, embedded };
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

/** A noun, adjective or name may follow here, so that the word before is a determiner. */
function opensNoun(passage: Passage, index: number, sentence: number): boolean {
  const token = passage.tokens[index];
  if (!token || token.sentence !== sentence) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const { lexicon } = passage;
  return (
    !lexicon.functionWords.has(token.norm) &&
    !lexicon.prepositions.has(token.norm) &&
    !lexicon.determiners.has(token.norm) &&
    !lexicon.sayingVerbs.has(token.norm)
  );
}

/** Behind "volgens haar" nearly anything can follow; it is a possessive only before a noun for somebody ("volgens haar broer"). */
function possesses(passage: Passage, index: number, sentence: number): boolean {
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
function isPlural(passage: Passage, index: number): boolean {
  const { tokens, data } = passage;
  const sentence = tokens[index]!.sentence;
  const ending = data.pluralVerbEnding;
  const before = tokens[index - 1]?.sentence === sentence ? tokens[index - 1] : undefined;
  if (before?.kind === 'word' && !passage.nameAt[index - 1]) {
    if (data.singularVerbs.includes(before.norm) || passage.lexicon.sayingVerbs.has(before.norm))
      return ending !== undefined && before.norm.endsWith(ending);
    if (data.pluralVerbs.includes(before.norm)) return true;
  }
  if (before && data.subordinators.includes(before.norm)) return clauseIsPlural(passage, index + 1, sentence);
  const after = tokens[index + 1]?.sentence === sentence ? tokens[index + 1] : undefined;
  const opens = !before || before.kind !== 'word' || /^(?:en|maar|want|ook)$/.test(before.norm);
  if (opens && after?.kind === 'word') {
    if (data.pluralVerbs.includes(after.norm)) return true;
    return (
      ending !== undefined && after.norm.endsWith(ending) && !passage.lexicon.prepositions.has(after.norm)
    );
  }
  if (
    before?.kind === 'word' &&
    ending !== undefined &&
    before.norm.length > 3 &&
    before.norm.endsWith(ending)
  )
    return true;
  return false;
}

function clauseIsPlural(passage: Passage, from: number, sentence: number): boolean {
  const { tokens, data } = passage;
  let last: string | undefined;
  for (let i = from; i < tokens.length && i < from + 40 && tokens[i]!.sentence === sentence; i += 1) {
    const { norm, kind } = tokens[i]!;
    if (norm === ',' || norm === ';' || norm === ':' || data.subordinators.includes(norm)) break;
    if (kind !== 'word') continue;
    if (data.singularVerbs.includes(norm)) return false;
    // "zijn" is more often a possessive.
    if (data.pluralVerbs.includes(norm) && norm !== 'zijn') return true;
    last = norm;
  }
  return last !== undefined && data.pluralVerbEnding !== undefined && last.endsWith(data.pluralVerbEnding);
}
