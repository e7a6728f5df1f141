/** Feature keys of every token of an article for the name tagger: the word, its neighbours, its sentence and the article. */
import type { NameData } from '../../languages/nameData';
import type { Cut } from '../../model/steps';
import type { Sentence, Token, Zone } from '../../model/types';
import { joinHashes, lookUp, type Gazetteer } from './gazetteer';
import { keyOfHash } from './keySet';
import type { SentenceFeatures, SentenceForms } from './taggedSentence';
import { featureKey, wordForm, type WordForm } from './wordForms';
import { WordUses } from './wordUses';

/** An article made ready for tagging. */
export interface Prepared {
  readonly forms: readonly WordForm[];
  readonly sentences: readonly Sentence[];
  /** Keys that depend on more than the word itself and its neighbours, per token. */
  readonly context: readonly (readonly number[])[];
  /** Keys from gazetteer matches over several words, per token. */
  readonly matched: readonly (readonly number[])[];
}

export type FormCache = Map<string, WordForm>;

/** Reads an article and notes what the tagger may look at, to train on. `cache` is kept from article to article. */
export function prepare(cut: Cut, data: NameData, gazetteer: Gazetteer, cache: FormCache): Prepared {
  const { text, blocks } = cut.article;
  const words = { text, tokens: cut.tokens };
  const read = cut.sentences.map((sentence) => readForms(words, sentence, { data, gazetteer, cache }));
  const uses = new WordUses(read);
  const features = read.map((sentence, s) =>
    featuresOf(sentence, zoneOf(blocks[cut.sentences[s]!.block]!.zone), uses.seenIn(sentence)),
  );
  const room = new Int32Array(mostContextKeys);
  return {
    forms: features.flatMap((f) => f.forms),
    sentences: cut.sentences,
    context: features.flatMap((f) => f.forms.map((_, i) => [...room.subarray(0, contextKeys(f, i, room))])),
    matched: features.flatMap((f) => {
      const keys: number[][] = f.forms.map(() => []);
      eachMatch(f.forms, gazetteer, (token, key) => keys[token]!.push(key));
      return keys;
    }),
  };
}

export interface Lists {
  readonly data: NameData;
  readonly gazetteer: Gazetteer;
  readonly cache: FormCache;
}

/** What a sentence's words look like by themselves, and where it opens. */
export function readForms(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { first, last }: Sentence,
  { data, gazetteer, cache }: Lists,
): SentenceForms {
  const forms: WordForm[] = [];
  const starts = new Uint8Array(last - first);
  let open = true;
  let capitals = 0;
  let words = 0;
  let upper = 0;
  for (let i = first; i < last; i += 1) {
    const token = tokens[i]!;
    const surface = text.slice(token.span.start, token.span.end);
    let form = cache.get(surface);
    if (!form) {
      if (cache.size > 50_000) cache.clear();
      form = wordForm(token, surface, data, gazetteer);
      cache.set(surface, form);
    }
    forms.push(form);
    if (open) starts[i - first] = 1;
    if (form.word) {
      open = false;
      words += 1;
      if (form.capital) capitals += 1;
      if (form.upper) upper += 1;
    } else if (form.opens) open = true;
  }
  return { forms, starts, loud: words > 2 && (upper > words * 0.7 || capitals > words * 0.8) };
}

/** 0 in running text, 1 in any other block. */
export function zoneOf(zone: Zone): number {
  return zone === 'paragraph' ? 0 : 1;
}

/** A sentence, ready to be tagged. `uses`: what the article tells of its words. */
export function featuresOf(
  { forms, starts, loud }: SentenceForms,
  zone: number,
  uses: Uint8Array,
): SentenceFeatures {
  return { forms, starts, loud, zone: loud ? 2 : zone, uses };
}

/** Stands for a word beyond the sentence. */
const edge = { hash: 7, shape: 7, capital: false, role: false, particle: false };
type Beside = typeof edge;

