/** The article as the actor rules read it: tokens with their names, paragraphs and quotation marks looked up in constant time. */
import type { ActorData } from '../../languages/actorData';
import type { Language } from '../../languages/language';
import { lexiconOf, type Lexicon } from '../syntax/nounLexicon';
import { wordsOf, type Words } from '../syntax/nounPhrase';
import type { Memory } from '../cache/memory';
import { eachPlaced, partsOf, type Part } from '../text/parts';
import type { Cut } from '../../model/steps';
import type { Mention, Token, Zone } from '../../model/types';
import { markBlock, type MarkedBlock } from './markedBlock';

export interface PlacedName {
  /** Index into the names. */
  readonly index: number;
  readonly mention: Mention;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
}

/** A block of the passage. */
export interface PassageBlock {
  readonly part: Part;
  readonly marked: MarkedBlock;
  /** Sentences that count, before the block. */
  readonly steps: number;
  /** The names in it, those in compounds apart, in text order. */
  readonly names: readonly PlacedName[];
  readonly compounds: readonly PlacedName[];
}

export interface Passage {
  readonly cut: Cut;
  readonly words: Words;
  readonly language: Language;
  readonly data: ActorData;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Names that are no part of a compound, in text order. */
  readonly names: readonly PlacedName[];
  /** The name over a token. */
  readonly nameAt: readonly (PlacedName | undefined)[];
  /** The name inside a compound token ("NAVO" in "NAVO-topman"). */
  readonly compoundAt: ReadonlyMap<number, PlacedName>;
  readonly personStarts: ReadonlySet<number>;
  /** The blocks with what is named in them. */
  readonly blocks: readonly PassageBlock[];
  /** Whether a token stands between quotation marks. */
  readonly isQuoted: (token: number) => boolean;
  readonly surface: (first: number, last: number) => string;
  readonly word: (index: number) => string;
  readonly blockOf: (token: number) => number;
  /** Counts the sentences up to a token, leaving out those that stand wholly between marks. */
  readonly stepOf: (token: number) => number;
  readonly zoneOf: (token: number) => Zone;
}

/** Reads the cut text with its names once; the result is only read afterwards. */
export function readPassage(
  cut: Cut,
  names: readonly Mention[],
  language: Language,
  memory?: Memory,
): Passage {
  const { tokens, sentences, article } = cut;
  const placed: PlacedName[] = [];
  const nameAt: (PlacedName | undefined)[] = new Array<PlacedName | undefined>(tokens.length);
  const compoundAt = new Map<number, PlacedName>();
  const personStarts = new Set<number>();
  const blocks: PassageBlock[] = [];
  const blockAt: (PassageBlock | undefined)[] = new Array<PassageBlock | undefined>(article.blocks.length);
  let next = 0;
  let steps = 0;
  for (const part of partsOf(cut, memory)) {
    const inside = placeNames(names, next, part);
    next = inside.end;
    for (const name of inside.compounds) compoundAt.set(name.first, name);
    for (const name of inside.names) {
      placed.push(name);
      nameAt.fill(name, name.first, name.last);
      if (name.mention.type === 'person') personStarts.add(name.first);
    }
    const mark = (): MarkedBlock => markBlock(article.text, part);
    const marked = memory ? memory.marked.keep(String(part.id), mark) : mark();
    const block = { part, marked, steps, names: inside.names, compounds: inside.compounds };
    steps += marked.steps.at(-1)!;
    blocks.push(block);
    blockAt[part.block] = block;
  }
  const surface = (first: number, last: number): string =>
    article.text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0);
  const blockOf = (token: number): number => sentences[tokens[token]?.sentence ?? 0]?.block ?? 0;
  return {
    cut,
    words: wordsOf(cut),
    language,
    data: language.actors,
    lexicon: lexiconOf(language.actors),
    tokens,
    names: placed,
    nameAt,
    compoundAt,
    personStarts,
    blocks,
    isQuoted: (token) => {
      const block = blockAt[blockOf(token)];
      return block?.marked.quoted[token - block.part.firstToken] === 1;
    },
    stepOf: (token) => {
      const block = blockAt[blockOf(token)];
      const sentence = tokens[token]?.sentence ?? 0;
      return block ? block.steps + block.marked.steps[sentence - block.part.firstSentence]! : 0;
    },
    surface,
    word: (index) => (index < 0 || index >= tokens.length ? '' : surface(index, index + 1)),
    blockOf,
    zoneOf: (token) => article.blocks[blockOf(token)]?.zone ?? 'paragraph',
  };
}

/** The names from `from` on that stand in a block. */
function placeNames(
  names: readonly Mention[],
  from: number,
  { tokens, firstToken }: Part,
): { names: PlacedName[]; compounds: PlacedName[]; end: number } {
  const placed: PlacedName[] = [];
  const compounds: PlacedName[] = [];
  const end = eachPlaced(names, from, tokens, (index, first, last) => {
    const mention = names[index]!;
    const name = { index, mention, first: firstToken + first, last: firstToken + last };
    (mention.compound ? compounds : placed).push(name);
  });
  return { names: placed, compounds, end };
}
