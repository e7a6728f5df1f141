/** Turns a cue into an attribution: who is its source, which words it reports, and by which frame. */
import { barePlural, clauseEnd, subjectBefore } from './clauses';
import type { CueVerb } from '../../languages/quoteData';
import { nounPhraseAt } from '../nounPhrase';
import type { Cue } from './cues';
import type { Reading } from './reading';
import { sourceIn, type Source } from './sources';
import type { Unit } from './units';

/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Attribution {
  readonly cue: Cue;
  readonly source?: Source;
  /** What is reported, marked and unmarked alike, in text order. Empty when only marked stretches are meant. */
  readonly content: readonly Range[];
  /** Stretches in these ranges are this source's words; they may be wider than the content. */
  readonly claims: readonly Range[];
  readonly rule: string;
}

export interface FrameContext {
  readonly reading: Reading;
  readonly unit: Unit;
  /** The unit before, in the same block. */
  readonly previous: Unit | undefined;
  /** Whether a token lies outside the unit's marked stretches. */
  readonly outer: (i: number) => boolean;
  /** Attributions already made in this unit, nearest last. */
  readonly before: readonly Attribution[];
  /** Where the next cue of the unit begins, or the unit's end. */
  readonly until: number;
}

/** The attribution that this cue makes, or undefined when the words around it fit no frame. */
export function frameOf(cue: Cue, context: FrameContext): Attribution | undefined {
  if (cue.form === 'verb') return verbFrame(cue, context);
  if (cue.form === 'thus') return behind(cue, context, sourceOnRight(context, cue.last), 'aldus');
  if (cue.form === 'according' || cue.form === 'wordsOf') return accordingFrame(cue, context);
  if (cue.form === 'ownWords') return ownWordsFrame(cue, context);
  return impersonalFrame(cue, context);
}

function verbFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  return context.reading.lexicon.data.verbSecond
    ? verbSecondFrame(cue, context)
    : subjectVerbFrame(cue, context);
}

/** Dutch order: the finite verb stands second, its subject before it or right behind it. */
function verbSecondFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit } = context;
  const { sets, data } = reading.lexicon;
  const verb = cue.verb!;
  const right = sourceOnRight(context, cue.last);
  if (verb.kind === 'say' && right && opensWithAnaphor(context, cue)) return anaphoric(cue, context, right);

  const so = sets.so.has(norm(reading, cue.at - 1));
  const place = before(context, so ? cue.at - 2 : cue.at - 1);
  if (
    right &&
    (place.comma || place.stretch || (so && cue.at - 2 >= unit.first)) &&
    closes(context, right.last)
  ) {
    const ends = right.heads.length > 0 && endsUnit(context, right);
    const apposed = place.comma && !place.stretch && isApposition(context, cue.at - (so ? 2 : 1)) && !ends;
    const reports = verb.kind === 'manner' ? ends : verb.kind !== 'name' && verb.infinitive !== data.wantVerb;
    if (!apposed && (place.stretch || reports))
      return behind(cue, context, right, so ? 'inverted-so' : 'inverted');
  }
  const left = subjectBefore(reading, unit, cue.at, context.outer) ?? shared(context, cue);
  const pronounRight = right?.heads[0]?.mention.form === 'pronoun' && right.first === cue.last;
  if (left && !(pronounRight && left.heads.length === 0))
    return ahead(cue, context, left, behindVerb(cue), 'subject-first');
  return right ? ahead(cue, context, right, right.last, 'inverted-ahead') : undefined;
}

/** English order: the subject stands before the verb; behind it only where marked or reported words go before ("…,” said Smith). */
function subjectVerbFrame(cue: Cue, context: FrameContext): Attribution | undefined {
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

  const gerund = /ing$/.test(norm(reading, cue.at));
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
    return behind(cue, context, left, 'subject-verb', left.first);
  return ahead(cue, context, left, behindVerb(cue), 'subject-first');
}

function behindVerb(cue: Cue): number {
  return cue.tail !== undefined && cue.verb?.particle === undefined ? cue.tail + 1 : cue.last;
}

