/** An article as a search by pattern sees it: its words in sentences, each with what the reading found it to be. */
import type { Analysis, FigureKind, Mention, Sentence, Span, Token, TokenKind } from '../../model/types';
import { firstFrom } from '../../analysis/text/placeIn';

/** What a word can be found to be, each a bit. Word classes are not kept: they are read when a pattern asks for them. */
export const tagBits = {
  Person: 1,
  Organisation: 2,
  Place: 4,
  Name: 8,
  Figure: 16,
  Cue: 32,
  Quote: 64,
  Source: 128,
  Money: 256,
  Percentage: 512,
  Date: 1024,
  Count: 2048,
} as const;
export type TextTag = keyof typeof tagBits;

export interface TaggedText {
  /** The language's id. */
  readonly language: string;
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly TaggedSentence[];
  /** The tokens of a sentence: most are never asked for. */
  readonly tokensOf: (sentence: TaggedSentence) => readonly TaggedToken[];
}

export interface TaggedSentence extends Pick<Sentence, 'span' | 'first' | 'last'> {
  /** The tags of all its words together. */
  readonly bits: number;
}

export interface TaggedToken {
  readonly span: Span;
  readonly kind: TokenKind;
  /** Sum of `tagBits`. */
  readonly tags: number;
}

/** Time grows with the article. */
export function tagText({ article, tokens, sentences, mentions, figures, quotes }: Analysis): TaggedText {
  const tags = new Int32Array(tokens.length);
  const mark = ({ start, end }: Span, bits: number): void => {
    for (let i = firstAt(tokens, start); i < tokens.length && tokens[i]!.span.start < end; i += 1)
      tags[i] = tags[i]! | bits;
  };
  for (const mention of mentions) if (mention.form === 'name') mark(mention.span, nameBits(mention));
  for (const { span, kind } of figures) mark(span, tagBits.Figure | (figureBits[kind] ?? 0));
  for (const { cue, source, parts } of quotes) {
    if (cue) mark(cue, tagBits.Cue);
    if (source) mark(source, tagBits.Source);
    for (const part of parts) mark(part.span, tagBits.Quote);
  }
  const tagged = tokens.map(({ span, kind }, i) => ({ span, kind, tags: tags[i]! }));
  return {
    language: article.language,
    text: article.text,
    tokens: tagged,
    tokensOf: ({ first, last }) => tagged.slice(first, last),
    sentences: sentences.map(({ span, first, last }) => {
      let bits = 0;
      for (let i = first; i < last; i += 1) bits |= tags[i]!;
      return { span, first, last, bits };
    }),
  };
}

/** Which tags stand together in a sentence, of each sentence that has any, each combination once. */
export function tagsTogether({ sentences }: TaggedText): number[] {
  return [...new Set(sentences.map((s) => s.bits))].filter((bits) => bits > 0);
}

const figureBits: Partial<Record<FigureKind, number>> = {
  money: tagBits.Money,
  percentage: tagBits.Percentage,
  date: tagBits.Date,
  count: tagBits.Count,
};

function nameBits({ type }: Mention): number {
  const own = { person: tagBits.Person, organisation: tagBits.Organisation, place: tagBits.Place, other: 0 };
  return tagBits.Name | own[type];
}

/** The first token that reaches beyond `start`. */
function firstAt(tokens: readonly Token[], start: number): number {
  const i = firstFrom(tokens, start);
  return i > 0 && tokens[i - 1]!.span.end > start ? i - 1 : i;
}

const kinds: readonly TokenKind[] = ['word', 'number', 'mark', 'symbol', 'punctuation'];

/** Of each token how far it begins behind the last one, its length, and its kind, tags and whether a sentence begins: for the index. */
export function packTags({ tokens, sentences }: TaggedText): Uint8Array {
  const bytes: number[] = [];
  const begins = new Set(sentences.map((s) => s.first));
  let last = 0;
  for (const [i, { span, kind, tags }] of tokens.entries()) {
    putNumber(bytes, span.start - last);
    putNumber(bytes, span.end - span.start);
    putNumber(bytes, (tags << 4) | (kinds.indexOf(kind) << 1) | (begins.has(i) ? 1 : 0));
    last = span.end;
  }
  return Uint8Array.from(bytes);
}

/** What `packTags` made, with the text it was made of. Tokens are made of it only where somebody asks for them. */
export function unpackTags(language: string, text: string, packed: Uint8Array): TaggedText {
  const sentences: TaggedSentence[] = [];
  /** Of each sentence the byte at which it is packed, and the offset from which its first token is counted. */
  const places = new Map<TaggedSentence, readonly [at: number, from: number]>();
  const reader = new PackedTokens(packed);
  let open: { at: number; from: number; start: number; first: number; bits: number } | undefined;
  let [count, end] = [0, 0];
  const endSentence = (): void => {
    if (!open) return;
    const { at, from, start, first, bits } = open;
    const sentence = { span: { start, end }, first, last: count, bits };
    sentences.push(sentence);
    places.set(sentence, [at, from]);
  };
  while (reader.next()) {
    if (!open || reader.opens) {
      endSentence();
      open = { at: reader.before, from: end, start: reader.start, first: count, bits: 0 };
    }
    open.bits |= reader.tags;
    end = reader.end;
    count += 1;
  }
  endSentence();
  return {
    language,
    text,
    sentences,
    tokensOf: (sentence) => {
      const [at, from] = places.get(sentence) ?? [packed.length, 0];
      return new PackedTokens(packed, at, from).take(sentence.last - sentence.first);
    },
    get tokens() {
      return new PackedTokens(packed).take(count);
    },
  };
}

/** Goes through packed tokens from one on. */
class PackedTokens {
  /** Of the token that `next` came to. */
  start = 0;
  tags = 0;
  opens = false;
  /** The byte at which it is packed. */
  before = 0;
  private kind = 0;

  /** @param end where the token before ends */
  constructor(
    private readonly packed: Uint8Array,
    private at = 0,
    public end = 0,
  ) {}

  /** False behind the last one. */
  next(): boolean {
    if (this.at >= this.packed.length) return false;
    this.before = this.at;
    this.start = this.end + this.number();
    this.end = this.start + this.number();
    const bits = this.number();
    this.opens = (bits & 1) === 1;
    this.kind = (bits >> 1) & 7;
    this.tags = bits >> 4;
    return true;
  }

  take(count: number): TaggedToken[] {
    const tokens: TaggedToken[] = [];
    while (tokens.length < count && this.next()) {
      const span = { start: this.start, end: this.end };
      tokens.push({ span, kind: kinds[this.kind]!, tags: this.tags });
    }
    return tokens;
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.packed[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

/** Seven bits a byte, the lowest first. */
function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
