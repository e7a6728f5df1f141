/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../../languages/language';
import type { NameData } from '../../languages/nameData';
import { mapInTurns, runThrough, type Turns } from '../../model/turns';
import { Cache, Slot } from '../cache/cache';
import { partsOf, type BlockText, type Part } from '../text/blockText';
import { inArticle } from '../text/inArticle';
import { applyingRules, type NamedBlock } from './applyRules';
import { contextOf, demonym, type Candidate, type NameContext } from './candidates';
import { chunksOf } from './labels';
import { nameRules } from './rules';
import { gazetteerOf, taggingBlocks } from './tagger';
import type { TaggedBlock } from './taggedSentence';
import type { Cut } from '../../model/steps';
import type { ActorType, Mention, Span, Token } from '../../model/types';

const actorTypes: readonly (ActorType | undefined)[] = [
  'person',
  'organisation',
  'place',
  'other',
  undefined,
];

/** A block with what the tagger found in it, and the names that are left of that as mentions. */
const found = new Slot(foundIn);
const mentioned = new Slot(mentionsOf);

/** Mentions of form `name`, in text order, never overlapping, without actors. Never throws. */
export function findNames(cut: Cut, language: Language, cache = new Cache()): Mention[] {
  return runThrough(findingNames(cut, language, cache));
}

/** The same, some blocks in each turn. */
export function* findingNames(cut: Cut, language: Language, cache: Cache): Turns<Mention[]> {
  const parts = yield* namesByPart(cut, language, cache);
  const mentions = yield* mapInTurns(parts, ({ part, context, names }) =>
    inArticle(cache.perBlock(mentioned, context, names), part),
  );
  return mentions.flat();
}

function mentionsOf({ tokens }: NameContext, names: readonly Candidate[]): Mention[] {
  const mentions: Mention[] = [];
  for (const name of names) {
    const type = actorTypes[name.type];
    if (type === undefined) continue;
    mentions.push({
      span: spanOf(name, tokens),
      type,
      form: 'name',
      ...(name.headLength === undefined ? {} : { compound: true as const }),
      rule: name.rule,
      confidence: Math.round(name.confidence * 100) / 100,
    });
  }
  return mentions;
}

/** Demonyms, their adjectives and languages ("Russische", "Belgen"), in text order: the tagger knows them, they are no names. */
export function findDemonyms(cut: Cut, language: Language): Span[] {
  return nameCandidates(cut, language)
    .filter((n) => n.type === demonym)
    .map((n) => spanOf(n, cut.tokens));
}

/** What the tagger finds and the rules make of it: all types, demonyms too. */
export function nameCandidates(cut: Cut, language: Language): Candidate[] {
  return runThrough(namesByPart(cut, language, new Cache())).flatMap(({ part, names }) =>
    inArticle(names, part),
  );
}

interface NamedPart extends NamedBlock {
  readonly part: Part;
}

/** The same block by block; token indexes count from the block's first. */
function* namesByPart({ article }: Cut, language: Language, cache: Cache): Turns<NamedPart[]> {
  const data = language.names;
  const parts = partsOf(article, language.tokens, cache);
  const blocks = parts.map(({ own }) => own);
  const tagged = yield* taggingBlocks(blocks, data, cache);
  const read = yield* mapInTurns(blocks, (block, b) =>
    cache.perBlock(found, block, { data, tags: tagged[b]! }),
  );
  const names = yield* applyingRules(nameRules, read, cache);
  return parts.map((part, p) => ({ part, context: read[p]!.context, names: names[p]! }));
}

function foundIn(block: BlockText, { data, tags }: { data: NameData; tags: TaggedBlock }): NamedBlock {
  return {
    context: contextOf(block, tags, { data, gazetteer: gazetteerOf(data) }),
    names: taggedNames(tags),
  };
}

/** As sure as the least sure of its words. */
function taggedNames({ labels, confidence }: TaggedBlock): Candidate[] {
  return chunksOf(labels).map(({ first, last, type }) => ({
    first,
    last,
    type,
    rule: 'tagger',
    confidence: Math.min(1, ...confidence.subarray(first, last)),
  }));
}

function spanOf({ first, last, headLength }: Candidate, tokens: readonly Token[]): Span {
  const { start } = tokens[first]!.span;
  return { start, end: headLength === undefined ? tokens[last - 1]!.span.end : start + headLength };
}
