/** Links the noun phrases of a sentence: prepositions, appositions, coordination, and what says more of what. */
import type { Grammar } from './grammar';
import { norm, tagOf, type Draft, type TaggedSentence } from './taggedSentence';

/** Fills in the links, from left to right; `end` of a phrase grows with what hangs on it. */
export function linkPhrases(sentence: TaggedSentence, grammar: Grammar, drafts: readonly Draft[]): void {
  for (const draft of drafts) govern(sentence, grammar, draft);
  for (let p = 1; p < drafts.length; p += 1) {
    const [before, draft] = [drafts[p - 1]!, drafts[p]!];
    if (possess(sentence, before, draft)) continue;
    if (oppose(sentence, drafts, p)) continue;
    if (join(sentence, grammar, drafts, p)) continue;
    attach(sentence, grammar, drafts, p);
  }
}

/** The preposition right before a phrase. */
function govern(sentence: TaggedSentence, grammar: Grammar, draft: Draft): void {
  let i = draft.first - 1;
  // Between a preposition and its phrase an opening mark may stand, or an adverb ("met nog twee").
  if (sentence.tokens[i]?.kind === 'mark') i -= 1;
  if (tagOf(sentence, i)?.class === 'ADV' && tagOf(sentence, i - 1)?.class === 'ADP') i -= 1;
  if (i < sentence.first) return;
  if (grammar.lists.comparatives.has(norm(sentence, i))) draft.preposition = i;
  if (tagOf(sentence, i)?.class !== 'ADP') return;
  if (!grammar.lists.infinitiveMarks.has(norm(sentence, i)) || !grammar.verbSecond) draft.preposition = i;
}

/** "Amerika's president": the genitive stands between. */
function possess(sentence: TaggedSentence, before: Draft, draft: Draft): boolean {
  if (before.last + 1 !== draft.first || norm(sentence, before.last) !== "'s") return false;
  before.possessorOf = draft;
  draft.first = before.first;
  if (before.preposition !== undefined) draft.preposition = before.preposition;
  return true;
}

/** "premier Kok", "Jan Smit, hoogleraar in Gent,", "Smit (45)". */
function oppose(sentence: TaggedSentence, drafts: readonly Draft[], p: number): boolean {
  const draft = drafts[p]!;
  const before = outermost(drafts[p - 1]!);
  if (draft.preposition !== undefined) return false;
  const near = drafts[p - 1]!;
  const close =
    near.last === draft.first &&
    near.kind === 'noun' &&
    draft.determiner === undefined &&
    draft.kind !== 'pronoun';
  if (close) return oppositeTo(near, draft);
  const gap = draft.first - before.end;
  if (gap !== 1) return false;
  const mark = norm(sentence, before.end);
  if (mark === '(') {
    oppositeTo(before, draft);
    if (norm(sentence, draft.end) === ')') extend(before, draft.end + 1);
    return true;
  }
  if (mark !== ',' || !differ(before, draft)) return false;
  const behind = norm(sentence, endOf(drafts, p));
  if (behind !== ',' && behind !== '.' && behind !== '') return false;
  return oppositeTo(before, draft);
}

/** One is a name and the other tells who that is. */
function differ(a: Draft, b: Draft): boolean {
  return (
    (a.kind === 'name') !== (b.kind === 'name') &&
    a.kind !== 'pronoun' &&
    b.kind !== 'pronoun' &&
    b.kind !== 'number'
  );
}

function oppositeTo(before: Draft, draft: Draft): boolean {
  draft.appositionTo = before;
  if (before.preposition !== undefined) draft.preposition = before.preposition;
  extend(before, draft.end);
  return true;
}

/** Where a phrase will end once the phrases that follow it with a preposition are hung on it. */
function endOf(drafts: readonly Draft[], p: number): number {
  let end = drafts[p]!.last;
  for (let q = p + 1; q < Math.min(drafts.length, p + 6); q += 1) {
    const next = drafts[q]!;
    const close = next.first === end && next.kind === 'name';
    if (!close && (next.preposition === undefined || next.preposition !== end)) break;
    end = next.last;
  }
  return end;
}

