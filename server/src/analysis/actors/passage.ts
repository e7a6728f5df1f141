/** The article as the actor rules read it: tokens with their names, paragraphs and quotation marks looked up in constant time. */
import type { ActorData } from '../../languages/actorData';
import type { Language } from '../../languages/language';
import { lexiconOf, type Lexicon } from '../syntax/nounLexicon';
import { phraseAt, tagAt } from '../syntax/query';
import { syntaxOf } from '../syntax/syntaxes';
import type { BlockSyntax, Tag, TokenRange } from '../../model/syntax';
import { wordsOf, type Words } from '../syntax/nounPhrase';
import { Slot, type Cache } from '../cache/cache';
import { partsOf, type Part } from '../text/blockText';
import { inArticle } from '../text/inArticle';
import { eachPlaced, standingIn } from '../text/placeMentions';
import type { Cut } from '../../model/steps';
import type { Mention, Token, Zone } from '../../model/types';
import { markBlock, type MarkedBlock } from './markedBlock';

const marks = new Slot(markBlock);

export interface PlacedName {
  /** Index into the names. */
  readonly index: number;
  readonly mention: Mention;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
}

/** Where a name stands, and what it names: all that may be asked of the names in a block by itself. */
export interface BlockName {
  readonly mention: Pick<Mention, 'type'>;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
}

/** Words with the names among them: those of a block by itself, or of the whole passage. */
export interface NamedWords<Name extends BlockName = BlockName> {
  readonly words: Words;
  readonly language: Language;
  readonly data: ActorData;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Names that are no part of a compound, in text order. */
  readonly names: readonly Name[];
  /** The name over a token. */
  readonly nameAt: readonly (Name | undefined)[];
  readonly personStarts: ReadonlySet<number>;
  readonly surface: (first: number, last: number) => string;
  readonly word: (index: number) => string;
  /** The word's class, read when asked. */
  readonly tagOf: (token: number) => Tag | undefined;
}

/** A block of the passage. */
export interface PassageBlock {
  readonly part: Part;
  readonly marked: MarkedBlock;
  readonly syntax: BlockSyntax;
  /** Sentences that count, before the block. */
  readonly steps: number;
  /** The names in it, those in compounds apart, in text order. */
  readonly names: readonly PlacedName[];
  readonly compounds: readonly PlacedName[];
}

export interface Passage extends NamedWords<PlacedName> {
  readonly cut: Cut;
  /** The name inside a compound token ("NAVO" in "NAVO-topman"). */
  readonly compoundAt: ReadonlyMap<number, PlacedName>;
  /** The blocks with what is named in them. */
  readonly blocks: readonly PassageBlock[];
  /** Whether a token stands between quotation marks. */
  readonly isQuoted: (token: number) => boolean;
  readonly blockOf: (token: number) => number;
  /** Counts the sentences up to a token, leaving out those that stand wholly between marks. */
  readonly stepOf: (token: number) => number;
  readonly zoneOf: (token: number) => Zone;
  /** The noun phrase around it; its indexes count from the article's first token. */
  readonly phraseAt: (token: number) => (TokenRange & { readonly end: number }) | undefined;
}

/** Reads the cut text with its names once; the result is only read afterwards. */
export function readPassage(cut: Cut, names: readonly Mention[], language: Language, cache: Cache): Passage {
  const { tokens, sentences, article } = cut;
  const placed: PlacedName[] = [];
  const compoundAt = new Map<number, PlacedName>();
  const blocks: PassageBlock[] = [];
  const blockAt: (PassageBlock | undefined)[] = new Array<PassageBlock | undefined>(article.blocks.length);
  let next = 0;
  let steps = 0;
  for (const part of partsOf(article, language.tokens, cache)) {
    const inside = placeNames(names, next, part);
    next = inside.end;
    for (const name of inside.compounds) compoundAt.set(name.first, name);
    for (const name of inside.names) placed.push(name);
    const marked = cache.perBlock(marks, part.own, undefined);
    const syntax = syntaxOf(part.own, language);
    const block = { part, marked, syntax, steps, names: inside.names, compounds: inside.compounds };
    steps += marked.steps.at(-1)!;
    blocks.push(block);
    blockAt[part.block] = block;
  }
  const blockOf = (token: number): number => sentences[tokens[token]?.sentence ?? 0]?.block ?? 0;
  const tagOf = (token: number): Tag | undefined => {
    const block = blockAt[blockOf(token)];
    return block && tagAt(block.syntax, token - block.part.firstToken);
  };
  return {
    ...nameWords(wordsOf(cut), placed, language, tagOf),
    cut,
    compoundAt,
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
    blockOf,
    zoneOf: (token) => article.blocks[blockOf(token)]?.zone ?? 'paragraph',
    phraseAt: (token) => {
      const block = blockAt[blockOf(token)];
      const from = block?.part.firstToken ?? 0;
      const phrase = block && phraseAt(block.syntax, token - from);
      return phrase && { first: phrase.first + from, last: phrase.last + from, end: phrase.end + from };
    },
  };
}

/** Looks up the names among words. */
export function nameWords<Name extends BlockName>(
  words: Words,
  names: readonly Name[],
  language: Language,
  tagOf: (token: number) => Tag | undefined,
): NamedWords<Name> {
  const { text, tokens } = words;
  const nameAt = new Array<Name | undefined>(tokens.length);
  const personStarts = new Set<number>();
  for (const name of names) {
    nameAt.fill(name, name.first, name.last);
    if (name.mention.type === 'person') personStarts.add(name.first);
  }
  const surface = (first: number, last: number): string =>
    text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0);
  const word = (index: number): string =>
    index < 0 || index >= tokens.length ? '' : surface(index, index + 1);
  const data = language.actors;
  return {
    words,
    language,
    data,
    lexicon: lexiconOf(data),
    tokens,
    names,
    nameAt,
    personStarts,
    surface,
    word,
    tagOf,
  };
}

/** The names from `from` on that stand in a block. */
function placeNames(
  names: readonly Mention[],
  from: number,
  part: Part,
): { names: PlacedName[]; compounds: PlacedName[]; end: number } {
  const placed: PlacedName[] = [];
  const compounds: PlacedName[] = [];
  const standing = standingIn(names, from, part);
  eachPlaced(standing, part.own.tokens, (i, first, last) => {
    const mention = names[from + i]!;
    const name = { index: from + i, mention, ...inArticle({ first, last }, part) };
    (mention.compound ? compounds : placed).push(name);
  });
  return { names: placed, compounds, end: from + standing.length };
}
