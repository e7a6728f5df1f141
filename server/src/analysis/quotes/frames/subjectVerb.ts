/** English order: the subject stands before the verb, and behind it only after the words it reports. */
import { clauseSubject } from '../clauseSubject';
import { subjectBefore } from '../clauses';
import type { Cue } from '../cues';
import { grammarOf } from '../../syntax/grammar';
import { clauseOfVerb, holdsFinite as finiteIn, tagAt } from '../../syntax/query';
import { norm, type Reading } from '../reading';
import type { Source } from '../source';
import { ahead, behindVerb } from './ahead';
import {
  before,
  leadSubject,
  shared,
  sourceOnRight,
  type Attribution,
  type FrameContext,
} from './attribution';
import { behind } from './behind';
import { goesOnBehind, opensVerb, restOf } from './inserted';
import { sourceIn } from '../sources';
import { isPassive, passiveFrame } from './passive';
import { reportedInRelative, relativeOf } from './relative';
import { isVerb, isWriting } from '../smallWords';

/** English order: the subject stands before the verb; behind it only where marked or reported words go before ("…,” said Smith). */
export function subjectVerbFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading } = context;
  if (reportsNothing(cue, context)) return undefined;
  const quoted = isQuotedAs(cue, context);
  if (isPassive(reading, cue)) return quoted ? undefined : passiveFrame(cue, context);
  if (reading.language.forms.gerund.test(norm(reading, cue.at))) {
    const left = gerundSubject(cue, context);
    const made = left && ahead(cue, context, left, cue.last, 'participle');
    // "…, demanding an inquiry": a thing alone is no statement.
    if (made?.hangs === 'object') return undefined;
    return made ?? (left && asSaying(cue, context, left));
  }
  const right = subjectBehind(cue, context);
  if (right) return invertedFrame(cue, context, right);
  const left = quoted ? undefined : subjectOf(cue, context);
  if (!left) return undefined;
  const relative = relativeOf(context, left, cue);
  return relative === undefined
    ? leftFrame(cue, context, left)
    : reportedInRelative(cue, context, left, relative);
}

/** What looks like the verb is a noun, a participle without a subject, or the first of two verbs. */
const reportsNothing = (cue: Cue, context: FrameContext): boolean =>
  isNoun(cue, context) || isOpenParticiple(cue, context) || goesOnWithVerb(cue, context);

/** "in a Facebook post", "rejected claims that …": the form of the infinitive, or that of a noun of speaking, may be a noun. */
function isNoun({ at, verb }: Cue, { reading }: FrameContext): boolean {
  const form = norm(reading, at);
  const like = form === verb!.infinitive || reading.lexicon.data.nounCues.includes(form);
  if (!like || verb!.particle !== undefined) return false;
  return /^(?:NOUN|PROPN)$/.test(tagAt(reading.syntax, at)?.class ?? '');
}

/** "Asked whether it was safe, she said", "the incidents reported by Hill": a participle that nobody is the subject of. */
function isOpenParticiple({ at, tail, verb }: Cue, { reading, unit }: FrameContext): boolean {
  if (tail !== undefined || !verb!.participle || norm(reading, at) !== verb!.participle) return false;
  if (at === unit.first && reading.zone === 'paragraph') return true;
  if (norm(reading, at + 1) !== reading.lexicon.data.agentPreposition) return false;
  // "said by telephone": how, not by whom.
  const agent = reading.mentionAt(at + 2) ?? reading.phraseAt(at + 2);
  return agent !== undefined && !isPassive(reading, { form: 'verb', at, last: at + 1, verb: verb! });
}

/** "both said and wrote that": what is said stands behind the second verb. */
function goesOnWithVerb({ last, verb }: Cue, { reading, until }: FrameContext): boolean {
  const { conjunctions } = reading.lexicon.sets;
  return verb!.kind !== 'name' && until === last + 1 && conjunctions.has(norm(reading, last));
}

