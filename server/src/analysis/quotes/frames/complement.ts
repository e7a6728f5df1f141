/** The frames of words behind their cue that nothing introduces: an infinitive, an object, a bare clause. */
import { clauseEnd } from '../clauses';
import { verbKey } from '../../../languages/quoteData';
import { grammarOf } from '../../syntax/grammar';
import { holdsFinite as finiteIn, tagAt } from '../../syntax/query';
import type { Cue } from '../cues';
import { norm, type Reading } from '../reading';
import type { Source } from '../source';
import { hanging, type Attribution, type FrameContext, type Hanging } from './attribution';
import type { Range } from '../range';
import { isVerb } from '../smallWords';

/** "zegt niet bang te zijn", "vindt de eis te hoog", English "said it would close". */
export function bareComplement(
  cue: Cue,
  context: FrameContext,
  source: Source,
  from: number,
  rule: string,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  const { data } = reading.lexicon;
  const { kind, infinitive } = cue.verb!;
  const start = behindParticle(cue, from);
  const end = withinOpener(cue, context, start, clauseEnd(reading, unit, start, outer));
  if (end - start < 2) return undefined;
  const words = { first: start, last: end };
  const made = (as: Hanging, content: Range, claim: Range = content): Attribution => ({
    cue,
    source,
    content: [content],
    claims: [claim],
    ...hanging(rule, as),
  });
  if (data.bareComplement && (kind === 'say' || kind === 'think')) {
    const clause = bareClause(cue, context, source, start, end);
    if (clause) return made('bare', clause);
    if (data.objectVerbs.includes(infinitive) && reportsObject(context, start)) return made('object', words);
    if (isNamedAs(context, start, end)) return made('infinitive', words);
    if (data.bareVerbs.includes(infinitive)) return undefined;
  }
  const as = sortOf(cue, context, words);
  if (as === 'speaks-of')
    return made(as, { first: start + 1, last: behindParticiple(cue, context, start, end) }, words);
  return as && made(as, words);
}

/** "A petition calling for a ban, started by Hill, was signed": what a participle speaks of ends at its comma. */
function behindParticiple({ at }: Cue, { reading, outer }: FrameContext, from: number, end: number): number {
  if (!reading.language.forms.gerund.test(norm(reading, at))) return end;
  for (let i = from; i < end; i += 1) if (outer(i) && norm(reading, i) === ',') return i;
  return end;
}

/** "When Hill said she would sue, Brome laughed": a clause that opens the sentence ends at its comma, and with it what is said there. */
function withinOpener(cue: Cue, { reading, unit, outer }: FrameContext, from: number, end: number): number {
  const { subordinators, complementisers } = reading.lexicon.sets;
  const opener = norm(reading, unit.first);
  if (reading.lexicon.data.verbSecond || !subordinators.has(opener) || complementisers.has(opener))
    return end;
  if (reading.mentionAt(unit.first)) return end;
  for (let i = unit.first; i < cue.at; i += 1) if (norm(reading, i) === ',') return end;
  for (let i = from; i < end; i += 1) if (outer(i) && norm(reading, i) === ',') return i;
  return end;
}

/** "laat weten geen bezwaar te hebben", "kondigde gisteren aan te stoppen": behind the particle, where it comes soon. */
function behindParticle({ verb, tail }: Cue, from: number): number {
  if (verb?.particle === undefined || tail === undefined) return from;
  return tail >= from && tail < from + 4 ? tail + verb.particle.split(' ').length : from;
}

/** What the words behind a verb are that takes no bare clause, or had none. */
function sortOf(
  cue: Cue,
  context: FrameContext,
  { first, last }: Range,
): 'infinitive' | 'speaks-of' | 'object' | 'opinion' | undefined {
  const { reading, outer } = context;
  const { data, sets } = reading.lexicon;
  const verb = cue.verb!;
  const opener = norm(reading, first);
  const infinitive = !data.bareComplement && verb.kind === 'say' && holdsInfinitive(context, first, last);
  if (infinitive && data.infinitiveVerbs.includes(verb.infinitive)) return 'infinitive';
  if (data.speaksOf[verb.infinitive]?.by === opener) return 'speaks-of';
  const object = outer(first) && !sets.prepositions.has(opener);
  if (object && data.objectVerbs.includes(verbKey(verb))) return 'object';
  const judges = data.opinionVerbs.includes(norm(reading, cue.at));
  if (!judges || data.opinionBlockers.includes(opener)) return undefined;
  return norm(reading, cue.at) === data.opinionVerbs[0] || isJudgement(context, { first, last })
    ? 'opinion'
    : undefined;
}

