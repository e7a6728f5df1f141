/** Whom a pronoun means where no actor of the article is linked to it: a noun phrase of the words before. */
import { nationalityOf } from '../../knowledge/nationalities';
import type { GrammaticalGender, Phrase, SentenceSyntax } from '../../model/syntax';
import { appositionsOf, clauseOfVerb, membersOf, tagAt } from '../syntax/query';
import { grammarOf } from '../syntax/grammar';
import type { Range } from './range';
import { norm, type Reading } from './reading';
import { sourceOfPhrase } from './grammaticalSubject';
import type { Source } from './source';

/** What the pronoun's form and its verb tell of whom it means. */
export interface Meant {
  readonly plural: boolean;
  readonly gender?: GrammaticalGender;
}

/** "zij" beside a verb in the plural: several are meant. `verb`: its finite verb. */
export function isPluralPronoun(reading: Reading, { first, last, heads }: Source, verb: number): boolean {
  const [head] = heads;
  if (last !== first + 1 || (head && head.mention.form !== 'pronoun')) return false;
  const { subjectPronouns } = reading.lexicon.sets;
  const word = norm(reading, first);
  if (reading.lexicon.data.pluralPronouns.includes(word)) return true;
  if (!subjectPronouns.has(word) || grammarOf(reading.language).lists.singular.has(word)) return false;
  const tag = tagAt(reading.syntax, verb);
  return tag?.number === 'plural' || tag?.verbForm === 'Inf';
}

/**
 * The phrase that is meant, in the sentence that `range` ends in: its subject before others, the last of these. Only what
 * can speak, of the number and gender that are asked for, outside what is `spoken`; undefined where there is none.
 */
export function nounBefore(
  reading: Reading,
  { first, last }: Range,
  meant: Meant,
  spoken: (i: number) => boolean = () => false,
): Source | undefined {
  if (last <= first) return undefined;
  const sentence = reading.syntax.sentenceAt(last - 1);
  const inside = (p: Phrase): boolean =>
    p.first >= first && p.last <= last && !spoken(p.head) && fits(reading, sentence, p, meant);
  const subjects = sentence.clauses.flatMap(({ kind, subject }) =>
    subject && (kind === 'main' || kind === 'quoted') ? [subject] : [],
  );
  const found = subjects.findLast(inside) ?? sentence.phrases.findLast((p) => !p.joinedTo && inside(p));
  return found && sourceOfPhrase(reading, found, last);
}

/** The person told of last in the sentence that `range` ends in, outside what is said. */
export function personLastIn(
  reading: Reading,
  { first, last }: Range,
  outer: (i: number) => boolean,
): Source | undefined {
  const sentence = reading.syntax.sentenceAt(last - 1);
  const found = sentence.phrases.findLast(
    (p) =>
      p.first >= first && p.last <= last && outer(p.head) && fits(reading, sentence, p, { plural: false }),
  );
  return found && sourceOfPhrase(reading, found, last);
}

/** "…, vinden ze op het commissariaat": the body that a clause with "ze" places them in. */
export function bodyBeside(reading: Reading, verb: number): Source | undefined {
  const { syntax, tokens, lexicon } = reading;
  const clause = clauseOfVerb(syntax, verb);
  const beside = syntax
    .sentenceAt(verb)
    .phrases.find(
      (p) =>
        clause &&
        p.first >= clause.first &&
        p.first < clause.last &&
        p.preposition !== undefined &&
        lexicon.data.bodyPrepositions.includes(tokens[p.preposition]!.norm) &&
        (reading.mentionAt(p.head)?.mention.type ?? reading.phraseAt(p.head)?.kind) === 'organisation',
    );
  return beside && sourceOfPhrase(reading, beside, tokens.length);
}

function fits(
  reading: Reading,
  sentence: SentenceSyntax,
  phrase: Phrase,
  { plural, gender }: Meant,
): boolean {
  if (phrase.kind === 'pronoun' || phrase.appositionTo) return false;
  if (plural !== areSeveral(reading, sentence, phrase)) return false;
  if (!plural && isUntold(reading, sentence, phrase)) return false;
  const noun = reading.phraseAt(phrase.head);
  const its = phrase.gender ?? noun?.gender ?? gender;
  if (gender !== undefined && its !== gender) return false;
  return canBeMeant(reading, phrase, plural);
}

function canBeMeant(reading: Reading, phrase: Phrase, plural: boolean): boolean {
  const kind = reading.mentionAt(phrase.head)?.mention.type ?? reading.phraseAt(phrase.head)?.kind;
  return isSomebody(kind, plural) || (!plural && isNational(reading, phrase));
}

/** A noun without a determiner that is nobody by itself. */
function isUntold(reading: Reading, sentence: SentenceSyntax, phrase: Phrase): boolean {
  return isBare(phrase) && !isTitled(sentence, phrase) && !isKin(reading, phrase);
}

/** "Bomma wachtte": kin are called by what they are, as by a name. */
function isKin({ language, tokens }: Reading, { head, first, last }: Phrase): boolean {
  return last === first + 1 && language.actors.relational.includes(tokens[head]!.norm);
}

/** "een Amerikaan", "de Pool": an adjective would have a noun behind it. */
function isNational(reading: Reading, { determiner, head, last }: Phrase): boolean {
  if (determiner === undefined || head !== last - 1) return false;
  const word = reading.surface(head, head + 1);
  return /^\p{Lu}/u.test(word) && nationalityOf(word) !== undefined;
}

/** A person; several may be an organisation too. */
function isSomebody(kind: string | undefined, plural: boolean): boolean {
  return kind === 'person' || (plural && kind === 'organisation');
}

function isBare({ kind, determiner }: Phrase): boolean {
  return kind === 'noun' && determiner === undefined;
}

/** A plural, or phrases joined; not the parts of one name: "Inspectie Gezondheidszorg en Jeugd". */
function areSeveral(reading: Reading, sentence: SentenceSyntax, phrase: Phrase): boolean {
  const own = reading.mentionAt(phrase.head);
  const joined = membersOf(sentence, phrase).some((p) => p !== phrase && (!own || p.head >= own.last));
  return phrase.number === 'plural' || joined;
}

/** "trainer Bas Tol": a bare noun before a name. */
function isTitled(sentence: SentenceSyntax, phrase: Phrase): boolean {
  return appositionsOf(sentence, phrase).some(({ kind }) => kind === 'name');
}