/** “…,” said Hill; "Because it is warmer, says the study, it rises", where before the cue stands no statement yet. */
function invertedFrame(cue: Cue, context: FrameContext, right: Source): Attribution | undefined {
  const made = behind(cue, context, right, 'inverted');
  const enclosed = norm(context.reading, right.last) === ',' && !before(context, cue.at - 1).stretch;
  return enclosed && !holdsClause(context, cue.at - 1)
    ? restOf(made, right.last + 1, context)
    : goesOnBehind(made, right.last, context);
}

/** Who stands before the verb: by word order, by the verb before, by the grammar of the sentence. */
function subjectOf(cue: Cue, context: FrameContext): Source | undefined {
  const { reading, unit, outer } = context;
  const before = subordinateSubject(cue, context) ?? subjectBefore(reading, unit, cue.at, outer);
  return (
    (before && nearerSubject(cue, context, before)) ??
    shared(context, cue) ??
    clauseSubject(reading, unit, cue) ??
    headlineSubject(cue, context)
  );
}

/** "a run | their captain Tom Salter | described as": by the grammar somebody behind stands right before the verb. */
function nearerSubject(cue: Cue, { reading, unit }: FrameContext, before: Source): Source {
  const subject = clauseSubject(reading, unit, cue);
  const isNearer =
    subject && subject.heads.length > 0 && subject.last === cue.at && subject.first >= before.last;
  return isNearer ? subject : before;
}

/** "Bell resigned after Hill said", "because her party said": the subject of the clause within the sentence. */
function subordinateSubject(cue: Cue, { reading, unit }: FrameContext): Source | undefined {
  const { sets, data } = reading.lexicon;
  // "Hill, who left because he was ill, said": that clause is over.
  if (norm(reading, cue.at - 1) === ',') return undefined;
  let opened = false;
  for (let i = unit.first; i < cue.at - 1 && !opened; i += 1) {
    const word = norm(reading, i);
    opened = sets.subordinators.has(word) || data.aside.includes(word);
  }
  const told = opened ? 'adverbial' : isWhoSays(cue, reading) ? 'relative' : undefined;
  return told !== undefined && clauseOfVerb(reading.syntax, cue.at)?.kind === told
    ? clauseSubject(reading, unit, cue)
    : undefined;
}

/** "a man | who says", and no comma before "who". */
function isWhoSays({ at }: Cue, reading: Reading): boolean {
  const who = reading.language.actors.relatives.includes(norm(reading, at - 1)) && !reading.mentionAt(at - 1);
  return who && norm(reading, at - 2) !== ',';
}

/** The subject stands before the verb: what it reports is ahead, or lies behind where words go before the subject. */
function leftFrame(cue: Cue, context: FrameContext, left: Source): Attribution | undefined {
  const { outer, reading } = context;
  const lead = before(context, left.first - 1);
  const medial = lead.comma && norm(reading, cue.last) === ',';
  if (!reportsLead(cue, context, left, lead))
    return ahead(cue, context, left, behindAside(cue, context), 'subject-first');
  const said = lead.stretch || (statedBefore(context, left.first - 1) && !breaksOff(context, left.first - 2));
  const next = cue.last + 1;
  // "In a statement, Hill wrote, “…”": nothing is said before the subject.
  if (!said && (!medial || (!outer(next) && !opensVerb(reading, next + 1))))
    return ahead(cue, context, left, medial ? next : behindVerb(cue), 'subject-first');
  const made = behind(cue, context, left, 'subject-verb', stretchEnd(context, left.first));
  return said ? goesOnBehind(made, cue.last, context) : restOf(made, next, context);
}

/** Marked words, or a comma behind other words, go before the subject, and the cue says nothing by itself. */
function reportsLead(
  cue: Cue,
  context: FrameContext,
  left: Source,
  { comma, stretch }: ReturnType<typeof before>,
): boolean {
  if (left.first <= context.unit.first || !(stretch || comma)) return false;
  // "In a speech, Hill said it was over and vowed to fight": the words before are not those of the second verb.
  if (context.before.some((made) => made.cue.at > left.first && made.cue.at < cue.at)) return false;
  const trails =
    norm(context.reading, cue.last) === ',' ||
    (endsPhrase(context, behindTold(cue, context)) &&
      cue.verb!.kind !== 'name' &&
      holdsClause(context, left.first - 1));
  return (stretch || trails) && !clauseFollows(context, cue.last, comma && !stretch);
}

