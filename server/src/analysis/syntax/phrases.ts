/** Finds the noun phrases of a sentence from its word classes, and what hangs on what. */
import type { Phrase, Tag } from '../../model/syntax';
import type { Grammar } from './grammar';
import { linkPhrases } from './linkPhrases';
import { norm, tagOf, type Draft, type TaggedSentence } from './taggedSentence';

/** The noun phrases in text order, linked. Never throws; every phrase lies in the sentence. */
export function findPhrases(sentence: TaggedSentence, grammar: Grammar): readonly Phrase[] {
  const drafts: Draft[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const draft = phraseFrom(sentence, grammar, i);
    if (draft) drafts.push(draft);
    i = draft ? draft.last : i + 1;
  }
  linkPhrases(sentence, grammar, drafts);
  return drafts;
}

/** The phrase that opens at token `i`, if one does. */
function phraseFrom(sentence: TaggedSentence, grammar: Grammar, i: number): Draft | undefined {
  const determiner = opensAsDeterminer(sentence, grammar, i) ? i : undefined;
  let at = determiner === undefined ? i : i + 1;
  // "al de mensen", "al zijn boeken", "zo'n twee jaar"
  if (determiner !== undefined && opensAsDeterminer(sentence, grammar, at)) at += 1;
  at = behindDescription(sentence, at);
  if (grammar.nounChains) at = lastOfChain(sentence, at);
  const tag = tagOf(sentence, at);
  if (tag?.class === 'NOUN') return make(sentence, grammar, { first: i, head: at, last: at + 1, determiner });
  if (tag?.class === 'PROPN') {
    const last = behindName(sentence, at);
    return make(sentence, grammar, { first: i, head: at, last, determiner });
  }
  return withoutNoun(sentence, grammar, { first: i, at, determiner });
}

/** No noun came: the last word that described one stands for it ("het grootste", "de drie"), or a number by itself. */
function withoutNoun(
  sentence: TaggedSentence,
  grammar: Grammar,
  { first, at, determiner }: { first: number; at: number; determiner: number | undefined },
): Draft | undefined {
  if (at > first + 1 && determiner !== undefined)
    return make(sentence, grammar, { first, head: at - 1, last: at, determiner });
  const opening = tagOf(sentence, first)!.class;
  const stands =
    (opening === 'NUM' && at > first) ||
    opening === 'PRON' ||
    (determiner !== undefined && !grammar.articles.has(norm(sentence, first)));
  return stands
    ? make(sentence, grammar, { first, head: first, last: first + 1, determiner: undefined })
    : undefined;
}

/** A determiner, or a possessive pronoun with a noun behind it. */
function opensAsDeterminer(sentence: TaggedSentence, grammar: Grammar, i: number): boolean {
  const tag = tagOf(sentence, i);
  if (tag?.class === 'DET') return true;
  if (tag?.class !== 'PRON' || !grammar.possessives.has(norm(sentence, i))) return false;
  const behind = tagOf(sentence, behindDescription(sentence, i + 1));
  return behind?.class === 'NOUN' || behind?.class === 'PROPN';
}

/** Behind the words that describe a noun to come; `i` itself where none do. */
function behindDescription(sentence: TaggedSentence, i: number): number {
  let at = i;
  for (;;) {
    if (describes(sentence, at) || isQuantity(sentence, at, i)) at += 1;
    else if (joinsDescriptions(sentence, at, i)) at += 2;
    else if (isDegree(sentence, at)) at += 1;
    else break;
  }
  return isNominal(sentence, at) || at === i ? at : lastDescription(sentence, i, at);
}

/** "de meeste mensen", "zijn enige kans": behind a determiner a pronoun of quantity describes too. */
function isQuantity(sentence: TaggedSentence, at: number, from: number): boolean {
  if (tagOf(sentence, at)?.class !== 'PRON' || at !== from || !leadsToNoun(sentence, at + 1)) return false;
  const before = at > sentence.first ? tagOf(sentence, at - 1) : undefined;
  return before?.class === 'DET' || before?.class === 'PRON';
}

