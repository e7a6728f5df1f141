/** Who may be speaking where no cue tells: the sentence before, the paragraph, the one-speaker passage. */
import type { Actor } from '../../model/types';
import { isObjectForm } from './grammaticalSubject';
import type { Placed } from './placement';
import type { PlacedReading, Reading } from './reading';
import type { Speaker, SpeakerBook } from './speakerBook';
import type { Unit } from './units';

/** What earlier units left behind, newest last. */
export interface Trace {
  readonly unit: Unit;
  readonly speaker?: Speaker;
}

/** As many tokens of a unit are looked at for what it is about: more are no sentence, and each quote in it asks anew. */
const topicWithin = 120;

/** The actor that a unit is about: its first person that no preposition governs, else its first person, else an organisation. */
export function topicOf(
  reading: PlacedReading,
  unit: Unit,
  book: SpeakerBook,
  outer: (i: number) => boolean,
): Speaker | undefined {
  let fallback: Speaker | undefined;
  let organisation: Speaker | undefined;
  for (let i = unit.first; i < Math.min(unit.last, unit.first + topicWithin); i += 1) {
    const placed = reading.mentionAt(i);
    if (!placed || placed.first !== i || !outer(i) || placed.mention.compound) continue;
    const id = book.actorIdOf(reading, placed);
    if (id === undefined) continue;
    const { type } = placed.mention;
    if (type === 'person') {
      const speaker: Speaker = { ids: [id], rule: 'topic', inferred: true };
      if (!governed(reading, unit, placed) && !isObject(reading, placed)) return speaker;
      fallback ??= speaker;
    } else if (type === 'organisation' && !governed(reading, unit, placed))
      organisation ??= { ids: [id], rule: 'topic', inferred: true };
  }
  return fallback ?? organisation;
}

/** "viel haar bij": a pronoun in the form of an object. */
const isObject = (reading: Reading, { first, last, mention }: Placed): boolean =>
  mention.form === 'pronoun' && isObjectForm(reading, { first, last, heads: [] });

/** The person named last in a unit: whom "die" takes up. */
export function lastPersonOf(
  reading: PlacedReading,
  unit: Unit,
  book: SpeakerBook,
  outer: (i: number) => boolean,
): Speaker | undefined {
  for (let i = unit.last - 1; i >= unit.first; i -= 1) {
    const placed = reading.mentionAt(i);
    if (!placed || !outer(i) || placed.mention.type !== 'person') continue;
    const id = book.actorIdOf(reading, placed);
    if (id !== undefined) return { ids: [id], rule: 'demonstrative', inferred: true };
  }
  return undefined;
}

function governed(reading: Reading, unit: Unit, placed: Placed): boolean {
  const { prepositions, determiners } = reading.lexicon.sets;
  let i = placed.first - 1;
  while (i >= unit.first && determiners.has(reading.tokens[i]!.norm)) i -= 1;
  return i >= unit.first && prepositions.has(reading.tokens[i]!.norm);
}

/** How many units back a speaker is looked for within a block. */
const reach = 16;

/** The nearest speaker or topic before, within the block; then the last speaker of up to three blocks back, if it was the only one. */
export function speakerBefore(
  reading: PlacedReading,
  book: SpeakerBook,
  inBlock: readonly Trace[],
  earlier: readonly (readonly Trace[])[],
  outer: (i: number) => boolean,
  fits: (actor: Actor | undefined) => boolean = () => true,
): Speaker | undefined {
  const admit = (speaker: Speaker | undefined): Speaker | undefined =>
    speaker && speaker.ids.every((id) => fits(book.actor(id))) ? speaker : undefined;
  for (let i = inBlock.length - 1; i >= Math.max(0, inBlock.length - reach); i -= 1) {
    const trace = inBlock[i]!;
    const said = admit(trace.speaker);
    if (said) return { ids: said.ids, rule: 'same-paragraph', inferred: true };
    const topic = admit(topicOf(reading, trace.unit, book, outer));
    if (topic) return { ...topic, rule: 'sentence-before' };
  }
  for (const traces of earlier.slice(-3).reverse()) {
    const speakers = traces.map((t) => t.speaker).filter((s) => s !== undefined);
    if (speakers.length === 0) continue;
    const last = admit(speakers.at(-1));
    return last ? { ids: last.ids, rule: 'passage', inferred: true } : undefined;
  }
  return undefined;
}