/** "PVV en SP", "Jan, Piet en Klaas": joined to the first member. */
function join(sentence: TaggedSentence, grammar: Grammar, drafts: readonly Draft[], p: number): boolean {
  const draft = drafts[p]!;
  const before = outermost(drafts[p - 1]!);
  const { end } = before;
  const opening =
    draft.preposition !== undefined && draft.preposition < draft.first ? draft.preposition : draft.first;
  if (opening !== end + 1) return false;
  if (!grammar.lists.conjunctions.has(norm(sentence, end)) || tagOf(sentence, end)?.class !== 'CCONJ')
    return false;
  // "met Jan en met Piet" joins as "met Jan en Piet" does; "met Jan en Piet kwam" is told by the verb.
  if (draft.preposition !== undefined && before.preposition === undefined) return false;
  if (draft.kind === 'pronoun' && draft.number === undefined && before.kind !== 'pronoun') return false;
  if (opensClause(sentence, before.first, draft)) return false;
  joinTo(before, draft);
  // "Jan, Piet en Klaas": what stands before, after commas, is joined too.
  joinEarlier(sentence, drafts, p - 1);
  return true;
}

function joinTo(before: Draft, draft: Draft): void {
  const first = (before.joinedTo as Draft | undefined) ?? before;
  draft.joinedTo = first;
  if (draft.preposition === undefined && first.preposition !== undefined)
    draft.preposition = first.preposition;
  extend(first, draft.end);
}

/** The phrase behind "en" is the subject of a verb of its own, since the clause before it has one already. */
function opensClause(sentence: TaggedSentence, from: number, draft: Draft): boolean {
  if (tagOf(sentence, draft.last)?.verbForm !== 'Fin') return false;
  for (let i = from; i >= Math.max(sentence.first, from - 60); i -= 1) {
    const tag = tagOf(sentence, i)!;
    if (tag.verbForm === 'Fin') return true;
    if (tag.class === 'SCONJ' || tag.relative) return false;
  }
  return false;
}

function joinEarlier(sentence: TaggedSentence, drafts: readonly Draft[], p: number): void {
  const members: Draft[] = [outermost(drafts[p]!)];
  let later = members[0]!;
  for (let q = p - 1; q >= 0; q -= 1) {
    const draft = drafts[q]!;
    if (draft.first >= later.first) continue;
    const earlier = outermost(draft);
    if (earlier.joinedTo || earlier.end !== later.first - 1 || norm(sentence, earlier.end) !== ',') break;
    if (earlier.kind !== later.kind && earlier.kind !== 'noun' && later.kind !== 'noun') break;
    members.push((later = earlier));
  }
  if (members.length === 1) return;
  const { end } = members[0]!;
  for (const draft of drafts.slice(p, p + 8)) if (draft.joinedTo === members[0]) draft.joinedTo = later;
  for (const member of members.slice(0, -1)) {
    member.joinedTo = later;
    if (later.preposition !== undefined) member.preposition ??= later.preposition;
  }
  extend(later, end);
}

/** "de woordvoerder van de politie", "de Eerste Kamer der Staten-Generaal". */
function attach(sentence: TaggedSentence, grammar: Grammar, drafts: readonly Draft[], p: number): void {
  const draft = drafts[p]!;
  const before = drafts[p - 1]!;
  const { preposition } = draft;
  const opening = preposition ?? draft.first;
  if (before.last !== opening && before.end !== opening) return;
  if (before.kind === 'pronoun') return;
  const genitive = preposition === undefined && grammar.lists.genitives.has(norm(sentence, draft.first));
  const bound = preposition !== undefined && grammar.lists.attaching.has(norm(sentence, preposition));
  if (!genitive && !bound && !inFrontField(sentence, grammar, before, draft)) return;
  if (preposition === undefined && !genitive) return;
  draft.attachedTo = before;
  extend(before, draft.end);
}

/** Before a finite verb that must come second only one phrase can stand: what follows it there hangs on it. */
function inFrontField(sentence: TaggedSentence, grammar: Grammar, before: Draft, draft: Draft): boolean {
  if (!grammar.verbSecond || draft.preposition === undefined) return false;
  const opening = outermost(before);
  const start = opening.preposition !== undefined ? opening.preposition : opening.first;
  return start === sentence.first && tagOf(sentence, draft.last)?.verbForm === 'Fin';
}

/** The phrase that this one hangs on in the end. */
function outermost(draft: Draft): Draft {
  let at = draft;
  for (let n = 0; n < deepest; n += 1) at = above(at) ?? at;
  return at;
}

/** No phrase hangs deeper, whatever the text: time stays linear. */
const deepest = 12;

function above(draft: Draft): Draft | undefined {
  return draft.appositionTo ?? draft.attachedTo ?? draft.joinedTo;
}

function extend(draft: Draft, end: number): void {
  let at: Draft | undefined = draft;
  for (let n = 0; at && n <= deepest; n += 1, at = above(at)) if (at.end < end) at.end = end;
}
