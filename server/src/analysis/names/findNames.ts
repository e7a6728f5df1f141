/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../../languages/language';
import type { NameData } from '../../languages/nameData';
import type { Memory } from '../cache/memory';
import { applyRules, type TaggedBlock } from './applyRules';
import { contextOf, demonym, type Candidate, type NameContext } from './candidates';
import { chunksOf } from './labels';
import { nameRules } from './rules';
import type { TaggedPart } from './taggedSentence';
import { gazetteerOf, Tagger } from './tagger';
import { movedBy, partsOf, type Part } from '../text/parts';
import type { Cut } from '../../model/steps';
import type { ActorType, Mention, Span, Token } from '../../model/types';

const actorTypes: readonly (ActorType | undefined)[] = [
  'person',
  'organisation',
  'place',
  'other',
  undefined,
];

/** Mentions of form `name`, in text order, never overlapping, without actors. Never throws. */
export function findNames(cut: Cut, language: Language, memory?: Memory): Mention[] {
  const mentions: Mention[] = [];
  for (const { part, names } of namesByPart(cut, language.names, memory)) {
    const own = memory ? mentionsAgain(names, part, memory) : mentionsOf(names, part);
    for (const mention of own) mentions.push(mention);
  }
  return mentions;
}

/** The mentions of a block's names, as they stood when it was at this offset. */
export interface KeptMentions {
  readonly start: number;
  readonly mentions: readonly Mention[];
}

/** The same mentions for the same list of names; the very same ones where the block did not move. */
function mentionsAgain(names: readonly Candidate[], part: Part, { mentions }: Memory): readonly Mention[] {
  const { start } = part.tokens[0]!.span;
  const kept = mentions.get(names);
  if (kept?.start === start) return kept.mentions;
  const now = kept
    ? kept.mentions.map((mention) => ({ ...mention, span: movedBy(mention.span, start - kept.start) }))
    : mentionsOf(names, part);
  mentions.set(names, { start, mentions: now });
  return now;
}

function mentionsOf(names: readonly Candidate[], { tokens }: Part): Mention[] {
  const mentions: Mention[] = [];
  for (const name of names) {
    const type = actorTypes[name.type];
    if (type === undefined) continue;
    mentions.push({
      span: spanOf(name, tokens),
      type,
      form: 'name',
      ...(name.head === undefined ? {} : { compound: true as const }),
      rule: name.rule,
      confidence: Math.round(name.confidence * 100) / 100,
    });
  }
  return mentions;
}

/** Demonyms, their adjectives and languages ("Russische", "Belgen"), in text order: the tagger knows them, they are no names. */
export function findDemonyms(cut: Cut, language: Language): Span[] {
  return nameCandidates(cut, language.names)
    .filter((n) => n.type === demonym)
    .map((n) => spanOf(n, cut.tokens));
}

/** What the tagger finds and the rules make of it: all types, demonyms too. */
export function nameCandidates(cut: Cut, data: NameData): Candidate[] {
  return namesByPart(cut, data).flatMap(({ part: { firstToken }, names }) =>
    names.map((name) => ({ ...name, first: name.first + firstToken, last: name.last + firstToken })),
  );
}

/** The same block by block; token indexes count from the block's first. */
function namesByPart(
  cut: Cut,
  data: NameData,
  memory?: Memory,
): { part: Part; names: readonly Candidate[] }[] {
  const lists = { data, gazetteer: gazetteerOf(data) };
  const parts = partsOf(cut, memory);
  const tagger = memory ? (memory.tagger ??= new Tagger(data)) : new Tagger(data);
  const tagged = tagger.tag(cut, parts);
  const blocks = parts.map((part, p): TaggedBlock => {
    const own = tagged[p]!;
    let context: NameContext | undefined;
    return {
      tags: own,
      names: () => taggedNames(own),
      context: () => (context ??= contextOf(cut.article.text, part, own, lists)),
    };
  });
  const names = applyRules(nameRules, blocks, memory);
  return parts.map((part, p) => ({ part, names: names[p]! }));
}

/** As sure as the least sure of its words. */
function taggedNames({ labels, confidence }: TaggedPart): Candidate[] {
  return chunksOf(labels).map(({ first, last, type }) => ({
    first,
    last,
    type,
    rule: 'tagger',
    confidence: Math.min(1, ...confidence.subarray(first, last)),
  }));
}

function spanOf({ first, last, head }: Candidate, tokens: readonly Token[]): Span {
  const { start } = tokens[first]!.span;
  return { start, end: head === undefined ? tokens[last - 1]!.span.end : start + head };
}
