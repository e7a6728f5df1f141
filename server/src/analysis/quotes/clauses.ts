/** Where a clause ends and who its subject is, as far as word order tells. */
import { holdsFinite, tagAt } from '../syntax/query';
import { apposedName } from './jointNames';
import { norm, type Reading } from './reading';
import { closingBracket, isCue, isVerb } from './smallWords';
import { sourceIn } from './sources';
import type { Source } from './source';
import type { Unit } from './units';

/**
 * Where the reported clause that begins at `from` ends (half-open): at the unit's full stop, at a semicolon, or
 * before a conjunction that opens a clause of the reporter's own ("…, maar wijst op …").
 */
export function clauseEnd(
  reading: Reading,
  unit: Unit,
  from: number,
  outer: (i: number) => boolean,
  { pastAnd = false }: { readonly pastAnd?: boolean } = {},
): number {
  const clause = { reading, unit, from, outer, pastAnd };
  for (let i = from; i < unit.last; i += 1) {
    const end = outer(i) ? endAt(clause, i) : undefined;
    if (end !== undefined) return trimEnd(reading, from, end, outer);
  }
  return trimEnd(reading, from, unit.last, outer);
}

interface OpenClause {
  readonly reading: Reading;
  readonly unit: Unit;
  readonly from: number;
  readonly outer: (i: number) => boolean;
  /** "en" alone does not end it. */
  readonly pastAnd: boolean;
}

/** The clause's end, where the token at `i` ends it. */
function endAt(clause: OpenClause, i: number): number | undefined {
  const { reading, from } = clause;
  const { sets, data } = reading.lexicon;
  const { norm } = reading.tokens[i]!;
  if (norm === ';' || endsSentence(clause, i)) return i;
  if (norm === ',' && opensTelling(clause, i + 1)) return i;
  if (closesWithComma(clause, i - 1) && tellsAnew(reading, norm)) return i;
  if (i === from) return undefined;
  if (data.aside.includes(norm) && opensOther(reading, i + 1)) return i;
  return sets.conjunctions.has(norm) ? endAtConjunction(clause, i) : undefined;
}

/** "…, blijkt uit een rapport", "said they were “worried”, adding: …": the reporter has the word again. */
function tellsAnew(reading: Reading, next: string): boolean {
  const participle = reading.language.forms.gerund.test(next) && isCue(reading, next);
  return participle || reading.lexicon.data.evidence.includes(next);
}

/** "…, without elaborating": how it was said. */
const tellsHow = (reading: Reading, at: number): boolean =>
  reading.lexicon.data.withoutSaying.includes(norm(reading, at)) &&
  reading.language.forms.gerund.test(norm(reading, at + 1));

/** What stands behind a comma tells who said it: "adding: …", "he said.", "according to a transcript". */
function opensTelling(clause: OpenClause, at: number): boolean {
  const { reading } = clause;
  const next = norm(reading, at);
  const according =
    !reading.lexicon.data.verbSecond &&
    reading.lexicon.data.according.some((phrase) => phrase === `${next} ${norm(reading, at + 1)}`);
  return according || tellsAnew(reading, next) || tellsHow(reading, at) || closesTelling(clause, at - 1);
}

/** "…, he said.": somebody else tells all of it. */
function closesTelling({ reading, unit }: OpenClause, comma: number): boolean {
  if (reading.lexicon.data.verbSecond) return false;
  const named = reading.mentionAt(comma + 1);
  const verb = named?.last ?? comma + 2;
  if (!named && !reading.lexicon.sets.subjectPronouns.has(norm(reading, comma + 1))) return false;
  return isCue(reading, norm(reading, verb)) && verb + 2 >= unit.last;
}

/** “…,” noting that …: the comma stands within the marks. */
function closesWithComma({ reading, outer, from }: OpenClause, i: number): boolean {
  return i > from && !outer(i) && reading.tokens[i]!.kind === 'mark' && norm(reading, i - 1) === ',';
}

function endsSentence({ reading, unit, outer }: OpenClause, i: number): boolean {
  const { norm, kind } = reading.tokens[i]!;
  if (kind !== 'punctuation' || !/^[.!?]$/.test(norm) || i >= unit.last - 1) return false;
  return outer(i + 1) && reading.sentence(i + 1) !== reading.sentence(i);
}

/** Before the conjunction, or before the comma in front of it, where it opens a clause of the reporter's. */
function endAtConjunction(clause: OpenClause, i: number): number | undefined {
  const { reading, pastAnd } = clause;
  const comma = reading.tokens[i - 1]?.norm === ',';
  if (!comma && pastAnd) return undefined;
  const opens = otherSpeaks(reading, i) || (comma ? opensBehindComma(reading, i) : opensBehindAnd(clause, i));
  return opens ? (comma ? i - 1 : i) : undefined;
}

