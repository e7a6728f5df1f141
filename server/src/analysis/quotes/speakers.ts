/** Who speaks where the cue names nobody, or only a pronoun: what stands around it tells. */
import { askedBefore, introducedBefore } from './introduced';
import { own } from '../../model/own';
import type { Actor, ActorId, Quote } from '../../model/types';
import { tagAt } from '../syntax/query';
import { intervieweeOf } from './answers';
import { lastPersonOf, speakerBefore, topicOf } from './context';
import type { Attribution } from './frames/attribution';
import { norm, type PlacedReading } from './reading';
import { isPluralPronoun } from './pronounSource';
import { bodyLastIn, bodyMeant, lastNamedBefore, severalMeant, toldInClause } from './pronounSpeaker';
import type { ReadUnit } from './scanned';
import type { Source } from './source';
import type { Speaker } from './speakerBook';
import type { State } from './state';

export function attributedSpeaker(
  state: State,
  unit: ReadUnit,
  attribution: Attribution,
  last: Speaker | undefined,
): Speaker | undefined {
  const { book, reading } = state;
  const source = attribution.source;
  if (isNobodys(attribution)) return undefined;
  if (attribution.rule === 'impersonal-there') return placedBefore(state, unit);
  const around = (): Speaker | undefined => last ?? spokeBefore(state, unit, source);
  if (source?.writing && isLetter(reading, source))
    return around() ?? book.speakerOf(reading, source, around);
  if (!source) return announced(state, unit) ?? around();
  const verb = attribution.cue.at;
  if (!isPluralPronoun(reading, source, verb))
    return tied(state, unit, attribution, last) ?? named(state, unit, source);
  const meant = severalMeant(state, unit, { verb, last, around });
  // "A team left the port. They said …": where the verb does not tell of several, one body may be meant.
  if (meant || tagAt(reading.syntax, verb)?.number === 'plural') return meant;
  return tied(state, unit, attribution, last) ?? named(state, unit, source);
}

/** "De stad Genk heeft er al een. “…”, klinkt het daar": the body named last in the sentence before. */
function placedBefore(state: State, unit: ReadUnit): Speaker | undefined {
  const before = state.block.units[state.block.units.indexOf(unit) - 1];
  const body = before && bodyLastIn(state, before);
  return body === undefined ? undefined : { ids: [body], rule: 'organisation-before', inferred: true };
}

/** Whom more than the pronoun itself tells of. */
function tied(
  state: State,
  unit: ReadUnit,
  attribution: Attribution,
  last: Speaker | undefined,
): Speaker | undefined {
  return (
    lastNamedBefore(state, unit, attribution.source!) ??
    bodyMeant(state, unit, attribution.source!) ??
    saidBeforeColon(state, attribution, last) ??
    ownerSpeaking(state, attribution)
  );
}

const isNobodys = ({ rule, source, cue }: Attribution): boolean =>
  rule === 'hearsay' ||
  rule === 'heard' ||
  rule === 'impersonal-elsewhere' ||
  (!source && cue.form === 'written');

/** Whom the source names; never whoever he speaks to. */
function named(state: State, unit: ReadUnit, source: Source): Speaker | undefined {
  const told = toldInClause(state, unit, source);
  const meant: Source = told === undefined ? source : { ...source, heads: [], pronoun: true };
  return state.book.speakerOf(state.reading, meant, () => spokeBefore(state, unit, source, told));
}

/** "de brief", "het vonnis": a writing that was told of is its writer's; a report or a study speaks for itself. */
function isLetter(reading: PlacedReading, { first, last }: Source): boolean {
  const { dataNouns } = reading.lexicon.data;
  const phrase = reading.phraseAt(first);
  return (
    phrase?.determiner === 'definite' && !dataNouns.some((noun) => norm(reading, last - 1).endsWith(noun))
  );
}

/** "Haar moeder leeft nog, zegt ze": whose mother it is, not the mother. */
function ownerSpeaking({ reading, book }: State, { cue, source, content }: Attribution): Speaker | undefined {
  const [said] = content;
  const head = source?.heads[0];
  if (!said || said.first > cue.at || head?.mention.form !== 'pronoun') return undefined;
  const owner = book.ownerAt(reading, said.first);
  const spoken = reading.mentionAt(said.first);
  const linked = book.actorIdOf(reading, head);
  if (owner === undefined || !spoken) return undefined;
  if (linked !== undefined && linked !== book.actorIdOf(reading, spoken)) return undefined;
  return { ids: [owner], rule: 'pronoun-owner', inferred: true };
}

