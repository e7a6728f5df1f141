/** The frames of words that stand behind their cue: after a colon, “that”, or between marks. */
import { beforeMainClause, clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { verbKey, type CueVerb } from '../../../languages/quoteData';
import { holdsFinite } from '../../syntax/query';
import { norm, type Reading } from '../reading';
import type { Source } from '../source';
import { hanging, marksEnd, type Attribution, type FrameContext } from './attribution';
import type { Range } from '../range';
import { bareComplement, holdsInfinitive } from './complement';
import { behindComma } from './commaComplement';

/** The reported words stand behind the cue: after a colon, "dat", "of", between marks, or as an infinitive. */
export function ahead(
  cue: Cue,
  context: FrameContext,
  source: Source,
  from: number,
  rule: string,
): Attribution | undefined {
  const search: Search = { cue, context, source, rule, start: Math.max(from, cue.last) };
  for (let i = search.start; i < context.unit.last;) {
    const step = stepAt(search, i);
    if (typeof step !== 'number') return step.made;
    i = step;
  }
  return bare(search);
}

interface Search {
  readonly cue: Cue;
  readonly context: FrameContext;
  readonly source: Source;
  readonly rule: string;
  readonly start: number;
  /** Where "dat" stands behind an insertion, so that it belongs to no noun before it. */
  behindInsertion?: number;
}

/** What is reported, or where to look on. */
type Step = { readonly made: Attribution | undefined } | number;

function stepAt(search: Search, i: number): Step {
  const { context, cue, start } = search;
  const { reading, outer } = context;
  // "zei in ‘Goedemorgen’ dat …": a title behind a preposition, with the clause still to come.
  if (!outer(i)) return isTitleOf(context, i) ?? { made: atMarks(search, i) };
  const word = norm(reading, i);
  if (word === ':') return { made: atColon(search, i) };
  if (/^[;.]$/.test(word) || isNextCue(search, i)) return { made: bare(search) };
  if (word === ',') return atComma(search, i);
  return reading.lexicon.sets.complementisers.has(word) && takesClause(cue.verb!, start, i)
    ? atOpener(search, i)
    : i + 1;
}

const bare = ({ cue, context, source, start, rule }: Search): Attribution | undefined =>
  bareComplement(cue, context, source, start, rule);

function atMarks(search: Search, i: number): Attribution | undefined {
  const { cue, context, source, rule, start } = search;
  if (isFound(search, i)) return undefined;
  const whole = bare(search);
  // "zegt ‘met belangstelling’ te kijken": the infinitive comes behind the marks.
  if (
    whole &&
    (i > start ? whole.hangs !== 'speaks-of' && whole.hangs !== 'object' : whole.hangs === 'infinitive')
  )
    return whole;
  const end = clauseEnd(context.reading, context.unit, i, context.outer);
  const reason = reasonBehind(context, i);
  const last = reason ? context.unit.last : Math.max(beforeNextCue(context, i, end), i + 1);
  return {
    cue,
    source,
    content: reason ? [reason] : [],
    claims: [{ first: i, last }],
    ...hanging(rule, 'marked'),
  };
}

/** "finds “campfires” on the Sun": a few marked words right behind such a verb are a thing, and what goes on tells where. */
function isFound({ cue, context, start }: Search, i: number): boolean {
  const { findingVerbs } = context.reading.lexicon.data;
  return i === start && findingVerbs.includes(cue.verb!.infinitive) && marksEnd(context, i) - i <= 5;
}

/** "accused her of “…”, to which Hill shouted: “…”": somebody else speaks behind the comma. */
function beforeNextCue({ reading, outer, until }: FrameContext, from: number, end: number): number {
  if (reading.lexicon.data.verbSecond || until >= end) return end;
  for (let i = until - 1; i > Math.max(from, until - 6); i -= 1) {
    if (!outer(i) || norm(reading, i) !== ',') continue;
    const relative = reading.lexicon.sets.relatives.has(norm(reading, i + 2));
    return relative && reading.mentionAt(until - 1)?.last === until ? i : end;
  }
  return end;
}

/** "noemt dat “onzin”: de brug is al jaren lek": a clause of the same speaker's behind a colon right behind the marks. */
function reasonBehind(context: FrameContext, at: number): Range | undefined {
  const { reading, unit, outer } = context;
  const colon = marksEnd(context, at);
  const first = colon + 1;
  if (norm(reading, colon) !== ':' || first + 2 >= unit.last || !outer(first)) return undefined;
  return holdsFinite(reading.syntax, { first, last: unit.last }) ? { first, last: unit.last } : undefined;
}

function atColon({ cue, context, source, rule, start }: Search, i: number): Attribution | undefined {
  const { unit, outer } = context;
  const stated =
    i > start + 2 && !outer(i + 1) ? bareBefore(cue, context, source, start, rule, i) : undefined;
  if (stated || i + 1 >= unit.last) return stated;
  // "De winkels lachen daarmee: het bord is stuk": how somebody looks says nothing without marks.
  if (cue.verb!.kind === 'manner' && outer(i + 1)) return undefined;
  const content = [{ first: i + 1, last: unit.last }];
  return { cue, source, content, claims: content, ...hanging(rule, 'colon') };
}

/** The verb of another statement stands here. */
function isNextCue({ cue, context: { reading, until }, start }: Search, i: number): boolean {
  if (i < until || i <= start || cue.verb!.kind === 'name') return false;
  const word = norm(reading, i);
  return reading.lexicon.finite.has(word) && !reading.lexicon.sets.complementisers.has(word);
}

function atComma(search: Search, i: number): Step {
  const { cue, context, source, rule, start } = search;
  const { reading, outer } = context;
  const { complementisers, relatives } = reading.lexicon.sets;
  const inserted = takesClause(cue.verb!, start, start) ? insertionEnd(context, i) : undefined;
  if (inserted !== undefined) {
    search.behindInsertion = inserted;
    return inserted;
  }
  const made = behindComma(cue, context, source, i + 1, rule);
  if (made) return { made };
  if (cue.verb!.kind === 'name' && opensNextCue(context, i + 1)) return { made: undefined };
  const next = norm(reading, i + 1);
  // "thanked the jurors, telling them …": what follows is the participle's.
  if (i + 1 === context.until && reading.language.forms.gerund.test(next)) return { made: bare(search) };
  const mayFollow = cue.verb!.kind === 'name' || complementisers.has(next) || relatives.has(next);
  return mayFollow || !outer(i + 1) ? i + 1 : { made: bare(search) };
}

/** "Asked if he had spoken with Hill, | she said “…”": somebody else's verb follows at once. */
function opensNextCue({ reading, until, unit }: FrameContext, at: number): boolean {
  const subject =
    reading.mentionAt(at)?.last ??
    (reading.lexicon.sets.subjectPronouns.has(norm(reading, at)) ? at + 1 : undefined);
  return !reading.lexicon.data.verbSecond && subject === until && until < unit.last;
}

/** "dat", "of" before what is said. */
function atOpener(search: Search, i: number): Step {
  const { cue, context, source } = search;
  const { reading } = context;
  if (isObject(search, i) || isConjunctionOnly(context, i, cue.verb!.infinitive)) return i + 1;
  if (isRelative(context, cue, i) || isOfTopic(reading, i - 1)) return { made: undefined };
  // "in een debat dat tot elf uur duurde": what is said may still follow, or stand without a conjunction.
  const from = Math.max(cue.at + 1, source.last);
  const more = i !== search.behindInsertion && saysMoreOf(reading, i, from, addresseeOf(search));
  return more ? i + 1 : { made: statement(search, i) };
}

/** "ontkent dat: …", "spreekt dat tegen: …": a pronoun, with the verb's particle at the end of its clause. */
function isObject({ cue, context: { reading } }: Search, i: number): boolean {
  if (norm(reading, i + 1) === ':') return true;
  const { tail, verb } = cue;
  const near = verb!.particle !== undefined && tail !== undefined && tail > i && tail < i + 5;
  return near && /^[:;.,]$/.test(norm(reading, tail + verb!.particle!.split(' ').length));
}

/** "responded to claims | that …", "sprak over de klacht | dat …": what others said is what is spoken of. */
function isOfTopic(reading: Reading, noun: number): boolean {
  const { data, sets } = reading.lexicon;
  const word = norm(reading, noun);
  if (!data.nounCues.includes(word) || data.occasions.includes(word)) return false;
  const article = sets.determiners.has(norm(reading, noun - 1));
  return data.topicPrepositions.includes(norm(reading, article ? noun - 2 : noun - 1));
}

/** What "dat" opens. */
function statement(search: Search, i: number): Attribution | undefined {
  const { cue, context, source, rule, start } = search;
  const { reading, unit, outer } = context;
  const before = i > start + 1 && holdsVerb(context, start, i) ? bare(search) : undefined;
  if (before) return before;
  // "zegt nog niet te weten of …": what is said is the infinitive.
  const told = !reading.lexicon.data.bareComplement && holdsInfinitive(context, start, i);
  const whole = told ? bare(search) : undefined;
  if (whole?.hangs === 'infinitive') return whole;
  const end = beforeMainClause(reading, i + 1, clauseEnd(reading, unit, i + 1, outer));
  // "vindt dat overbodig": a pronoun, and what is found of it.
  if (end - i <= 2 && reading.lexicon.data.opinionVerbs.includes(norm(reading, cue.at))) {
    const found = [{ first: i, last: end }];
    return { cue, source, content: found, claims: found, ...hanging(rule, 'opinion') };
  }
  const last = beforeMarks(context, i + 1, withinRelative(context, source, cue, i + 1, end));
  const content = { first: i + 1, last };
  if (last <= content.first || isNounPhraseOnly(context, content) || isWishedObject(search, content))
    return undefined;
  const claim = context.until < unit.last ? content : { first: i + 1, last: end };
  return { cue, source, content: [content], claims: [claim], ...hanging(rule, 'clause') };
}

/** "zei, met een blik op de klok, dat …": where "dat" follows the second comma of an insertion that a preposition opens. */
function insertionEnd({ reading, unit, outer }: FrameContext, comma: number): number | undefined {
  const { prepositions, complementisers } = reading.lexicon.sets;
  const { purposeMark } = reading.lexicon.data;
  const opener = norm(reading, comma + 1);
  if (!prepositions.has(opener) || opener === purposeMark) return undefined;
  for (let i = comma + 2; i < Math.min(unit.last, comma + 12) && outer(i); i += 1) {
    if (reading.tokens[i]!.kind !== 'punctuation') continue;
    const next = norm(reading, i + 1);
    const clause = complementisers.has(next) && next !== purposeMark;
    return norm(reading, i) === ',' && clause ? i + 1 : undefined;
  }
  return undefined;
}

/** "said she was sorry: “We should …”": a clause without "that", and marked words behind its colon. */
function bareBefore(
  cue: Cue,
  context: FrameContext,
  source: Source,
  start: number,
  rule: string,
  colon: number,
): Attribution | undefined {
  if (!context.reading.lexicon.data.bareComplement) return undefined;
  const made = bareComplement(cue, context, source, start, rule);
  const content = made?.content[0];
  if (made?.hangs !== 'bare' || !content || content.first >= colon - 1) return undefined;
  const before = [{ ...content, last: colon }];
  return { ...made, content: before, claims: context.until < context.unit.last ? before : made.claims };
}

/** Where a colon leads from the clause to marked words, these are a quote apart. */
function beforeMarks({ reading, outer }: FrameContext, from: number, end: number): number {
  for (let i = from; i < end - 1; i += 1) if (outer(i) && !outer(i + 1) && norm(reading, i) === ':') return i;
  return end;
}

/** English: a finite verb before "that", so that the statement began without one: "said he was sure that …". */
function holdsVerb({ reading, outer }: FrameContext, from: number, to: number): boolean {
  const { sets, data } = reading.lexicon;
  for (let i = from; data.bareComplement && i < to; i += 1)
    if (outer(i) && (sets.auxiliaries.has(norm(reading, i)) || sets.finite.has(norm(reading, i))))
      return true;
  return false;
}

/** "Tol, die denkt dat de brug dicht blijft, zoekt werk": the comma that closes the relative clause closes the statement. */
function withinRelative(context: FrameContext, source: Source, cue: Cue, from: number, end: number): number {
  const { reading, outer } = context;
  const { relatives, subordinators, conjunctions } = reading.lexicon.sets;
  let relative = false;
  for (let i = source.last; i < cue.at && !relative; i += 1)
    relative = relatives.has(norm(reading, i)) && (norm(reading, i - 1) === ',' || i === source.last);
  for (let i = from; relative && i < end; i += 1) {
    const next = norm(reading, i + 1);
    const goesOn = relatives.has(next) || subordinators.has(next) || conjunctions.has(next);
    if (outer(i) && norm(reading, i) === ',' && !goesOn) return i;
  }
  return end;
}

export function behindVerb(cue: Cue): number {
  return cue.tail !== undefined && cue.verb?.particle === undefined ? cue.tail + 1 : cue.last;
}

/** Where a marked title behind a preposition ends, when "dat" follows it later; undefined when it is no such title. */
function isTitleOf(context: FrameContext, at: number): number | undefined {
  const { reading, unit, outer } = context;
  const { prepositions, determiners, complementisers } = reading.lexicon.sets;
  let before = at - 1;
  while (before > unit.first && determiners.has(norm(reading, before))) before -= 1;
  if (!prepositions.has(norm(reading, before))) return undefined;
  const end = marksEnd(context, at);
  if (end - at > 7 || !/^\p{Lu}/u.test(reading.surface(at + 1, at + 2))) return undefined;
  for (let i = end; i < unit.last && outer(i); i += 1) if (complementisers.has(norm(reading, i))) return end;
  return undefined;
}

/** "stelde dat getal bij": "dat" goes with a noun, and the verb's particle closes the clause. */
function isNounPhraseOnly(context: FrameContext, content: Range): boolean {
  const { reading, outer } = context;
  const { particles } = reading.lexicon.data;
  if (content.last - content.first > 6 || !particles.includes(norm(reading, content.last - 1))) return false;
  for (let i = content.first; i < content.last; i += 1)
    if (
      !outer(i) ||
      reading.lexicon.sets.finite.has(norm(reading, i)) ||
      reading.lexicon.sets.subjectPronouns.has(norm(reading, i))
    )
      return false;
  return true;
}

/** "wilde dat niet als excuus gebruiken": a pronoun, since no clause opens with "niet". */
function isWishedObject({ cue, context: { reading } }: Search, { first }: Range): boolean {
  const { negations, wantVerb } = reading.lexicon.data;
  return verbKey(cue.verb!) === wantVerb && negations.includes(norm(reading, first));
}

/** Verbs of saying and thinking take a clause; a wish only right behind the verb ("wil juist dat"). */
function takesClause(verb: CueVerb, start: number, at: number): boolean {
  if (verb.kind === 'manner') return at === start;
  if (verb.kind === 'name') return false;
  return verb.kind !== 'wish' || at - start <= 2;
}

/** "vroeg een debat aan, dat …": the particle makes another verb of it, and what follows tells of the debate. */
function isRelative({ reading }: FrameContext, cue: Cue, at: number): boolean {
  const { particles } = reading.lexicon.data;
  const closed = at - 2 > cue.at && cue.tail !== at - 2 && norm(reading, at - 1) === ',';
  return closed && particles.includes(norm(reading, at - 2)) && cue.verb?.particle !== norm(reading, at - 2);
}

/**
 * "in een debat dat tot elf uur duurde": the clause that opens here says more of a noun behind `from`. One with a subject
 * of its own says something by itself, and a bare noun is whom it is told to: "told reporters that photographs were sold".
 */
function saysMoreOf(reading: Reading, at: number, from: number, told: number | undefined): boolean {
  if (at <= from) return false;
  const { clauses } = reading.syntax.sentenceAt(at);
  const clause = clauses.find((c) => c.opener === at && c.kind === 'relative');
  if (!clause?.antecedent || (clause.subject && clause.subject.first !== at)) return false;
  const { first, head, determiner } = clause.antecedent;
  // "denied all claims that the quay was sinking": the noun is of what is said.
  if (reading.lexicon.data.bareComplement && reading.lexicon.data.nounCues.includes(norm(reading, head)))
    return false;
  return first >= from && first !== told && determiner !== undefined;
}

/** "told the news agency Velin that …": where whoever is told stands, right behind such a verb. */
function addresseeOf({ cue, context, start }: Search): number | undefined {
  const { addresseeVerbs } = context.reading.lexicon.data;
  return addresseeVerbs.includes(cue.verb!.infinitive) ? start : undefined;
}

/** "of" between two nouns, "om" with a verb that takes no such clause. */
function isConjunctionOnly(context: FrameContext, i: number, infinitive: string): boolean {
  const { data } = context.reading.lexicon;
  const word = norm(context.reading, i);
  return word === data.purposeMark && !data.purposeVerbs.includes(infinitive);
}
