/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../languages/language';
import type { NameData } from '../languages/nameData';
import type { Memory } from './memory';
import { demonym, type Candidate, type NameContext } from './names/candidates';
import { chunksOf } from './names/labels';
import { nameRules } from './names/rules';
import { gazetteerOf, tag } from './names/tagger';
import type { Cut } from './steps';
import type { ActorType, Mention, Span } from './types';

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
  for (const name of nameCandidates(cut, language.names, memory)) {
    const type = actorTypes[name.type];
    if (type === undefined) continue;
    mentions.push({
      span: spanOf(name, cut),
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
    .map((n) => spanOf(n, cut));
}

/** What the tagger finds and the rules make of it: all types, demonyms too. */
export function nameCandidates(cut: Cut, data: NameData, memory?: Memory): Candidate[] {
  const { labels, confidence, forms } = tag(cut, data, memory);
  const context: NameContext = { ...cut, forms, data, gazetteer: gazetteerOf(data) };
  let names: Candidate[] = [];
  for (const { first, last } of cut.sentences)
    for (const chunk of chunksOf(labels.subarray(first, last), first)) {
      let sure = 1;
      for (let i = chunk.first; i < chunk.last; i += 1) sure = Math.min(sure, confidence[i]!);
      names.push({ ...chunk, rule: 'tagger', confidence: sure });
    }
  for (const { apply } of nameRules) names = apply(names, context);
  return names;
}

function spanOf({ first, last, head }: Candidate, { tokens }: Cut): Span {
  const { start } = tokens[first]!.span;
  return { start, end: head === undefined ? tokens[last - 1]!.span.end : start + head };
}