/** "Hill was angry: “We wait,” she said": marked words behind a colon are whose the words before it are. */
function saidBeforeColon(
  { reading: { tokens } }: State,
  { content, source }: Attribution,
  last: Speaker | undefined,
): Speaker | undefined {
  const first = content[0]?.first;
  if (!last || first === undefined || source?.heads[0]?.mention.form !== 'pronoun') return undefined;
  if (tokens[first]?.kind !== 'mark' || tokens[first - 1]?.norm !== ':') return undefined;
  return { ids: last.ids, rule: 'pronoun-same-sentence', inferred: true };
}

/** "Die hapte toe: “…”, klonk het": the words before the colon tell who speaks. */
export function announced(state: State, unit: ReadUnit): Speaker | undefined {
  const { reading, book, block, outer, traces } = state;
  const stretch = block.stretches[unit.stretches[0] ?? -1];
  const colon = stretch && (stretch.open ?? stretch.first) - 1;
  if (colon === undefined || colon <= unit.first || reading.tokens[colon]?.norm !== ':') return undefined;
  const topic = topicOf(reading, { ...unit, last: colon }, book, outer);
  if (topic) return topic;
  const { demonstratives } = reading.lexicon.data;
  const previous = traces.at(-1)?.unit;
  if (!previous || !demonstratives.includes(reading.tokens[unit.first]!.norm)) return undefined;
  return lastPersonOf(reading, previous, book, outer);
}

/** Who spoke or was spoken of before, of the pronoun's gender where both are known. */
export function spokeBefore(
  state: State,
  unit: ReadUnit,
  source: Source | undefined,
  except?: ActorId,
): Speaker | undefined {
  const { reading, book, traces, earlier, outer } = state;
  const pronoun =
    source?.heads[0]?.mention.form === 'pronoun'
      ? reading.surface(source.heads[0].first, source.heads[0].last).toLowerCase()
      : undefined;
  const gender = pronoun === undefined ? undefined : own(reading.language.quotes.pronounGender, pronoun);
  const inUnit = source ? topicOf(reading, { ...unit, last: source.first }, book, outer) : undefined;
  const fits = (a: Actor | undefined): boolean =>
    a !== undefined &&
    a.id !== except &&
    (pronoun === undefined || a.type === 'person') &&
    (gender === undefined || a.gender === undefined || a.gender === gender);
  if (inUnit && inUnit.ids.every((id) => fits(book.actor(id)))) return { ...inUnit, rule: 'same-sentence' };
  const introduced = source ? undefined : (askedBefore(state, unit) ?? introducedBefore(state, unit));
  return introduced ?? speakerBefore(reading, book, traces, earlier, outer, fits);
}

/** The cue of the unit right behind, when that unit is a quotation too: “…” “…”, zegt zij. */
export function forwardSpeaker(state: State, unit: ReadUnit): Speaker | undefined {
  const { block, book, reading } = state;
  const next = block.units[block.units.indexOf(unit) + 1];
  const attribution = next?.statements[0]?.attribution;
  if (!next || !attribution?.source || next.stretches.length === 0) return undefined;
  if (block.stretches[next.stretches[0]!]!.first > next.first + 1) return undefined;
  const speaker = book.speakerOf(reading, attribution.source, () =>
    spokeBefore(state, next, attribution.source),
  );
  return speaker ? { ids: speaker.ids, rule: 'sentence-behind', inferred: true } : undefined;
}

export function interviewee({ article }: State): Speaker | undefined {
  const id = intervieweeOf(article);
  return id === undefined ? undefined : { ids: [id], rule: 'interviewee', inferred: true };
}

export function speakerFields(
  speaker: Speaker | undefined,
): Pick<Quote, 'speaker' | 'speakers' | 'inferred' | 'speakerRule'> {
  if (!speaker) return {};
  return {
    speaker: speaker.ids[0]!,
    ...(speaker.ids.length > 1 ? { speakers: speaker.ids } : {}),
    ...(speaker.inferred ? { inferred: true } : {}),
    speakerRule: speaker.rule,
  };
}
