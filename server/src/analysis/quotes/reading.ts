/** What the quote rules look things up in, block by block: tokens, mentions by token, and the language's words as sets. */
import { keptAt } from '../cache/byPlace';
import type { CueVerb, QuoteData } from '../../languages/quoteData';
import type { Language } from '../../languages/language';
import type { Memory } from '../cache/memory';
import { nounPhraseAt, type NounPhrase, type Words } from '../syntax/nounPhrase';
import { partsOf, type Part } from '../text/parts';
import type { Named } from '../../model/steps';
import type { Sentence, Span, Token, Zone } from '../../model/types';
import type { KeptBlock } from './keptBlock';
import { placeMentions, type Placed, type Placement } from './placement';

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
export class Reading implements Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly firstToken: number;
  readonly firstSentence: number;
  readonly zone: Zone;
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The words that `called` was asked for. */
  readonly asked: string[] = [];

  /** `firstMention`: how many mentions the article has before the block's. `kept`: what the steps leave of the block. */
  constructor(
    readonly article: ArticleReading,
    readonly part: Part,
    readonly placement: Placement,
    readonly firstMention: number,
    readonly kept?: KeptBlock,
  ) {
    const { named, language, lexicon } = article;
    this.text = named.article.text;
    this.tokens = part.tokens;
    this.sentences = part.sentences;
    this.firstToken = part.firstToken;
    this.firstSentence = part.firstSentence;
    this.zone = named.article.blocks[part.block]!.zone;
    this.language = language;
    this.lexicon = lexicon;
  }

  /** The mention that covers token `i`, the longest where several do. */
  mentionAt(i: number): Placed | undefined {
    return this.placement.cover[i];
  }

  /** The last of the article's mentions of a person by a name that ends in this word, lower case. */
  called(word: string): Placed | undefined {
    this.asked.push(word);
    const person = personCalled(this.article, word);
    return person && { ...person, index: person.index - this.firstMention };
  }

  /** The noun phrase around token `i`. */
  phraseAt(i: number): NounPhrase | undefined {
    return nounPhraseAt(this, i, this.language);
  }

  surface(first: number, last: number): string {
    const { text, tokens } = this;
    return text.slice(tokens[first]?.span.start ?? 0, tokens[last - 1]?.span.end ?? 0);
  }

  span(first: number, last: number): Span {
    return { start: this.tokens[first]!.span.start, end: this.tokens[last - 1]!.span.end };
  }

  /** Sentence index of a token; only good for telling sentences apart. */
  sentence(i: number): number {
    return this.tokens[i]?.sentence ?? -1;
  }
}

/** The blocks of an article, and what its quotes are said by. */
export interface ArticleReading {
  readonly named: Named;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly blocks: readonly Reading[];
  /** For `personCalled`, which fills it when it is first asked. */
  persons?: ReadonlyMap<string, Placed>;
}

/** Everything the quote rules ask of an article, looked up in constant time. */
export function read(named: Named, language: Language, memory?: Memory): ArticleReading {
  const blocks: Reading[] = [];
  const article: ArticleReading = { named, language, lexicon: lexiconOf(language.quotes), blocks };
  const parts = partsOf(named, memory);
  const kept: KeptBlock[] = [];
  let next = 0;
  for (let b = 0; b < parts.length; b += 1) {
    const part = parts[b]!;
    const last = memory && keptAt(memory.quoted, parts, b);
    const placement = placeMentions(named.mentions, next, part.tokens, last?.placement);
    if (memory) kept.push(keptWith(placement, part, last));
    blocks.push(new Reading(article, part, placement, next, kept[b]));
    next += placement.mentions.length;
  }
  if (memory) memory.quoted = kept;
  return article;
}

/** What was kept, where the block has the same mentions; else nothing yet. */
function keptWith(placement: Placement, { id }: Part, last: KeptBlock | undefined): KeptBlock {
  const same = last?.placement === placement;
  return { id, placement, scan: same ? last.scan : undefined, quotes: same ? last.quotes : undefined };
}

/** The last of the article's mentions of a person by a name that ends in this word; its index counts from the article's first. */
export function personCalled(article: ArticleReading, word: string): Placed | undefined {
  article.persons ??= personsOf(article);
  return article.persons.get(word);
}

function personsOf({ blocks }: ArticleReading): Map<string, Placed> {
  const persons = new Map<string, Placed>();
  for (const { tokens, placement, firstMention } of blocks)
    for (const p of placement.placed)
      if (p.mention.form === 'name' && p.mention.type === 'person')
        persons.set(tokens[p.last - 1]!.norm, { ...p, index: p.index + firstMention });
  return persons;
}

/** The norm of a token; empty beyond the block. */
export function norm(reading: Reading, i: number): string {
  return reading.tokens[i]?.norm ?? '';
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