/** "…, maar Moskou ontkent dat": another speaker's clause. */
function otherSpeaks(reading: Reading, i: number): boolean {
  const mention = reading.mentionAt(i + 1) ?? reading.mentionAt(i + 2);
  if (mention !== undefined) return reading.lexicon.finite.has(norm(reading, mention.last));
  // "… and the owners said it was open".
  const phrase = reading.phraseAt(i + 1);
  const speaks = phrase?.first === i + 1 && (phrase.kind === 'person' || phrase.kind === 'organisation');
  return speaks && phrase.determiner !== 'none' && isCue(reading, norm(reading, phrase.last));
}

function opensBehindComma(reading: Reading, i: number): boolean {
  const { sets, data } = reading.lexicon;
  if (isFinite(reading, i + 1) || isCue(reading, norm(reading, i + 1))) return true;
  // "…, maar daar wilde hij niet op ingaan": the verb stands second, so the clause is the reporter's.
  const next = norm(reading, i + 1);
  const placed = data.verbSecond && (sets.adverbs.has(next) || data.anaphors.includes(next));
  return placed && sets.finite.has(norm(reading, i + 2));
}

function opensBehindAnd({ reading, unit }: OpenClause, i: number): boolean {
  const { sets, data } = reading.lexicon;
  const next = norm(reading, i + 1);
  if (isCue(reading, next) && !sets.finite.has(next)) return true;
  if (!data.verbSecond) return breaksModal(reading, i);
  // "dat het akkoord de oorlog betaalt en dreigde met sancties": a main clause of the reporter's.
  const goesOn = i + 3 < unit.last && reading.tokens[i + 2]?.kind === 'word';
  return goesOn && isFinite(reading, i + 1);
}

/** "that he would not walk again | and moved to Leeds": behind a modal goes on no past tense. */
function breaksModal(reading: Reading, and: number): boolean {
  const { auxiliaries, modals, complementisers } = reading.lexicon.sets;
  if (!reading.language.forms.past.test(norm(reading, and + 1))) return false;
  for (let i = and - 1; i > and - 12; i -= 1) {
    const word = norm(reading, i);
    if (/^[,;:]?$/.test(word) || complementisers.has(word)) return false;
    if (auxiliaries.has(word)) return modals.has(word);
  }
  return false;
}

/** A finite verb of the lists; where word classes come cheap, it must be one in this place: "hem en zijn partij". */
function isFinite(reading: Reading, i: number): boolean {
  if (!reading.lexicon.sets.finite.has(norm(reading, i))) return false;
  return !reading.lexicon.data.verbSecond || tagAt(reading.syntax, i)?.verbForm === 'Fin';
}

/**
 * Where a clause that "dat" opens before `from` ends for the grammar: before a main clause with a subject of its own ("…,
 * GroenLinks riep het college op"); `end` where none follows.
 */
export function beforeMainClause(reading: Reading, from: number, end: number): number {
  if (!reading.lexicon.data.verbSecond) return end;
  const { clauses } = reading.syntax.sentenceAt(from);
  const that = clauses.find(({ opener, kind }) => opener === from - 1 && kind === 'that');
  const next = clauses.find(
    ({ kind, first, subject, verbs }) =>
      that && kind === 'main' && first >= that.last && subject && verbs?.finite !== undefined,
  );
  const comma = next && norm(reading, next.first - 1) === ',' ? next.first - 1 : end;
  return Math.min(end, Math.max(comma, from + 1));
}

/** "while President Hill noted": a name and its own cue. */
function opensOther(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const mention = reading.mentionAt(i);
    const speaks = mention && reading.lexicon.finite.has(reading.tokens[mention.last]?.norm ?? '');
    if (speaks) return true;
    // "while Senate Minority Leader Paul Renner said": the first name may be part of a role.
    if (mention && reading.lexicon.data.verbSecond) return false;
    if (reading.tokens[i]?.kind !== 'word') return false;
    if (mention) i = mention.last - 1;
  }
  return false;
}

function trimEnd(reading: Reading, from: number, end: number, outer: (i: number) => boolean): number {
  let last = end;
  while (
    last > from &&
    outer(last - 1) &&
    reading.tokens[last - 1]!.kind === 'punctuation' &&
    /^[.,;:!?…–—-]+$/.test(reading.tokens[last - 1]!.norm)
  )
    last -= 1;
  return last;
}

