/** Finds the subject of a clause among its phrases, and its direct objects. */
import type { Phrase, VerbGroup } from '../../model/syntax';
import type { Grammar } from './grammar';
import { norm, tagOf, type TaggedSentence } from './taggedSentence';
import type { Segment } from './segments';

/** The subject of a clause with a finite verb, where it has one of its own. `phrases` are those of the clause. */
export function findSubject(
  sentence: TaggedSentence,
  clause: Segment,
  phrases: readonly Phrase[],
  verbs: VerbGroup | undefined,
  grammar: Grammar,
): Phrase | undefined {
  const { finite } = clause;
  if (finite === undefined || !verbs) return undefined;
  const free = phrases.filter((p) => isFree(sentence, p, grammar));
  if (sharesSubject(sentence, clause, free, grammar)) return undefined;
  const agreeing = numbersLast(free.filter((p) => agrees(sentence, p, phrases, finite)));
  const opening = clause.kind === 'relative' ? free.find((p) => p.first === clause.opener) : undefined;
  const fitting = agreeing.filter((p) => p !== opening);
  const pronoun = fitting.find((p) => grammar.lists.subjectPronouns.has(norm(sentence, p.head)));
  if (opening) return pronoun ?? ofRelative(sentence, fitting, opening, clause, grammar);
  const before = fitting.filter((p) => p.first < finite);
  const next = fitting.find((p) => p.first > finite);
  if (!grammar.verbSecond) return before.at(-1) ?? next;
  const verbLast = clause.kind !== 'main' && clause.kind !== 'quoted';
  if (verbLast) return pronoun ?? before[0] ?? next;
  return aroundVerb(before, next, next === pronoun ? finite : undefined) ?? free[0];
}

/** Where the verb comes second: the pronoun right behind it, else what no preposition governs before it. */
function aroundVerb(
  before: readonly Phrase[],
  next: Phrase | undefined,
  /** The verb, where `next` is a pronoun. */
  verb: number | undefined,
): Phrase | undefined {
  const inverted = verb !== undefined && next?.first === verb + 1;
  return inverted ? next : (before.find((p) => p.preposition === undefined) ?? next);
}

/** "… en verloor de wedstrijd": a verb right behind "en" has the subject of the clause before it. */
function sharesSubject(
  sentence: TaggedSentence,
  { joined, opener, finite }: Segment,
  free: readonly Phrase[],
  grammar: Grammar,
): boolean {
  if (!joined || opener === undefined || finite !== opener + 1) return false;
  return !free.some(
    (p) => p.first === finite + 1 && grammar.lists.subjectPronouns.has(norm(sentence, p.head)),
  );
}

/** A bare number is a subject only where nothing else can be. */
function numbersLast(phrases: readonly Phrase[]): readonly Phrase[] {
  const words = phrases.filter((p) => p.kind !== 'number');
  return words.length > 0 ? words : phrases;
}

/** "die de man zag": the word that opens it, unless another phrase can only be the subject. */
function ofRelative(
  sentence: TaggedSentence,
  fitting: readonly Phrase[],
  opening: Phrase,
  { antecedent, finite }: Segment,
  grammar: Grammar,
): Phrase | undefined {
  // Where the subject comes before the verb, another phrase there leaves the opening word the object.
  if (!grammar.verbSecond) return fitting.find((p) => p.first < finite!) ?? opening;
  const verb = tagOf(sentence, finite!)?.number;
  const other = fitting.find((p) => !grammar.lists.objectPronouns.has(norm(sentence, p.head)));
  const disagrees = antecedent?.number !== undefined && verb !== undefined && antecedent.number !== verb;
  return disagrees && other ? other : opening;
}

/** Neither governed nor part of another phrase, no object by its form, and no time. */
function isFree(sentence: TaggedSentence, phrase: Phrase, grammar: Grammar): boolean {
  if (phrase.preposition !== undefined || phrase.attachedTo || phrase.appositionTo || phrase.joinedTo)
    return false;
  if (phrase.possessorOf) return false;
  const word = norm(sentence, phrase.head);
  if (grammar.lists.objectPronouns.has(word)) return false;
  return !grammar.lists.timeNouns.has(word);
}

function agrees(
  sentence: TaggedSentence,
  phrase: Phrase,
  phrases: readonly Phrase[],
  finite: number,
): boolean {
  const verb = tagOf(sentence, finite)?.number;
  const number = phrases.some((p) => p.joinedTo === phrase) ? 'plural' : phrase.number;
  return verb === undefined || number === undefined || verb === number || phrase.kind === 'name';
}

/** Phrases that are neither governed nor subject; none beside a copula. */
export function objectsOf(
  sentence: TaggedSentence,
  phrases: readonly Phrase[],
  verbs: VerbGroup | undefined,
  subject: Phrase | undefined,
  grammar: Grammar,
): readonly Phrase[] {
  if (!verbs || verbs.voice === 'passive' || tagOf(sentence, verbs.main)?.class === 'AUX') return [];
  return phrases.filter((p) => p !== subject && isObject(sentence, p, grammar)).slice(0, 2);
}

function isObject(sentence: TaggedSentence, phrase: Phrase, grammar: Grammar): boolean {
  if (phrase.preposition !== undefined || phrase.attachedTo || phrase.appositionTo || phrase.joinedTo)
    return false;
  return !phrase.possessorOf && !grammar.lists.timeNouns.has(norm(sentence, phrase.head));
}