function lastDescription(sentence: TaggedSentence, from: number, at: number): number {
  let last = at;
  while (last > from && !describes(sentence, last - 1)) last -= 1;
  return last;
}

function describes(sentence: TaggedSentence, i: number): boolean {
  const tag = tagOf(sentence, i);
  if (!tag) return false;
  if (tag.class === 'ADJ' || tag.class === 'NUM') return true;
  return tag.verbForm === 'Part' && tag.class === 'VERB' && leadsToNoun(sentence, i + 1);
}

/** Whether only descriptions lie between here and a noun. */
function leadsToNoun(sentence: TaggedSentence, i: number): boolean {
  for (let at = i; at < i + 4; at += 1) {
    if (isNominal(sentence, at)) return true;
    const tag = tagOf(sentence, at);
    if (tag?.class !== 'ADJ' && tag?.class !== 'NUM') return false;
  }
  return false;
}

/** The last noun of a run of nouns and names; where it has names only, the first of them. */
function lastOfChain(sentence: TaggedSentence, i: number): number {
  let head = i;
  for (let at = i; isNominal(sentence, at); at += 1) if (tagOf(sentence, at)?.class === 'NOUN') head = at;
  return head;
}

function isNominal(sentence: TaggedSentence, i: number): boolean {
  const tag = tagOf(sentence, i);
  return tag?.class === 'NOUN' || tag?.class === 'PROPN';
}

/** "oude, grijze man", "eerste en enige kans". */
function joinsDescriptions(sentence: TaggedSentence, at: number, from: number): boolean {
  if (at === from || tagOf(sentence, at - 1)?.class !== 'ADJ') return false;
  const tag = tagOf(sentence, at);
  const joins = tag?.class === 'CCONJ' || norm(sentence, at) === ',';
  return joins && tagOf(sentence, at + 1)?.class === 'ADJ' && leadsToNoun(sentence, at + 2);
}

/** "zeer grote", "ruim honderd": an adverb before what describes. */
function isDegree(sentence: TaggedSentence, i: number): boolean {
  return tagOf(sentence, i)?.class === 'ADV' && describes(sentence, i + 1) && leadsToNoun(sentence, i + 2);
}

function behindName(sentence: TaggedSentence, i: number): number {
  let last = i + 1;
  while (tagOf(sentence, last)?.class === 'PROPN') last += 1;
  return last;
}

interface Core {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly determiner: number | undefined;
}

function make(sentence: TaggedSentence, grammar: Grammar, core: Core): Draft {
  const { first, last, head, determiner } = core;
  const kind = kindOf(tagOf(sentence, head)!);
  const number = numberOf(sentence, grammar, core, kind);
  const gender = grammar.genderOf(norm(sentence, head), kind);
  // All fields, so that every phrase has the same shape.
  return {
    first,
    last,
    end: last,
    head,
    kind,
    determiner,
    number,
    gender,
    preposition: undefined,
    attachedTo: undefined,
    appositionTo: undefined,
    joinedTo: undefined,
    possessorOf: undefined,
  };
}

function kindOf(tag: Tag): Phrase['kind'] {
  if (tag.class === 'PROPN') return 'name';
  if (tag.class === 'NUM') return 'number';
  return tag.class === 'PRON' || tag.class === 'DET' ? 'pronoun' : 'noun';
}

function numberOf(
  sentence: TaggedSentence,
  grammar: Grammar,
  { head, determiner }: Core,
  kind: Phrase['kind'],
): Phrase['number'] {
  const opening = determiner === undefined ? undefined : grammar.numberOf(norm(sentence, determiner));
  if (kind === 'noun') return tagOf(sentence, head)!.number ?? opening;
  if (kind === 'pronoun') return grammar.numberOf(norm(sentence, head));
  return kind === 'name' ? (opening ?? 'singular') : undefined;
}
