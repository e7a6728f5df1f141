/** Who says the words of a quotation inside another: the subject of a verb in there, seldom who says the outer words. */
import { own } from '../../model/own';
import type { ActorId, Quote } from '../../model/types';
import { grammarOf } from '../syntax/grammar';
import { clauseOfVerb, subjectOf, tagAt } from '../syntax/query';
import { grammaticalSubject } from './grammaticalSubject';
import type { Told } from './innerCues';
import { nounBefore, type Meant } from './pronounSource';
import { norm, type PlacedReading } from './reading';
import type { Source } from './source';
import type { SpeakerBook } from './speakerBook';

/** How many sentences before are looked at for whom a pronoun means. */
const reach = 4;

/** "Ik zei" is who says the outer words; a name, a noun or a pronoun is somebody else; in doubt nobody. `spoken`: what stands in inner quotations. */
export function innerSpeaker(
  reading: PlacedReading,
  { verb, cue, whole }: Told,
  outer: Quote,
  book: SpeakerBook,
  spoken: (i: number) => boolean,
): ActorId | undefined {
  if (whole) return outer.speaker;
  if (verb === undefined) return undefined;
  if (isOwn(reading, verb)) return outer.speaker;
  const source = grammaticalSubject(reading, verb) ?? sharedSubject(reading, verb);
  if (!source) return undefined;
  const pronoun = source.pronoun === true || source.heads[0]?.mention.form === 'pronoun';
  if (pronoun) return meantBy(reading, source, verb, outer, book, spoken);
  // "Haar antwoord was kort: ‘…’": a thing reports, but with a verb of reporting only.
  const known =
    source.heads.length > 0 || cue !== undefined || reading.phraseAt(source.first)?.kind !== 'unknown';
  return known ? book.speakerOf(reading, source, () => undefined)?.ids[0] : undefined;
}

/** "Piet belde en zei: ‘…’": the subject of the verb that "en" joins this one to. */
function sharedSubject(reading: PlacedReading, verb: number): Source | undefined {
  if (!reading.lexicon.sets.conjunctions.has(norm(reading, verb - 1))) return undefined;
  const sentence = reading.sentence(verb);
  for (let i = verb - 2; i > verb - 14 && i >= 0 && reading.sentence(i) === sentence; i -= 1)
    if (tagAt(reading.syntax, i)?.verbForm === 'Fin') return grammaticalSubject(reading, i);
  return undefined;
}

/** Whom a pronoun means: who is linked to it, or whom the sentences before tell of; never who says the outer words. */
function meantBy(
  reading: PlacedReading,
  { first, last, heads: [head] }: Source,
  verb: number,
  outer: Quote,
  book: SpeakerBook,
  spoken: (i: number) => boolean,
): ActorId | undefined {
  // "Haar antwoord": the possessive is not the subject.
  if (last > first + 1) return undefined;
  const linked = head && book.actorIdOf(reading, head);
  if (linked !== undefined && linked !== outer.speaker) return linked;
  const gender = own(reading.lexicon.data.pronounGender, norm(reading, first));
  const plural = tagAt(reading.syntax, verb)?.number === 'plural';
  return meantBefore(
    reading,
    first,
    { plural, ...(plural || !gender ? {} : { gender }) },
    outer,
    book,
    spoken,
  );
}

/** "Ik zei", "vroegen we": the subject of the verb is a first person. */
function isOwn(reading: PlacedReading, verb: number): boolean {
  const { firstPerson } = reading.lexicon.data;
  const { subjectPronouns } = grammarOf(reading.language).lists;
  const clause = clauseOfVerb(reading.syntax, verb);
  const subject = clause && subjectOf(clause);
  const finite = finiteBefore(reading, verb);
  return [subject?.head ?? -1, verb - 1, verb + 1, finite - 1, finite + 1].some((i) => {
    const word = norm(reading, i);
    return firstPerson.includes(word) && subjectPronouns.has(word);
  });
}

/** "Ik heb hem toen gevraagd": the finite verb that a participle goes with. */
function finiteBefore(reading: PlacedReading, verb: number): number {
  const sentence = reading.sentence(verb);
  for (let i = verb; i > verb - 12 && i >= 0 && reading.sentence(i) === sentence; i -= 1)
    if (tagAt(reading.syntax, i)?.verbForm === 'Fin') return i;
  return verb;
}

/** Whom the sentences before tell of, and not who says the outer words. */
function meantBefore(
  reading: PlacedReading,
  at: number,
  meant: Meant,
  { speaker }: Quote,
  book: SpeakerBook,
  spoken: (i: number) => boolean,
): ActorId | undefined {
  // "Tol herinnert zich de dokter. “‘Het komt goed’, zei hij.”": whoever tells it is passed over.
  const other = (i: number): boolean => {
    const placed = reading.mentionAt(i);
    return spoken(i) || (placed !== undefined && book.actorIdOf(reading, placed) === speaker);
  };
  let last = at;
  for (let k = 0; k < reach && last > 0; k += 1) {
    const first = reading.sentences[reading.sentence(last - 1)]?.first ?? 0;
    const source = nounBefore(reading, { first, last }, meant, other);
    const id = source && book.speakerOf(reading, source, () => undefined)?.ids[0];
    if (id !== undefined && id !== speaker) return id;
    last = first;
  }
  const block = reading.part.start;
  return meant.plural ? undefined : book.onlyPersonBefore(block, { gender: meant.gender, except: speaker });
}
