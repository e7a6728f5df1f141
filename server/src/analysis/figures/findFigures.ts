/** Finds figures: numbers with their unit, hedge, what they count and who states them. */
import type { Language } from '../../languages/language';
import { keptAt } from '../cache/byPlace';
import { isAmid, movedTo, placesOf, standAt, type Around, type BlockFigures } from './blockFigures';
import { findDrafts, type Found } from './findDrafts';
import { finish } from './finish';
import { lexiconOf } from './lexicon';
import { namedTokens, namesByBlock, Scene, Words } from './scene';
import { speakersOf, type SpeakerAt } from './speakers';
import type { Memory } from '../cache/memory';
import { partsOf, type Part } from '../text/parts';
import type { Quoted } from '../../model/steps';
import type { Figure, Mention } from '../../model/types';

/**
 * Figures in text order, never overlapping; spans cover hedge and unit. Numbers inside names are none. The grammar is
 * the language's rows (`FigureData.rules`); at each token the longest row wins. Never throws, linear in the text.
 */
export function findFigures(quoted: Quoted, language: Language, memory?: Memory): Figure[] {
  const words = new Words(quoted.article, quoted.tokens, lexiconOf(language.figures));
  const parts = partsOf(quoted, memory);
  const namesIn = namesByBlock(quoted.mentions);
  const speakerAt = speakersOf(quoted.quotes);
  const blocks: BlockFigures[] = [];
  const figures: Figure[] = [];
  for (let p = 0; p < parts.length; p += 1) {
    const part = parts[p]!;
    const around: Around = {
      before: parts[p - 1]?.id,
      behind: parts[p + 1]?.id,
      afterMoney: blocks[p - 1]?.endsInMoney ?? false,
    };
    const kept = memory && keptAt(memory.figures, parts, p);
    const block = readBlock(words, { part, names: namesIn(part), around, kept }, speakerAt);
    blocks.push(block);
    for (const figure of block.figures) figures.push(figure);
  }
  if (memory) memory.figures = blocks;
  return figures;
}

interface Here {
  readonly part: Part;
  readonly names: readonly Mention[];
  readonly around: Around;
  readonly kept: BlockFigures | undefined;
}

/** The figures of a block; what was kept of it is used as far as all that it hangs on is the same. */
function readBlock(words: Words, { part, names, around, kept }: Here, speakerAt: SpeakerAt): BlockFigures {
  const { date } = words.article;
  const { start } = part.tokens[0]!.span;
  const known = kept && kept.date === date && standAt(kept.names, names, start) ? kept : undefined;
  if (known && isAmid(known.around, around)) return movedTo(known, start, speakerAt);
  const drafts = known?.drafts ?? draftsOf(words, part, names);
  const moneyIn = around.afterMoney ? part.firstSentence - 1 : -Infinity;
  const placed = drafts.map((draft) => inArticle(draft, part));
  const { figures, moneyIn: moneyLast } = finish(words, placed, { speakerAt, moneyIn });
  return {
    id: part.id,
    date,
    names: known?.names ?? placesOf(names, start),
    drafts,
    around,
    start,
    figures,
    endsInMoney: moneyLast === part.firstSentence + part.sentences.length - 1,
  };
}

/** A rule is given only the block, so that it looks at nothing that a kept draft does not hang on. */
function draftsOf({ article, lexicon }: Words, { tokens }: Part, names: readonly Mention[]): Found[] {
  return findDrafts(new Scene(article, tokens, namedTokens(tokens, names), lexicon));
}

/** A draft on indexes into the article's tokens. */
function inArticle(draft: Found, { firstToken }: Part): Found {
  return { ...draft, first: draft.first + firstToken, end: draft.end + firstToken };
}
