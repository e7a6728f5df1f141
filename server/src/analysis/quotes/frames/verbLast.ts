/** The frame of a clause with its verb last: "nadat Smit het plan “een farce” had genoemd", "door Smit “een farce” genoemd". */
import { phraseAt } from '../../syntax/query';
import type { Cue } from '../cues';
import { grammaticalSubject } from '../grammaticalSubject';
import { norm, type Reading } from '../reading';
import { barePlural } from '../clauses';
import type { Source } from '../source';
import { sourceIn } from '../sources';
import { marksEnd, type Attribution, type FrameContext } from './attribution';

/** Words that are looked at between what opens the clause and the marks. */
const longest = 14;

/** Undefined where no marked words stand right before the verb that closes a clause, or nobody is told to say them. */
export function verbLastFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  if (!mayClose(cue, context)) return undefined;
  const end = (cue.tail ?? cue.at) + 1;
  return calledAs(cue, context, end) ?? calledBefore(cue, context, end);
}

/** The marked words stand before the verb, which ends at `end`. */
function calledBefore(cue: Cue, context: FrameContext, end: number): Attribution | undefined {
  const { reading, unit, outer } = context;
  const behind = reading.tokens[end];
  if (end < unit.last && behind?.kind === 'word' && !reading.lexicon.sets.conjunctions.has(behind.norm))
    return undefined;
  const { auxiliaries } = reading.lexicon.sets;
  let marks = end - 1;
  while (marks > unit.first && outer(marks - 1) && auxiliaries.has(norm(reading, marks - 1))) marks -= 1;
  if (marks <= unit.first || outer(marks - 1)) return undefined;
  let open = marks - 1;
  while (open > unit.first && !outer(open - 1)) open -= 1;
  const source = whoSays(cue, context, open);
  return source && { cue, source, content: [], claims: [{ first: open, last: marks }], rule: 'verb-last' };
}

/** "werd door Smit omschreven als “…”". */
function calledAs(cue: Cue, context: FrameContext, end: number): Attribution | undefined {
  const { reading, unit, outer } = context;
  const { passives, titleWords, articles } = reading.lexicon.data;
  if (!passives.includes(norm(reading, cue.at)) || norm(reading, end) !== titleWords[0]) return undefined;
  const open = articles.includes(norm(reading, end + 1)) ? end + 2 : end + 1;
  if (open >= unit.last || outer(open)) return undefined;
  const source = agentBefore(context, end - 1);
  const claims = [{ first: open, last: marksEnd(context, open) }];
  return source && { cue, source, content: [], claims, rule: 'verb-last' };
}

/** A verb that calls or judges; not "zei dat de bond “geen gunsten” vraagt", which is part of what somebody else said. */
function mayClose({ at, verb }: Cue, { before }: FrameContext): boolean {
  const inner = before.at(-1)?.content.some(({ first, last }) => first <= at && at < last) === true;
  return !inner && (verb!.kind === 'name' || verb!.kind === 'think');
}

/** Nobody where several call something so: that is what it is called. */
function whoSays(cue: Cue, context: FrameContext, open: number): Source | undefined {
  const { reading } = context;
  if (reading.language.grammar.passives.includes(norm(reading, cue.at))) return agentBefore(context, open);
  const source = cue.at < open ? grammaticalSubject(reading, cue.at) : subjectBefore(context, open);
  const several = source && phraseAt(reading.syntax, source.first)?.number === 'plural';
  return several && cue.verb!.kind === 'name' ? undefined : source;
}

/** "werd door Smit “…” genoemd". */
function agentBefore({ reading, unit }: FrameContext, open: number): Source | undefined {
  const { agentPreposition } = reading.lexicon.data;
  for (let i = open - 1; i >= unit.first && i > open - longest; i -= 1)
    if (norm(reading, i) === agentPreposition) return agentIn(reading, i + 1, open);
  return undefined;
}

/** Whom "door" names: somebody, a body or several. */
function agentIn(reading: Reading, first: number, last: number): Source | undefined {
  const source = sourceIn(reading, first, last);
  if (source?.first === first || source?.heads.length) return source;
  return barePlural(reading, first, first + 1);
}

/** Who stands right behind the word that opens the clause, or whom a relative clause tells more of. */
function subjectBefore(context: FrameContext, open: number): Source | undefined {
  const { reading, unit, outer } = context;
  const { subordinators, complementisers, relatives } = reading.lexicon.sets;
  for (let i = open - 1; i >= unit.first && i > open - longest && outer(i); i -= 1) {
    const word = norm(reading, i);
    if (/^[,;:.]$/.test(word)) return undefined;
    if (relatives.has(word)) return inRelative(context, i, open);
    if (subordinators.has(word) || complementisers.has(word)) return rightBehind(context, i, open);
  }
  return undefined;
}

/** "die Smit “…” noemt", and "Smit, die de brug “…” noemt"; of two persons either may be meant. */
function inRelative(context: FrameContext, opener: number, open: number): Source | undefined {
  const { reading } = context;
  const behind = rightBehind(context, opener, open);
  const before = reading.mentionAt(norm(reading, opener - 1) === ',' ? opener - 2 : opener - 1);
  const type = before?.mention.type;
  if (type !== 'person' && (type !== 'organisation' || behind)) return behind;
  return behind ? undefined : { first: before!.first, last: before!.last, heads: [before!] };
}

/** Somebody, not just anything: "die het besluit “…” noemt". */
function rightBehind({ reading }: FrameContext, opener: number, open: number): Source | undefined {
  const source = sourceIn(reading, opener + 1, open);
  if (source?.first !== opener + 1) return undefined;
  const kind = reading.phraseAt(source.first)?.kind;
  const speaks = kind === 'person' || kind === 'organisation';
  return source.heads.length > 0 || source.pronoun || speaks ? source : undefined;
}