/** What stands at `at`: a comma, marked words, or marked words and a comma. */
function before(context: FrameContext, at: number): { comma: boolean; stretch: boolean } {
  const { unit, outer, reading } = context;
  if (at < unit.first) return { comma: false, stretch: false };
  if (!outer(at)) return { comma: false, stretch: true };
  const comma = norm(reading, at) === ',';
  return { comma, stretch: comma && at - 1 >= unit.first && !outer(at - 1) };
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

/** The words from the unit's start to `end` are a clause of their own, not "In a statement," or "Asked whether …,". */
function holdsClause(context: FrameContext, end: number): boolean {
  const { reading, unit, outer } = context;
  const { sets, finite } = reading.lexicon;
  const opener = norm(reading, unit.first);
  if (sets.subordinators.has(opener) || /(?:ed|ing)$/.test(opener)) return false;
  for (let i = unit.first; i < end; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word) || /[a-z]{3}ed$/.test(word))
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

/** The reported words stand before the cue, perhaps with more behind it: “…”, zegt zij, “…”. */
function behind(
  cue: Cue,
  context: FrameContext,
  source: Source | undefined,
  rule: string,
  contentEnd: number = context.reading.lexicon.sets.so.has(norm(context.reading, cue.at - 1))
    ? cue.at - 1
    : cue.at,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  if (!source && cue.form !== 'impersonal') return undefined;
  let first = unit.first;
  for (let i = contentEnd - 1; i > unit.first; i -= 1)
    if (outer(i) && norm(reading, i) === ';') {
      first = i + 1;
      break;
    }
  const last = context.before.at(-1);
  if (last) {
    const end = Math.max(last.cue.last, last.source?.last ?? 0, ...last.content.map((c) => c.last));
    if (end < contentEnd && end > first) first = end;
  }
  const content: Range[] = first < contentEnd ? [{ first, last: contentEnd }] : [];
  const end = Math.max(source?.last ?? cue.last, cue.last, (cue.tail ?? -1) + 1);
  const more = continuesAt(context, end, source, cue);
  const claims = more ? [...content, more] : content;
  if (content.length === 0) return undefined;
  // Marked words behind an unmarked statement carry it on only with a conjunction; else they are a quote apart.
  const apart = more && !outer(more.first) && outer(first) && !carriesOn(context, more);
  return {
    cue,
    ...(source ? { source } : {}),
    content: apart ? content : claims,
    claims,
    rule,
  };
}

/** The reported words stand behind the cue: after a colon, "dat", "of", between marks, or as an infinitive. */
function ahead(
  cue: Cue,
  context: FrameContext,
  source: Source,
  from: number,
  rule: string,
): Attribution | undefined {
  const { reading, unit, outer, until } = context;
  const { sets } = reading.lexicon;
  const verb = cue.verb!;
  const start = Math.max(from, cue.last);
  for (let i = start; i < unit.last; i += 1) {
    if (!outer(i)) {
      // "zei in ‘Goedemorgen’ dat …": a title behind a preposition, with the clause still to come.
      const title = isTitleOf(context, i);
      if (title !== undefined) {
        i = title - 1;
        continue;
      }
      const whole = i > start ? bareComplement(cue, context, source, start, rule) : undefined;
      if (whole && !/-(?:speaks-of|object)$/.test(whole.rule)) return whole;
      const end = clauseEnd(reading, unit, i, outer);
      return {
        cue,
        source,
        content: [],
        claims: [{ first: i, last: Math.max(end, i + 1) }],
        rule: `${rule}-marked`,
      };
    }
    const token = reading.tokens[i]!;
    if (token.norm === ':') {
      const content = { first: i + 1, last: unit.last };
      return i + 1 < unit.last
        ? { cue, source, content: [content], claims: [content], rule: `${rule}-colon` }
        : undefined;
    }
    if (
      i >= until &&
      i > start &&
      reading.lexicon.finite.has(token.norm) &&
      !sets.complementisers.has(token.norm)
    )
      break;
    if (sets.complementisers.has(token.norm) && takesClause(verb, start, i)) {
      if (isConjunctionOnly(context, i, verb.kind)) continue;
      const content = { first: i + 1, last: clauseEnd(reading, unit, i + 1, outer) };
      if (content.last <= content.first || isNounPhraseOnly(context, content)) return undefined;
      return { cue, source, content: [content], claims: [content], rule: `${rule}-clause` };
    }
    if (/^[;.]$/.test(token.norm)) break;
    if (
      token.norm === ',' &&
      !sets.complementisers.has(norm(reading, i + 1)) &&
      outer(i + 1) &&
      verb.kind !== 'name' &&
      !sets.relatives.has(norm(reading, i + 1))
    )
      break;
  }
  return bareComplement(cue, context, source, start, rule);
}

/** Where a marked title behind a preposition ends, when "dat" follows it later; undefined when it is no such title. */
function isTitleOf(context: FrameContext, at: number): number | undefined {
  const { reading, unit, outer } = context;
  const { prepositions, determiners, complementisers } = reading.lexicon.sets;
  let before = at - 1;
  while (before > unit.first && determiners.has(norm(reading, before))) before -= 1;
  if (!prepositions.has(norm(reading, before))) return undefined;
  let end = at;
  while (end < unit.last && !outer(end)) end += 1;
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

/** Verbs of saying and thinking take a clause; a wish only right behind the verb ("wil juist dat"). */
function takesClause(verb: CueVerb, start: number, at: number): boolean {
  if (verb.kind === 'manner' || verb.kind === 'name') return false;
  return verb.kind !== 'wish' || at - start <= 2;
}

/** "zegt niet bang te zijn", "vindt de eis te hoog", English "said it would close". */
function bareComplement(
  cue: Cue,
  context: FrameContext,
  source: Source,
  start: number,
  rule: string,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  const { data } = reading.lexicon;
  const kind = cue.verb!.kind;
  const end = clauseEnd(reading, unit, start, outer);
  if (end - start < 2) return undefined;
  const content = { first: start, last: end };
  if (
    data.bareComplement &&
    (kind === 'say' || kind === 'think') &&
    data.bareVerbs.includes(cue.verb!.infinitive)
  ) {
    const first = data.addresseeVerbs.includes(cue.verb!.infinitive)
      ? behindAddressee(context, start, end)
      : start;
    const clause = { first, last: end };
    return isClause(context, clause)
      ? { cue, source, content: [clause], claims: [clause], rule: `${rule}-bare` }
      : undefined;
  }
  const infinitive = Array.from({ length: end - start }, (_, k) => start + k).some(
    (i) => outer(i) && norm(reading, i) === data.infinitiveMark,
  );
  if (
    !data.bareComplement &&
    kind === 'say' &&
    infinitive &&
    data.infinitiveVerbs.includes(cue.verb!.infinitive)
  )
    return { cue, source, content: [content], claims: [content], rule: `${rule}-infinitive` };
  if (data.speaksOf[cue.verb!.infinitive] === norm(reading, start))
    return {
      cue,
      source,
      content: [{ first: start + 1, last: end }],
      claims: [content],
      rule: `${rule}-speaks-of`,
    };
  if (
    data.objectVerbs.includes(cue.verb!.infinitive) &&
    outer(start) &&
    !reading.lexicon.sets.prepositions.has(norm(reading, start))
  )
    return { cue, source, content: [content], claims: [content], rule: `${rule}-object` };
  if (
    data.opinionVerbs.includes(norm(reading, cue.at)) &&
    !data.opinionBlockers.includes(norm(reading, start))
  )
    return { cue, source, content: [content], claims: [content], rule: `${rule}-opinion` };
  return undefined;
}

/** "told the court he was sorry": the clause begins behind whoever was told. */
function behindAddressee(context: FrameContext, start: number, end: number): number {
  const { reading } = context;
  const placed = reading.mentionAt(start) ?? reading.mentionAt(start + 1);
  const behind = placed?.last ?? nounPhraseAt(reading.named, start, reading.language)?.last ?? end;
  // "promised every household would …": not told to the household, but about it.
  const { auxiliaries, finite } = reading.lexicon.sets;
  return auxiliaries.has(norm(reading, behind)) || finite.has(norm(reading, behind)) ? start : behind;
}

/** Starts like a noun phrase and has a finite verb: "it would close", not "drily, referring to …". */
function isClause(context: FrameContext, range: Range): boolean {
  const { reading, outer } = context;
  const { sets, finite } = reading.lexicon;
  if (range.last - range.first < 3) return false;
  const opener = norm(reading, range.first);
  if (sets.prepositions.has(opener) && !reading.mentionAt(range.first)) return false;
  if (sets.subjectPronouns.has(opener)) return true;
  if (/ly$/.test(opener) || norm(reading, range.first + 1) === ',') return false;
  for (let i = range.first + 1; i < range.last; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (
      sets.finite.has(word) ||
      sets.auxiliaries.has(word) ||
      finite.has(word) ||
      /[a-z]{2}(?:ed|es|ds|ts|ns)$/.test(word)
    )
      return true;
  }
  return false;
}

/** "volgens haar": a pronoun, unless a noun that can speak follows ("volgens haar advocaat"). */
function obliquePronoun(context: FrameContext, at: number): Source | undefined {
  const { reading } = context;
  if (reading.mentionAt(at) || !(norm(reading, at) in reading.lexicon.data.pronounGender)) return undefined;
  const phrase = nounPhraseAt(reading.named, at, reading.language);
  if (phrase && phrase.kind !== 'unknown') return undefined;
  return { first: at, last: at + 1, heads: [], pronoun: true };
}

function accordingFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const source =
    obliquePronoun(context, cue.last) ??
    sourceOnRight(context, cue.last) ??
    barePlural(reading, cue.last, cue.last + 1);
  if (!source) return undefined;
  const opens = cue.at === unit.first || opensClause(context, cue.at);
  const parenthetical =
    norm(reading, cue.at - 1) === ',' &&
    norm(reading, source.last) === ',' &&
    !reading.lexicon.sets.relatives.has(norm(reading, source.last + 1));
  if (opens || parenthetical) {
    let start = source.last;
    if (norm(reading, start) === ',' && opens && reading.lexicon.data.verbSecond)
      start = afterApposition(context, start);
    else if (norm(reading, start) === ',') start += 1;
    const whole =
      parenthetical && !opens
        ? closesParenthesis(context, start)
        : clauseEnd(reading, unit, start, outer, { pastAnd: true });
    const content = { first: start, last: whole };
    if (content.last <= content.first) return undefined;
    return {
      cue,
      source,
      content: [content],
      claims: [content],
      rule: cue.form === 'wordsOf' ? 'words-of' : 'according-first',
    };
  }
  let first = unit.first;
  for (let i = cue.at - 1; i > unit.first; i -= 1) {
    const word = norm(reading, i);
    if (!outer(i) || !(word === ';' || word === ':' || (word === ',' && opensSubclause(context, i + 1))))
      continue;
    first = i + 1;
    if (reading.lexicon.sets.subordinators.has(norm(reading, first))) first += 1;
    break;
  }
  const content: Range[] = [{ first, last: cue.at }];
  const end = clauseEnd(reading, unit, source.last, outer, { pastAnd: true });
  if (end > source.last) content.push({ first: source.last, last: end });
  return { cue, source, content, claims: content, rule: 'according-medial' };
}

function ownWordsFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { unit, reading, outer } = context;
  let source: Source | undefined;
  for (let i = cue.at - 1; i >= unit.first && !source; i -= 1) {
    const placed = reading.mentionAt(i);
    if (placed && placed.mention.form !== 'pronoun' && placed.mention.type !== 'place')
      source = { first: placed.first, last: placed.last, heads: [placed] };
  }
  source ??= sourceIn(reading, unit.first, cue.at);
  if (!source) return undefined;
  let first = unit.first;
  for (let i = cue.at - 1; i > unit.first; i -= 1)
    if (outer(i) && /^[,;:]$/.test(norm(reading, i))) {
      first = i + 1;
      break;
    }
  const content = [
    { first, last: cue.at },
    { first: cue.last, last: clauseEnd(reading, unit, cue.last, outer) },
  ].filter((r) => r.last > r.first);
  return { cue, source, content, claims: content, rule: 'own-words' };
}

