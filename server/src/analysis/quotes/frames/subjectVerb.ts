/** English order: the subject stands before the verb, and behind it only after the words it reports. */
import { subjectBefore } from '../clauses';
import type { Cue } from '../cues';
import { ahead, behindVerb } from './ahead';
import { norm } from '../reading';
import {
  before,
  leadSubject,
  shared,
  sourceOnRight,
  type Attribution,
  type FrameContext,
} from './attribution';
import { behind } from './behind';

/** English order: the subject stands before the verb; behind it only where marked or reported words go before ("…,” said Smith). */
export function subjectVerbFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const verb = cue.verb!;
  const place = before(context, cue.at - 1);
  const right = sourceOnRight(context, cue.last);
  const rightEnds = right && right.heads[0]?.mention.form !== 'pronoun' && endsPhrase(context, right.last);
  if (
    right &&
    rightEnds &&
    (place.stretch ||
      (right.heads.length > 0 && place.comma && verb.kind !== 'name' && holdsClause(context, cue.at - 1)))
  )
    return behind(cue, context, right, 'inverted');

  const gerund = reading.language.forms.gerund.test(norm(reading, cue.at));
  const left = gerund
    ? (context.before.at(-1)?.source ?? leadSubject(context, cue.at))
    : (subjectBefore(reading, unit, cue.at, outer) ?? shared(context, cue));
  if (!left) return undefined;
  if (gerund) return ahead(cue, context, left, cue.last, 'participle');
  const lead = before(context, left.first - 1);
  const medial = lead.comma && norm(reading, cue.last) === ',';
  const trails =
    medial || (endsPhrase(context, cue.last) && verb.kind !== 'name' && holdsClause(context, left.first - 1));
  if (
    left.first > unit.first &&
    (lead.stretch || (lead.comma && trails)) &&
    !clauseFollows(context, cue.last)
  )
    return breaksOff(context, lead.comma ? left.first - 2 : left.first - 1) && medial && !outer(cue.last + 1)
      ? ahead(cue, context, left, cue.last + 1, 'subject-first')
      : behind(cue, context, left, 'subject-verb', stretchEnd(context, left.first));
  return ahead(cue, context, left, behindVerb(cue), 'subject-first');
}

/** A noun phrase or verb is done here: punctuation, a preposition, an adverb, "who". */
function endsPhrase(context: FrameContext, at: number): boolean {
  const { reading, unit, outer } = context;
  if (at >= unit.last || !outer(at)) return true;
  const { sets } = reading.lexicon;
  const word = norm(reading, at);
  return (
    reading.tokens[at]!.kind === 'punctuation' ||
    sets.adverbs.has(word) ||
    sets.prepositions.has(word) ||
    sets.relatives.has(word)
  );
}

/** "which is, Hill stressed, “a sprint”": what stands before the comma cannot end a clause. */
function breaksOff({ reading, outer }: FrameContext, at: number): boolean {
  const { auxiliaries, prepositions, determiners, complementisers } = reading.lexicon.sets;
  const word = norm(reading, at);
  return (
    outer(at) &&
    (auxiliaries.has(word) || prepositions.has(word) || determiners.has(word) || complementisers.has(word))
  );
}

/** “…,” the sponsor, Clint Hill, said: the words end with the marks, not at the name. */
function stretchEnd({ reading, unit, outer }: FrameContext, subject: number): number {
  const { finite, auxiliaries } = reading.lexicon.sets;
  for (let i = subject - 1; i > Math.max(unit.first, subject - 9); i -= 1) {
    if (!outer(i)) return norm(reading, i - 1) === ',' || norm(reading, i + 1) === ',' ? i + 1 : subject;
    if (finite.has(norm(reading, i)) || auxiliaries.has(norm(reading, i))) return subject;
  }
  return subject;
}

/** The words from the unit's start to `end` are a clause of their own, not "In a statement," or "Asked whether …,". */
function holdsClause(context: FrameContext, end: number): boolean {
  const { reading, unit, outer } = context;
  const { sets, finite } = reading.lexicon;
  const { forms } = reading.language;
  const opener = norm(reading, unit.first);
  if (sets.subordinators.has(opener) || forms.past.test(opener) || forms.gerund.test(opener)) return false;
  for (let i = unit.first; i < end; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word) || forms.past.test(word))
      return true;
  }
  return false;
}

/** "that" or a colon comes before any comma. */
function clauseFollows(context: FrameContext, from: number): boolean {
  const { reading, unit, outer } = context;
  for (let i = from; i < unit.last && outer(i); i += 1) {
    const word = norm(reading, i);
    if (/^[,.;]$/.test(word)) return false;
    if (word === ':' || reading.lexicon.sets.complementisers.has(word)) return true;
  }
  return false;
}
