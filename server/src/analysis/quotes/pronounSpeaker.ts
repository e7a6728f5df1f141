/** Whom a pronoun means that reports, where more than its gender tells: several, a body, and never whoever is spoken to. */
import type { ActorId } from '../../model/types';
import { tagAt } from '../syntax/query';
import { sourceOfPhrase } from './grammaticalSubject';
import { bodyBeside, nounBefore, personLastIn } from './pronounSource';
import { norm, type Reading } from './reading';
import type { ReadUnit } from './scanned';
import { isGoverned } from './smallWords';
import type { Source } from './source';
import type { Speaker } from './speakerBook';
import type { State } from './state';

/** Whom a plural pronoun means: the body it is placed in, who spoke before in the sentence, or several before it. */
export function severalMeant(
  state: State,
  unit: ReadUnit,
  { verb, last, around }: { verb: number; last: Speaker | undefined; around: () => Speaker | undefined },
): Speaker | undefined {
  const body = bodyBeside(state.reading, verb);
  if (body) return state.book.speakerOf(state.reading, body, around);
  return bodyThere(state, unit, verb) ?? severalIn(state, last) ?? severalBefore(state, unit);
}

/** "De bond is blij. Ze hopen er dat …", "daar zeggen ze": the body named last, in the two units before. */
function bodyThere(state: State, unit: ReadUnit, verb: number): Speaker | undefined {
  const { reading, block } = state;
  const { thereAdverbs } = reading.lexicon.data;
  if (![verb - 1, verb + 1, verb + 2].some((i) => thereAdverbs.includes(norm(reading, i)))) return undefined;
  const at = block.units.indexOf(unit);
  for (let u = at - 1; u >= Math.max(0, at - 2); u -= 1) {
    const body = bodyLastIn(state, block.units[u]!);
    if (body !== undefined) return { ids: [body], rule: 'organisation-before', inferred: true };
  }
  return undefined;
}

/** The organisation named last in a unit, outside what is said. */
export function bodyLastIn({ reading, book, outer }: State, { first, last }: ReadUnit): ActorId | undefined {
  for (let i = last - 1; i >= first; i -= 1) {
    const placed = outer(i) ? reading.mentionAt(i) : undefined;
    if (placed?.first !== i || placed.mention.type !== 'organisation' || placed.mention.compound) continue;
    const id = book.actorIdOf(reading, placed);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** "Haar buurvrouw knikt. “…”, zegt die": the person told of last in the sentence before, outside what is said. */
export function lastNamedBefore(state: State, unit: ReadUnit, source: Source): Speaker | undefined {
  const { reading, block, book, outer } = state;
  if (!isOpenDemonstrative(state, source)) return undefined;
  const at = block.units.indexOf(unit);
  for (let u = at - 1; u >= Math.max(0, at - 2); u -= 1) {
    const meant = personLastIn(reading, block.units[u]!, outer);
    const speaker = meant && book.speakerOf(reading, meant, () => undefined);
    if (speaker) return { ids: speaker.ids, rule: 'demonstrative', inferred: true };
  }
  return undefined;
}

/** "die", which no mention links. */
function isOpenDemonstrative({ reading, book }: State, { first, last, heads: [head] }: Source): boolean {
  if (last !== first + 1 || !reading.lexicon.data.demonstratives.includes(norm(reading, first))) return false;
  return !head || (head.mention.form === 'pronoun' && book.actorIdOf(reading, head) === undefined);
}

/** "Officials said he was ill; his death, they reported, …": who spoke before in the sentence, if he is no single person. */
function severalIn({ book }: State, last: Speaker | undefined): Speaker | undefined {
  if (!last) return undefined;
  const actor = book.actor(last.ids[0]!);
  const single = last.ids.length === 1 && actor?.type === 'person' && actor.rule !== 'unnamed-speaker';
  return single ? undefined : { ids: last.ids, rule: 'pronoun-same-sentence', inferred: true };
}

/** "Analisten verlaagden hun advies. “…”, schrijven zij": those whom the two units before tell of, or who spoke there together. */
function severalBefore(state: State, unit: ReadUnit): Speaker | undefined {
  const { reading, block, book, outer, traces } = state;
  const at = block.units.indexOf(unit);
  for (let u = at - 1; u >= Math.max(0, at - 2); u -= 1) {
    const said = traces[u]?.speaker;
    if (said && said.ids.length > 1) return { ids: said.ids, rule: 'pronoun-same-paragraph', inferred: true };
    const meant = nounBefore(reading, block.units[u]!, { plural: true }, (i) => !outer(i));
    const speaker = meant && book.speakerOf(reading, meant, () => undefined);
    if (speaker) return { ids: speaker.ids, rule: 'pronoun-sentence-before', inferred: true };
  }
  return undefined;
}

/** "Speaking to Hill, he said …", "Tegen Tol zei hij …": he is not who stands behind the preposition that opens the sentence. */
export function toldInClause(
  { reading, book, outer }: State,
  unit: ReadUnit,
  { first, heads }: Source,
): ActorId | undefined {
  const [head] = heads;
  if (head?.mention.form !== 'pronoun' || !outer(unit.first)) return undefined;
  const linked = book.actorIdOf(reading, head);
  if (linked === undefined) return undefined;
  for (let i = unit.first; i < first; i += 1) {
    const placed = reading.mentionAt(i);
    if (!outer(i) || isClauseVerb(reading, i, unit.first, first)) return undefined;
    const names = placed?.first === i && placed.mention.form !== 'pronoun';
    if (names && book.actorIdOf(reading, placed) === linked)
      return isGoverned(reading, unit.first, i) ? linked : undefined;
  }
  return undefined;
}

/** A finite verb of the clause that opens the unit, and not the one right before the pronoun: "zei hij". */
function isClauseVerb({ syntax }: Reading, at: number, first: number, pronoun: number): boolean {
  return at > first + 1 && at + 1 < pronoun && tagAt(syntax, at)?.verbForm === 'Fin';
}

/** "it", which no mention links. */
function isBodyPronoun({ reading }: State, { first, last, heads, pronoun }: Source): boolean {
  return (
    pronoun === true &&
    heads.length === 0 &&
    last === first + 1 &&
    norm(reading, first) === reading.lexicon.data.bodyPronouns[0]
  );
}

/** "The council issued a statement. It said …": the body that is the subject of the sentence before. */
export function bodyMeant(state: State, unit: ReadUnit, pronoun: Source): Speaker | undefined {
  const { reading, block, book, traces } = state;
  if (!isBodyPronoun(state, pronoun)) return undefined;
  const at = block.units.indexOf(unit);
  const before = block.units[at - 1];
  if (!before || traces.length === 0) return undefined;
  const { clauses } = reading.syntax.sentenceAt(before.last - 1);
  const subject = clauses.find(
    (c) => c.kind === 'main' && c.subject && c.subject.first >= before.first,
  )?.subject;
  if (!subject || subject.number === 'plural') return undefined;
  const phrase = reading.phraseAt(subject.head);
  const mention = reading.mentionAt(subject.head)?.mention;
  if (mention ? mention.type !== 'organisation' : phrase?.kind !== 'organisation') return undefined;
  const source = sourceOfPhrase(reading, subject, before.last);
  const speaker = source && book.speakerOf(reading, source, () => undefined);
  return speaker && { ids: speaker.ids, rule: 'pronoun-sentence-before', inferred: true };
}