/** "Mill closes, says owners “knew”": in a heading the verb behind a comma has the subject that opens it. */
function headlineSubject(cue: Cue, context: FrameContext): Source | undefined {
  const heading = context.reading.zone === 'title' || context.reading.zone === 'heading';
  return heading && norm(context.reading, cue.at - 1) === ',' ? leadSubject(context, cue.at) : undefined;
}

/** Whose participle it is: the speaker before, the sentence's subject, or who is quoted "as saying". */
function gerundSubject(cue: Cue, context: FrameContext): Source | undefined {
  const { reading, unit } = context;
  const { asSaid, quotedAs } = reading.lexicon.data;
  if (asSaid.includes(norm(reading, cue.at - 1)))
    for (let i = cue.at - 2; i >= unit.first && i > cue.at - 10; i -= 1)
      if (quotedAs.includes(norm(reading, i))) {
        const quoted = { form: 'verb', at: i, last: i + 1 } as const;
        return sourceIn(reading, i + 1, cue.at - 1) ?? clauseSubject(reading, unit, quoted);
      }
  return context.before.at(-1)?.source ?? leadSubject(context, cue.at) ?? clauseSubject(reading, unit, cue);
}

/** “…,” Hill was quoted as saying. */
function asSaying(cue: Cue, context: FrameContext, left: Source): Attribution | undefined {
  const { reading } = context;
  const { asSaid } = reading.lexicon.data;
  if (left.first >= cue.at || !asSaid.includes(norm(reading, cue.at - 1))) return undefined;
  const { stretch, comma } = before(context, left.first - 1);
  return stretch || (comma && holdsClause(context, left.first - 1))
    ? behind(cue, context, left, 'subject-verb', stretchEnd(context, left.first))
    : undefined;
}

/** "quoted him as saying": the participle reports. */
function isQuotedAs(cue: Cue, { reading, until, unit }: FrameContext): boolean {
  const { asSaid, quotedAs } = reading.lexicon.data;
  if (until >= unit.last || !quotedAs.includes(norm(reading, cue.tail ?? cue.at))) return false;
  return asSaid.includes(norm(reading, until - 1));
}

/** The subject behind a verb that marked or reported words go before. */
function subjectBehind(cue: Cue, context: FrameContext): Source | undefined {
  const { reading } = context;
  // “It sank,” Quarles, a pilot, told ITN: whoever is told stands there.
  if (reading.lexicon.data.addresseeVerbs.includes(cue.verb!.infinitive)) return undefined;
  const place = before(context, cue.at - 1);
  const right = sourceOnRight(context, cue.last);
  if (!right || right.heads[0]?.mention.form === 'pronoun' || !endsPhrase(context, right.last))
    return undefined;
  if (place.stretch) return right;
  if (!place.comma || cue.verb!.kind === 'name') return undefined;
  const enclosed = norm(reading, right.last) === ',';
  if (!holdsClause(context, cue.at - 1) && !enclosed) return undefined;
  // "…, says the study, …": a noun phrase without a name, or behind no clause but "Hill, who won,", only where the verb has no subject before it.
  const tells = right.heads.length > 0 && (enclosed || statedBefore(context, cue.at - 1));
  return tells || saysAlone(right, cue, context) ? right : undefined;
}

/** Who is named or listed, or a writing, where the verb has no other subject; "a culture in which" says nothing. */
function saysAlone({ first, last, heads }: Source, cue: Cue, { reading, unit }: FrameContext): boolean {
  const kind = heads.length > 0 ? 'person' : (reading.phraseAt(first)?.kind ?? 'unknown');
  if (kind === 'unknown' && !isWriting(reading, norm(reading, last - 1))) return false;
  return !clauseSubject(reading, unit, cue);
}

