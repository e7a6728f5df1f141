/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../languages/language';
import type { Memory } from './memory';
import { chunksOf } from './names/labels';
import { tag } from './names/tagger';
import type { Cut } from './steps';
import type { ActorType, Mention } from './types';

const actorTypes: readonly (ActorType | undefined)[] = [
  'person',
  'organisation',
  'place',
  'other',
  undefined,
];

/** Mentions of form `name`, in text order, never overlapping, without actors. Never throws. */
export function findNames(cut: Cut, language: Language, memory?: Memory): Mention[] {
  const { labels, confidence } = tag(cut, language.names, memory);
  const mentions: Mention[] = [];
  for (const { first, last } of cut.sentences)
    for (const chunk of chunksOf(labels.subarray(first, last), first)) {
      const type = actorTypes[chunk.type];
      if (type === undefined) continue;
      const span = { start: cut.tokens[chunk.first]!.span.start, end: cut.tokens[chunk.last - 1]!.span.end };
      const sure = Math.min(...confidence.subarray(chunk.first, chunk.last));
      mentions.push({ span, type, form: 'name', rule: 'tagger', confidence: Math.round(sure * 100) / 100 });
    }
  return mentions;
}
