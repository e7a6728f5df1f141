/** What speaks for and against somebody as the speaker of words that no cue gives to anybody. */
import type { Language } from '../../../languages/language';
import type { Actor, ActorId, Quote } from '../../../model/types';
import type { Scene, Told } from './scene';

/** Somebody who may have said the words, with the names of what is true of him. */
export interface Candidate {
  /** Undefined: none of these. */
  readonly actor: ActorId | undefined;
  readonly traits: readonly string[];
}

/** How many sentences of the reporter's before the words are looked at within a block, and in the block before. */
const reach = 6;
/** How many mentions and quotes are looked at to each side: more than an article has there, and time stays linear. */
const farthest = 60;
/** How many blocks before are looked at for who has spoken. */
const blocksBack = 4;

/** The actors who may have said a quote, and nobody, each with its traits. `before`: the quotes so far, in text order. */
export function candidatesFor(
  scene: Scene,
  quote: Quote,
  quotes: readonly Quote[],
  index: number,
  language: Language,
): Candidate[] {
  const place = placeOf(scene, quote, quotes, index, language);
  const traits = new Map<ActorId, Set<string>>();
  const note = (actor: ActorId | undefined, trait: string): void => {
    if (actor === undefined || scene.actors.get(actor)?.type === 'place') return;
    const known = traits.get(actor);
    if (known) known.add(trait);
    else traits.set(actor, new Set([trait]));
  };
  noteNamed(place, note);
  noteSpeakers(place, note);
  noteAsked(place, note);
  for (const [rank, actor] of scene.mostNamed.entries())
    note(actor, rank === 0 ? 'most-named' : 'much-named');
  if (quote.speaker !== undefined) note(quote.speaker, `rule-${quote.speakerRule ?? ''}`);
  const list: Candidate[] = [...traits].map(([actor, own]) => {
    const all = [...own, ...ofActor(scene.actors.get(actor)!, place)];
    return { actor, traits: placed(all, place) };
  });
  const none = ['none', `none-${quote.rule}`, ...(quote.speaker === undefined ? ['none-by-rule'] : [])];
  if (place.words.length < 4) none.push('none-short');
  return [...list, { actor: undefined, traits: placed(none, place) }];
}

/** A trait may count for more or less where the words open their block, or stand in a title. */
function placed(traits: readonly string[], { prefix }: Place): string[] {
  return prefix === '' ? [...traits] : traits.flatMap((t) => [t, prefix + t]);
}

interface Place {
  readonly scene: Scene;
  readonly quote: Quote;
  readonly quotes: readonly Quote[];
  readonly index: number;
  readonly sentence: number;
  readonly block: number;
  /** The words stand first in their block. */
  readonly opens: boolean;
  readonly words: readonly string[];
  readonly person: 'ik' | 'wij' | 'other';
  readonly prefix: string;
}

type Note = (actor: ActorId | undefined, trait: string) => void;

function placeOf(
  scene: Scene,
  quote: Quote,
  quotes: readonly Quote[],
  index: number,
  language: Language,
): Place {
  const sentence = scene.sentenceAt(quote.span.start);
  const block = scene.blockOf(sentence);
  const opens = quote.span.start - scene.startOf(block) < 4;
  const words = scene.words(quote.span);
  const { firstPerson, firstPersonSingular } = language.quotes;
  const person = words.some((w) => firstPersonSingular.includes(w))
    ? 'ik'
    : words.some((w) => firstPerson.includes(w))
      ? 'wij'
      : 'other';
  const zone = scene.zoneOf(block);
  const prefix = zone === 'paragraph' ? (opens ? 'opens:' : '') : 'title:';
  return { scene, quote, quotes, index, sentence, block, opens, words, person, prefix };
}

/** Who is named before and behind the words, as what, and how far away. */
function noteNamed(place: Place, note: Note): void {
  const at = place.scene.firstTold(place.quote.span.start);
  noteBefore(place, note, at);
  noteBehind(place, note, at);
}