/**
 * The subject that stands before the verb at `at`, skipping an apposition, a relative clause or a bracket between
 * them. Undefined where something else opens the clause, so that the subject follows.
 */
export function subjectBefore(
  reading: Reading,
  unit: Unit,
  at: number,
  outer: (i: number) => boolean,
): Source | undefined {
  const { sets } = reading.lexicon;
  const clause = clauseStart(reading, unit, at, outer);
  let end = at;
  while (end > clause && sets.adverbs.has(norm(reading, end - 1)) && !reading.mentionAt(end - 1)) end -= 1;
  while (end > clause && sets.auxiliaries.has(norm(reading, end - 1))) end -= 1;
  if (end <= clause) return undefined;

  const embedded = embeddedSubject(reading, clause, end) ?? coordinatedSubject(reading, clause, end);
  if (embedded) return embedded;
  const relative = relativeSubject(reading, clause, end);
  if (relative) return relative;
  if (norm(reading, end - 1) !== ',')
    return subjectIn(reading, clause, end, end) ?? afterComma(reading, clause, end);
  return subjectBeforeCommas(reading, clause, end);
}

/** With an apposition or a relative clause between commas before the verb: the nearest opening comma first. */
function subjectBeforeCommas(reading: Reading, clause: number, end: number): Source | undefined {
  for (let open = end - 2; open > Math.max(clause, end - 60); open -= 1) {
    if (norm(reading, open) !== ',') continue;
    const source = subjectIn(reading, clause, open, end - 1);
    if (source && !isInRelative(reading, source, end)) return source;
  }
  return undefined;
}

/** "Carol Stamos, whose husband, Nick, was there, said": in a clause that is over before the verb. */
function isInRelative(reading: Reading, { first }: Source, end: number): boolean {
  if (reading.lexicon.data.verbSecond) return false;
  const { clauses } = reading.syntax.sentenceAt(first);
  return clauses.some((c) => c.kind === 'relative' && c.first <= first && first < c.last && c.last <= end);
}

/** "waarin zij stelde dat", "nadat Tol zei dat": the subject between a subordinator and the verb. */
function embeddedSubject(reading: Reading, clause: number, end: number): Source | undefined {
  const { sets, data } = reading.lexicon;
  const placed = data.verbSecond ? reading.mentionAt(end - 1) : undefined;
  if (!placed || placed.last !== end || placed.first <= clause || placed.mention.compound) return undefined;
  if (placed.mention.form === 'description' || placed.mention.type === 'other') return undefined;
  const opener = norm(reading, placed.first - 1);
  return (sets.relatives.has(opener) && placed.first - 1 > clause) || sets.subordinators.has(opener)
    ? { first: placed.first, last: placed.last, heads: [placed] }
    : undefined;
}

/** "De bond wil niet reageren, maar een woordvoerster zegt dat": the subject behind the last conjunction. */
function coordinatedSubject(reading: Reading, clause: number, end: number): Source | undefined {
  const { sets, data } = reading.lexicon;
  for (let i = end - 1; data.verbSecond && i > Math.max(clause, end - 12); i -= 1) {
    if (norm(reading, i) === ',') return undefined;
    if (!sets.conjunctions.has(norm(reading, i))) continue;
    // "Tol en de schippers zeggen": one subject, where no verb stands before "en".
    if (norm(reading, i - 1) !== ',' && !holdsFinite(reading.syntax, { first: clause, last: i })) continue;
    const source = sourceIn(reading, i + 1, end);
    return source?.last === end ? source : undefined;
  }
  return undefined;
}

/** "Senator Harold Greer, Republican of Ohio, who led the effort, said": the name before a bare apposition. */
function namedBefore(reading: Reading, start: number, end: number): Source | undefined {
  if (norm(reading, start - 1) !== ',' || norm(reading, end) !== ',') return undefined;
  const name = reading.mentionAt(start - 2);
  if (name?.mention.type !== 'person' || name.mention.form !== 'name') return undefined;
  const inside = reading.mentionAt(start);
  return inside?.mention.type === 'person'
    ? undefined
    : { first: name.first, last: name.last, heads: [name] };
}

/** "In a statement it said": the mention right before the verb. */
function mentionBefore(reading: Reading, start: number, end: number): Source | undefined {
  if (!reading.mentionAt(end - 1) && reading.lexicon.data.bodyPronouns.includes(norm(reading, end - 1)))
    return { first: end - 1, last: end, heads: [], pronoun: true };
  const placed = reading.mentionAt(end - 1);
  return placed && placed.last === end && placed.first > start && !placed.mention.compound
    ? { first: placed.first, last: end, heads: [placed] }
    : undefined;
}

