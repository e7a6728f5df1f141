/** Who the grammar says does the reporting: the subject of the clause that a verb stands in. */
import type { Clause, Phrase } from '../../model/syntax';
import { grammarOf } from '../syntax/grammar';
import { appositionsOf, clauseOfVerb, membersOf, subjectOf, tagAt } from '../syntax/query';
import { norm, type Reading } from './reading';
import { sourceIn } from './sources';
import type { Source } from './source';

/**
 * The subject of the verb at `at` as a source, wherever it stands; of a relative clause ("die zou hebben gezegd") whom the
 * clause says more of. Undefined where nobody is the subject, or a word that names nobody: "het", "dat".
 */
export function grammaticalSubject(reading: Reading, at: number): Source | undefined {
  const clause = clauseOfVerb(reading.syntax, at);
  const subject = clause && subjectOf(clause);
  if (!subject || isOthers(reading, clause, subject, at)) return undefined;
  if (clause.kind === 'relative' && subject.first === clause.opener)
    return clause.antecedent && sourceOfPhrase(reading, clause.antecedent, subject.first);
  return sourceOfPhrase(reading, subject, at);
}

/** The clause that the subject belongs to ends before the verb: "Toen hij dat vertelde, opperde een ander dat …". */
function isOthers(reading: Reading, { kind, verbs }: Clause, subject: Phrase, at: number): boolean {
  const finite = verbs?.finite;
  const closed = subject.first < at && norm(reading, at - 1) === ',';
  if (kind !== 'main' && kind !== 'quoted' && closed) return true;
  if (finite === undefined || finite >= at || tagAt(reading.syntax, at)?.verbForm !== 'Fin') return false;
  for (let i = finite + 1; i < at; i += 1)
    if (reading.lexicon.sets.conjunctions.has(norm(reading, i))) return false;
  return true;
}

/** A pronoun in a form that no subject has: "hem", "haar" without a noun. */
export function isObjectForm(reading: Reading, { first, last }: Source): boolean {
  return last === first + 1 && grammarOf(reading.language).lists.objectPronouns.has(norm(reading, first));
}

/** The phrase with what is joined to it, up to `before` where it stands before that token. */
export function sourceOfPhrase(reading: Reading, phrase: Phrase, before: number): Source | undefined {
  const sentence = reading.syntax.sentenceAt(phrase.first);
  // A name that the article knows may be longer than its words tell.
  const known = (end: number): number => Math.max(end, reading.mentionAt(end - 1)?.last ?? 0);
  const ends = [...membersOf(sentence, phrase), ...appositionsOf(sentence, phrase)].map(({ end }) =>
    known(end),
  );
  const end = Math.max(...ends, known(phrase.last));
  const source = sourceIn(reading, phrase.first, phrase.first < before ? Math.min(before, end) : end);
  if (source && !isObjectForm(reading, source)) return source;
  const { first, head } = phrase;
  if (reading.lexicon.sets.subjectPronouns.has(norm(reading, head)))
    return { first: head, last: head + 1, heads: [], pronoun: true };
  return canSpeak(reading, phrase) ? { first, last: endOf(reading, phrase), heads: [] } : undefined;
}

/** With what is bound to it ("van hen", "uit Zele"), without when and how often: "de directie in 2018". */
function endOf({ syntax, language, tokens }: Reading, phrase: Phrase): number {
  const { timeNouns } = grammarOf(language).lists;
  const bound = syntax
    .sentenceAt(phrase.first)
    .phrases.filter(
      ({ attachedTo, preposition, head, kind }) =>
        attachedTo === phrase &&
        kind !== 'number' &&
        !timeNouns.has(tokens[head]!.norm) &&
        language.quotes.ofPrepositions.includes(tokens[preposition ?? head]!.norm),
    );
  return Math.max(phrase.last, ...bound.map(({ last }) => last));
}

/** "een van hen", "veertien oud-medewerkers", "zeven": a phrase that counts or describes somebody. */
function canSpeak({ tokens, lexicon }: Reading, { kind, head, number, determiner }: Phrase): boolean {
  const word = tokens[head]!.norm;
  if (kind === 'number' || lexicon.data.indefinites.includes(word)) return true;
  if (kind !== 'noun' || lexicon.data.noSource.some((noun) => word.endsWith(noun))) return false;
  // "de in Gent geboren expert": a single noun without a determiner is no whole phrase.
  return determiner !== undefined || number === 'plural';
}