/** Room for the keys of one token. */
export const mostContextKeys = 17;

/** Writes the keys of a token that depend on more than itself and its single neighbours; gives how many there are. */
export function contextKeys(sentence: SentenceFeatures, i: number, keys: Int32Array): number {
  const { forms } = sentence;
  const last = forms.length - 1;
  const form = forms[i]!;
  const before: Beside = i > 0 ? forms[i - 1]! : edge;
  const before2: Beside = i > 1 ? forms[i - 2]! : edge;
  const after: Beside = i < last ? forms[i + 1]! : edge;
  const after2: Beside = i + 1 < last ? forms[i + 2]! : edge;
  const { hash, shape } = form;
  const b = Math.imul(before.hash, 31);
  const a = Math.imul(after.hash, 31);
  const bs = Math.imul(before.shape, 31);
  keys[0] = featureKey(40, hash ^ b);
  keys[1] = featureKey(41, hash ^ a);
  keys[2] = featureKey(42, before.hash ^ a);
  keys[3] = featureKey(43, shape ^ bs);
  keys[4] = featureKey(44, shape ^ Math.imul(after.shape, 31));
  keys[5] = featureKey(45, shape ^ bs ^ Math.imul(after.shape, 1009));
  keys[6] = featureKey(46, before.hash ^ Math.imul(before2.hash, 31));
  keys[7] = featureKey(47, after.hash ^ Math.imul(after2.hash, 31));
  keys[8] = featureKey(48, shape ^ b);
  keys[9] = featureKey(49, shape ^ a);
  return form.word ? wordContextKeys(sentence, i, { before2, before, after }, keys) : 10;
}

/** Goes on behind the tenth key, for a word. */
function wordContextKeys(
  { forms, starts, zone, uses }: SentenceFeatures,
  i: number,
  { before2, before, after }: { before2: Beside; before: Beside; after: Beside },
  keys: Int32Array,
): number {
  const { capital, frequency, particle } = forms[i]!;
  const start = starts[i] === 1 ? 1 : 0;
  const use = uses[i]!;
  const big = capital ? 1 : 0;
  const seen = (use & 3) + start * 4 + big * 8 + zone * 16;
  keys[10] = featureKey(50, seen);
  keys[11] = featureKey(51, seen * 8 + frequency);
  keys[12] = featureKey(52, zone * 8 + start * 4 + big);
  let count = 13;
  if (capital) {
    const capitals = (after.capital ? 1 : 0) + (before.capital ? 2 : 0);
    keys[count++] = featureKey(53, start * 64 + frequency * 8 + capitals);
    keys[count++] = featureKey(54, (before.role ? 1 : before2.role ? 2 : 0) * 4 + capitals);
    keys[count++] = featureKey(55, (use >> 2) * 2 + (use & 1));
  }
  if (particle)
    keys[count++] = featureKey(
      56,
      (before.capital ? 1 : 0) + (after.capital ? 2 : 0) + (after.particle ? 4 : 0),
    );
  return count;
}

/** Tells each token of a run of words that a gazetteer knows: class, position in the run, as a key. */
export function eachMatch(
  forms: readonly WordForm[],
  gazetteer: Gazetteer,
  tell: (token: number, key: number) => void,
): void {
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (!form.word || !(form.capital || form.norm.startsWith("'"))) continue;
    let hash = form.hash;
    for (let n = 2; n <= 6 && i + n <= forms.length; n += 1) {
      const next = forms[i + n - 1]!;
      hash = joinHashes(hash, next.hash);
      if (!next.word && next.norm !== '&') continue;
      const bits = lookUp(gazetteer, keyOfHash(hash));
      if (bits === 0) continue;
      for (let k = 0; k < n; k += 1) {
        const at = k === 0 ? 0 : k === n - 1 ? 2 : 1;
        for (let b = 1; b <= bits; b <<= 1) if (bits & b) tell(i + k, featureKey(60, b * 4 + at));
      }
    }
  }
}