/** "Another", "Two of the top ten investors": words that count speakers without naming them. */
function counted(reading: Reading, start: number, end: number): Source | undefined {
  // "The three", "the other two".
  const { sets } = reading.lexicon;
  const at = sets.determiners.has(norm(reading, start)) && start + 1 < end ? start + 1 : start;
  const token = reading.tokens[at]!;
  const { indefinites } = reading.lexicon.data;
  const opens = token.kind === 'number' || indefinites.includes(token.norm);
  return opens && end - start <= 8 ? { first: start, last: end, heads: [] } : undefined;
}

/** "Prijs stijgt, boeren noemen het …": one plural noun behind a comma. */
function afterComma(reading: Reading, clause: number, end: number): Source | undefined {
  return end - 2 > clause && norm(reading, end - 2) === ',' ? barePlural(reading, end - 1, end) : undefined;
}

/** "More than half of voters", "around 40% of tenants": a number of speakers behind what narrows it. */
function shareOf(reading: Reading, start: number, end: number): Source | undefined {
  const { data, sets } = reading.lexicon;
  let at = start;
  while (
    at < end &&
    (data.approximators.includes(norm(reading, at)) || norm(reading, at) === data.comparison)
  )
    at += 1;
  if (at === start || at >= end || end - start > 9) return undefined;
  const { kind, norm: word } = reading.tokens[at]!;
  if (kind !== 'number' && !data.indefinites.includes(word) && !data.shares.includes(word)) return undefined;
  return sets.finite.has(word) ? undefined : { first: start, last: end, heads: [] };
}

const pluralOrCounted = (reading: Reading, start: number, end: number): Source | undefined =>
  barePlural(reading, start, end) ?? counted(reading, start, end);

/** The subject in `clause..end`; with an apposition up to `apposed`, whose name is the better head. */
function subjectIn(reading: Reading, clause: number, end: number, apposed: number): Source | undefined {
  const { sets, data } = reading.lexicon;
  const opening = behindLinks(reading, clause, end);
  const start = data.verbSecond ? opening : lastClauseStart(reading, opening, end);
  const before = namedBefore(reading, start, end) ?? shareOf(reading, start, end);
  if (before) return before;
  if (start >= end) return undefined;
  if (opensWithoutSubject(reading, start))
    return data.verbSecond ? undefined : mentionBefore(reading, start, end);
  if (sets.adverbs.has(norm(reading, start)) && !reading.mentionAt(start)) return undefined;
  const taken = start === end - 1 ? mentionBefore(reading, start - 1, end) : undefined;
  if (taken?.pronoun) return taken;
  const source = sourceIn(reading, start, end) ?? pluralOrCounted(reading, start, end);
  if (!source || !reaches(reading, source.last, end)) return undefined;
  return withApposition(reading, source, end, apposed);
}

/** Behind commas, conjunctions and words like "ook" that open a clause. */
function behindLinks(reading: Reading, clause: number, end: number): number {
  const { sets, data } = reading.lexicon;
  for (let i = clause; i < end; i += 1) {
    const word = norm(reading, i);
    if (word !== ',' && !sets.conjunctions.has(word) && !data.focus.includes(word)) return i;
  }
  return Math.max(clause, end);
}

/** A preposition, a conjunction or "dat" stands here, and no name that begins with it. */
function opensWithoutSubject(reading: Reading, at: number): boolean {
  const { sets, data } = reading.lexicon;
  const word = norm(reading, at);
  const other = sets.prepositions.has(word) || sets.subordinators.has(word) || data.anaphors.includes(word);
  return other && reading.mentionAt(at)?.mention.form !== 'name';
}

/** The source with the name that an apposition behind it gives. */
function withApposition(reading: Reading, source: Source, end: number, apposed: number): Source {
  const apposition = apposedName(reading, end + 1, apposed);
  if (!apposition) return source;
  const [head] = source.heads;
  // "A State Department spokesperson, Lena Finch,": the name before the noun is whose spokesperson she is.
  const modifier = head !== undefined && head.mention.type !== 'person' && head.last < end;
  const borne = modifier && apposition.mention.type === 'person' && source.heads.length === 1;
  if (!head || borne || head.mention.form === 'description')
    return { first: source.first, last: source.last, heads: [apposition] };
  // "Smit and her deputy, Lena Finch, wrote": the apposition names the second of two.
  const joins = reading.language.actors.conjunctions.includes(norm(reading, source.last));
  return joins
    ? { first: source.first, last: apposition.last, heads: [...source.heads, apposition] }
    : source;
}

