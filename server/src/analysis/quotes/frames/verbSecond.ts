/** Dutch order: the finite verb stands second, its subject before it or right behind it. */
import { verbKey } from '../../../languages/quoteData';
import type { Cue } from '../cues';
import { subjectBefore } from '../clauses';
import { grammaticalSubject, isObjectForm } from '../grammaticalSubject';
import { norm, type Reading } from '../reading';
import type { Source } from '../source';
import { phraseAt, tagAt } from '../../syntax/query';
import { ahead, behindVerb } from './ahead';
import { before, isSo, shared, sourceOnRight, type Attribution, type FrameContext } from './attribution';
import { behind } from './behind';
import { isVerb } from '../smallWords';

/** Dutch order: the finite verb stands second, its subject before it or right behind it. */
export function verbSecondFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading } = context;
  const subject = grammaticalSubject(reading, cue.at);
  const right = subjectBehind(cue, context, subject);
  if (right && cue.verb!.kind === 'say' && opensWithAnaphor(context, cue))
    return anaphoric(cue, context, right);
  const so = isSo(context, cue.at - 1);
  const lead = { so, ...before(context, so ? cue.at - 2 : cue.at - 1) };
  const told = right && leadOf(cue, context, right, lead);
  if (told === 'judged') return undefined;
  if (right && told === 'said') return behind(cue, context, right, so ? 'inverted-so' : 'inverted');
  const left = subjectAhead(cue, context, subject, lead.comma);
  if (left && !(left.heads.length === 0 && isPronounAt(right, cue.last)))
    return ahead(cue, context, left, behindVerb(cue), 'subject-first');
  return right && ahead(cue, context, right, right.last, 'inverted-ahead');
}

/** Who stands right behind the verb, or further on by the grammar of the sentence. */
function subjectBehind(cue: Cue, context: FrameContext, subject: Source | undefined): Source | undefined {
  const right = ableToSpeak(context, sourceOnRight(context, cue.last), subject);
  if (right && subject && subject.last <= cue.at && areMore(context, cue, right)) return undefined;
  return right ?? (subject && subject.first >= cue.last ? subject : pronounAt(context.reading, cue.last));
}

/** "ze" right behind a verb that the grammar could not read. */
const pronounAt = ({ lexicon, tokens }: Reading, at: number): Source | undefined =>
  lexicon.sets.subjectPronouns.has(tokens[at]?.norm ?? '')
    ? { first: at, last: at + 1, heads: [], pronoun: true }
    : undefined;

/** "De gids, een man van zestig, herinnert zich de vragen": several, where the verb tells of one. */
function areMore({ reading }: FrameContext, cue: Cue, { first, heads }: Source): boolean {
  const one = tagAt(reading.syntax, cue.at)?.number === 'singular';
  return one && heads.length === 0 && phraseAt(reading.syntax, first)?.number === 'plural';
}

const isPronounAt = (source: Source | undefined, at: number): boolean =>
  source?.first === at && source.heads[0]?.mention.form === 'pronoun';

interface Lead {
  /** "zo" stands before the verb. */
  readonly so: boolean;
  /** What stands before that. */
  readonly comma: boolean;
  readonly stretch: boolean;
}

/** What goes before the verb: what somebody says, a clause that he judges, or something else. */
function leadOf(
  cue: Cue,
  context: FrameContext,
  right: Source,
  { so, comma, stretch }: Lead,
): 'said' | 'judged' | 'other' {
  if (!isLed(cue, context, { so, comma, stretch }) || !closes(context, right.last)) return 'other';
  if (stretch) return 'said';
  const ends = right.heads.length > 0 && endsUnit(context, right);
  if (!ends && isJudged(cue, context)) return 'judged';
  if (comma && !so && tellsWhen(cue, context, right)) return 'other';
  const apart = !ends && isNoStatement(cue, context, right, { so, comma });
  return !apart && reports(cue, context, ends) ? 'said' : 'other';
}

const isLed = ({ at }: Cue, { unit }: FrameContext, { so, comma, stretch }: Lead): boolean =>
  comma || stretch || (so && at - 2 >= unit.first);

/** An apposition to the subject, or where, when and how. */
function isNoStatement(
  { at }: Cue,
  context: FrameContext,
  right: Source,
  { so, comma }: { so: boolean; comma: boolean },
): boolean {
  if (comma && isApposition(context, at - (so ? 2 : 1))) return true;
  return !so && isAdverbial(context, at, right.last);
}

