/** Marked stretches that no cue claims: announced by a colon, followed by a name, carried on, or no quote at all. */
import type { Quote } from '../../model/types';
import { holdsFinite, tagAt } from '../syntax/query';
import { colonSource } from './colonSource';
import { topicOf } from './context';
import { feelingSource } from './feeling';
import { isObjectForm } from './grammaticalSubject';
import type { Stretch } from './stretch';
import { markedPart, placed } from './parts';
import type { Placed } from './placement';
import type { PlacedReading, Reading } from './reading';
import type { ReadUnit } from './scanned';
import { sourceIn } from './sources';
import type { Source } from './source';
import { announced, forwardSpeaker, interviewee, speakerFields, spokeBefore } from './speakers';
import type { State } from './state';
import type { Speaker, SpeakerBook } from './speakerBook';
import { isVerb } from './smallWords';

/** A marked stretch without a cue: announced by a colon, followed by a name, carried on, or no quote at all. */
export function unclaimed(
  state: State,
  unit: ReadUnit,
  stretch: Stretch,
  last: Speaker | undefined,
): { quote: Quote; speaker?: Speaker } | undefined {
  const { reading, zone } = state;
  const open = stretch.open ?? stretch.first;
  const after = (stretch.close ?? stretch.last - 1) + 1;
  const marked = { state, unit, stretch, last, open, after, words: stretch.last - stretch.first };
  const part = placed(reading, markedPart(reading, stretch));
  for (const tell of cases) {
    const told = tell(marked);
    if (told === 'no quote') return undefined;
    if (!told) continue;
    const { rule, speaker, source } = told;
    const quote: Quote = {
      span: part.span,
      kind: 'direct',
      parts: [part],
      stance: 'says',
      zone,
      ...(source ? { source: reading.span(source.first, source.last) } : {}),
      ...speakerFields(speaker),
      rule,
    };
    return { quote, ...(speaker ? { speaker } : {}) };
  }
  return undefined;
}

interface Marked {
  readonly state: State;
  readonly unit: ReadUnit;
  readonly stretch: Stretch;
  /** Who spoke last in the unit. */
  readonly last: Speaker | undefined;
  /** Token indexes: of the opening mark, and behind the closing one. */
  readonly open: number;
  readonly after: number;
  /** How many tokens stand between. */
  readonly words: number;
}

interface Told {
  readonly rule: string;
  readonly speaker?: Speaker | undefined;
  readonly source?: Source;
}

/** What makes a quote of marked words, or tells that they are none; the first of these that knows decides. */
const cases: readonly ((marked: Marked) => Told | 'no quote' | undefined)[] = [
  behindColon,
  beforeBrackets,
  beforeDash,
  beforeVerb,
  asAnswer,
  inHeading,
  standingAlone,
  asSign,
  asSentence,
  beforeCue,
  asFeeling,
  asTitle,
  asFragment,
  inFirstPerson,
];

/** "Smit is duidelijk: “…”". */
function behindColon({ state, unit, stretch, last, open }: Marked): Told | undefined {
  const { reading, book, zone } = state;
  if (reading.tokens[open - 1]?.norm !== ':' || open - 1 <= unit.first) return undefined;
  const told = colonSource(reading, { first: unit.first, last: open - 1 });
  if (told) return { rule: 'colon', speaker: book.speakerOf(reading, told, () => undefined), source: told };
  const source = announcer(reading, unit, stretch, open - 1);
  if (source?.heads.length && (zone === 'paragraph' || source.last === open - 1)) {
    const speaker = book.speakerOf(reading, source, () => spokeBefore(state, unit, source));
    return { rule: 'colon', speaker, source };
  }
  if (zone !== 'paragraph')
    return { rule: 'colon', speaker: zone === 'title' ? titleSubject(state, source, stretch) : undefined };
  const topic = topicBefore(state, unit, open - 1);
  const speaker = topic
    ? { ...topic, rule: 'topic' }
    : (announced(state, unit) ?? last ?? spokeBefore(state, unit, undefined));
  return { rule: 'colon', speaker };
}

/** Who stands before the colon. */
function announcer(reading: Reading, unit: ReadUnit, stretch: Stretch, colon: number): Source | undefined {
  const source = sourceIn(reading, unit.first, colon);
  return source && isScene(reading, unit, stretch, source) ? undefined : source;
}

