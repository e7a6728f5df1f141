/** The weights of the name tagger, with what its search of the best labels needs to know of them. */
import type { PackedModel } from '../../languages/nameData';
import { unpackWeights, type Weights } from '../tagging/weights';
import { begun, ended, labelCount } from './labels';

export interface Model extends Weights {
  /** How much more one ended label's transitions give than another's, at most: for each pair of ended labels. */
  readonly advantage: Float64Array;
}

/** Unpacks a model; an empty one gives a tagger that finds nothing. */
export function unpackModel(packed: PackedModel): Model {
  const weights = unpackWeights(packed, labelCount);
  return { ...weights, advantage: advantageOf(weights.transitions) };
}

function advantageOf(transitions: Float64Array): Float64Array {
  const step = (label: number, next: number): number => transitions[label * labelCount + next]!;
  return Float64Array.from({ length: ended.length ** 2 }, (_, pair) => {
    const [over, label] = [ended[Math.floor(pair / ended.length)]!, ended[pair % ended.length]!];
    return Math.max(...[...begun].map((next) => step(label, next) - step(over, next)));
  });
}