/** "het een ramp", "de brug te smal", "de pont een gevaar": a judgement, not a thing that was found. */
function isJudgement({ reading, outer }: FrameContext, { first, last }: Range): boolean {
  const { indefinites, asObjects, infinitiveMark, articles } = reading.lexicon.data;
  const { phrases } = reading.syntax.sentenceAt(first);
  const isAdjective = (i: number): boolean => tagAt(reading.syntax, i)?.class === 'ADJ';
  if (
    asObjects.includes(norm(reading, first)) &&
    phrases.every((p) => p.first !== first || p.last === first + 1)
  )
    return last > first + 1;
  if (outer(last - 1) && isAdjective(last - 1)) return true;
  for (let i = first + 1; i < last; i += 1) {
    if (norm(reading, i) === infinitiveMark && isAdjective(i + 1)) return true;
    const opens = articles.includes(norm(reading, i)) && indefinites.includes(norm(reading, i));
    if (opens && phrases.some((p) => p.last === i && p.first >= first && p.preposition === undefined))
      return true;
  }
  return false;
}

/** The clause without "that" behind the cue: at once, behind whoever was told, or behind when and where it was said. */
function bareClause(
  cue: Cue,
  context: FrameContext,
  source: Source,
  start: number,
  end: number,
): Range | undefined {
  const { data } = context.reading.lexicon;
  const { infinitive } = cue.verb!;
  const listed = data.bareVerbs.includes(infinitive);
  const told = data.addresseeVerbs.includes(infinitive);
  const first = told ? behindAddressee(context, start) : start;
  if (told && isOrder(context.reading, first)) return undefined;
  const clause = { first, last: end };
  if ((listed || marksCarryOn(context, first)) && isClause(context, clause)) return clause;
  // What looks like no clause behind a verb that often has one is none, save behind when and where it was said.
  const { prepositions, adverbs } = context.reading.lexicon.sets;
  const opener = norm(context.reading, first);
  if (listed && !prepositions.has(opener) && !adverbs.has(opener)) return undefined;
  const behind = behindTime(context, first);
  if (behind !== undefined && isClause(context, { first: behind, last: end }))
    return { first: behind, last: end };
  if (!mayBeClause(context, first, end)) return undefined;
  const subject = clauseStart(cue, context, source, first, end);
  if (subject === undefined || !isClause(context, { first: subject, last: end })) return undefined;
  return { first: openerOf(context.reading, subject, first), last: end };
}

/** "said on Saturday, about twenty buildings fell": behind the comma that closes when it was said. */
function behindTime({ reading, outer }: FrameContext, from: number): number | undefined {
  const { timeNouns } = reading.language.grammar;
  for (let i = from; i < from + 6 && outer(i); i += 1)
    if (norm(reading, i) === ',') {
      const closes =
        timeNouns.includes(norm(reading, i - 1)) && !reading.language.forms.gerund.test(norm(reading, i + 1));
      return closes ? i + 1 : undefined;
    }
  return undefined;
}

/** "tweeted the repair “needs more hands”": a noun phrase, and its verb between the marks. */
function marksCarryOn({ reading, outer }: FrameContext, from: number): boolean {
  const phrase = reading.phraseAt(from);
  const last = phrase?.last ?? reading.mentionAt(from)?.last;
  return last !== undefined && !outer(last) && marksOpenVerb(reading, last);
}

/** The subject of the clause without "that" that the grammar sees behind the cue. */
function clauseStart(
  cue: Cue,
  { reading }: FrameContext,
  source: Source,
  from: number,
  end: number,
): number | undefined {
  const { clauses } = reading.syntax.sentenceAt(cue.at);
  const own = clauses.find((c) => c.verbs?.verbs.includes(cue.at));
  const bare = clauses.find(
    (c) => c.kind === 'that' && c.opener === undefined && c.hangsOn === own && c.first > cue.at,
  );
  const subject = bare?.subject;
  if (!subject || subject.first < Math.max(from, source.last) || subject.first >= end) return undefined;
  return subject.first;
}

