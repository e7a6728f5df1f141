/** Scores labels with a trained model and finds the best sequence of them, sentence by sentence. */
import type { NameData } from '../../languages/nameData';
import type { Memory } from '../memory';
import type { Cut } from '../steps';
import { elsewhere } from './elsewhere';
import { prepareSentences, type FormCache } from './features';
import { unpackGazetteer, type Gazetteer } from './gazetteer';
import { labelCount, mayFollow } from './labels';
import { addWeights, unpackModel, type Model } from './model';
import type { SentenceFeatures, TaggedSentence } from './taggedSentence';
import { featureKey, type WordForm } from './wordForms';

/** A label for every token, and how sure the tagger is of it, 0 to 1. */
export interface Tagging {
  readonly forms: readonly WordForm[];
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

interface Loaded {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
  readonly forms: FormCache;
  /** Scores of a word by itself and as a neighbour at each distance. */
  readonly scores: Map<WordForm, Float32Array>;
  readonly edges: readonly Float32Array[];
}

const loaded = new WeakMap<NameData, Loaded>();

/** The gazetteer of a language, unpacked at its first use. */
export function gazetteerOf(data: NameData): Gazetteer {
  return load(data).gazetteer;
}

function load(data: NameData): Loaded {
  let found = loaded.get(data);
  if (!found) {
    const model = unpackModel(data.model);
    found = {
      model,
      gazetteer: unpackGazetteer(data.gazetteers),
      forms: new Map(),
      scores: new Map(),
      edges: distances.map((d) => {
        const scores = new Float32Array(labelCount);
        addWeights(model, nearKey(d, edgeKey), scores, 0);
        return scores;
      }),
    };
    loaded.set(data, found);
  }
  return found;
}

/** The neighbours a word is told of. */
export const distances = [-2, -1, 1, 2] as const;
/** Stands for a neighbour beyond the sentence. */
export const edgeKey = 1;

/** A neighbour's key at its distance. */
export function nearKey(distance: number, key: number): number {
  return featureKey(100 + distance, key);
}

/** The keys of a neighbour that count at a distance: all of them next to the word, fewer further off. */
export function nearKeys(form: WordForm, distance: number): readonly number[] {
  return Math.abs(distance) === 1 ? form.near : form.near.slice(0, 3);
}

/**
 * Tags an article: a first reading, then a second that sees what the first said of the same words elsewhere.
 * Averaged over both languages about ten microseconds a token. With a memory, sentences of which nothing changed that
 * the tagger may look at keep their tags.
 */
export function tag(cut: Cut, data: NameData, memory?: Memory): Tagging {
  const lists = load(data);
  const recall = memory && ((text: string) => memory.tagged.get(text));
  const prepared = prepareSentences(cut, { data, gazetteer: lists.gazetteer, cache: lists.forms }, recall);
  const read = prepared.map((sentence) => (isRead(sentence) ? sentence : readFirst(sentence, lists)));
  const forms = read.flatMap((s) => s.forms);
  const labels = new Uint8Array(forms.length);
  for (const [s, { first }] of cut.sentences.entries()) labels.set(read[s]!.first, first);
  const votes = elsewhere(forms, labels);
  const confidence = new Float32Array(forms.length).fill(1);
  for (const [s, { span, first, last }] of cut.sentences.entries()) {
    const tagged = readAgain(read[s]!, votes.slice(first, last), lists.model);
    labels.set(tagged.labels, first);
    confidence.set(tagged.confidence, first);
    memory?.tagged.set(cut.article.text.slice(span.start, span.end), tagged);
  }
  return { forms, labels, confidence };
}

type FirstReading = Omit<TaggedSentence, 'votes' | 'labels' | 'confidence'> & Partial<TaggedSentence>;

function isRead(sentence: SentenceFeatures): sentence is TaggedSentence {
  return 'emissions' in sentence;
}

/** Scores every label for every token, and takes the best sequence. */
function readFirst(sentence: SentenceFeatures, { model, scores: cached, edges }: Loaded): FirstReading {
  const { forms, context, matched } = sentence;
  if (cached.size > 50_000) cached.clear();
  const parts = forms.map((form) => {
    let scores = cached.get(form);
    if (!scores) cached.set(form, (scores = scoreForm(form, model)));
    return scores;
  });
  const emissions = new Float32Array(forms.length * labelCount);
  for (let i = 0; i < forms.length; i += 1) {
    const at = i * labelCount;
    addPart(emissions, at, parts[i]!, 0);
    for (let d = 0; d < distances.length; d += 1) {
      const part = parts[i + distances[d]!];
      if (part) addPart(emissions, at, part, d + 1);
      else addPart(emissions, at, edges[d]!, 0);
    }
    const keys = context[i]!;
    for (let k = 0; k < keys.length; k += 1) addWeights(model, keys[k]!, emissions, at);
    const lists = matched[i]!;
    for (let k = 0; k < lists.length; k += 1) addWeights(model, lists[k]!, emissions, at);
  }
  return { ...sentence, emissions, first: viterbi(emissions, forms.length, model.transitions) };
}

/** The sequence that is best once the rest of the article has had its say. */
function readAgain(
  sentence: FirstReading,
  votes: readonly (readonly number[])[],
  model: Model,
): TaggedSentence {
  const { labels, confidence } = sentence;
  if (labels && confidence && sentence.votes && sameVotes(sentence.votes, votes))
    return { ...sentence, votes, labels, confidence };
  // Where the rest of the article says nothing, the first reading stands.
  const silent = votes.every((keys) => keys.length === 0);
  const emissions = silent ? sentence.emissions : sentence.emissions.slice();
  for (const [i, keys] of votes.entries())
    for (const key of keys) addWeights(model, key, emissions, i * labelCount);
  const best = silent ? sentence.first : viterbi(emissions, votes.length, model.transitions);
  const sure = Float32Array.from(best, (label, i) =>
    label === 0 ? 1 : share(emissions, i * labelCount, label),
  );
  return { ...sentence, votes, labels: best, confidence: sure };
}

function sameVotes(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean {
  return a.every((keys, i) => keys.length === b[i]!.length && keys.every((key, k) => key === b[i]![k]));
}

function addPart(emissions: Float32Array, at: number, scores: Float32Array, part: number): void {
  const from = part * labelCount;
  for (let l = 0; l < labelCount; l += 1) emissions[at + l]! += scores[from + l]!;
}

function scoreForm(form: WordForm, model: Model): Float32Array {
  const scores = new Float32Array(labelCount * (1 + distances.length));
  for (const key of form.own) addWeights(model, key, scores, 0);
  for (const key of form.listed) addWeights(model, key, scores, 0);
  for (const [d, distance] of distances.entries()) {
    const at = (d + 1) * labelCount;
    for (const key of nearKeys(form, distance)) addWeights(model, nearKey(distance, key), scores, at);
    if (Math.abs(distance) === 1)
      for (const key of form.nearListed) addWeights(model, nearKey(distance, key), scores, at);
  }
  return scores;
}

/** For each label the labels that may stand before it, flat: those of label `l` from `sourceStart[l]` on. */
const sources = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
const sourceList = Uint8Array.from(sources.flat());
const sourceStart = Uint16Array.from([...sources, []], (_, l) => sources.slice(0, l).flat().length);
const starters = Array.from({ length: labelCount }, (_, label) => mayFollow(-1, label));
const enders = Array.from({ length: labelCount }, (_, label) => mayFollow(label, -1));

/** How far "outside" must lead for a word to be plain: more than two transitions can make up. */
const plainLead = 8;

/** No name can run through this word: every other label is far behind "outside". */
function isPlain(emissions: Float32Array, at: number): boolean {
  const bar = emissions[at]! - plainLead;
  for (let l = 1; l < labelCount; l += 1) if (emissions[at + l]! > bar) return false;
  return true;
}

/** The best sequence of labels for `n` tokens. Plain numbers and one buffer: this is the hottest loop of all. */
function viterbi(emissions: Float32Array, n: number, transitions: Float32Array): Uint8Array {
  const back = new Uint8Array(n * labelCount);
  const scores = new Float32Array(Math.max(1, n) * labelCount);
  for (let l = 0; l < labelCount; l += 1) scores[l] = starters[l] ? emissions[l]! : -Infinity;
  let plainBefore = isPlain(emissions, 0);
  for (let at = labelCount; at < n * labelCount; at += labelCount) {
    const before = at - labelCount;
    const plain = isPlain(emissions, at);
    const labels = plain ? 1 : labelCount;
    if (plain) scores.fill(-Infinity, at, at + labelCount);
    for (let l = 0; l < labels; l += 1) {
      let best = -Infinity;
      let from = 0;
      const start = sourceStart[l]!;
      // Behind a plain word only "outside" can stand, which is the first of every label's sources.
      const end = plainBefore ? start + (sourceList[start] === 0 ? 1 : 0) : sourceStart[l + 1]!;
      for (let s = start; s < end; s += 1) {
        const k = sourceList[s]!;
        const score = scores[before + k]! + transitions[k * labelCount + l]!;
        if (score > best) {
          best = score;
          from = k;
        }
      }
      scores[at + l] = best + emissions[at + l]!;
      back[at + l] = from;
    }
    plainBefore = plain;
  }
  let label = 0;
  let top = -Infinity;
  const last = Math.max(0, n - 1) * labelCount;
  for (let l = 0; l < labelCount; l += 1)
    if (enders[l] && scores[last + l]! > top) {
      top = scores[last + l]!;
      label = l;
    }
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * labelCount + label]!;
  }
  return labels;
}

/** The label's share of the local scores: a cheap stand-in for its probability. */
function share(emissions: Float32Array, at: number, label: number): number {
  let sum = 0;
  for (let l = 0; l < labelCount; l += 1) sum += Math.exp(emissions[at + l]! - emissions[at + label]!);
  return 1 / sum;
}
