/** Where a clause ends and who its subject is, as far as word order tells. */
import { tagAt } from '../syntax/query';
import { apposedName } from './jointNames';
import type { Placed } from './placement';
import { norm, type Reading } from './reading';
import { closingBracket } from './smallWords';
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
  options: { readonly pastAnd?: boolean } = {},
): number {
  const { sets, finite, data } = reading.lexicon;
  let end = unit.last;
  for (let i = from; i < unit.last; i += 1) {
    if (!outer(i)) continue;
    const { norm, kind } = reading.tokens[i]!;
    if (norm === ';') return trimEnd(reading, from, i, outer);
    if (
      kind === 'punctuation' &&
      /^[.!?]$/.test(norm) &&
      i < unit.last - 1 &&
      outer(i + 1) &&
      reading.sentence(i + 1) !== reading.sentence(i)
    ) {
      end = i;
      break;
    }
    const next = reading.tokens[i + 1]?.norm ?? '';
    // "…, blijkt uit een rapport": the reporter tells where it stands.
    if (norm === ',' && data.evidence.includes(next)) return trimEnd(reading, from, i, outer);
    if (i > from && data.aside.includes(norm) && opensOther(reading, i + 1))
      return trimEnd(reading, from, i, outer);
    if (!sets.conjunctions.has(norm) || i === from) continue;
    const verbNext = isFinite(reading, i + 1);
    const afterComma = reading.tokens[i - 1]?.norm === ',';
    const cueNext = finite.get(next)?.some((v) => v.kind !== 'manner') ?? false;
    if (afterComma && (verbNext || cueNext)) return trimEnd(reading, from, i - 1, outer);
    if (!afterComma && cueNext && !sets.finite.has(next) && !options.pastAnd)
      return trimEnd(reading, from, i, outer);
    // "dat het akkoord de oorlog betaalt en dreigde met sancties": a main clause of the reporter's.
    const goesOn = i + 3 < unit.last && reading.tokens[i + 2]?.kind === 'word';
    if (!afterComma && !options.pastAnd && data.verbSecond && verbNext && goesOn)
      return trimEnd(reading, from, i, outer);
    // "…, maar daar wilde hij niet op ingaan": the verb stands second, so the clause is the reporter's.
    const placed = afterComma && data.verbSecond && (sets.adverbs.has(next) || data.anaphors.includes(next));
    if (placed && sets.finite.has(reading.tokens[i + 2]?.norm ?? ''))
      return trimEnd(reading, from, i - 1, outer);
    // "…, maar Moskou ontkent dat": another speaker's clause.
    const mention = reading.mentionAt(i + 1) ?? reading.mentionAt(i + 2);
    if (mention && finite.has(reading.tokens[mention.last]?.norm ?? '') && (afterComma || !options.pastAnd))
      return trimEnd(reading, from, afterComma ? i - 1 : i, outer);
  }
  return trimEnd(reading, from, end, outer);
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
  for (let i = at; i < at + 4; i += 1) {
    const mention = reading.mentionAt(i);
    if (mention) return reading.lexicon.finite.has(reading.tokens[mention.last]?.norm ?? '');
    if (reading.tokens[i]?.kind !== 'word') return false;
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
  // An apposition or a relative clause between commas: try the nearest opening comma first.
  for (let open = end - 2; open > Math.max(clause, end - 60); open -= 1) {
    if (norm(reading, open) !== ',') continue;
    const source = subjectIn(reading, clause, open, end - 1);
    if (source) return source;
  }
  return undefined;
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
    if (!sets.conjunctions.has(norm(reading, i)) || norm(reading, i - 1) !== ',') continue;
    const source = sourceIn(reading, i + 1, end);
    return source?.last === end ? source : undefined;
  }
  return undefined;
}

