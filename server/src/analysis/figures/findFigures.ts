/** Finds figures: numbers with their unit, hedge, what they count and who states them. */
import type { Language } from '../../languages/language';
import { endsTurn, runThrough, type Turns } from '../../model/turns';
import { Cache, Slot } from '../cache/cache';
import { findDrafts } from './findDrafts';
import { finish } from './finish';
import { lexiconOf } from './lexicon';
import { namedTokens, namesByBlock, Scene } from './scene';
import { syntaxOf } from '../syntax/syntaxes';
import { speakersOf, withSpeaker } from './speakers';
import { partsOf, type BlockText } from '../text/blockText';
import { inArticle } from '../text/inArticle';
import type { Quoted } from '../../model/steps';
import type { Figure, Span } from '../../model/types';

const figuresOf = new Slot(readBlock);

/**
 * Figures in text order, never overlapping; spans cover hedge and unit. Numbers inside names are none. The grammar is
 * the language's rows (`FigureData.rules`); at each token the longest row wins. Never throws, linear in the text.
 */
export function findFigures(quoted: Quoted, language: Language, cache = new Cache()): Figure[] {
  return runThrough(findingFigures(quoted, language, cache));
}

/** The same, some blocks in each turn. */
export function* findingFigures(quoted: Quoted, language: Language, cache: Cache): Turns<Figure[]> {
  const { article } = quoted;
  const namesIn = namesByBlock(quoted.mentions);
  const speakerAt = speakersOf(quoted.quotes);
  const found: Figure[] = [];
  let afterMoney = false;
  for (const [p, part] of partsOf(article, language.tokens, cache).entries()) {
    if (endsTurn(p)) yield;
    const around: Around = { language, date: article.date, names: namesIn(part), afterMoney };
    const { figures, endsInMoney } = cache.perBlock(figuresOf, part.own, around);
    for (const figure of figures) found.push(withSpeaker(inArticle(figure, part), speakerAt));
    afterMoney = endsInMoney;
  }
  return found;
}

/** What the figures of a block hang on outside of it. */
interface Around {
  readonly language: Language;
  /** The article's. */
  readonly date: string | undefined;
  /** Where the block's names stand. */
  readonly names: readonly Span[];
  /** The last sentence before the block spoke of money. */
  readonly afterMoney: boolean;
}

interface BlockFigures {
  readonly figures: readonly Figure[];
  readonly endsInMoney: boolean;
}

/** The figures of a block, whoever states them. */
function readBlock(block: BlockText, { language, date, names, afterMoney }: Around): BlockFigures {
  const { text, tokens, sentences } = block;
  const named = namedTokens(tokens, names);
  const scene = new Scene(
    { text, date },
    tokens,
    named,
    lexiconOf(language.figures),
    syntaxOf(block, language),
  );
  const { figures, moneyIn } = finish(scene, findDrafts(scene), afterMoney ? -1 : -Infinity);
  return { figures, endsInMoney: moneyIn === sentences.length - 1 };
}
