/** Finds drafts of figures in a block: at each token the longest row of the grammar wins. */
import { isCode, phoneEnd } from './codes';
import { compoundAt } from './compounds';
import type { Draft, Maker } from './draft';
import { wordIn } from './lexicon';
import { amountMakers } from './makeAmounts';
import { dateMakers } from './makeDates';
import { partMakers } from './makeParts';
import { matchesAt } from './match';
import { mayBe } from './readNumber';
import type { Scene } from './scene';
import { glance, mayStartRule } from './sieve';

/** A draft with the id of the row that made it. */
export type Found = Draft & { readonly rule: string };

const makers: Readonly<Record<string, Maker>> = { ...amountMakers, ...partMakers, ...dateMakers };

/** The drafts of a block, in text order, never overlapping, on indexes that count from its first token. */
export function findDrafts(scene: Scene): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < scene.tokens.length;) i = step(scene, i, found);
  return found;
}

const none: readonly string[] = [];

/** Reads what starts at the token; returns where to go on. */
function step(scene: Scene, index: number, found: Found[]): number {
  if (scene.named[index]) return index + 1;
  const { lexicon } = scene;
  const token = scene.tokens[index]!;
  const marks = glance(token, lexicon.sieve);
  if (marks === 0) return index + 1;
  const starts = marks & mayStartRule ? wordIn(lexicon.starters, token.norm) : undefined;
  const may = mayBe(marks, token, lexicon);
  if (!starts && !may) return index + 1;
  const atom = may ? scene.number(index) : undefined;
  if (!starts && !atom) {
    if (token.kind !== 'word' && token.kind !== 'number') return index + 1;
    const draft = compoundAt(scene, index);
    if (!draft) return index + 1;
    found.push({ ...draft, rule: 'compound' });
    return draft.end;
  }
  if (atom) {
    const skip = isCode(scene, index, atom);
    if (skip > index) return skip;
  }
  for (const match of matchesAt(scene, index, starts ?? none, atom)) {
    const drafts = makers[match.rule.row.make]?.(match, scene);
    if (!drafts) continue;
    for (const draft of drafts) found.push({ ...draft, rule: match.rule.row.id });
    if (match.rule.row.id === 'code') return phoneEnd(scene, match.end - 1);
    return Math.max(index + 1, drafts.at(-1)?.end ?? match.end);
  }
  return index + 1;
}
