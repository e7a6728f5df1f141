/** What the quote rules look things up in, block by block: tokens, mentions by token, and the language's words as sets. */
import type { CueVerb, QuoteData } from '../../languages/quoteData';
import type { Language } from '../../languages/language';
import { memo } from '../../model/memo';
import { ArticleSlot, Slot, type Cache } from '../cache/cache';
import type { BlockSyntax } from '../../model/syntax';
import { syntaxOf } from '../syntax/syntaxes';
import { nounPhraseAt, type NounPhrase, type Words } from '../syntax/nounPhrase';
import { partsOf, type BlockText, type Part } from '../text/blockText';
import { standingIn } from '../text/placeMentions';
import type { Named } from '../../model/steps';
import type { Sentence, Span, Token, Zone } from '../../model/types';
import { placeMentions, type Placed, type Placement } from './placement';

export interface Lexicon {
  readonly data: QuoteData;
  /** Finite form → the verbs it may be of. */
  readonly finite: ReadonlyMap<string, readonly CueVerb[]>;
  readonly participles: ReadonlyMap<string, readonly CueVerb[]>;
  /** Finite form → the verbs of `stateVerbs` it may be of. */
  readonly states: ReadonlyMap<string, readonly CueVerb[]>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** A noun of speaking, or a compound of one. */
  readonly isNounCue: (word: string) => boolean;
  /** Whether a cue of any form can begin with this word: few words, asked of all. */
  readonly mayBeCue: (word: string) => boolean;
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
  | 'articles'
  | 'relatives'
  | 'auxiliaries'
  | 'modals'
  | 'subjectPronouns'
  | 'finite';

/** What the rules look at beside a block's own words. */
export interface Around {
  readonly language: Language;
  /** The block's mentions. */
  readonly placement: Placement;
  /** Words in which the names of the article's persons end, lower case. */
  readonly called: ReadonlySet<string>;
}

/**
 * One block as the quote rules read it: token indexes and offsets count from its start, and nothing beyond it is seen but
 * what `Around` tells. So what is found in a block is the same wherever the block stands.
 */
export class Reading implements Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly zone: Zone;
  readonly language: Language;
  readonly lexicon: Lexicon;

  constructor(
    private readonly block: BlockText,
    readonly around: Around,
  ) {
    this.text = block.text;
    this.tokens = block.tokens;
    this.sentences = block.sentences;
    this.zone = block.zone;
    this.language = around.language;
    this.lexicon = lexiconOf(around.language.quotes);
  }

  /** The block's word classes, phrases and clauses, read when they are first asked for. */
  get syntax(): BlockSyntax {
    return syntaxOf(this.block, this.language);
  }

  /** The mention that covers token `i`, the longest where several do. */
  mentionAt(i: number): Placed | undefined {
    return this.around.placement.cover[i];
  }

  /** At token `i`: the person whom the article calls by a name that ends in this word, lower case; the last one. */
  called(i: number, word: string): Placed | undefined {
    if (!this.around.called.has(word)) return undefined;
    const mention = { type: 'person', form: 'name', compound: undefined } as const;
    return { mention, index: -1, called: word, first: i, last: i + 1 };
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

/** A block in its place in the article, for rules that look beyond it. */
export class PlacedReading extends Reading {
  /** `firstMention`: how many mentions the article has before the block's. */
  constructor(
    readonly part: Part,
    around: Around,
    readonly firstMention: number,
  ) {
    super(part.own, around);
  }
}

/** The blocks of an article, and what its quotes are said by. */
export interface ArticleReading {
  readonly named: Named;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly blocks: readonly PlacedReading[];
}

const placements = new Slot(placeMentions);
const surnames = new Slot(surnamesIn);
const allSurnames = new ArticleSlot((told: readonly (readonly string[])[]) => new Set(told.flat()));

/** Everything the quote rules ask of an article, looked up in constant time. */
export function read(named: Named, language: Language, cache: Cache): ArticleReading {
  const parts = partsOf(named.article, language.tokens, cache);
  const firsts: number[] = [];
  let next = 0;
  const placed = parts.map((part) => {
    firsts.push(next);
    const standing = standingIn(named.mentions, next, part);
    next += standing.length;
    return cache.perBlock(placements, part.own, standing);
  });
  const told = parts.map(({ own }, p) => cache.perBlock(surnames, own, placed[p]!));
  const called = cache.perArticle(allSurnames, told);
  const blocks = parts.map(
    (part, p) => new PlacedReading(part, { language, placement: placed[p]!, called }, firsts[p]!),
  );
  return { named, language, lexicon: lexiconOf(language.quotes), blocks };
}

/** The last words of the persons' names in a block. */
function surnamesIn({ tokens }: BlockText, { placed }: Placement): string[] {
  return placed.filter(isPersonsName).map(({ last }) => tokens[last - 1]!.norm);
}

/** Of the words that `called` gives a mention for: which of the article's mentions that is. */
export function mentionsCalled({ blocks }: ArticleReading): ReadonlyMap<string, number> {
  const persons = new Map<string, number>();
  for (const { tokens, around, firstMention } of blocks)
    for (const p of around.placement.placed)
      if (isPersonsName(p)) persons.set(tokens[p.last - 1]!.norm, firstMention + p.index);
  return persons;
}

function isPersonsName({ mention: { form, type } }: Placed): boolean {
  return form === 'name' && type === 'person';
}

/** The norm of a token; empty beyond the block. */
export function norm(reading: Reading, i: number): string {
  return reading.tokens[i]?.norm ?? '';
}

const lexicons = new WeakMap<QuoteData, Lexicon>();

export function lexiconOf(data: QuoteData): Lexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const finite = new Map<string, CueVerb[]>();
  const participles = new Map<string, CueVerb[]>();
  const states = new Map<string, CueVerb[]>();
  const add = (map: Map<string, CueVerb[]>, form: string, verb: CueVerb): void => {
    const list = map.get(form);
    if (list) list.push(verb);
    else map.set(form, [verb]);
  };
  for (const verb of data.verbs) {
    for (const form of verb.finite) add(finite, form, verb);
    if (verb.participle !== undefined) add(participles, verb.participle, verb);
  }
  for (const verb of data.stateVerbs) for (const form of verb.finite) add(states, form, verb);
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
    articles: new Set(data.articles),
    relatives: new Set(data.relatives),
    auxiliaries: new Set(data.auxiliaries),
    modals: new Set(data.modals),
    subjectPronouns: new Set(data.subjectPronouns),
    finite: new Set(data.finite),
  };
  const isNounCue = memo(mostWords, (word) =>
    data.nounCues.some((noun) => word === noun || (noun.length > 6 && word.endsWith(noun))),
  );
  const openers = new Set([...finite.keys(), ...states.keys(), ...openersOf(data)]);
  const mayBeCue = (word: string): boolean => openers.has(word) || isNounCue(word);
  const lexicon = { data, finite, participles, states, sets, isNounCue, mayBeCue };
  lexicons.set(data, lexicon);
  return lexicon;
}

/** As many different words are kept as a long article has. */
const mostWords = 20_000;

/** The first words of all cues that are no verb or noun of speaking. */
function openersOf(data: QuoteData): string[] {
  const phrases = [
    ...[data.wordsOf, data.byMouth, data.hearsay, data.ownWords, data.impersonal, data.according],
    ...[data.thus, data.accordingBehind, data.per, data.viewPrepositions],
    ...[data.replyVerbs, data.writtenVerbs, data.perfects, data.passives],
  ];
  return phrases.flat().map((phrase) => phrase.split(' ')[0]!);
}
