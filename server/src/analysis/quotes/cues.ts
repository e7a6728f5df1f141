/** Finds what reports speech in a unit: verbs with their particle or participle, "volgens", "aldus", "klinkt het". */
import type { CueVerb } from '../../languages/quoteData';
import { tagAt } from '../syntax/query';
import type { Placed } from './placement';
import { norm, type Reading } from './reading';
import { calledInGenitive, isClitic } from './smallWords';
import type { Unit } from './units';

export type CueForm =
  | 'verb'
  | 'noun'
  | 'according'
  | 'thus'
  | 'impersonal'
  | 'wordsOf'
  | 'reply'
  | 'byMouth'
  | 'ownWords'
  | 'hearsay'
  | 'form'
  | 'written';

export interface Cue {
  readonly form: CueForm;
  /** The finite verb or the preposition, a token index. */
  readonly at: number;
  /** Where the cue's own words end, half-open: "klinkt het" is two. */
  readonly last: number;
  readonly verb?: CueVerb;
  /** The participle or particle that belongs to the verb, further on. */
  readonly tail?: number;
}

/** No sentence holds more cues; text that has no full stops would cost time for each. */
const most = 40;

/** All cues of a unit outside its marked stretches, in text order. `outer(i)` tells whether token `i` lies outside. */
export function cuesIn(reading: Reading, unit: Unit, outer: (i: number) => boolean): Cue[] {
  const cues: Cue[] = [];
  const tails = new Set<number>();
  for (let i = unit.first; i < unit.last && cues.length < most; i += 1) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'word' || !reading.lexicon.mayBeCue(token.norm) || !outer(i)) continue;
    const cue =
      phraseAt(reading, i, unit) ??
      prepositionAt(reading, i) ??
      nounCueAt(reading, i, unit, outer) ??
      writtenAt(reading, i) ??
      verbAt(reading, i, unit, outer);
    // The particle of a verb before ("laat … weten") is no cue of its own.
    if (!cue || tails.has(cue.at) || tails.has(cue.at - 1)) continue;
    if (cue.form === 'verb' && cue.tail !== undefined) tails.add(cue.tail);
    cues.push(cue);
    i = cue.last - 1;
  }
  return cues;
}

/** "staat", "leest": what stands beside it tells whether words stand written. */
function writtenAt(reading: Reading, i: number): Cue | undefined {
  const { writtenVerbs } = reading.lexicon.data;
  return writtenVerbs.includes(reading.tokens[i]!.norm) ? { form: 'written', at: i, last: i + 1 } : undefined;
}

function prepositionAt(reading: Reading, i: number): Cue | undefined {
  const { norm } = reading.tokens[i]!;
  const { data, sets } = reading.lexicon;
  if (sets.thus.has(norm)) return isThus(reading, i) ? { form: 'thus', at: i, last: i + 1 } : undefined;
  if (data.accordingBehind.includes(norm)) return { form: 'according', at: i, last: i + 1 };
  if (data.per.includes(norm) && isNamed(reading, i)) return { form: 'according', at: i, last: i + 1 };
  for (const phrase of data.according) {
    const length = matchPhrase(reading, i, phrase);
    if (length === 0) continue;
    return isRule(reading, i + length) ? undefined : { form: 'according', at: i, last: i + length };
  }
  return undefined;
}

/** "volgens plan", "volgens de nieuwe wet": a rule, not a speaker. */
function isRule(reading: Reading, from: number): boolean {
  const { sets } = reading.lexicon;
  for (let k = from; k < from + 4; k += 1) {
    const token = reading.tokens[k];
    if (!token || token.kind !== 'word' || reading.mentionAt(k) || sets.prepositions.has(token.norm))
      return false;
    // "volgens vrienden een jaar": another phrase begins.
    if (k > from && sets.articles.has(token.norm)) return false;
    if (sets.noSource.has(token.norm)) return true;
    if (sets.finite.has(token.norm) && !sets.determiners.has(token.norm)) return false;
  }
  return false;
}

/** "per Ann Ward": with a name right behind, where a clause begins or ends; "30 per day" is no source. */
function isNamed(reading: Reading, i: number): boolean {
  const name = reading.mentionAt(i + 1);
  const named = name?.first === i + 1 && name.mention.form === 'name' && name.mention.type !== 'place';
  const before = reading.tokens[i - 1];
  return named && (before === undefined || before.kind !== 'number');
}

