/** Finds figures: numbers with their unit, hedge, what they count and who states them. */
import type { Language } from '../languages/language';
import { amountMakers } from './figures/makeAmounts';
import { partMakers } from './figures/makeParts';
import { compoundAt } from './figures/compounds';
import { dateMakers } from './figures/makeDates';
import type { Draft, Maker } from './figures/draft';
import { finish } from './figures/finish';
import { isCode, phoneEnd } from './figures/codes';
import { lexiconOf, wordIn } from './figures/lexicon';
import { matchesAt } from './figures/match';
import { mayBe } from './figures/readNumber';
import { namedTokens, Scene } from './figures/scene';
import { glance, mayStartRule } from './figures/sieve';
import type { Memory } from './memory';
import { partsOf, type Part } from './parts';
import type { Quoted } from './steps';
import type { Figure } from './types';

const makers: Readonly<Record<string, Maker>> = { ...amountMakers, ...partMakers, ...dateMakers };

/** A draft with the id of the row that made it. */
export type Found = Draft & { readonly rule: string };

/**
 * Figures in text order, never overlapping; spans cover hedge and unit. Numbers inside names are none. The grammar is
 * the language's rows (`FigureData.rules`); at each token the longest row wins. Never throws, linear in the text.
 */
export function findFigures(quoted: Quoted, language: Language, memory?: Memory): Figure[] {
  const { article, tokens, mentions, quotes } = quoted;
  const named = namedTokens(tokens, mentions);
  const lexicon = lexiconOf(language.figures);
  const found: Found[] = [];
  for (const part of partsOf(quoted, memory)) {
    const { firstToken } = part;
    const inside = named.subarray(firstToken, firstToken + part.tokens.length);
    const scene = new Scene(article, part.tokens, inside, lexicon);
    const here = memory ? findAgain(scene, part, memory) : findIn(scene);
    for (const draft of here)
      found.push({ ...draft, first: draft.first + firstToken, end: draft.end + firstToken });
  }
  return finish(new Scene(article, tokens, named, lexicon), found, quotes);
}

/** The drafts of a block, on indexes that count from its first token. */
export interface FoundDrafts {
  readonly named: Uint8Array;
  readonly drafts: readonly Found[];
}

/** What was found in a block hangs on its text, on which of its words are names, and on the article's date. */
function findAgain(scene: Scene, { id }: Part, memory: Memory): readonly Found[] {
  const key = `${id} ${scene.article.date ?? ''}`;
  const known = memory.drafts.get(key);
  if (known?.named.every((n, i) => n === scene.named[i])) return known.drafts;
  const drafts = findIn(scene);
  // A copy: the scene's is a window on the whole article's.
  memory.drafts.set(key, { named: scene.named.slice(), drafts });
  return drafts;
}

function findIn(scene: Scene): Found[] {
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
