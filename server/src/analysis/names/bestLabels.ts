/** The best sequence of labels for the tokens of a sentence (Viterbi 1967), and how sure it is. */
import { begun, ended, labelCount } from './labels';
import type { Model } from './model';

/** How far "outside" must lead for a word to be plain, in weight: more than two transitions can make up. */
const plainLead = 8;

/** No name can run through this word: every other label is far behind "outside". */
function isPlain(emissions: Int32Array, at: number, lead: number): boolean {
  const bar = emissions[at]! - lead;
  for (let l = 1; l < labelCount; l += 1) if (emissions[at + l]! > bar) return false;
  return true;
}

/** Kept from sentence to sentence, and made longer when one needs more. */
let back = new Uint8Array(0);
/** The scores up to the token before and up to this one. */
let before = new Float64Array(labelCount);
let scores = new Float64Array(labelCount);
const leading = new Uint8Array(ended.length);

/** A label for each of `n` tokens. Plain numbers and kept buffers: this is the hottest loop of all. */
export function bestLabels(emissions: Int32Array, n: number, model: Model): Uint8Array {
  const labels = new Uint8Array(n);
  if (n === 0) return labels;
  const { transitions, advantage } = model;
  if (back.length < n * labelCount) back = new Uint8Array(n * labelCount * 2);
  const lead = plainLead / model.step;
  scores.fill(-Infinity);
  for (const l of begun) scores[l] = emissions[l]!;
  let plainBefore = isPlain(emissions, 0, lead);
  for (let at = labelCount; at < n * labelCount; at += labelCount) {
    [before, scores] = [scores, before];
    const plain = isPlain(emissions, at, lead);
    // Behind a plain word only "outside" can stand.
    let count = 1;
    leading[0] = 0;
    if (!plainBefore) count = findLeading(before, advantage);
    const targets = plain ? 1 : begun.length;
    for (let t = 0; t < targets; t += 1) {
      const l = begun[t]!;
      let from = leading[0];
      let best = before[from]! + transitions[from * labelCount + l]!;
      for (let s = 1; s < count; s += 1) {
        const k = leading[s]!;
        const score = before[k]! + transitions[k * labelCount + l]!;
        if (score > best) {
          best = score;
          from = k;
        }
      }
      scores[l] = best + emissions[at + l]!;
      back[at + l] = from;
    }
    if (!plain) goOn(emissions, at, transitions, plainBefore);
    plainBefore = plain;
  }
  let label = 0;
  if (!plainBefore) for (const l of ended) if (scores[l]! > scores[label]!) label = l;
  for (let i = n - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * labelCount + label]!;
  }
  return labels;
}

/** Fills `leading` with the ended labels that can be best before any other label; those far behind the best one cannot. */
function findLeading(before: Float64Array, advantage: Float64Array): number {
  let top = 0;
  for (let e = 1; e < ended.length; e += 1) if (before[ended[e]!]! > before[ended[top]!]!) top = e;
  const bar = before[ended[top]!]!;
  const row = top * ended.length;
  let count = 0;
  for (let e = 0; e < ended.length; e += 1)
    if (before[ended[e]!]! + advantage[row + e]! >= bar) leading[count++] = ended[e]!;
  return count;
}

/** Names that go on at this token, from their first word or from one inside. Of each type B, I, L and U stand in a row. */
function goOn(emissions: Int32Array, at: number, transitions: Float64Array, plainBefore: boolean): void {
  for (let first = 1; first < labelCount; first += 4) {
    const inner = first + 1;
    for (let l = inner; l <= inner + 1; l += 1) {
      if (plainBefore) {
        scores[l] = -Infinity;
        continue;
      }
      const fromFirst = before[first]! + transitions[first * labelCount + l]!;
      const fromInner = before[inner]! + transitions[inner * labelCount + l]!;
      scores[l] = (fromInner > fromFirst ? fromInner : fromFirst) + emissions[at + l]!;
      back[at + l] = fromInner > fromFirst ? inner : first;
    }
  }
}

/** How sure each label is, 0 to 1: its share of the local scores, a cheap stand-in for its probability. */
export function confidenceOf(emissions: Int32Array, labels: Uint8Array, { step }: Model): Float32Array {
  const sure = new Float32Array(labels.length).fill(1);
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!;
    if (label === 0) continue;
    const at = i * labelCount;
    let sum = 0;
    for (let l = 0; l < labelCount; l += 1)
      sum += Math.exp((emissions[at + l]! - emissions[at + label]!) * step);
    sure[i] = 1 / sum;
  }
  return sure;
}