/** A word that is an adverb too (German "so") names a source only behind the words, with no verb right behind it. */
function isThus(reading: Reading, i: number): boolean {
  const { sets, finite } = reading.lexicon;
  if (!sets.adverbs.has(reading.tokens[i]!.norm)) return true;
  const before = reading.tokens[i - 1];
  const after = reading.tokens[i + 1]?.norm ?? '';
  const closes = before !== undefined && (before.norm === ',' || before.kind === 'mark');
  return closes && !sets.finite.has(after) && !sets.auxiliaries.has(after) && !finite.has(after);
}

/** Forms of cues that are whole phrases of the language. */
const phraseForms = ['wordsOf', 'byMouth', 'hearsay', 'ownWords', 'impersonal'] as const;

function phraseAt(reading: Reading, i: number, unit: Unit): Cue | undefined {
  for (const form of phraseForms)
    for (const phrase of reading.lexicon.data[form]) {
      const length = matchPhrase(reading, i, phrase);
      if (length === 0 || i + length > unit.last) continue;
      if (form === 'impersonal' && opensNoun(reading, i + length)) continue;
      // "Bij de bond heet het dat": the body is told.
      if (form === 'hearsay' && reading.lexicon.data.impersonalBy.includes(norm(reading, unit.first)))
        continue;
      return { form, at: i, last: i + length };
    }
  return undefined;
}

/** A noun of viewing, answering or speaking, with what belongs to it. */
function nounCueAt(reading: Reading, i: number, unit: Unit, outer: (i: number) => boolean): Cue | undefined {
  return viewAt(reading, i, unit) ?? replyAt(reading, i, unit, outer) ?? nounAt(reading, i, unit, outer);
}

/** "in Tols ogen", "naar haar oordeel": a view, with whose it is inside. */
function viewAt(reading: Reading, i: number, { first, last }: Unit): Cue | undefined {
  const { viewPrepositions, viewNouns } = reading.lexicon.data;
  if (!viewPrepositions.includes(norm(reading, i))) return undefined;
  const noun = behindOwner(reading, i + 1);
  if (noun === undefined || noun + 1 >= last || !viewNouns.includes(norm(reading, noun))) return undefined;
  // "met tranen in haar ogen": only where the view stands before what is seen.
  const leads =
    i === first || tagAt(reading.syntax, i - 1)?.verbForm === 'Fin' || norm(reading, i - 1) === ',';
  return leads && reading.tokens[noun + 1]!.norm !== '.'
    ? { form: 'wordsOf', at: i, last: noun + 1 }
    : undefined;
}

/** The token behind "haar", "Tols" or "Hill's". */
function behindOwner(reading: Reading, at: number): number | undefined {
  const { pronounGender } = reading.lexicon.data;
  const word = norm(reading, at);
  if (word in pronounGender) return at + 1;
  const owner = ownerAt(reading, at);
  return owner && behindClitic(reading, owner.last);
}

const behindClitic = (reading: Reading, at: number): number => (isClitic(reading, at) ? at + 1 : at);

/** The name in the genitive that begins at a token. */
export function ownerAt(reading: Reading, at: number): Placed | undefined {
  const placed = reading.mentionAt(at);
  if (placed?.first === at && placed.mention.form === 'name') {
    const genitive = behindClitic(reading, placed.last) > placed.last;
    return genitive || reading.surface(at, placed.last).endsWith('s') ? placed : undefined;
  }
  return calledInGenitive(reading, at);
}

/** “…”, was de reactie van Tol: a verb right behind marked words, and a noun of answering. */
function replyAt(reading: Reading, i: number, unit: Unit, outer: (i: number) => boolean): Cue | undefined {
  const { replyVerbs, replyNouns } = reading.lexicon.data;
  if (!replyVerbs.includes(norm(reading, i))) return undefined;
  const before = norm(reading, i - 1) === ',' ? i - 2 : i - 1;
  if (before < unit.first || outer(before)) return undefined;
  for (let k = i + 1; k < Math.min(unit.last, i + 6) && reading.tokens[k]!.kind === 'word'; k += 1)
    if (replyNouns.some((noun) => norm(reading, k).endsWith(noun)))
      return { form: 'reply', at: i, last: i + 1, tail: k };
  return undefined;
}

/** "luidt het oordeel van Tol": the "het" goes with a noun. */
function opensNoun(reading: Reading, at: number): boolean {
  const { sets, data } = reading.lexicon;
  if (!sets.determiners.has(reading.tokens[at - 1]!.norm)) return false;
  return [at + 1, at + 2].some((i) => data.nounOf.includes(reading.tokens[i]?.norm ?? ''));
}