/** "Verloskundigen vinden", "Waarnemers van de bond spraken": a plural noun that opens the clause. */
export function barePlural(reading: Reading, start: number, end: number): Source | undefined {
  const token = reading.tokens[start];
  if (
    !token ||
    token.kind !== 'word' ||
    token.norm.length < 5 ||
    !new RegExp(reading.language.quotes.pluralNoun, 'u').test(token.norm) ||
    reading.lexicon.sets.adverbs.has(token.norm)
  )
    return undefined;
  if (end - start > 1 && !reading.language.quotes.ofPrepositions.includes(norm(reading, start + 1)))
    return undefined;
  return end > start ? { first: start, last: end, heads: [] } : undefined;
}

/** Between subject and verb stand only what belongs to the noun: "van de bond", "(52)", "uit Zele". */
function reaches(reading: Reading, from: number, to: number): boolean {
  const { sets, data } = reading.lexicon;
  for (let i = from; i < to; i += 1) {
    const word = norm(reading, i);
    if (word === '(') {
      i = closingBracket(reading, i, to);
      continue;
    }
    // "an official who spoke on condition of anonymity said".
    if (word === ',' || (!data.verbSecond && i === from && sets.relatives.has(word))) return true;
    // "Piers Wetherell KC said", "the Save Our Shelves group said".
    const near = !data.verbSecond && i < from + 2 && reading.tokens[i]!.kind === 'word';
    if (near && !reading.lexicon.finite.has(word) && !sets.auxiliaries.has(word)) continue;
    if (i === from && startsAnew(reading, i)) return false;
    if (isVerb(reading, word)) return reading.mentionAt(i) !== undefined;
  }
  return true;
}

/** A word that hangs on nothing before it. */
function startsAnew(reading: Reading, i: number): boolean {
  const { sets } = reading.lexicon;
  const { kind, norm } = reading.tokens[i]!;
  if (kind !== 'word' || reading.mentionAt(i)) return false;
  return !sets.prepositions.has(norm) && !sets.adverbs.has(norm) && !sets.conjunctions.has(norm);
}

/** "…, die zelf vindt dat …": the name before the comma. */
function relativeSubject(reading: Reading, clause: number, end: number): Source | undefined {
  for (let i = end - 1; i > clause && i > end - 4; i -= 1) {
    if (!reading.lexicon.sets.relatives.has(norm(reading, i)) || norm(reading, i - 1) !== ',') continue;
    // "Bell, whom Joe Hill called “a liar”": the clause has a subject of its own.
    const own = reading.lexicon.data.verbSecond ? undefined : sourceIn(reading, i + 1, end);
    if (own?.last === end) return own;
    let k = i - 2;
    if (norm(reading, k) === ')') while (k > clause && norm(reading, k) !== '(') k -= 1;
    const placed = reading.mentionAt(norm(reading, k) === '(' ? k - 1 : k);
    return placed && placed.mention.form === 'name'
      ? { first: placed.first, last: placed.last, heads: [placed] }
      : undefined;
  }
  return undefined;
}

function clauseStart(reading: Reading, unit: Unit, at: number, outer: (i: number) => boolean): number {
  for (let i = at - 1; i >= unit.first; i -= 1) {
    if (!outer(i)) return i + 1;
    if (/^[;:]$/.test(norm(reading, i))) return i + 1;
    if (reading.sentence(i) !== reading.sentence(at)) return i + 1;
  }
  return unit.first;
}

/** Subject-verb languages: the clause opens behind the last comma or conjunction before the subject. */
function lastClauseStart(reading: Reading, start: number, end: number): number {
  for (let i = end - 1; i > start; i -= 1) {
    const word = norm(reading, i);
    if (word === ')') {
      while (i > start && norm(reading, i) !== '(') i -= 1;
      continue;
    }
    if (word === ',' && !reading.mentionAt(i)) return i + 1;
    if (reading.lexicon.sets.conjunctions.has(word) && !joinsNames(reading, i) && hasVerb(reading, start, i))
      return i + 1;
    if (reading.lexicon.sets.complementisers.has(word)) return i + 1;
  }
  return start;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = norm(reading, i);
    if (word === ',' || isVerb(reading, word)) return true;
  }
  return false;
}

function joinsNames(reading: Reading, i: number): boolean {
  return reading.mentionAt(i - 1) !== undefined && reading.mentionAt(i + 1) !== undefined;
}
