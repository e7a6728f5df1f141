/** Finds the words that make a figure less or more than exact: "ruim", "meer dan", "or so". */
import type { Hedge } from '../types';
import type { HedgePhrase } from './lexicon';
import type { Scene } from './scene';

/** The hedge that ends before the token, its first token not before `limit`; a filler may stand between ("rond de 300"). */
export function hedgeBefore(
  scene: Scene,
  first: number,
  limit: number,
): { first: number; hedge: Hedge } | undefined {
  const near = phraseEnding(scene, first, first, limit);
  if (near) return near;
  if (!scene.lexicon.set('hedgeFillers').has(scene.norm(first - 1, first))) return undefined;
  return phraseEnding(scene, first - 1, first, limit);
}

function phraseEnding(
  scene: Scene,
  end: number,
  from: number,
  limit: number,
): { first: number; hedge: Hedge } | undefined {
  const phrases = scene.lexicon.hedgesBefore.get(scene.norm(end - 1, from));
  const found = phrases?.find((phrase) => {
    const start = end - phrase.words.length;
    return start >= limit && holds(scene, phrase, start, from);
  });
  return found && { first: end - found.words.length, hedge: found.hedge };
}

/** The hedge that starts at the token. */
export function hedgeAfter(scene: Scene, end: number): { end: number; hedge: Hedge } | undefined {
  const phrases = scene.lexicon.hedgesAfter.get(scene.norm(end, end - 1));
  const found = phrases?.find((phrase) => holds(scene, phrase, end, end - 1));
  return found && { end: end + found.words.length, hedge: found.hedge };
}

const holds = (scene: Scene, phrase: HedgePhrase, start: number, from: number): boolean =>
  phrase.words.every((word, i) => scene.norm(start + i, from) === word);