/** "Assisen Brugge: “Ik zweeg”": a place with more beside it is where something is said, not who says it. */
function isScene(
  { tokens, lexicon }: Reading,
  unit: ReadUnit,
  { first, last }: Stretch,
  source: Source,
): boolean {
  if (source.heads[0]?.mention.type !== 'place') return false;
  return (
    source.heads[0].first > unit.first ||
    tokens.slice(first, last).some(({ norm: word }) => lexicon.data.firstPersonSingular.includes(word))
  );
}

/** What the unit is about, before a token. */
const topicBefore = ({ reading, book, outer }: State, unit: ReadUnit, last: number): Speaker | undefined =>
  topicOf(reading, { ...unit, last }, book, outer);

/** “…” (Jan Smit, 52). */
function beforeBrackets({ state: { reading, book }, unit, after }: Marked): Told | undefined {
  if (reading.tokens[after]?.norm !== '(' || after >= unit.last) return undefined;
  const name = reading.mentionAt(after + 1);
  const closer = reading.tokens[name?.last ?? 0]?.norm;
  if (name?.mention.type !== 'person' || (closer !== ')' && closer !== ',')) return undefined;
  return signedBy(reading, book, name);
}

/** Who is named behind the words. */
function signedBy(reading: PlacedReading, book: SpeakerBook, name: Placed): Told {
  const source = { first: name.first, last: name.last, heads: [name] };
  return { rule: 'bracketed', speaker: book.speakerOf(reading, source, () => undefined), source };
}