/** "at least 116 people died", "about 20": what narrows a number goes with it. */
function openerOf(reading: Reading, subject: number, from: number): number {
  let first = subject;
  while (first > from && reading.lexicon.data.approximators.includes(norm(reading, first - 1))) first -= 1;
  return first;
}

/** "told the court he was sorry": the clause begins behind whoever was told. */
function behindAddressee(context: FrameContext, start: number): number {
  const { reading } = context;
  if (isTold(reading, start)) return start + 1;
  const next = reading.mentionAt(start + 1);
  const placed = reading.mentionAt(start) ?? (next?.mention.form === 'pronoun' ? undefined : next);
  const behind = placed?.last ?? reading.phraseAt(start)?.last ?? behindBareNoun(reading, start);
  // "promised every household would …": not told to the household, but about it.
  const { auxiliaries, finite } = reading.lexicon.sets;
  return auxiliaries.has(norm(reading, behind)) || finite.has(norm(reading, behind)) ? start : behind;
}

/** "told him (not) to go". */
function isOrder(reading: Reading, at: number): boolean {
  const { negations, infinitiveMark } = reading.lexicon.data;
  return norm(reading, negations.includes(norm(reading, at)) ? at + 1 : at) === infinitiveMark;
}

/** "told them they had", "told her Ankara would": a pronoun that is told; "told her family" begins with whose it is. */
function isTold(reading: Reading, at: number): boolean {
  if (grammarOf(reading.language).lists.objectPronouns.has(norm(reading, at))) return true;
  if (!(norm(reading, at) in reading.lexicon.data.pronounGender)) return false;
  const { subjectPronouns, articles } = reading.lexicon.sets;
  const next = norm(reading, at + 1);
  return (
    subjectPronouns.has(next) ||
    articles.has(next) ||
    reading.lexicon.data.possessives.includes(next) ||
    reading.mentionAt(at + 1)?.mention.form === 'name'
  );
}

/** "told MPs it was over": behind a noun that only the pronoun after it tells from a subject. */
function behindBareNoun({ syntax, lexicon, tokens }: Reading, start: number): number {
  let behind = start;
  while (behind < start + 4 && /^(?:NOUN|PROPN)$/.test(tagAt(syntax, behind)?.class ?? '')) behind += 1;
  return behind > start && lexicon.sets.subjectPronouns.has(tokens[behind]?.norm ?? '') ? behind : start;
}

