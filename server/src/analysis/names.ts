/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../languages/language';
import type { NameData } from '../languages/nameData';
import type { Memory } from './memory';
import { applyRules, type TaggedBlock } from './names/applyRules';
import { contextOf, demonym, type Candidate, type NameContext } from './names/candidates';
import { chunksOf } from './names/labels';
import { nameRules } from './names/rules';
import { gazetteerOf, tag } from './names/tagger';
import { partsOf, type Part } from './parts';
import type { Cut } from './steps';
import type { ActorType, Mention, Span, Token } from './types';

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
  for (const { part, names } of namesByPart(cut, language.names, memory))
    for (const name of names) {
      const type = actorTypes[name.type];
      if (type === undefined) continue;
      mentions.push({
        span: spanOf(name, part.tokens),
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
  const { labels, confidence, forms } = tag(cut, data, memory);
  const lists = { data, gazetteer: gazetteerOf(data) };
  const parts = partsOf(cut, memory);
  const tagged = parts.map((part): TaggedBlock => {
    const [from, to] = [part.firstToken, part.firstToken + part.tokens.length];
    const own = { labels: labels.subarray(from, to), confidence: confidence.subarray(from, to) };
    let context: NameContext | undefined;
    return {
      id: part.id,
      ...own,
      names: () => taggedNames(own),
      context: () => (context ??= contextOf(cut.article.text, part, forms, lists)),
    };
  });
  const names = applyRules(nameRules, tagged, memory);
  return parts.map((part, p) => ({ part, names: names[p]! }));
}

/** As sure as the least sure of its words. */
function taggedNames({ labels, confidence }: Pick<TaggedBlock, 'labels' | 'confidence'>): Candidate[] {
  return chunksOf(labels).map((chunk) => ({
    ...chunk,
    rule: 'tagger',
    confidence: Math.min(1, ...confidence.subarray(chunk.first, chunk.last)),
  }));
}

function spanOf({ first, last, head }: Candidate, tokens: readonly Token[]): Span {
  const { start } = tokens[first]!.span;
  return { start, end: head === undefined ? tokens[last - 1]!.span.end : start + head };
}