/** "klinkt het (bij de bond)": the source is named with "bij", or follows from what stands around. */
function impersonalFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const previous = cue.at - 1;
  if (previous < unit.first) return undefined;
  const stretchBefore = !outer(previous) || (norm(reading, previous) === ',' && !outer(previous - 1));
  if (!stretchBefore && norm(reading, previous) !== ',') return undefined;
  const at = norm(reading, cue.last);
  const named = reading.lexicon.data.impersonalBy.includes(at)
    ? sourceIn(reading, cue.last + 1, unit.last)
    : undefined;
  return behind(cue, context, named?.heads.length ? named : undefined, 'impersonal');
}

function sourceOnRight(context: FrameContext, from: number): Source | undefined {
  const { reading, unit, outer } = context;
  let limit = from;
  while (limit < unit.last && limit < from + 24 && outer(limit)) {
    const word = norm(reading, limit);
    if (/^[.;:!?]$/.test(word) && reading.tokens[limit]!.kind === 'punctuation') break;
    if (reading.lexicon.sets.complementisers.has(word) && limit > from && word !== 'om') break;
    limit += 1;
  }
  return sourceIn(reading, from, limit);
}

/** The unit opens with a clause of its own, not with "Op de vraag of …". */
function opensMainClause(context: FrameContext): boolean {
  const { reading, unit, outer } = context;
  const { sets } = reading.lexicon;
  const word = norm(reading, unit.first);
  return !outer(unit.first) || !(sets.prepositions.has(word) || sets.subordinators.has(word));
}