function noteBefore(place: Place, note: Note, at: number): void {
  const { told } = place.scene;
  const seen = new Set<ActorId>();
  let subject = true;
  for (let i = at - 1; i >= Math.max(0, at - farthest); i -= 1) {
    const one = told[i]!;
    const far = distance(place, one);
    if (far === undefined) break;
    if (seen.has(one.actor)) continue;
    if (one.reported) continue;
    const standing = place.scene.standing(one);
    note(one.actor, `${far}-${standing}`);
    if (seen.size === 0) note(one.actor, 'named-last');
    if (standing === 'subject' && subject) note(one.actor, 'subject-last');
    subject &&= standing !== 'subject';
    if (one.form === 'pronoun') note(one.actor, 'pronoun');
    seen.add(one.actor);
  }
}

function noteBehind({ scene, quote, sentence, block }: Place, note: Note, at: number): void {
  const { told } = scene;
  const own = scene.sentenceAt(quote.span.end - 1);
  const seen = new Set<ActorId>();
  for (let i = at; i < Math.min(told.length, at + farthest); i += 1) {
    const one = told[i]!;
    if (one.start < quote.span.end) continue;
    if (scene.blockOf(one.sentence) !== block || scene.apart(sentence, one.sentence) > 1) break;
    if (seen.has(one.actor)) continue;
    seen.add(one.actor);
    note(one.actor, `${one.sentence === own ? 'behind-same' : 'behind'}-${scene.standing(one)}`);
  }
}

/** "same", "one", "two", "more" sentences before in the block, "block" in the one before it; undefined beyond. */
function distance({ scene, sentence, block }: Place, one: Told): string | undefined {
  const at = scene.blockOf(one.sentence);
  if (at === block) {
    if (one.sentence === sentence) return 'same';
    const apart = scene.apart(one.sentence, sentence);
    return apart <= 1 ? 'one' : apart === 2 ? 'two' : apart <= reach ? 'more' : undefined;
  }
  if (at !== block - 1) return undefined;
  const apart = scene.apart(one.sentence, sentence);
  return apart <= 1 ? 'block-one' : apart <= 3 ? 'block-more' : undefined;
}

/** Who has spoken before, and how long ago; who has spoken most. */
function noteSpeakers(place: Place, note: Note): void {
  const { scene, quotes, index, block, sentence } = place;
  const seen = new Set<ActorId>();
  let here = 0;
  let blocks = 0;
  let last = block;
  for (let i = index - 1; i >= Math.max(0, index - farthest); i -= 1) {
    const { speaker, rule, zone, span } = quotes[i]!;
    const its = scene.sentenceAt(span.start);
    const at = scene.blockOf(its);
    if (block - at > blocksBack) break;
    if (speaker === undefined || rule === 'nested' || zone !== 'paragraph') continue;
    if (at === block) here += 1;
    else if (at !== last) blocks += 1;
    const apart = at === block ? scene.apart(its, sentence) > 1 : at === last;
    if (!seen.has(speaker)) note(speaker, at === block ? spokeHere(here, apart) : spokeBefore(blocks, apart));
    seen.add(speaker);
    last = at;
  }
  for (const actor of scene.mostQuoted) note(actor, 'most-quoted');
}

/** "Waarom hij zweeg, wilde Tol weten. “…”": who has just asked is answered by somebody else. */
function noteAsked({ scene, quotes, index, block }: Place, note: Note): void {
  const before = quotes[index - 1];
  if (before?.stance !== 'asks') return;
  if (block - scene.blockOf(scene.sentenceAt(before.span.start)) <= 1) note(before.speaker, 'has-asked');
}

/** In the same block: `nth` quote back, with or without other words between. */
function spokeHere(nth: number, apart: boolean): string {
  if (nth > 1) return 'spoke-here-earlier';
  return apart ? 'spoke-here-apart' : 'spoke-here';
}

/** `nth` block with quotes back, as its last speaker or an earlier one. */
function spokeBefore(nth: number, earlier: boolean): string {
  if (earlier || nth > 2) return 'spoke-earlier';
  return nth === 1 ? 'spoke-before' : 'spoke-two-before';
}

function ofActor(actor: Actor, { scene, quote, person }: Place): string[] {
  const out: string[] = [actor.type, `${person}-${actor.type === 'person' ? 'person' : 'body'}`];
  if (actor.rule === 'unnamed-speaker') out.push('unnamed');
  if (scene.namedInside(quote.span).has(actor.id)) out.push('named-inside');
  if (quote.rule === 'impersonal') out.push('sounds');
  return out;
}
