/** What the quote rules look things up in, block by block: tokens, mentions by token, and the language's words as sets. */
import type { CueVerb, QuoteData } from '../../languages/quoteData';
import type { Language } from '../../languages/language';
import type { Memory } from '../memory';
import { nounPhraseAt, type NounPhrase, type Words } from '../nounPhrase';
import { eachPlaced, partsOf, type Part } from '../parts';
import type { Named } from '../steps';
import type { Mention, Span, Token, Zone } from '../types';

/** A mention with its place among the tokens, half-open. */
export interface Placed {
  /** What holds of it wherever it stands; its actor is known to the `SpeakerBook` only. */
  readonly mention: Pick<Mention, 'type' | 'form' | 'compound'>;
  /** Counted from the block's first mention, as `first` and `last` are from its first token. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

export interface Lexicon {
  readonly data: QuoteData;
  /** Finite form → the verbs it may be of. */
  readonly finite: ReadonlyMap<string, readonly CueVerb[]>;
  readonly participles: ReadonlyMap<string, readonly CueVerb[]>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

type SetName =
  | 'complementisers'
  | 'according'
  | 'thus'
  | 'noSource'
  | 'so'
  | 'prepositions'
  | 'conjunctions'
  | 'subordinators'
  | 'adverbs'
  | 'determiners'
  | 'relatives'
  | 'auxiliaries'
  | 'modals'
  | 'subjectPronouns'
  | 'finite';

/**
 * One block as the quote rules read it: token indexes count from its first token, and nothing beyond it is seen. So what
 * is found in a block hangs on its own words and mentions only, and is the same wherever the block stands.
 */
export interface Reading extends Words {
  readonly part: Part;
  readonly zone: Zone;
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The block's mentions, and how many mentions the article has before them. */
  readonly placed: readonly Placed[];
  readonly firstMention: number;
  /** The mention that covers token `i`, the longest where several do. */
  mentionAt(i: number): Placed | undefined;
  /** The last of the article's mentions of a person by a name that ends in this word, lower case. */
  called(word: string): Placed | undefined;
  /** The noun phrase around token `i`. */
  phraseAt(i: number): NounPhrase | undefined;
  surface(first: number, last: number): string;
  span(first: number, last: number): Span;
  /** Sentence index of a token; only good for telling sentences apart. */
  sentence(i: number): number;
}

/** The blocks of an article, and what its quotes are said by. */
export interface ArticleReading {
  readonly named: Named;
  readonly lexicon: Lexicon;
  readonly blocks: readonly Reading[];
}

/** Everything the quote rules ask of an article, looked up in constant time. */
export function read(named: Named, language: Language, memory?: Memory): ArticleReading {
  const { text } = named.article;
  const { mentions } = named;
  const lexicon = lexiconOf(language.quotes);
  const persons = new Map<string, Placed>();
  const blocks: Reading[] = [];
  let next = 0;
  for (const part of partsOf(named, memory)) {
    const { tokens } = part;
    const firstMention = next;
    const { placed, cover, end } = placeMentions(mentions, next, tokens);
    next = end;
    for (const p of placed)
      if (p.mention.form === 'name' && p.mention.type === 'person')
        persons.set(tokens[p.last - 1]!.norm, { ...p, index: p.index + firstMention });
    const reading: Reading = {
      text,
      tokens,
      sentences: part.sentences,
      firstToken: part.firstToken,
      firstSentence: part.firstSentence,
      part,
      zone: named.article.blocks[part.block]!.zone,
      language,
      lexicon,
      placed,
      firstMention,
      mentionAt: (i) => cover[i],
      called: (word) => {
        const person = persons.get(word);
        return person && { ...person, index: person.index - firstMention };
      },
      phraseAt: (i) => nounPhraseAt(reading, i, language),
      surface: (first, last) => text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0),
      span: (first, last) => ({ start: tokens[first]!.span.start, end: tokens[last - 1]!.span.end }),
      sentence: (i) => tokens[i]?.sentence ?? -1,
    };
    blocks.push(reading);
  }
  return { named, lexicon, blocks };
}

/** The norm of a token; empty beyond the block. */
export function norm(reading: Reading, i: number): string {
  return reading.tokens[i]?.norm ?? '';
}

/** The mentions from `from` on that stand in a block, and which of them covers each token. */
function placeMentions(
  mentions: readonly Mention[],
  from: number,
  tokens: readonly Token[],
): { placed: Placed[]; cover: (Placed | undefined)[]; end: number } {
  const placed: Placed[] = [];
  const cover: (Placed | undefined)[] = [];
  const end = eachPlaced(mentions, from, tokens, (index, first, last) => {
    const p = { mention: mentions[index]!, index: index - from, first, last };
    placed.push(p);
    for (let k = first; k < last; k += 1) {
      const there = cover[k];
      if (!there || there.last - there.first < last - first) cover[k] = p;
    }
  });
  return { placed, cover, end };
}

const lexicons = new WeakMap<QuoteData, Lexicon>();

function lexiconOf(data: QuoteData): Lexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const finite = new Map<string, CueVerb[]>();
  const participles = new Map<string, CueVerb[]>();
  const add = (map: Map<string, CueVerb[]>, form: string, verb: CueVerb): void => {
    const list = map.get(form);
    if (list) list.push(verb);
    else map.set(form, [verb]);
  };
  for (const verb of data.verbs) {
    for (const form of verb.finite) add(finite, form, verb);
    if (verb.participle !== undefined) add(participles, verb.participle, verb);
  }
  const sets = {
    complementisers: new Set(data.complementisers),
    according: new Set(data.according),
    thus: new Set(data.thus),
    noSource: new Set(data.noSource),
    so: new Set(data.so),
    prepositions: new Set(data.prepositions),
    conjunctions: new Set(data.conjunctions),
    subordinators: new Set(data.subordinators),
    adverbs: new Set(data.adverbs),
    determiners: new Set(data.determiners),
    relatives: new Set(data.relatives),
    auxiliaries: new Set(data.auxiliaries),
    modals: new Set(data.modals),
    subjectPronouns: new Set(data.subjectPronouns),
    finite: new Set(data.finite),
  };
  const lexicon = { data, finite, participles, sets };
  lexicons.set(data, lexicon);
  return lexicon;
}
