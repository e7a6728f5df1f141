/** A linear-chain conditional random field, trained by AdaGrad; see Lafferty et al. 2001, Duchi et al. 2011. */
import type { Random } from './random';

/** A sentence for training: feature rows per token, and the right labels. */
export interface Instance {
  /** Rows always there, per token. */
  readonly rows: readonly Int32Array[];
  /** Rows from lists, left out at times. */
  readonly listed: readonly Int32Array[];
  /** Rows that name the word itself, left out at times. */
  readonly lexical: readonly Int32Array[];
  /** Rows of the second reading. */
  readonly second: readonly Int32Array[] | undefined;
  readonly labels: Uint8Array;
  /** Per token, how many of the last labels also count as right where label 0 stands: what is not marked there. */
  readonly blind: Uint8Array;
}

export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** The labels of a model, as numbers from 0, and which may follow which; -1 stands for the sentence's edge. */
export interface Scheme {
  readonly labels: number;
  readonly mayFollow: (label: number, next: number) => boolean;
}

export interface CrfOptions {
  readonly scheme: Scheme;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropLists: number;
  readonly dropWords: number;
  /** Half-way, weights below this are given up for good, and the rest learns on without them. */
  readonly prune: number;
  readonly random: Random;
}

/** A scheme, looked up by label. */
interface Steps {
  readonly L: number;
  readonly into: readonly (readonly number[])[];
  readonly outOf: readonly (readonly number[])[];
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

function stepsOf({ labels, mayFollow }: Scheme): Steps {
  const all = [...Array(labels).keys()];
  return {
    L: labels,
    into: all.map((b) => all.filter((a) => mayFollow(a, b))),
    outOf: all.map((a) => all.filter((b) => mayFollow(a, b))),
    starts: all.map((b) => mayFollow(-1, b)),
    ends: all.map((a) => mayFollow(a, -1)),
  };
}

/** Trains on the instances in an order drawn anew each round. The weights are averaged over the last rounds. */
export function trainCrf(instances: readonly Instance[], rowCount: number, options: CrfOptions): Weights {
  const steps = stepsOf(options.scheme);
  const { L, outOf } = steps;
  const w = new Float32Array(rowCount * L);
  const g2 = new Float32Array(rowCount * L).fill(0.1);
  const tw = new Float32Array(L * L);
  const tg2 = new Float32Array(L * L).fill(0.1);
  const sum = new Float32Array(rowCount * L);
  const lost = new Uint8Array(rowCount * L);
  const tsum = new Float32Array(L * L);
  let averaged = 0;
  const order = instances.map((_, i) => i);
  const longest = Math.max(...instances.map((s) => s.labels.length));
  const emit = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const et = new Float64Array(L * L);
  const grad = new Float64Array(longest * L);
  const tgrad = new Float64Array(L * L);
  const half = Math.ceil(options.rounds / 2);
  for (let round = 0; round < options.rounds; round += 1) {
    if (round === half) giveUp(w, lost, options.prune);
    options.random.shuffle(order);
    for (const index of order) {
      const s = instances[index]!;
      const n = s.labels.length;
      const useLists = options.random.next() >= options.dropLists;
      const useSecond = s.second !== undefined && round >= 1 && options.random.next() < 0.6;
      const active: Int32Array[][] = [];
      for (let i = 0; i < n; i += 1) {
        const sets = [s.rows[i]!];
        if (useLists) sets.push(s.listed[i]!);
        if (s.labels[i] === 0 || options.random.next() >= options.dropWords) sets.push(s.lexical[i]!);
        if (useSecond) sets.push(s.second[i]!);
        active.push(sets);
      }
      for (let i = 0; i < n; i += 1) {
        const at = i * L;
        emit.fill(0, at, at + L);
        for (const set of active[i]!)
          for (let k = 0; k < set.length; k += 1) {
            const row = set[k]! * L;
            for (let l = 0; l < L; l += 1) emit[at + l]! += w[row + l]!;
          }
        let max = -Infinity;
        for (let l = 0; l < L; l += 1) if (emit[at + l]! > max) max = emit[at + l]!;
        for (let l = 0; l < L; l += 1) emit[at + l] = Math.exp(emit[at + l]! - max);
      }
      for (let k = 0; k < L * L; k += 1) et[k] = Math.exp(tw[k]!);
      forward(steps, n, emit, et, alpha, scale);
      backward(steps, n, emit, et, beta, scale);
      tgrad.fill(0);
      for (let i = 0; i < n; i += 1) {
        const at = i * L;
        let total = 0;
        for (let l = 0; l < L; l += 1) total += alpha[at + l]! * beta[at + l]!;
        for (let l = 0; l < L; l += 1) grad[at + l] = -(alpha[at + l]! * beta[at + l]!) / total;
        const hidden = s.labels[i] === 0 ? s.blind[i]! : 0;
        if (hidden > 0) {
          // What the model gives to labels that may be hidden here counts as right.
          for (let l = Math.max(1, L - hidden); l < L; l += 1) grad[at + l] = 0;
          let rest = 0;
          for (let l = 1; l < L - hidden; l += 1) rest -= grad[at + l]!;
          grad[at] = rest;
        } else grad[at + s.labels[i]!]! += 1;
        if (i === 0) continue;
        const before = at - L;
        for (let a = 0; a < L; a += 1) {
          const left = alpha[before + a]!;
          if (left === 0) continue;
          for (const b of outOf[a]!) {
            const p = (left * et[a * L + b]! * emit[at + b]! * beta[at + b]!) / (scale[i]! * total);
            tgrad[a * L + b]! -= p;
          }
        }
        tgrad[s.labels[i - 1]! * L + s.labels[i]!]! += 1;
      }
      const { rate, decay } = options;
      for (let i = 0; i < n; i += 1) {
        const at = i * L;
        for (let l = 0; l < L; l += 1) {
          const d = grad[at + l]!;
          if (d < 5e-4 && d > -5e-4) continue;
          for (const set of active[i]!)
            for (let k = 0; k < set.length; k += 1) {
              const p = set[k]! * L + l;
              if (lost[p] === 1) continue;
              const step = d - decay * w[p]!;
              g2[p]! += step * step;
              w[p]! += (rate * step) / Math.sqrt(g2[p]!);
            }
        }
      }
      for (let k = 0; k < L * L; k += 1) {
        const d = tgrad[k]!;
        if (d === 0) continue;
        tg2[k]! += d * d;
        tw[k]! += (rate * d) / Math.sqrt(tg2[k]!);
      }
    }
    if (round >= half) {
      averaged += 1;
      for (let p = 0; p < sum.length; p += 1) sum[p]! += w[p]!;
      for (let k = 0; k < L * L; k += 1) tsum[k]! += tw[k]!;
    }
  }
  for (let p = 0; p < sum.length; p += 1) sum[p]! /= averaged;
  for (let k = 0; k < L * L; k += 1) tsum[k]! /= averaged;
  return { features: sum, transitions: tsum };
}

function giveUp(weights: Float32Array, lost: Uint8Array, least: number): void {
  for (let p = 0; p < weights.length; p += 1)
    if (Math.abs(weights[p]!) < least) {
      weights[p] = 0;
      lost[p] = 1;
    }
}

function forward(
  { L, starts, into }: Steps,
  n: number,
  emit: Float64Array,
  et: Float64Array,
  alpha: Float64Array,
  scale: Float64Array,
): void {
  for (let i = 0; i < n; i += 1) {
    const at = i * L;
    let total = 0;
    for (let b = 0; b < L; b += 1) {
      let value = 0;
      if (i === 0) value = starts[b] ? 1 : 0;
      else for (const a of into[b]!) value += alpha[at - L + a]! * et[a * L + b]!;
      value *= emit[at + b]!;
      alpha[at + b] = value;
      total += value;
    }
    scale[i] = total;
    for (let b = 0; b < L; b += 1) alpha[at + b]! /= total;
  }
}

function backward(
  { L, ends, outOf }: Steps,
  n: number,
  emit: Float64Array,
  et: Float64Array,
  beta: Float64Array,
  scale: Float64Array,
): void {
  for (let i = n - 1; i >= 0; i -= 1) {
    const at = i * L;
    for (let a = 0; a < L; a += 1) {
      if (i === n - 1) {
        beta[at + a] = ends[a] ? 1 : 0;
        continue;
      }
      let value = 0;
      for (const b of outOf[a]!) value += et[a * L + b]! * emit[at + L + b]! * beta[at + L + b]!;
      beta[at + a] = value / scale[i + 1]!;
    }
  }
}
