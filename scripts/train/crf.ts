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
  const longest = Math.max(...instances.map((s) => s.labels.length));
  const trainer = new Trainer(rowCount, longest, options);
  const order = instances.map((_, i) => i);
  const half = Math.ceil(options.rounds / 2);
  for (let round = 0; round < options.rounds; round += 1) {
    if (round === half) trainer.giveUp();
    options.random.shuffle(order);
    for (const index of order) trainer.learn(instances[index]!, round);
    if (round >= half) trainer.remember();
  }
  return trainer.average();
}

/** The weights on their way, and room for what one sentence takes. */
class Trainer {
  readonly #options: CrfOptions;
  readonly #steps: Steps;
  /** Weights, by row and label, with the sums of their squared steps; and those given up. */
  readonly #w: Float32Array;
  readonly #g2: Float32Array;
  readonly #lost: Uint8Array;
  /** The same by label and next label. */
  readonly #tw: Float32Array;
  readonly #tg2: Float32Array;
  readonly #sum: Float32Array;
  readonly #tsum: Float32Array;
  #averaged = 0;
  readonly #emit: Float64Array;
  readonly #alpha: Float64Array;
  readonly #beta: Float64Array;
  readonly #scale: Float64Array;
  readonly #et: Float64Array;
  readonly #grad: Float64Array;
  readonly #tgrad: Float64Array;

  constructor(rowCount: number, longest: number, options: CrfOptions) {
    this.#options = options;
    this.#steps = stepsOf(options.scheme);
    const { L } = this.#steps;
    this.#w = new Float32Array(rowCount * L);
    this.#g2 = new Float32Array(rowCount * L).fill(0.1);
    this.#lost = new Uint8Array(rowCount * L);
    this.#tw = new Float32Array(L * L);
    this.#tg2 = new Float32Array(L * L).fill(0.1);
    this.#sum = new Float32Array(rowCount * L);
    this.#tsum = new Float32Array(L * L);
    this.#emit = new Float64Array(longest * L);
    this.#alpha = new Float64Array(longest * L);
    this.#beta = new Float64Array(longest * L);
    this.#scale = new Float64Array(longest);
    this.#et = new Float64Array(L * L);
    this.#grad = new Float64Array(longest * L);
    this.#tgrad = new Float64Array(L * L);
  }

