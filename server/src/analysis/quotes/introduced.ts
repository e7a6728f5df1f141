/** Whom the sentence before leads up to: somebody without a name ("Een vader houdt het boekje omhoog. “…”"), or whom it asks. */
import type { Phrase, SentenceSyntax } from '../../model/syntax';
import type { ActorId } from '../../model/types';
import { appositionsOf, membersOf } from '../syntax/query';
import { sourceOfPhrase } from './grammaticalSubject';
import { inArticle } from '../text/inArticle';
import type { Attribution } from './frames/attribution';
import { norm, type Reading } from './reading';
import type { Range } from './range';
import type { ReadUnit } from './scanned';
import type { Speaker } from './speakerBook';
import type { State } from './state';

/**
 * The subject of the unit before, where that is one person with "een", "zijn" or "haar" and without a name, and nobody with
 * a name stands beside him who may be asked or told something. Undefined where words are said in that unit.
 */
export function introducedBefore(state: State, unit: ReadUnit): Speaker | undefined {
  const { reading, book, block } = state;
  const before = block.units[block.units.indexOf(unit) - 1];
  if (!before || before.stretches.length > 0 || before.statements.length > 0) return undefined;
  const sentence = reading.syntax.sentenceAt(before.last - 1);
  const subject = sentence.clauses.find(({ kind }) => kind === 'main')?.subject;
  if (!subject || subject.first < before.first || !isNobodyNamed(state, before, subject)) return undefined;
  if (!isAlone(sentence, subject) || namesPerson(reading, before)) return undefined;
  const source = sourceOfPhrase(reading, subject, before.last);
  const speaker = source && book.speakerOf(reading, source, () => undefined);
  return speaker && { ids: speaker.ids, rule: 'introduced', inferred: true };
}

/** Nobody is joined to him; the number of "een jongen van een jaar of tien" is nobody. */
function isAlone(sentence: SentenceSyntax, subject: Phrase): boolean {
  const joined = membersOf(sentence, subject).filter(({ kind }) => kind !== 'number');
  return joined.length === 1 && appositionsOf(sentence, subject).length === 0;
}

function namesPerson(reading: Reading, { first, last }: Range): boolean {
  for (let i = first; i < last; i += 1) {
    const mention = reading.mentionAt(i)?.mention;
    if (mention?.type === 'person' && mention.form === 'name') return true;
  }
  return false;
}

/** "Waarom hij zweeg, wilde de rechter weten. “…”": the only other one of whom the question before tells answers it. */
export function askedBefore(state: State, unit: ReadUnit): Speaker | undefined {
  const { reading, book, block, traces } = state;
  const at = block.units.indexOf(unit) - 1;
  const before = block.units[at];
  const asker = traces[at]?.speaker?.ids[0];
  if (!before || asker === undefined || before.stretches.length > 0) return undefined;
  if (addresses(reading, unit)) return undefined;
  if (!before.statements.some(({ attribution }) => isQuestion(reading, attribution))) return undefined;
  const others = personsIn(state, before);
  others.delete(asker);
  const start = inArticle(reading.span(before.first, before.last), reading.part).start;
  const [other] =
    others.size === 0 ? [book.onlyPersonBefore(start, { gender: undefined, except: asker })] : others;
  return other !== undefined && others.size < 2 ? { ids: [other], rule: 'asked', inferred: true } : undefined;
}

/** "Weet u wat ze zeggen?": who asked may go on asking. */
function addresses({ tokens, lexicon }: Reading, { first, last }: Range): boolean {
  const { secondPerson } = lexicon.data;
  return tokens.slice(first, last).some(({ norm: word }) => word === '?' || secondPerson.includes(word));
}

/** Of whom a unit tells outside what is said. */
function personsIn({ reading, book, outer }: State, { first, last }: Range): Set<ActorId> {
  const persons = new Set<ActorId>();
  for (let i = first; i < last; i += 1) {
    const placed = outer(i) ? reading.mentionAt(i) : undefined;
    if (placed?.first !== i || placed.mention.type !== 'person') continue;
    const id = book.actorIdOf(reading, placed);
    if (id !== undefined) persons.add(id);
  }
  return persons;
}

/** A verb of asking with "of" or a question word, not with "om". */
function isQuestion(reading: Reading, { cue, content: [said] }: Attribution): boolean {
  const { questionWords, openQuestions } = reading.lexicon.data;
  if (cue.verb?.kind !== 'ask' || !said) return false;
  return (
    questionWords.includes(norm(reading, said.first - 1)) || openQuestions.includes(norm(reading, said.first))
  );
}

/** "een vader uit Hoorn", "haar buurvrouw": one person whom a noun tells of, and no name. */
function isNobodyNamed(
  { reading, book }: State,
  before: Range,
  { first, head, kind, number, determiner }: Phrase,
): boolean {
  const placed = reading.mentionAt(head);
  // "De voorzitter keek op": whom the article gives no name.
  const isUnlinked = first === before.first && (!placed || book.actorIdOf(reading, placed) === undefined);
  if (kind !== 'noun' || determiner === undefined || number === 'plural') return false;
  const noun = reading.phraseAt(head);
  const opener = norm(reading, first);
  const { indefinites, articles } = reading.lexicon.data;
  const mayBe =
    (articles.includes(opener) && (indefinites.includes(opener) || isUnlinked)) ||
    opener in reading.language.actors.determiners.possessive;
  return mayBe && noun?.kind === 'person' && !noun.plural;
}