/** Behind the source the sentence ends, or goes on with where, when and to whom, not with what was said. */
function closes(context: FrameContext, at: number): boolean {
  const { reading, unit, outer } = context;
  for (let i = at; i < unit.last; i += 1) {
    if (!outer(i)) return true;
    const word = norm(reading, i);
    if (word === ':') return opensMainClause(context);
    if (/^[.!?;,]$/.test(word)) return true;
    if (reading.lexicon.sets.complementisers.has(word) && word !== 'om') return false;
  }
  return true;
}

/** "Jan Smit, de voorzitter, noemt …": the comma before the verb closes an apposition to its subject. */
function isApposition(context: FrameContext, comma: number): boolean {
  const { reading, unit, outer } = context;
  const { sets, finite } = reading.lexicon;
  const head = reading.mentionAt(unit.first) ?? reading.mentionAt(unit.first + 1);
  let first = -1;
  for (let i = unit.first; i < comma; i += 1) {
    if (!outer(i)) return false;
    const word = norm(reading, i);
    if (word === ',' && first < 0) {
      first = i;
      if (sets.relatives.has(norm(reading, i + 1))) return head !== undefined && head.last <= i;
    }
    if (sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word)) return false;
  }
  return (
    first > 0 &&
    head !== undefined &&
    head.mention.form !== 'pronoun' &&
    head.last <= first &&
    comma - first < 16
  );
}