/** "Toen de moeder riep, dacht Tol …", "Als hij dat hoort, lacht Tol": one clause that tells when; “Als het kan, zegt Tol” is said. */
function tellsWhen({ at, verb }: Cue, { reading, unit, outer }: FrameContext, right: Source): boolean {
  if (/^[.!?]$/.test(norm(reading, right.last)) && verb!.kind !== 'manner') return false;
  const comma = at - 1;
  const { data } = reading.lexicon;
  const opener = norm(reading, unit.first);
  if (!data.conditions.includes(opener)) return false;
  for (let i = unit.first + 1; i < comma; i += 1)
    if (!outer(i) || /^[,;:]$/.test(norm(reading, i))) return false;
  return true;
}

/** A verb of manner reports only where nothing follows its subject; one that names, or "wil", never does. */
function reports({ verb }: Cue, { reading }: FrameContext, ends: boolean): boolean {
  if (verb!.kind === 'manner') return ends;
  return verb!.kind !== 'name' && verbKey(verb!) !== reading.lexicon.data.wantVerb;
}

/** "Dat hij komt, vindt zij …": the clause is what somebody has an opinion of. */
function isJudged({ verb }: Cue, { reading, unit }: FrameContext): boolean {
  const { complementisers, finite } = reading.lexicon.sets;
  if (verb!.kind !== 'think' || !complementisers.has(norm(reading, unit.first))) return false;
  return !finite.has(norm(reading, unit.first + 1));
}

/** Who stands before the verb: by word order, by the verb before, by the grammar of the sentence. */
function subjectAhead(
  cue: Cue,
  context: FrameContext,
  subject: Source | undefined,
  comma: boolean,
): Source | undefined {
  const { reading, unit, outer } = context;
  return (
    ableToSpeak(context, subjectBefore(reading, unit, cue.at, outer), subject) ??
    shared(context, cue) ??
    listed(context, comma) ??
    (subject && subject.last <= cue.at ? subject : undefined)
  );
}

/** "Ze hebben hem gezegd dat …": nobody speaks whose form is that of an object; then the clause's subject does. */
function ableToSpeak(
  { reading }: FrameContext,
  source: Source | undefined,
  subject: Source | undefined,
): Source | undefined {
  if (!source || !isObjectForm(reading, source)) return source;
  return subject && subject.first < source.first ? undefined : subject;
}

/** "Hij belde aan, zei dat …": verbs in a row share the subject that opens the sentence. */
function listed(context: FrameContext, comma: boolean): Source | undefined {
  const { reading, unit } = context;
  const placed = comma ? reading.mentionAt(unit.first) : undefined;
  if (!placed || placed.mention.type !== 'person' || placed.mention.form === 'description') return undefined;
  return { first: placed.first, last: placed.last, heads: [placed] };
}

/** "Dat" or "dit" and then the verb. */
function opensWithAnaphor(context: FrameContext, cue: Cue): boolean {
  const { reading, unit } = context;
  const opener = norm(reading, unit.first);
  return cue.at === unit.first + 1 && reading.lexicon.data.anaphors.slice(0, 2).includes(opener);
}

/** "Dat bevestigen drie bronnen": what is reported is the sentence before. */
function anaphoric(cue: Cue, context: FrameContext, source: Source): Attribution | undefined {
  const { previous, outer, reading } = context;
  if (!previous || previous.stretches.length > 0 || !outer(previous.first)) return undefined;
  if (!source.heads.length && source.last - source.first < 2) return undefined;
  // "Dat zegt Jan" with more behind it reports what follows.
  if (ahead(cue, context, source, source.last, 'probe')) return undefined;
  const content = { first: previous.first, last: previous.last };
  return reading.tokens[previous.last - 1]!.norm === '?'
    ? undefined
    : { cue, source, content: [content], claims: [], rule: 'anaphoric' };
}

/** The unit opens with a clause of its own, not with "Op de vraag of …". */
function opensMainClause(context: FrameContext): boolean {
  const { reading, unit, outer } = context;
  const { sets } = reading.lexicon;
  const word = norm(reading, unit.first);
  return !outer(unit.first) || !(sets.prepositions.has(word) || sets.subordinators.has(word));
}

