/** Trains the word classes on a treebank, and cross-validates them by document. */
import { distances, edgeKey, nearKey, nearKeys } from '../../../server/src/analysis/syntax/classTagger';
import { tagCount } from '../../../server/src/analysis/syntax/labels';
import { clauseStates, mostPlaceKeys, placeKeys } from '../../../server/src/analysis/syntax/sentenceKeys';
import { wordKeys, type WordKeys } from '../../../server/src/analysis/syntax/wordKeys';
import { wordListsOf } from '../../../server/src/analysis/syntax/wordLists';
import { keyOfHash } from '../../../server/src/analysis/names/keySet';
import type { Language } from '../../../server/src/languages/language';
import { trainCrf, type Instance } from '../crf';
import type { Trained } from '../packModel';
import { Random } from '../random';
import type { TreeSentence } from './sentences';

export const settings = {
  rounds: 12,
  rate: 0.12,
  decay: 1.5e-3,
  dropWords: 0.1,
  prune: 0.1,
  least: 2,
  seed: 20,
};

/** The weights from all sentences, and the keys of their rows. */
export function trainClasses(sentences: readonly TreeSentence[], language: Language): Trained {
  const lists = wordListsOf(language);
  const cache = new Map<string, WordKeys>();
  const rows: { own: number[][]; lexical: number[][]; labels: Uint8Array }[] = [];
  const counts = new Map<number, number>();
  for (const tree of sentences)
    for (const { first, last } of tree.sentences) {
      const words = tree.tokens.slice(first, last).map((token) => {
        const surface = tree.text.slice(token.span.start, token.span.end);
        let keys = cache.get(surface);
        if (!keys) cache.set(surface, (keys = wordKeys(token, surface, lists)));
        return keys;
      });
      const row = { ...keysOf(words), labels: tree.labels.subarray(first, last) };
      rows.push(row);
      for (const set of [row.own, row.lexical])
        for (const keys of set)
          for (const key of keys) counts.set(keyOfHash(key), (counts.get(keyOfHash(key)) ?? 0) + 1);
    }
  const kept = [...counts].filter(([, n]) => n >= settings.least).map(([k]) => k);
  kept.sort((a, b) => a - b);
  const index = new Map(kept.map((k, i) => [k, i]));
  const rowsOf = (keys: readonly number[]): Int32Array =>
    Int32Array.from(keys.map((k) => index.get(keyOfHash(k)) ?? -1).filter((r) => r >= 0));
  const none = new Int32Array(0);
  const instances = rows.map(({ own, lexical, labels }): Instance => ({
    rows: own.map(rowsOf),
    listed: own.map(() => none),
    lexical: lexical.map(rowsOf),
    second: undefined,
    labels,
    blind: new Uint8Array(labels.length),
  }));
  const { seed, ...options } = settings;
  const scheme = { labels: tagCount, mayFollow: () => true };
  const random = new Random(seed);
  return {
    keys: kept,
    weights: trainCrf(instances, kept.length, { ...options, dropLists: 0, scheme, random }),
  };
}

/** The keys of every word, as the tagger adds them up; those that name the word itself apart. */
function keysOf(words: readonly WordKeys[]): { own: number[][]; lexical: number[][] } {
  const states = clauseStates(words);
  const room = new Int32Array(mostPlaceKeys);
  const own = words.map((word, i) => {
    const keys = [...word.own.slice(1, 2), ...word.own.slice(3)];
    for (const distance of distances) {
      const near = words[i + distance];
      if (!near) keys.push(nearKey(distance, edgeKey));
      else for (const key of nearKeys(near, distance)) keys.push(nearKey(distance, key));
    }
    if (word.fixed < 0) keys.push(...room.subarray(0, placeKeys(words, states, i, room)));
    return keys;
  });
  return { own, lexical: words.map(({ own: [word, , surface] }) => [word!, surface!]) };
}