/** Words behind an inverted cue and its source that go on with what was said. */
function continuesAt(
  context: FrameContext,
  at: number,
  source: Source | undefined,
  cue: Cue,
): Range | undefined {
  const { reading, unit, outer } = context;
  let start = at;
  while (start < unit.last && outer(start) && !/^[.,:;!?]$/.test(norm(reading, start))) start += 1;
  if (start >= unit.last) return undefined;
  if (!outer(start)) return { first: start, last: unit.last };
  const mark = norm(reading, start);
  if (mark !== ',' && mark !== ':') return undefined;
  const next = start + 1;
  if (next >= unit.last) return undefined;
  const rest = { first: next, last: unit.last };
  // Behind a fully marked quotation only more marked words carry on.
  if (
    !outer(unit.first) &&
    mark === ',' &&
    ![...Array(unit.last - next).keys()].some((k) => !outer(next + k))
  )
    return undefined;
  if (!outer(next)) return rest;
  if (mark === ':') return rest;
  const word = norm(reading, next);
  const { sets } = reading.lexicon;
  const form = source?.heads[0]?.mention.form;
  const pronoun = form === 'pronoun' || (cue.form === 'thus' && form !== 'name');
  if (
    (sets.prepositions.has(word) && word !== reading.lexicon.data.infinitiveMark) ||
    sets.relatives.has(word) ||
    sets.subordinators.has(word) ||
    reading.lexicon.data.aside.includes(word)
  )
    return undefined;
  if (sets.conjunctions.has(word)) {
    const verbNext =
      sets.finite.has(norm(reading, next + 1)) || reading.lexicon.finite.has(norm(reading, next + 1));
    return pronoun && !verbNext ? rest : undefined;
  }
  return pronoun ? rest : undefined;
}