/**
 * "Via zijn advocaat, Hidde Vlas, laat hij weten …": what stands before the verb only tells where, when and how. Not in
 * "By spring, he says, is the pier open", where the statement goes on.
 */
function isAdverbial(context: FrameContext, verb: number, end: number): boolean {
  const { reading, unit, outer } = context;
  if (!reading.lexicon.sets.prepositions.has(norm(reading, unit.first)) || isStated(context, verb))
    return false;
  let comma = end;
  while (comma < unit.last && outer(comma) && reading.tokens[comma]!.kind !== 'punctuation') comma += 1;
  return norm(reading, comma) !== ',' || tagAt(reading.syntax, comma + 1)?.verbForm !== 'Fin';
}

/** Marked words, or a finite verb of no embedded clause, stand between the head of the unit and the verb. */
function isStated({ reading, unit, outer }: FrameContext, verb: number): boolean {
  const { complementisers, relatives } = reading.lexicon.sets;
  let embedded = false;
  for (let i = unit.first; i < verb; i += 1) {
    const word = norm(reading, i);
    if (!outer(i) || /^[;:]$/.test(word)) return true;
    if (word === ',') embedded = false;
    embedded ||= complementisers.has(word) || relatives.has(word);
    if (!embedded && tagAt(reading.syntax, i)?.verbForm === 'Fin') return true;
  }
  return false;
}

/** Behind the source the sentence ends, or goes on with where, when and to whom, not with what was said. */
function closes(context: FrameContext, at: number): boolean {
  const { reading, unit, outer } = context;
  for (let i = at; i < unit.last; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (word === ':') return opensMainClause(context);
    if (/^[.!?;,]$/.test(word)) return true;
    if (opensClause(context, i)) return false;
  }
  return true;
}

/** "dat", "of" before what is said; not the "dat" of "een debat dat tot elf uur duurde". */
function opensClause({ reading }: FrameContext, i: number): boolean {
  const { sets, data } = reading.lexicon;
  const word = norm(reading, i);
  return sets.complementisers.has(word) && word !== data.purposeMark && !tagAt(reading.syntax, i)?.relative;
}

/** "Jan Smit, de voorzitter, noemt …": the comma before the verb closes an apposition to its subject. */
function isApposition({ reading, unit, outer }: FrameContext, comma: number): boolean {
  const { sets } = reading.lexicon;
  const head = openingHead(reading, unit.first);
  let first = -1;
  for (let i = unit.first; i < comma; i += 1) {
    if (!outer(i)) return false;
    if (first < 0 && norm(reading, i) === ',') {
      first = i;
      if (sets.relatives.has(norm(reading, i + 1))) return head !== undefined && head.last <= i;
    }
    // "Zijn" is a verb, but not in "zijn advocaat".
    if ((!head || i >= head.last) && isVerb(reading, norm(reading, i))) return false;
  }
  return first > 0 && head !== undefined && !head.pronoun && head.last <= first && comma - first < 16;
}

/** The mention or known noun phrase that opens a unit. */
function openingHead(reading: Reading, at: number): { last: number; pronoun: boolean } | undefined {
  const placed = reading.mentionAt(at) ?? reading.mentionAt(at + 1);
  if (placed) return { last: placed.last, pronoun: placed.mention.form === 'pronoun' };
  const phrase = reading.phraseAt(at);
  return phrase && phrase.kind !== 'unknown' ? { last: phrase.last, pronoun: false } : undefined;
}

/** Nothing but a full stop, adverbs, the verb's particle or where it is said follows the source. */
function endsUnit(context: FrameContext, source: Source): boolean {
  const { reading, unit, outer } = context;
  const { adverbs, prepositions, according } = reading.lexicon.sets;
  let beside = false;
  for (let i = source.last; i < unit.last; i += 1) {
    if (!outer(i)) return false;
    const word = norm(reading, i);
    if (/^[.!?]$/.test(word) || adverbs.has(word)) continue;
    beside ||= prepositions.has(word);
    // "sprak hij volgens vrienden met niemand": theirs.
    if (according.has(word)) return false;
    if (!beside || reading.tokens[i]!.kind !== 'word' || tagAt(reading.syntax, i)?.class === 'VERB')
      return false;
  }
  return true;
}
