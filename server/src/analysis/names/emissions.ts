/** Scores every label for every token of a sentence: what the model says of the word, its neighbours and its place. */
import type { SentenceFeatures } from './taggedSentence';
import { contextKeys, eachMatch, mostContextKeys } from './features';
import type { Gazetteer } from './gazetteer';
import { labelCount } from './labels';
import { roomFor } from '../tagging/room';
import { addWeights } from '../tagging/weights';
import type { Model } from './model';
import { featureKey, type WordForm } from './wordForms';

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

/** A model with what is kept of it: the scores of what lies beyond a sentence's edge. */
export interface Scorer {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
  readonly edge: Int16Array;
}

export function makeScorer(model: Model, gazetteer: Gazetteer): Scorer {
  const edge = new Int16Array(labelCount * (1 + distances.length));
  for (const [d, distance] of distances.entries())
    addWeights(model, nearKey(distance, edgeKey), edge, (d + 1) * labelCount);
  return { model, gazetteer, edge };
}

const keys = new Int32Array(mostContextKeys);

/** Scores in steps of the model, `labelCount` for each token. */
export function emissionsOf(sentence: SentenceFeatures, { model, gazetteer, edge }: Scorer): Int32Array {
  const { forms } = sentence;
  const count = forms.length;
  const emissions = new Int32Array(count * labelCount);
  let before2 = edge;
  let before = edge;
  let own = count > 0 ? scoresOf(forms[0]!, model) : edge;
  let after = count > 1 ? scoresOf(forms[1]!, model) : edge;
  for (let i = 0; i < count; i += 1) {
    const after2 = i + 2 < count ? scoresOf(forms[i + 2]!, model) : edge;
    const at = i * labelCount;
    for (let l = 0; l < labelCount; l += 1)
      emissions[at + l] =
        own[l]! +
        before2[labelCount + l]! +
        before[2 * labelCount + l]! +
        after[3 * labelCount + l]! +
        after2[4 * labelCount + l]!;
    const found = contextKeys(sentence, i, keys);
    for (let k = 0; k < found; k += 1) addWeights(model, keys[k]!, emissions, at);
    before2 = before;
    before = own;
    own = after;
    after = after2;
  }
  eachMatch(forms, gazetteer, (token, key) => addWeights(model, key, emissions, token * labelCount));
  return emissions;
}

function scoresOf(form: WordForm, model: Model): Int16Array {
  return (form.scores ??= scoreForm(form, model));
}

/** The scores a word gives itself, and those it gives a word for which it is the neighbour at each distance. */
function scoreForm(form: WordForm, model: Model): Int16Array {
  const scores = roomFor(labelCount * (1 + distances.length));
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
