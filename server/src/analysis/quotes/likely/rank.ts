/** Chooses who said words that no cue gives to anybody, from what speaks for and against each; or nobody, where it is open. */
import type { ActorId } from '../../../model/types';
import type { Candidate } from './traits';

/** What each trait counts for; one that is not there counts for nothing. */
export type Weights = Readonly<Record<string, number>>;

export interface Choice {
  readonly actor: ActorId | undefined;
  /** 0 to 1, of all candidates and nobody together. */
  readonly confidence: number;
  /** The traits that speak most for it, strongest first. */
  readonly because: readonly string[];
}

/** The most likely of the candidates (a conditional logit). Pure; undefined without candidates. */
export function rank(candidates: readonly Candidate[], weights: Weights): Choice | undefined {
  const scores = candidates.map(({ traits }) => scoreOf(traits, weights));
  const most = Math.max(...scores);
  const likely = scores.map((s) => Math.exp(s - most));
  const sum = likely.reduce((a, b) => a + b, 0);
  const best = scores.indexOf(most);
  const chosen = candidates[best];
  if (!chosen) return undefined;
  const because = chosen.traits
    .filter((t) => (weights[t] ?? 0) > 0 && !ofKind.test(t))
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, 3);
  return { actor: chosen.actor, confidence: likely[best]! / sum, because };
}

/** Traits of what a candidate is; they say nothing to a reader. */
const ofKind = /(?:person|body|organisation|other)$/;

export function scoreOf(traits: readonly string[], weights: Weights): number {
  let score = 0;
  for (const trait of traits) score += weights[trait] ?? 0;
  return score;
}
