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
import type { NumberAtom } from './words';
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
  if (!starts && !atom) return readCompound(scene, index, found);
  const skip = atom ? isCode(scene, index, atom) : index;
  return skip > index ? skip : readByRules(scene, index, { starts: starts ?? none, atom }, found);
}

function readCompound(scene: Scene, index: number, found: Found[]): number {
  const { kind } = scene.tokens[index]!;
  const draft = kind === 'word' || kind === 'number' ? compoundAt(scene, index) : undefined;
  if (!draft) return index + 1;
  found.push({ ...draft, rule: 'compound' });
  return draft.end;
}

interface Start {
  /** Keys of the rules that the token may start. */
  readonly starts: readonly string[];
  readonly atom: NumberAtom | undefined;
}

/** The first of the rows that match whose maker takes the match. */
function readByRules(scene: Scene, index: number, { starts, atom }: Start, found: Found[]): number {
  for (const match of matchesAt(scene, index, starts, atom)) {
    const { id, make } = match.rule.row;
    const drafts = makers[make]?.(match, scene);
    if (!drafts) continue;
    for (const draft of drafts) found.push({ ...draft, rule: id });
    if (id === 'code') return phoneEnd(scene, match.end - 1);
    return Math.max(index + 1, drafts.at(-1)?.end ?? match.end);
  }
  return index + 1;
}