/** How many tokens the phrase takes at `i`; 0 when it does not stand there. */
export function matchPhrase(reading: Reading, i: number, phrase: string): number {
  // Nearly every phrase fails on its first word, so that is looked at before the phrase is cut up.
  const first = reading.tokens[i]?.norm;
  if (first === undefined || !phrase.startsWith(first)) return 0;
  const words = phrase.split(' ');
  for (let k = 0; k < words.length; k += 1) if (reading.tokens[i + k]?.norm !== words[k]) return 0;
  return words.length;
}

function verbAt(reading: Reading, i: number, unit: Unit, outer: (i: number) => boolean): Cue | undefined {
  const { norm } = reading.tokens[i]!;
  const { finite, states } = reading.lexicon;
  const verbs = finite.get(norm);
  const auxiliary = auxiliaryOf(reading, norm);
  if (!verbs && !states.has(norm) && !auxiliary) return undefined;
  if (reading.mentionAt(i)?.mention.form === 'name' || !mayBeFinite(reading, i)) return undefined;
  const withParticle = (among: readonly CueVerb[] = []): Cue | undefined => {
    for (const verb of among) {
      const tail =
        verb.particle === undefined ? undefined : particleAfter(reading, i, verb.particle, unit, outer);
      // "houdt dat voor zich": of a verb that goes with "zich" by itself.
      if (tail !== undefined && !isOnesOwn(reading, tail, verb))
        return { form: 'verb', at: i, last: i + 1, verb, tail };
    }
    return undefined;
  };
  const state = withParticle(states.get(norm));
  if (state) return state;
  if (verbs && !isInfinitive(reading, i, unit)) {
    const told = withParticle(verbs);
    if (told) return told;
    const bare = verbs.find((v) => v.particle === undefined && !isReflexive(reading, i, v));
    if (bare) return { form: 'verb', at: i, last: i + 1, verb: bare };
  }
  if (auxiliary === 'passive') return passiveAt(reading, i, unit, outer);
  return auxiliary && (participleBehind(reading, i, unit, outer) ?? participleBefore(reading, i, unit));
}

const isOnesOwn = ({ tokens, lexicon: { data } }: Reading, tail: number, { infinitive }: CueVerb): boolean =>
  data.notReflexive.includes(infinitive) && tokens[tail + 1]?.norm === data.reflexive;

/** What a participle behind this word would make of it. */
function auxiliaryOf({ lexicon: { data } }: Reading, word: string): 'perfect' | 'passive' | undefined {
  if (data.perfects.includes(word)) return 'perfect';
  return data.verbSecond && data.passives.includes(word) ? 'passive' : undefined;
}

/** "meldde Tol zich bij de poort": between the verb and "zich" stands its subject at most. */
function isReflexive(reading: Reading, i: number, { infinitive }: CueVerb): boolean {
  const { notReflexive, reflexive } = reading.lexicon.data;
  if (!notReflexive.includes(infinitive)) return false;
  const next = reading.mentionAt(i + 1)?.last ?? i + 2;
  return [i + 1, next].some((at) => norm(reading, at) === reflexive);
}

/** "werd door Tol “een farce” genoemd": a verb of calling; "werd gezegd" names nobody. */
function passiveAt(reading: Reading, i: number, unit: Unit, outer: (i: number) => boolean): Cue | undefined {
  const cue = participleBehind(reading, i, unit, outer);
  return cue?.verb!.kind === 'name' && reading.lexicon.participles.has(norm(reading, cue.tail!))
    ? cue
    : undefined;
}

/** A cue verb behind "te" is an infinitive, behind a determiner a noun ("de bericht"). */
function mayBeFinite(reading: Reading, i: number): boolean {
  const { sets, data } = reading.lexicon;
  const before = norm(reading, i - 1);
  if (before === data.infinitiveMark || isOwner(reading, before)) return false;
  if (!sets.determiners.has(before) || sets.relatives.has(before) || sets.subjectPronouns.has(before))
    return true;
  // "The three said": a number stands for those whom it counts.
  if (data.indefinites.includes(before)) return tagAt(reading.syntax, i)?.verbForm === 'Fin';
  return isObject(reading, i - 1);
}

/** "whose state exports": a noun follows. */
const isOwner = ({ language, lexicon }: Reading, word: string): boolean =>
  lexicon.sets.relatives.has(word) && Object.hasOwn(language.actors.determiners.possessive, word);