/** A second verb with the same subject: "… noemt het “…” en verwacht dat …". */
function shared(context: FrameContext, cue: Cue): Source | undefined {
  const { reading, unit } = context;
  const { sets } = reading.lexicon;
  let i = cue.at - 1;
  while (i > unit.first && sets.adverbs.has(norm(reading, i))) i -= 1;
  if (!sets.conjunctions.has(norm(reading, i))) return undefined;
  return context.before.at(-1)?.source ?? leadSubject(context, i);
}

/** The subject at the head of the unit, for a verb after "en". */
function leadSubject(context: FrameContext, limit: number): Source | undefined {
  const { reading, unit } = context;
  const source = sourceIn(reading, unit.first, limit);
  return source?.heads.length ? source : undefined;
}

function opensClause(context: FrameContext, at: number): boolean {
  const { reading, unit } = context;
  const { sets } = reading.lexicon;
  let i = at - 1;
  while (i >= unit.first && (sets.conjunctions.has(norm(reading, i)) || sets.adverbs.has(norm(reading, i))))
    i -= 1;
  return i < unit.first || /^[;:–—-]$/.test(norm(reading, i));
}

function opensSubclause(context: FrameContext, at: number): boolean {
  const { sets } = context.reading.lexicon;
  const word = norm(context.reading, at);
  return sets.subordinators.has(word) || sets.conjunctions.has(word);
}

/** Skips ", voorzitter van de bond," behind a source that opens the sentence. */
function afterApposition(context: FrameContext, comma: number): number {
  const { reading, unit } = context;
  for (let i = comma + 1; i < Math.min(unit.last, comma + 20); i += 1)
    if (norm(reading, i) === ',') return i + 1;
  return comma + 1;
}

function closesParenthesis(context: FrameContext, start: number): number {
  const { reading, unit } = context;
  for (let i = start; i < unit.last; i += 1) if (/^[,.;]$/.test(norm(reading, i))) return i;
  return unit.last;
}

/** "of" between two nouns, "om" with a verb that takes no such clause. */
function isConjunctionOnly(context: FrameContext, i: number, kind: string): boolean {
  const { data } = context.reading.lexicon;
  const word = norm(context.reading, i);
  if (word === data.complementisers[2]) return kind === 'think' || kind === 'name';
  return false;
}

/** “…”, zegt zij, “en …”: the first word behind the mark is a conjunction. */
function carriesOn(context: FrameContext, range: Range): boolean {
  const { reading } = context;
  const word = reading.tokens[range.first + 1];
  return word !== undefined && reading.lexicon.sets.conjunctions.has(word.norm);
}

/** Nothing but a full stop, adverbs or the verb's particle follows the source. */
function endsUnit(context: FrameContext, source: Source): boolean {
  const { reading, unit, outer } = context;
  for (let i = source.last; i < unit.last; i += 1) {
    if (!outer(i)) return false;
    const word = norm(reading, i);
    if (!/^[.!?]$/.test(word) && !reading.lexicon.sets.adverbs.has(word)) return false;
  }
  return true;
}

function norm(reading: Reading, i: number): string {
  return reading.tokens[i]?.norm ?? '';
}
