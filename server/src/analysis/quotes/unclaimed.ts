/** Marked stretches that no cue claims: announced by a colon, followed by a name, carried on, or no quote at all. */
import type { Quote } from '../../model/types';
import { tagAt } from '../syntax/query';
import { topicOf } from './context';
import { isObjectForm } from './grammaticalSubject';
import type { Stretch } from './marks';
import { markedPart, placed } from './parts';
import type { Reading } from './reading';
import type { ReadUnit } from './scanned';
import { sourceIn } from './sources';
import type { Source } from './source';
import { announced, forwardSpeaker, interviewee, speakerFields, spokeBefore, type State } from './speakers';
import type { Speaker } from './speakerBook';

/** A marked stretch without a cue: announced by a colon, followed by a name, carried on, or no quote at all. */
export function unclaimed(
  state: State,
  unit: ReadUnit,
  stretch: Stretch,
  last: Speaker | undefined,
): { quote: Quote; speaker?: Speaker } | undefined {
  const { reading, book, zone, outer } = state;
  const part = placed(reading, markedPart(reading, stretch));
  const make = (
    rule: string,
    speaker: Speaker | undefined,
    source?: Source,
  ): { quote: Quote; speaker?: Speaker } => ({
    quote: {
      span: part.span,
      kind: 'direct',
      parts: [part],
      stance: 'says',
      zone,
      ...(source ? { source: reading.span(source.first, source.last) } : {}),
      ...speakerFields(speaker),
      rule,
    },
    ...(speaker ? { speaker } : {}),
  });
  const open = stretch.open ?? stretch.first;
  const after = (stretch.close ?? stretch.last - 1) + 1;
  const words = stretch.last - stretch.first;

  if (reading.tokens[open - 1]?.norm === ':' && open - 1 > unit.first) {
    const source = sourceIn(reading, unit.first, open - 1);
    if (source?.heads.length && (zone === 'paragraph' || source.last === open - 1))
      return make(
        'colon',
        book.speakerOf(reading, source, () => spokeBefore(state, unit, source)),
        source,
      );
    const topic =
      zone === 'paragraph' ? topicOf(reading, { ...unit, last: open - 1 }, book, outer) : undefined;
    if (topic) return make('colon', { ...topic, rule: 'topic' });
    const told = zone === 'paragraph' ? announced(state, unit) : undefined;
    if (told) return make('colon', told);
    if (zone !== 'paragraph')
      return make('colon', zone === 'title' ? titleSubject(state, source, stretch) : undefined);
    return make('colon', last ?? spokeBefore(state, unit, undefined));
  }
  if (reading.tokens[after]?.norm === '(' && after < unit.last) {
    const name = reading.mentionAt(after + 1);
    const bracket = reading.tokens[name?.last ?? 0]?.norm;
    if (name && (bracket === ')' || bracket === ',') && name.mention.type === 'person') {
      const source = { first: name.first, last: name.last, heads: [name] };
      return make(
        'bracketed',
        book.speakerOf(reading, source, () => undefined),
        source,
      );
    }
  }
  const behind = subjectBehind(state, unit, stretch, after);
  if (behind && words > 1)
    return make(
      'inverted-other',
      book.speakerOf(reading, behind, () => spokeBefore(state, unit, behind)),
      behind,
    );
  if (stretch.answer) return make('interview-answer', interviewee(state));
  const { alone } = unit;
  if (zone === 'title' || zone === 'heading' || zone === 'teaser')
    return make(alone ? 'headline' : 'headline-fragment', undefined);
  if (alone) {
    const forward = forwardSpeaker(state, unit);
    const back = last ?? spokeBefore(state, unit, undefined);
    const firstInBlock = state.traces.length === 0;
    const asked = state.asked && firstInBlock ? interviewee(state) : undefined;
    return make('continuation', asked ?? (firstInBlock ? (forward ?? back) : (back ?? forward)));
  }
  // Marked words that the sentence goes on about, without a verb of saying: a sign, a slogan. Nobody is known to say them.
  if (goesOn(reading, unit, after) && !cueFollows(reading, after))
    return words > 3 ? make('quotation', undefined) : undefined;
  if (words > 3 && (isWritten(reading, unit, open) || standsWritten(reading, unit, stretch, after)))
    return make('quotation', undefined);
  const cued = cueFollows(reading, after);
  if (sentenceLike(reading, stretch) && words > 3)
    return make(
      'continuation',
      // A cue whose source no frame could read: somebody else, as like as not.
      cued && !last
        ? undefined
        : (last ??
            topicOf(reading, { ...unit, last: open }, book, outer) ??
            spokeBefore(state, unit, undefined)),
    );
  if (words > 5 && cued) return make('continuation', last);
  if (words < 4 || reading.language.quotes.titleWords.includes(reading.tokens[open - 1]?.norm ?? ''))
    return undefined;
  const topic = topicOf(reading, { ...unit, last: open }, book, outer);
  if (topic) return make('fragment', { ...topic, rule: 'subject' });
  // "The suit “is warm, so I have to keep calm”": the first person is somebody's who speaks.
  return words > 5 && !reading.lexicon.data.verbSecond && isFirstPerson(reading, stretch)
    ? make('continuation', last ?? spokeBefore(state, unit, undefined))
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
  const source = sourceIn(reading, verb + 1, unit.last);
  return source?.first === verb + 1 && isPerson(reading, source, verb) ? source : undefined;
}

/** A person's name, with or without a title; a role or a pronoun only where the grammar knows the verb for one. */
function isPerson(reading: Reading, source: Source, verb: number): boolean {
  const mention = source.heads[0]?.mention;
  if (mention?.type === 'person' && mention.form === 'name') return true;
  if (tagAt(reading.syntax, verb)?.verbForm !== 'Fin' || isObjectForm(reading, source)) return false;
  if (mention) return mention.type === 'person';
  return source.pronoun === true || reading.phraseAt(source.first)?.kind === 'person';
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
function standsWritten(reading: Reading, unit: ReadUnit, { first, last }: Stretch, after: number): boolean {
  const { sets, finite } = reading.lexicon;
  const isVerb = (word: string): boolean =>
    sets.finite.has(word) || sets.auxiliaries.has(word) || finite.has(word);
  if (reading.tokens[unit.first]?.kind !== 'mark' || reading.tokens[after]?.norm !== ',') return false;
  return (
    reading.lexicon.data.verbSecond &&
    isVerb(reading.tokens[after + 1]?.norm ?? '') &&
    reading.tokens.slice(first, last).some(({ norm }) => isVerb(norm))
  );
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