/** Starts like a noun phrase and has a finite verb: "it would close", not "drily, referring to …". */
function isClause(context: FrameContext, range: Range): boolean {
  const { reading } = context;
  const { sets, data } = reading.lexicon;
  const { first, last } = range;
  if (last - first < 3) return false;
  const opener = norm(reading, first);
  const narrows = data.approximators.includes(opener);
  if (sets.prepositions.has(opener) && !narrows && !reading.mentionAt(first)) return false;
  if (sets.subjectPronouns.has(opener) || sets.subjectPronouns.has(opener.split(/['’]/)[0]!)) return true;
  if (reading.language.forms.manner.test(opener) || norm(reading, first + 1) === ',') return false;
  // "told her family what she wanted": a question, no statement.
  if (sets.relatives.has(opener) || data.openQuestions.includes(opener)) return false;
  return holdsFinite(context, range);
}

/** A finite verb behind the first word. */
function holdsFinite({ reading, outer, unit }: FrameContext, { first, last }: Range): boolean {
  const { sets } = reading.lexicon;
  // "When the council announced its plans in May, Hill left": the comma closes the clause of the verb.
  const within = sets.subordinators.has(norm(reading, unit.first)) && first < unit.first + 30;
  let hung = false;
  let noun = false;
  for (let i = first + 1; i < last; i += 1) {
    const word = norm(reading, i);
    if (!outer(i)) {
      if (outer(i - 1) && marksOpenVerb(reading, i)) return true;
      continue;
    }
    if (within && word === ',') return false;
    // "the change in an email sent at noon": behind a preposition a participle is no finite verb.
    if (hung && !sets.auxiliaries.has(word) && sets.prepositions.has(norm(reading, i + 1))) continue;
    hung ||= sets.prepositions.has(word);
    if (!isFiniteAt(reading, i)) continue;
    if (!isNounAt(reading, i)) return true;
    noun = true;
  }
  // "said the stores fill the stock": a verb that no list knows.
  return noun && finiteIn(reading.syntax, { first: first + 2, last }, outer);
}

/** "a state of calamity", "the charges": behind an article stands no finite verb. */
const isNounAt = (reading: Reading, i: number): boolean =>
  reading.lexicon.data.bareComplement &&
  (reading.lexicon.sets.articles.has(norm(reading, i - 1)) || isPluralNoun(reading, i));

/** "in May": a month; "they may": a verb. */
function isTime(reading: Reading, i: number): boolean {
  const word = norm(reading, i);
  if (!reading.language.grammar.timeNouns.includes(word)) return false;
  return !reading.lexicon.sets.modals.has(word) || /^\p{Lu}/u.test(reading.surface(i, i + 1));
}

const isFiniteAt = (reading: Reading, i: number): boolean =>
  !isTime(reading, i) && mayBeFinite(reading, norm(reading, i));

/** "announced royal births, four records": an ending in s may be a plural as well. */
const isPluralNoun = (reading: Reading, i: number): boolean =>
  norm(reading, i).endsWith('s') &&
  !isVerb(reading, norm(reading, i)) &&
  tagAt(reading.syntax, i)?.class === 'NOUN';

const mayBeFinite = (reading: Reading, word: string): boolean =>
  isVerb(reading, word) || reading.language.forms.finite.test(word);

/** False where `isClause` would find nothing, wherever the clause begins: then the grammar need not be asked. */
function mayBeClause({ reading, outer }: FrameContext, from: number, end: number): boolean {
  const { subjectPronouns } = reading.lexicon.sets;
  for (let i = from; i < end; i += 1) {
    const word = norm(reading, i);
    if (!outer(i) || subjectPronouns.has(word.split(/['’]/)[0]!) || mayBeFinite(reading, word)) return true;
  }
  return false;
}

/** The words between marks open with a verb: "said the plan “undervalues” the firm". */
function marksOpenVerb(reading: Reading, mark: number): boolean {
  const { sets } = reading.lexicon;
  const { forms } = reading.language;
  for (let i = mark; i < mark + 3; i += 1) {
    const word = norm(reading, i);
    if (reading.tokens[i]?.kind === 'mark') continue;
    if (sets.finite.has(word) || sets.auxiliaries.has(word) || forms.finite.test(word)) return true;
    if (!forms.manner.test(word)) return tagAt(reading.syntax, i)?.verbForm === 'Fin';
  }
  return false;
}

/** A number, a name or a noun with its determiner stands here: "reported a total of 5,667 cases". */
function reportsObject({ reading, outer }: FrameContext, at: number): boolean {
  if (!outer(at)) return false;
  const { determiners } = reading.lexicon.sets;
  return (
    determiners.has(norm(reading, at)) ||
    reading.tokens[at]!.kind === 'number' ||
    tagAt(reading.syntax, at)?.class === 'NUM' ||
    reading.mentionAt(at) !== undefined
  );
}

/** "found the closure to be unlawful": a noun phrase, and what it is said to be. */
function isNamedAs({ reading, outer }: FrameContext, start: number, end: number): boolean {
  const { infinitiveMark } = reading.lexicon.data;
  const { passives, perfects } = reading.language.grammar;
  for (let i = start + 1; i < Math.min(end - 2, start + 9); i += 1) {
    if (!outer(i) || reading.tokens[i]!.kind === 'punctuation') return false;
    if (norm(reading, i) !== infinitiveMark) continue;
    const verb = norm(reading, i + 1);
    return passives.includes(verb) || perfects.includes(verb);
  }
  return false;
}

/** "te" in the verb's own clause, before any comma. */
export function holdsInfinitive(context: FrameContext, start: number, end: number): boolean {
  const { reading, outer } = context;
  for (let i = start; i < end; i += 1) {
    if (outer(i) && norm(reading, i) === ',') return false;
    // "zei het zonder te lachen": how it was said.
    if (reading.lexicon.data.infinitiveOpeners.includes(norm(reading, i))) return false;
    if (norm(reading, i) === reading.lexicon.data.infinitiveMark) return true;
  }
  return false;
}