/** “…” — Jan Smit. */
function beforeDash({ state: { reading, book }, unit, after }: Marked): Told | undefined {
  if (!/^[–—-]{1,2}$/.test(reading.tokens[after]?.norm ?? '') || after + 1 >= unit.last) return undefined;
  const name = reading.mentionAt(after + 1);
  if (name?.mention.type !== 'person' || name.mention.form !== 'name' || name.first > after + 1)
    return undefined;
  const closes = name.last >= unit.last || /^[,.(]$/.test(reading.tokens[name.last]!.norm);
  return closes ? signedBy(reading, book, name) : undefined;
}

/** “…”, haalt Jan Smit zijn schouders op. */
function beforeVerb({ state, unit, stretch, after, words }: Marked): Told | undefined {
  const { reading, book } = state;
  const source = words > 1 ? subjectBehind(state, unit, stretch, after) : undefined;
  if (!source) return undefined;
  const speaker = book.speakerOf(reading, source, () => spokeBefore(state, unit, source));
  return { rule: 'inverted-other', speaker, source };
}

/** In an interview. */
function asAnswer({ state, stretch }: Marked): Told | undefined {
  return stretch.answer ? { rule: 'interview-answer', speaker: interviewee(state) } : undefined;
}

function inHeading({ state: { zone }, unit }: Marked): Told | undefined {
  if (zone !== 'title' && zone !== 'heading' && zone !== 'teaser') return undefined;
  return { rule: unit.alone ? 'headline' : 'headline-fragment' };
}

/** Nothing stands beside the marked words: who spoke, or speaks next, goes on. */
function standingAlone({ state, unit, last }: Marked): Told | undefined {
  if (!unit.alone) return undefined;
  const forward = forwardSpeaker(state, unit);
  const back = last ?? spokeBefore(state, unit, undefined);
  const firstInBlock = state.traces.length === 0;
  const asked = state.asked && firstInBlock ? interviewee(state) : undefined;
  return {
    rule: 'continuation',
    speaker: asked ?? (firstInBlock ? (forward ?? back) : (back ?? forward)),
  };
}

/** Marked words that the sentence goes on about, without a verb of saying: a sign, a slogan. Nobody is known to say them. */
function asSign({
  state: { reading },
  unit,
  stretch,
  open,
  after,
  words,
}: Marked): Told | 'no quote' | undefined {
  const about = goesOn(reading, unit, after) && !cueFollows(reading, after);
  if (words <= 3) return about ? 'no quote' : undefined;
  return about || isWritten(reading, unit, open) || standsWritten(reading, unit, stretch, after)
    ? { rule: 'quotation' }
    : undefined;
}

function asSentence({ state, unit, stretch, last, open, after, words }: Marked): Told | undefined {
  const { reading } = state;
  if (words <= 3) return undefined;
  // “Zo gaat dat hier”, werd er geroepen: nobody knows who said it.
  if (!sentenceLike(reading, stretch))
    return isClauseBeforeComma(reading, unit, stretch, after) ? { rule: 'quotation' } : undefined;
  if (last) return { rule: 'continuation', speaker: last };
  // A cue whose source no frame could read: somebody else, as like as not.
  if (cueFollows(reading, after)) return { rule: 'continuation' };
  const speaker = topicBefore(state, unit, open) ?? spokeBefore(state, unit, undefined);
  return { rule: 'continuation', speaker };
}

function beforeCue({ state: { reading }, last, after, words }: Marked): Told | undefined {
  return words > 5 && cueFollows(reading, after) ? { rule: 'continuation', speaker: last } : undefined;
}

/** "De partij mist “warmte” in de plannen": few words, and somebody whose feeling they tell. */
function asFeeling({ state: { reading, book, zone }, unit, stretch, open, words }: Marked): Told | undefined {
  const source = words <= 3 && zone === 'paragraph' ? feelingSource(reading, unit, stretch, open) : undefined;
  return source && { rule: 'fragment', speaker: book.speakerOf(reading, source, () => undefined), source };
}

/** "de film “…”", or too few words to be anybody's. */
function asTitle({ state: { reading }, open, words }: Marked): 'no quote' | undefined {
  const { titleWords } = reading.language.quotes;
  return words < 4 || titleWords.includes(reading.tokens[open - 1]?.norm ?? '') ? 'no quote' : undefined;
}

function asFragment({ state, unit, open }: Marked): Told | undefined {
  const topic = topicBefore(state, unit, open);
  return topic && { rule: 'fragment', speaker: { ...topic, rule: 'subject' } };
}

/** "The suit “is warm, so I have to keep calm”": the first person is somebody's who speaks. */
function inFirstPerson({ state, unit, stretch, last, words }: Marked): Told | undefined {
  const { reading } = state;
  return words > 5 && !reading.lexicon.data.verbSecond && isFirstPerson(reading, stretch)
    ? { rule: 'continuation', speaker: last ?? spokeBefore(state, unit, undefined) }
    : undefined;
}

/** Words of these kinds behind “…”, carry the sentence on; any other is its verb. */
const noVerbs = [
  'prepositions',
  'conjunctions',
  'subordinators',
  'adverbs',
  'determiners',
  'relatives',
  'complementisers',
] as const;

/** “…”, haalt Jan Smit zijn schouders op: in an order with the verb second, a verb and a person behind the marks tell who speaks. */
function subjectBehind(
  { reading }: State,
  unit: ReadUnit,
  stretch: Stretch,
  after: number,
): Source | undefined {
  const comma = [after, stretch.last - 1].find((i) => reading.tokens[i]?.norm === ',');
  if (!reading.lexicon.data.verbSecond || comma === undefined) return undefined;
  const verb = Math.max(comma, after - 1) + 1;
  if (verb + 1 >= unit.last || reading.tokens[verb]?.kind !== 'word') return undefined;
  if (!/^\p{Ll}/u.test(reading.surface(verb, verb + 1))) return undefined;
  const word = reading.tokens[verb].norm;
  if (noVerbs.some((set) => reading.lexicon.sets[set].has(word))) return undefined;
  const somebody = somebodyAt(reading, verb + 1);
  if (somebody) return somebody;
  const source = sourceIn(reading, verb + 1, unit.last);
  return source?.first === verb + 1 && isPerson(reading, source, verb) ? source : undefined;
}

/** “…”, vulde iemand in. */
function somebodyAt({ tokens, lexicon, syntax }: Reading, at: number): Source | undefined {
  const word = tokens[at]?.norm ?? '';
  const pronoun = lexicon.data.indefinites.includes(word) && !lexicon.sets.determiners.has(word);
  return pronoun && tagAt(syntax, at)?.class === 'PRON' ? { first: at, last: at + 1, heads: [] } : undefined;
}

/** A person's name, with or without a title; a pronoun that is no object; a role where the grammar lets it have a verb before it. */
function isPerson(reading: Reading, source: Source, verb: number): boolean {
  const mention = source.heads[0]?.mention;
  if (mention?.type === 'person' && mention.form === 'name') return true;
  if (isObjectForm(reading, source)) return false;
  if (mention && mention.type !== 'person') return false;
  if (source.pronoun || mention?.form === 'pronoun') return true;
  const person = mention !== undefined || reading.phraseAt(source.first)?.kind === 'person';
  return person && mayBeVerb(reading, verb);
}

/** "leest de vrouw voor": before a determiner a noun is none, whatever its form tells. */
function mayBeVerb({ syntax, lexicon, tokens }: Reading, at: number): boolean {
  const tag = tagAt(syntax, at);
  return (
    tag?.verbForm === 'Fin' ||
    (tag?.class === 'NOUN' && lexicon.sets.determiners.has(tokens[at + 1]?.norm ?? ''))
  );
}

/** "Jan Smit stopt ermee: ‘Ik ben moe’": who is the subject of a title says what is said there in the first person. */
function titleSubject(
  { reading, book }: State,
  source: Source | undefined,
  stretch: Stretch,
): Speaker | undefined {
  const subject = source?.heads[0]?.mention;
  if (!source || subject?.type !== 'person' || subject.form !== 'name') return undefined;
  if (!isFirstPerson(reading, stretch)) return undefined;
  const speaker = book.speakerOf(reading, source, () => undefined);
  return speaker && { ids: speaker.ids, rule: 'title-subject', inferred: true };
}

function isFirstPerson(reading: Reading, { first, last }: Stretch): boolean {
  const { firstPerson } = reading.lexicon.data;
  return reading.tokens.slice(first, last).some(({ norm }) => firstPerson.includes(norm.split(/['’]/)[0]!));
}

/** The sentence opens with the marked words and goes on in lower case behind them. */
function goesOn(reading: Reading, unit: ReadUnit, after: number): boolean {
  const opens = reading.tokens[unit.first]?.kind === 'mark';
  return opens && after < unit.last && /^\p{Ll}/u.test(reading.surface(after, after + 1));
}

/** "Op het spandoek stond “…”": what stands written somewhere has a writer that nobody names. */
function isWritten(reading: Reading, unit: ReadUnit, open: number): boolean {
  const { written } = reading.lexicon.data;
  const { sets } = reading.lexicon;
  for (let i = open - 1; i >= unit.first && i > open - 6; i -= 1) {
    if (written.includes(reading.tokens[i]!.norm))
      return sets.prepositions.has(reading.tokens[unit.first]!.norm);
    if (/^[,;:.]$/.test(reading.tokens[i]!.norm)) return false;
  }
  return false;
}

/** “De kas is leeg”, staat daarin: a clause between marks opens the sentence, and its verb follows. */
function standsWritten(reading: Reading, unit: ReadUnit, stretch: Stretch, after: number): boolean {
  return (
    reading.lexicon.data.verbSecond &&
    isVerb(reading, reading.tokens[after + 1]?.norm ?? '') &&
    isClauseBeforeComma(reading, unit, stretch, after)
  );
}

/** A clause between marks opens the sentence, and a comma closes it. */
function isClauseBeforeComma(
  { tokens, syntax }: Reading,
  unit: ReadUnit,
  stretch: Stretch,
  after: number,
): boolean {
  const closes = tokens[unit.first]?.kind === 'mark' && tokens[after]?.norm === ',';
  return closes && holdsFinite(syntax, stretch);
}

/** A reporting verb stands right behind the mark, though no frame could tell its source. */
function cueFollows(reading: Reading, after: number): boolean {
  const at = reading.tokens[after]?.norm === ',' ? after + 1 : after;
  return reading.lexicon.finite.has(reading.tokens[at]?.norm ?? '');
}

function sentenceLike(reading: Reading, stretch: Stretch): boolean {
  const first = reading.surface(stretch.first, stretch.first + 1);
  return /^\p{Lu}/u.test(first) && /^(?:[.!?…]|\.{2,})$/.test(reading.tokens[stretch.last - 1]!.norm);
}