  learn(s: Instance, round: number): void {
    const n = s.labels.length;
    const active = this.#draw(s, round);
    this.#emissions(active);
    for (let k = 0; k < this.#tw.length; k += 1) this.#et[k] = Math.exp(this.#tw[k]!);
    forward(this.#steps, n, this.#emit, this.#et, this.#alpha, this.#scale);
    backward(this.#steps, n, this.#emit, this.#et, this.#beta, this.#scale);
    this.#tgrad.fill(0);
    for (let i = 0; i < n; i += 1) {
      const total = this.#labelGradient(s, i);
      if (i > 0) this.#stepGradient(s, i, total);
    }
    this.#stepFeatures(active);
    this.#stepTransitions();
  }

  /** Weights that have not grown are given up for good. */
  giveUp(): void {
    for (let p = 0; p < this.#w.length; p += 1)
      if (Math.abs(this.#w[p]!) < this.#options.prune) {
        this.#w[p] = 0;
        this.#lost[p] = 1;
      }
  }

  remember(): void {
    this.#averaged += 1;
    for (let p = 0; p < this.#sum.length; p += 1) this.#sum[p]! += this.#w[p]!;
    for (let k = 0; k < this.#tsum.length; k += 1) this.#tsum[k]! += this.#tw[k]!;
  }

  average(): Weights {
    for (let p = 0; p < this.#sum.length; p += 1) this.#sum[p]! /= this.#averaged;
    for (let k = 0; k < this.#tsum.length; k += 1) this.#tsum[k]! /= this.#averaged;
    return { features: this.#sum, transitions: this.#tsum };
  }

  /** The rows that count this time, per token. */
  #draw(s: Instance, round: number): Int32Array[][] {
    const { random, dropLists, dropWords } = this.#options;
    const useLists = random.next() >= dropLists;
    const useSecond = s.second !== undefined && round >= 1 && random.next() < 0.6;
    return s.rows.map((row, i) => {
      const sets = [row];
      if (useLists) sets.push(s.listed[i]!);
      if (s.labels[i] === 0 || random.next() >= dropWords) sets.push(s.lexical[i]!);
      if (useSecond) sets.push(s.second[i]!);
      return sets;
    });
  }

  #emissions(active: readonly (readonly Int32Array[])[]): void {
    const { L } = this.#steps;
    const [w, emit] = [this.#w, this.#emit];
    for (const [i, sets] of active.entries()) {
      const at = i * L;
      emit.fill(0, at, at + L);
      for (const set of sets)
        for (let k = 0; k < set.length; k += 1) {
          const row = set[k]! * L;
          for (let l = 0; l < L; l += 1) emit[at + l]! += w[row + l]!;
        }
      let max = -Infinity;
      for (let l = 0; l < L; l += 1) if (emit[at + l]! > max) max = emit[at + l]!;
      for (let l = 0; l < L; l += 1) emit[at + l] = Math.exp(emit[at + l]! - max);
    }
  }

  /** What a token's labels should gain; gives the total of its probabilities. */
  #labelGradient(s: Instance, i: number): number {
    const { L } = this.#steps;
    const [alpha, beta, grad] = [this.#alpha, this.#beta, this.#grad];
    const at = i * L;
    let total = 0;
    for (let l = 0; l < L; l += 1) total += alpha[at + l]! * beta[at + l]!;
    for (let l = 0; l < L; l += 1) grad[at + l] = -(alpha[at + l]! * beta[at + l]!) / total;
    const hidden = s.labels[i] === 0 ? s.blind[i]! : 0;
    if (hidden === 0) {
      grad[at + s.labels[i]!]! += 1;
      return total;
    }
    // What the model gives to labels that may be hidden here counts as right.
    for (let l = Math.max(1, L - hidden); l < L; l += 1) grad[at + l] = 0;
    let rest = 0;
    for (let l = 1; l < L - hidden; l += 1) rest -= grad[at + l]!;
    grad[at] = rest;
    return total;
  }

  /** What the steps from the token before to this one should gain. */
  #stepGradient(s: Instance, i: number, total: number): void {
    const { L, outOf } = this.#steps;
    const [alpha, beta, emit, et, tgrad] = [this.#alpha, this.#beta, this.#emit, this.#et, this.#tgrad];
    const at = i * L;
    const before = at - L;
    for (let a = 0; a < L; a += 1) {
      const left = alpha[before + a]!;
      if (left === 0) continue;
      for (const b of outOf[a]!) {
        const p = (left * et[a * L + b]! * emit[at + b]! * beta[at + b]!) / (this.#scale[i]! * total);
        tgrad[a * L + b]! -= p;
      }
    }
    tgrad[s.labels[i - 1]! * L + s.labels[i]!]! += 1;
  }

  #stepFeatures(active: readonly (readonly Int32Array[])[]): void {
    const { L } = this.#steps;
    const { rate, decay } = this.#options;
    const [w, g2, lost] = [this.#w, this.#g2, this.#lost];
    const moved = new Uint8Array(L);
    for (const [i, sets] of active.entries()) {
      let count = 0;
      for (let l = 0; l < L; l += 1) if (Math.abs(this.#grad[i * L + l]!) >= 5e-4) moved[count++] = l;
      if (count === 0) continue;
      for (const set of sets)
        for (let k = 0; k < set.length; k += 1)
          for (let m = 0; m < count; m += 1) {
            const p = set[k]! * L + moved[m]!;
            if (lost[p] === 1) continue;
            const step = this.#grad[i * L + moved[m]!]! - decay * w[p]!;
            g2[p]! += step * step;
            w[p]! += (rate * step) / Math.sqrt(g2[p]!);
          }
    }
  }

  #stepTransitions(): void {
    const { rate } = this.#options;
    for (let k = 0; k < this.#tw.length; k += 1) {
      const d = this.#tgrad[k]!;
      if (d === 0) continue;
      this.#tg2[k]! += d * d;
      this.#tw[k]! += (rate * d) / Math.sqrt(this.#tg2[k]!);
    }
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
