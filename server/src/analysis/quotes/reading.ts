/** What the quote rules look things up in: tokens, mentions by token, and the language's words as sets. */
import type { CueVerb, QuoteData } from '../../languages/quoteData';
import type { Language } from '../../languages/language';
import type { Named } from '../steps';
import type { Actor, Mention, Span, Token } from '../types';

/** A mention with its place among the tokens, half-open. */
export interface Placed {
  readonly mention: Mention;
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

export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly named: Named;
  readonly lexicon: Lexicon;
  /** The mention that covers token `i`, the longest where several do. */
  mentionAt(i: number): Placed | undefined;
  /** A person's name in the article that ends in this word, lower case. */
  called(word: string): Placed | undefined;
  actorOf(placed: Placed): Actor | undefined;
  surface(first: number, last: number): string;
  span(first: number, last: number): Span;
  /** Sentence index of a token. */
  sentence(i: number): number;
}

/** Everything the quote rules ask of an article, looked up in constant time. */
export function read(named: Named, language: Language): Reading {
  const { tokens } = named;
  const { text } = named.article;
  const placed = placeMentions(named.mentions, tokens);
  const cover: (Placed | undefined)[] = [];
  for (const p of placed)
    for (let i = p.first; i < p.last; i += 1) {
      const there = cover[i];
      if (!there || there.last - there.first < p.last - p.first) cover[i] = p;
    }
  const persons = new Map<string, Placed>();
  for (const p of placed)
    if (p.mention.form === 'name' && p.mention.type === 'person') persons.set(tokens[p.last - 1]!.norm, p);
  const actors = new Map(named.actors.map((a) => [a.id, a]));
  return {
    text,
    language,
    tokens,
    named,
    lexicon: lexiconOf(language.quotes),
    mentionAt: (i) => cover[i],
    called: (word) => persons.get(word),
    actorOf: (p) => (p.mention.actor === undefined ? undefined : actors.get(p.mention.actor)),
    surface: (first, last) => text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0),
    span: (first, last) => ({ start: tokens[first]!.span.start, end: tokens[last - 1]!.span.end }),
    sentence: (i) => tokens[i]?.sentence ?? -1,
  };
}

/** Both lists are in text order, so one walk places every mention. */
function placeMentions(mentions: readonly Mention[], tokens: readonly Token[]): Placed[] {
  const placed: Placed[] = [];
  let i = 0;
  for (const [index, mention] of mentions.entries()) {
    while (i < tokens.length && tokens[i]!.span.end <= mention.span.start) i += 1;
    let last = i;
    while (last < tokens.length && tokens[last]!.span.start < mention.span.end) last += 1;
    if (last > i) placed.push({ mention, index, first: i, last });
  }
  return placed;
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
