/** The article as the actor rules read it: tokens with their names, paragraphs and quotation marks looked up in constant time. */
import type { ActorData } from '../../languages/actorData';
import type { Language } from '../../languages/language';
import { lexiconOf, type Lexicon } from '../nounLexicon';
import { wordsOf, type Words } from '../nounPhrase';
import type { Cut } from '../steps';
import type { Mention, Token, Zone } from '../types';

export interface PlacedName {
  /** Index into the names. */
  readonly index: number;
  readonly mention: Mention;
  /** Token indexes, half-open. */
  readonly first: number;
  readonly last: number;
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
  /** Whether a token stands between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly surface: (first: number, last: number) => string;
  readonly word: (index: number) => string;
  readonly blockOf: (token: number) => number;
  /** Counts the sentences up to a token, leaving out those that stand wholly between marks. */
  readonly stepOf: (token: number) => number;
  readonly zoneOf: (token: number) => Zone;
}

/** Reads the cut text with its names once; the result is only read afterwards. */
export function readPassage(cut: Cut, names: readonly Mention[], language: Language): Passage {
  const { tokens, sentences, article } = cut;
  const placed: PlacedName[] = [];
  const nameAt: (PlacedName | undefined)[] = new Array<PlacedName | undefined>(tokens.length);
  const compoundAt = new Map<number, PlacedName>();
  let at = 0;
  for (const [index, mention] of names.entries()) {
    while (at < tokens.length && tokens[at]!.span.end <= mention.span.start) at += 1;
    let last = at;
    while (last < tokens.length && tokens[last]!.span.start < mention.span.end) last += 1;
    if (last === at) continue;
    if (mention.compound) {
      compoundAt.set(at, { index, mention, first: at, last });
      continue;
    }
    const name = { index, mention, first: at, last };
    placed.push(name);
    for (let i = at; i < last; i += 1) nameAt[i] = name;
  }
  const surface = (first: number, last: number): string =>
    article.text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0);
  const blockOf = (token: number): number => sentences[tokens[token]?.sentence ?? 0]?.block ?? 0;
  const quoted = readMarks(cut, blockOf);
  const steps: number[] = [];
  let step = 0;
  for (const sentence of sentences) {
    let i = sentence.first;
    while (i < sentence.last && (tokens[i]!.kind !== 'word' || quoted[i])) i += 1;
    if (i < sentence.last) step += 1;
    steps.push(step);
  }
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
    personStarts: new Set(placed.filter((n) => n.mention.type === 'person').map((n) => n.first)),
    quoted,
    stepOf: (token) => steps[tokens[token]?.sentence ?? 0] ?? 0,
    surface,
    word: (index) => (index < 0 || index >= tokens.length ? '' : surface(index, index + 1)),
    blockOf,
    zoneOf: (token) => article.blocks[blockOf(token)]?.zone ?? 'paragraph',
  };
}

/** Only whether a token is inside the outermost marks; pairing marks for good is the quote step's work. */
function readMarks(cut: Cut, blockOf: (token: number) => number): boolean[] {
  const { tokens, article } = cut;
  const quoted: boolean[] = [];
  let open: 'double' | 'single' | undefined;
  let block = -1;
  for (const [i, token] of tokens.entries()) {
    const here = blockOf(i);
    if (here !== block) [open, block] = [undefined, here];
    quoted.push(open !== undefined);
    if (token.kind !== 'mark') continue;
    const mark = article.text.slice(token.span.start, token.span.end);
    const kind = /^['‘’‚‛‹›`´]$/.test(mark) ? 'single' : 'double';
    const opens =
      /[“„«‘‚]|,,/.test(mark) ||
      (/["'»”’]/.test(mark) && /^\S/.test(article.text.slice(token.span.end, token.span.end + 1)));
    if (open === undefined) {
      const before = article.text[token.span.start - 1] ?? ' ';
      if (opens && /[\s([—–:-]/.test(before)) open = kind;
    } else if (open === kind) {
      const after = article.text[token.span.end] ?? ' ';
      if (!/[\p{L}\p{N}]/u.test(after)) open = undefined;
    }
  }
  return quoted;
}