/** "Senator Harold Greer, Republican of Ohio, who led the effort, said": the name before a bare apposition. */
function namedBefore(reading: Reading, start: number, end: number): Placed | undefined {
  if (norm(reading, start - 1) !== ',' || norm(reading, end) !== ',') return undefined;
  const name = reading.mentionAt(start - 2);
  if (name?.mention.type !== 'person' || name.mention.form !== 'name') return undefined;
  const inside = reading.mentionAt(start);
  return inside?.mention.type === 'person' ? undefined : name;
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
  const token = reading.tokens[start]!;
  const { indefinites } = reading.lexicon.data;
  const opens = token.kind === 'number' || indefinites.includes(token.norm);
  return opens && end - start <= 8 ? { first: start, last: end, heads: [] } : undefined;
}

/** "Prijs stijgt, boeren noemen het …": one plural noun behind a comma. */
function afterComma(reading: Reading, clause: number, end: number): Source | undefined {
  return end - 2 > clause && norm(reading, end - 2) === ',' ? barePlural(reading, end - 1, end) : undefined;
}

/** The subject in `clause..end`; with an apposition up to `apposed`, whose name is the better head. */
function subjectIn(reading: Reading, clause: number, end: number, apposed: number): Source | undefined {
  const { sets, data } = reading.lexicon;
  let start = clause;
  while (
    start < end &&
    (norm(reading, start) === ',' ||
      sets.conjunctions.has(norm(reading, start)) ||
      data.focus.includes(norm(reading, start)))
  )
    start += 1;
  if (!data.verbSecond) start = lastClauseStart(reading, start, end);
  const apposedTo = namedBefore(reading, start, end);
  if (apposedTo) return { first: apposedTo.first, last: apposedTo.last, heads: [apposedTo] };
  if (start >= end) return undefined;
  const opener = norm(reading, start);
  const named = reading.mentionAt(start)?.mention.form === 'name';
  if (
    !named &&
    (sets.prepositions.has(opener) || sets.subordinators.has(opener) || data.anaphors.includes(opener))
  )
    return data.verbSecond ? undefined : mentionBefore(reading, start, end);
  if (sets.adverbs.has(opener) && !reading.mentionAt(start)) return undefined;
  const taken = start === end - 1 ? mentionBefore(reading, start - 1, end) : undefined;
  if (taken?.pronoun) return taken;
  const source =
    sourceIn(reading, start, end) ?? barePlural(reading, start, end) ?? counted(reading, start, end);
  if (!source || !reaches(reading, source.last, end)) return undefined;
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
  const { sets, finite, data } = reading.lexicon;
  for (let i = from; i < to; i += 1) {
    const token = reading.tokens[i]!;
    if (token.norm === '(') {
      i = closingBracket(reading, i, to);
      continue;
    }
    if (token.norm === ',') return true;
    // "Piers Wetherell KC said", "the Save Our Shelves group said".
    // "an official who spoke on condition of anonymity said".
    if (!data.verbSecond && i === from && sets.relatives.has(token.norm)) return true;
    const inside =
      !data.verbSecond && i < from + 2 && !finite.has(token.norm) && !sets.auxiliaries.has(token.norm);
    if (inside && token.kind === 'word') continue;
    if (
      i === from &&
      token.kind === 'word' &&
      !sets.prepositions.has(token.norm) &&
      !reading.mentionAt(i) &&
      !sets.adverbs.has(token.norm) &&
      !sets.conjunctions.has(token.norm)
    )
      return false;
    if (sets.finite.has(token.norm) || finite.has(token.norm) || sets.auxiliaries.has(token.norm))
      return reading.mentionAt(i) !== undefined;
  }
  return true;
}

/** "…, die zelf vindt dat …": the name before the comma. */
function relativeSubject(reading: Reading, clause: number, end: number): Source | undefined {
  for (let i = end - 1; i > clause && i > end - 4; i -= 1) {
    if (!reading.lexicon.sets.relatives.has(norm(reading, i)) || norm(reading, i - 1) !== ',') continue;
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
  const { sets, finite } = reading.lexicon;
  for (let i = from; i < to; i += 1) {
    const word = norm(reading, i);
    if (sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word) || word === ',') return true;
  }
  return false;
}

function joinsNames(reading: Reading, i: number): boolean {
  return reading.mentionAt(i - 1) !== undefined && reading.mentionAt(i + 1) !== undefined;
}