/** "heeft gezegd", "heeft laten weten": the verb of saying closes the clause. */
function participleBehind(
  reading: Reading,
  i: number,
  unit: Unit,
  outer: (i: number) => boolean,
): Cue | undefined {
  const { finite, sets, participles, data } = reading.lexicon;
  // "has refused to say": a Dutch participle holds its particle, an English one has it behind.
  const hasParticle = ({ particle }: CueVerb, k: number): boolean =>
    particle === undefined ||
    data.verbSecond ||
    particleAfter(reading, k, particle, unit, outer) !== undefined;
  for (let k = i + 1; k < unit.last && k <= i + data.perfectReach; k += 1) {
    if (!outer(k)) continue;
    const token = reading.tokens[k]!;
    if (/^[.;:]$/.test(token.norm) || sets.complementisers.has(token.norm)) return undefined;
    const infinitive = infinitiveAt(reading, k);
    if (infinitive?.particle !== undefined)
      return { form: 'verb', at: i, last: i + 1, verb: infinitive, tail: k + 1 };
    const verb = participles.get(token.norm)?.find((v) => hasParticle(v, k)) ?? infinitive;
    if (verb) return { form: 'verb', at: i, last: i + 1, verb, tail: k };
    if (finite.has(token.norm) && k > i + 1) return undefined;
  }
  return undefined;
}

/** "heeft laten weten": an infinitive where the participle would stand. */
function infinitiveAt({ tokens, lexicon: { finite, participles } }: Reading, k: number): CueVerb | undefined {
  const word = tokens[k]!.norm;
  if (participles.has(word)) return undefined;
  return finite.get(word)?.find((v) => v.infinitive === word && v.particle === tokens[k + 1]?.norm);
}

/** "die gezegd zou hebben dat …", "wat hij gezegd heeft": in a clause with its verbs last the participle may come first. */
function participleBefore(reading: Reading, i: number, unit: Unit): Cue | undefined {
  const { participles, sets, data } = reading.lexicon;
  if (!data.verbSecond) return undefined;
  const before = sets.modals.has(norm(reading, i - 1)) ? i - 2 : i - 1;
  const verb = before > unit.first ? participles.get(norm(reading, before))?.[0] : undefined;
  return verb && { form: 'verb', at: i, last: i + 1, verb };
}

/** "Brinks verklaring dat", "een persverklaring waarin": a noun of speaking, with a clause of its own in `tail`. */
function nounAt(reading: Reading, i: number, unit: Unit, outer: (i: number) => boolean): Cue | undefined {
  const { nounClauses } = reading.lexicon.data;
  if (!isSpeakingNoun(reading, i)) return undefined;
  for (let k = i + 1; k < Math.min(unit.last, i + 12) && outer(k); k += 1) {
    const token = reading.tokens[k]!;
    if (nounClauses.includes(token.norm)) return { form: 'noun', at: i, last: i + 1, tail: k };
    // "The government's argument was that …", "de conclusie van Tol is dat …".
    if (isCopula(reading, k) && reading.tokens[k + 1]?.norm === nounClauses[0]) continue;
    if (token.kind === 'punctuation' || reading.lexicon.sets.finite.has(token.norm)) return undefined;
  }
  return undefined;
}

/** A noun of the list; "claim" and "promise" are verbs too, save behind a determiner or a genitive. */
function isSpeakingNoun(reading: Reading, i: number): boolean {
  const { sets, finite, isNounCue } = reading.lexicon;
  const { norm } = reading.tokens[i]!;
  if (!isNounCue(norm)) return false;
  const before = reading.tokens[i - 1]?.norm ?? '';
  if (sets.determiners.has(before) || isClitic(reading, i - 1)) return true;
  return !finite.has(norm) || tagAt(reading.syntax, i)?.class === 'NOUN';
}

function isCopula({ tokens, language }: Reading, at: number): boolean {
  return language.quotes.copulas.includes(tokens[at]?.norm ?? '');
}

/** The "het" of "zoals Tol het noemt": an object, no determiner. */
function isObject(reading: Reading, at: number): boolean {
  const { asObjects, asSaid } = reading.lexicon.data;
  if (!asObjects.includes(reading.tokens[at]!.norm)) return false;
  for (let i = at - 1; i > at - 8; i -= 1) {
    const norm = reading.tokens[i]?.norm ?? ',';
    if (asSaid.includes(norm)) return true;
    if (/^[,;:.]$/.test(norm)) return false;
  }
  return false;
}

