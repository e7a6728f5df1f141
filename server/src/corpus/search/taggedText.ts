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
  readonly sentences: readonly Pick<Sentence, 'span' | 'first' | 'last'>[];
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
  return {
    language: article.language,
    text: article.text,
    tokens: tokens.map(({ span, kind }, i) => ({ span, kind, tags: tags[i]! })),
    sentences,
  };
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

/** What `packTags` made, with the text it was made of. */
export function unpackTags(language: string, text: string, packed: Uint8Array): TaggedText {
  const tokens: TaggedToken[] = [];
  const sentences: { span: Span; first: number; last: number }[] = [];
  let at = 0;
  let first = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const endSentence = (): void => {
    if (tokens.length === first) return;
    const span = { start: tokens[first]!.span.start, end: tokens.at(-1)!.span.end };
    sentences.push({ span, first, last: tokens.length });
    first = tokens.length;
  };
  for (let end = 0; at < packed.length;) {
    const start = end + next();
    end = start + next();
    const bits = next();
    if ((bits & 1) === 1) endSentence();
    tokens.push({ span: { start, end }, kind: kinds[(bits >> 1) & 7]!, tags: bits >> 4 });
  }
  endSentence();
  return { language, text, tokens, sentences };
}

/** Seven bits a byte, the lowest first. */
function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