/** Behind "said, in an email," and "told the Post, a daily," where "that" or marked words follow. */
function behindAside(cue: Cue, context: FrameContext): number {
  const { reading, unit, outer } = context;
  const from = behindVerb(cue);
  const { prepositions, complementisers } = reading.lexicon.sets;
  const comma = behindTold(cue, context);
  if (norm(reading, comma) !== ',') return from;
  if (comma === from && !prepositions.has(norm(reading, from + 1))) return from;
  for (let i = comma + 2; i < Math.min(unit.last - 1, comma + 14) && outer(i); i += 1) {
    if (norm(reading, i) !== ',') continue;
    return (comma === from && !outer(i + 1)) || complementisers.has(norm(reading, i + 1)) ? i + 1 : from;
  }
  return from;
}

/** Behind the verb, and behind whoever was told: "…, two witnesses told the court." */
function behindTold(cue: Cue, { reading }: FrameContext): number {
  const from = behindVerb(cue);
  if (!reading.lexicon.data.addresseeVerbs.includes(cue.verb!.infinitive)) return from;
  if (grammarOf(reading.language).lists.objectPronouns.has(norm(reading, from))) return from + 1;
  const placed = reading.mentionAt(from) ?? reading.mentionAt(from + 1);
  return placed?.last ?? reading.phraseAt(from)?.last ?? from;
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
  const { sets } = reading.lexicon;
  const { forms } = reading.language;
  const opener = norm(reading, unit.first);
  if (sets.subordinators.has(opener) || forms.past.test(opener) || forms.gerund.test(opener)) return false;
  for (let i = unit.first; i < end; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (isVerb(reading, word) || forms.past.test(word)) return true;
  }
  return finiteIn(reading.syntax, { first: unit.first, last: end }, outer);
}

/** Before `end` stands a clause with a verb and a subject: something that can be said. */
function statedBefore({ reading, unit, outer }: FrameContext, end: number): boolean {
  for (let i = unit.first; i < end; i += 1) if (!outer(i)) return true;
  const { clauses } = reading.syntax.sentenceAt(end);
  let first = end;
  while (first > unit.first && !/^[;:]$/.test(norm(reading, first - 1))) first -= 1;
  return clauses.some(({ kind, verbs, subject }) => {
    if (kind !== 'main' || verbs?.finite === undefined || verbs.finite >= end) return false;
    if (verbs.finite < first) return false;
    return subject === undefined ? tagAt(reading.syntax, verbs.finite)?.class === 'AUX' : subject.first < end;
  });
}

/** "which is, Hill stressed, “a sprint”": what stands before the comma cannot end a clause. */
function breaksOff({ reading, outer }: FrameContext, at: number): boolean {
  const { auxiliaries, prepositions, determiners, complementisers } = reading.lexicon.sets;
  const word = norm(reading, at);
  // "get his hopes up, he said", "friends ever since, he says": what goes with a verb, or tells when, may end one.
  const { ofPrepositions, infinitiveMark } = reading.lexicon.data;
  const { particles } = reading.language.grammar;
  const hangs =
    prepositions.has(word) &&
    !particles.includes(word) &&
    (ofPrepositions.includes(word) || word === infinitiveMark || reading.lexicon.data.verbSecond);
  return outer(at) && (auxiliaries.has(word) || hangs || determiners.has(word) || complementisers.has(word));
}

/** "that" or a colon comes before any comma; a colon behind what is said goes on with it. */
function clauseFollows(context: FrameContext, from: number, stated: boolean): boolean {
  const { reading, unit, outer } = context;
  for (let i = from; i < unit.last && outer(i); i += 1) {
    const word = norm(reading, i);
    if (/^[,.;]$/.test(word)) return false;
    // “No,” she replied when asked if it was safe.
    if (isSubordinator(context, i)) return false;
    if (word === ':') return !(stated && outer(i + 1) && statedBefore(context, from - 1));
    if (reading.lexicon.sets.complementisers.has(word) && !opensRelative(reading, i)) return true;
  }
  return false;
}

/** "in a speech that lasted two hours". */
const opensRelative = ({ syntax }: Reading, at: number): boolean =>
  syntax.sentenceAt(at).clauses.some(({ opener, kind }) => opener === at && kind === 'relative');

function isSubordinator({ reading }: FrameContext, i: number): boolean {
  const { subordinators, complementisers } = reading.lexicon.sets;
  return subordinators.has(norm(reading, i)) && !complementisers.has(norm(reading, i));
}