/** The token index of a verb's separable part within its clause, or undefined. */
function particleAfter(
  reading: Reading,
  verb: number,
  particle: string,
  unit: Unit,
  outer: (i: number) => boolean,
): number | undefined {
  const words = particle.split(' ');
  // "erop" is also written apart: "wijst er … op".
  const [, there, part] = reading.language.forms.pronominal.exec(particle) ?? [];
  const limit = Math.min(unit.last, verb + 28);
  let commas = 0;
  for (let i = verb + 1; i < limit; i += 1) {
    if (!outer(i)) continue;
    const { norm } = reading.tokens[i]!;
    if (/^[.;:]$/.test(norm)) return undefined;
    if (norm === ',') commas += 1;
    if (norm === ',' && closesInsertion(reading, verb, i)) return undefined;
    if (isParticle(reading, i, words)) return i;
    const apart = norm === there ? wordIn(reading, part, i + 1, Math.min(limit, i + 6)) : undefined;
    if (apart !== undefined) return apart;
    if (opensStatement(reading, norm)) return closingAt(reading, i + 1, particle);
    if (commas > 1) return undefined;
  }
  return undefined;
}

/** "Het ritme, klaagde hij, was …": behind the comma goes on what the verb stands in. */
function closesInsertion(reading: Reading, verb: number, comma: number): boolean {
  const inserted = norm(reading, verb - 1) === ',' || reading.tokens[verb - 1]?.kind === 'mark';
  const next = norm(reading, comma + 1);
  return inserted && reading.lexicon.sets.auxiliaries.has(next);
}

/** "spreekt dat tegen", "sluit dat niet uit": "dat" is the object, and the particle closes the clause. */
function closingAt(reading: Reading, from: number, particle: string): number | undefined {
  const { adverbs } = reading.lexicon.sets;
  const { negations } = reading.lexicon.data;
  let i = from;
  while (i < from + 3 && (adverbs.has(norm(reading, i)) || negations.includes(norm(reading, i)))) i += 1;
  return norm(reading, i) === particle && /^[.,:;]$/.test(norm(reading, i + 1)) ? i : undefined;
}

/** The words of a particle, unless they are a preposition with its noun: "kondigden Estland en Letland aan Kiev te steunen". */
function isParticle(reading: Reading, i: number, words: readonly string[]): boolean {
  if (!matches(reading, i, words) || reading.mentionAt(i)?.mention.form === 'name') return false;
  const { prepositions } = reading.lexicon.sets;
  return !prepositions.has(words[0]!) || !opensObject(reading, i + words.length);
}

/** A name, a number or a determiner stands here. */
function opensObject(reading: Reading, at: number): boolean {
  if (reading.mentionAt(at)) return true;
  const token = reading.tokens[at];
  const { complementisers, determiners } = reading.lexicon.sets;
  if (!token || complementisers.has(token.norm)) return false;
  return token.kind === 'number' || determiners.has(token.norm);
}

function wordIn(reading: Reading, word: string | undefined, from: number, to: number): number | undefined {
  for (let k = from; k < to; k += 1) if (reading.tokens[k]!.norm === word) return k;
  return undefined;
}

/** "dat", "of"; not the "om" of an infinitive. */
const opensStatement = ({ lexicon: { sets, data } }: Reading, norm: string): boolean =>
  sets.complementisers.has(norm) && norm !== data.purposeMark;

function matches(reading: Reading, i: number, words: readonly string[]): boolean {
  if (reading.tokens[i]!.norm !== words[0]) return false;
  if (words.length === 1) return true;
  for (let k = i + 1; k < i + 5; k += 1) if (reading.tokens[k]?.norm === words[1]) return true;
  return false;
}

/** "moet weten of", "kunnen zeggen dat": an infinitive behind a modal reports nothing. */
function isInfinitive(reading: Reading, i: number, unit: Unit): boolean {
  const { norm } = reading.tokens[i]!;
  const verb = reading.lexicon.finite.get(norm)?.find((v) => v.infinitive === norm);
  if (!verb) return false;
  const { negations, doSupport, heldBack } = reading.lexicon.data;
  let negated = false;
  for (let k = i - 1; k >= unit.first && k > i - 9; k -= 1) {
    const before = reading.tokens[k]!.norm;
    if (/^[,;:.]$/.test(before)) return false;
    negated ||= negations.includes(before);
    // "did not say", "would not rule out", "would not say".
    const supports =
      doSupport.includes(before) || verb.negated === 'leaves-open' || heldBack.includes(verb.infinitive);
    if (reading.lexicon.sets.modals.has(before)) return !(negated && supports && doSupport.length > 0);
  }
  return false;
}
