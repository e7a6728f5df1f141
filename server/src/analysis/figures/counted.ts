/** Finds the noun that a figure counts, with its adjectives: "Russische militairen" behind "130.000". */
import type { Span } from '../../model/types';
import type { Draft } from './draft';
import type { Words } from './words';

const longest = 4;

/** The span of the noun phrase behind the number; for parts and percentages the whole behind "van de". */
export function countedNoun(words: Words, draft: Draft): Span | undefined {
  const { kind, end } = draft;
  if (kind !== 'count' && kind !== 'fraction' && kind !== 'percentage' && kind !== 'ordinal')
    return undefined;
  const start = kind === 'ordinal' ? end : skipPartitive(words, end, draft.first);
  if (kind === 'percentage' && start === end) return undefined;
  return phraseAt(words, start, draft.first);
}

function skipPartitive(words: Words, end: number, from: number): number {
  const partitive = words.lexicon.set('partitive');
  const two = `${words.norm(end, from)} ${words.norm(end + 1, from)}`;
  if (partitive.has(two)) return end + 2;
  return partitive.has(words.norm(end, from)) ? end + 1 : end;
}

function phraseAt(words: Words, start: number, from: number): Span | undefined {
  const { tokens, lexicon } = words;
  const sentence = tokens[from]!.sentence;
  const ok = (i: number): boolean => words.noun(i) && tokens[i]!.sentence === sentence;
  if (!ok(start)) return undefined;
  const anyMayModify = lexicon.adjective.source === '.';
  let last = start;
  for (let i = start; i < start + longest && ok(i); i += 1) {
    last = i;
    const { norm } = tokens[i]!;
    if (anyMayModify ? lexicon.pluralNoun.test(norm) : !lexicon.adjective.test(norm) && !/-$/.test(norm))
      break;
  }
  if (anyMayModify && !lexicon.pluralNoun.test(tokens[last]!.norm)) last = start;
  return { start: tokens[start]!.span.start, end: tokens[last]!.span.end };
}
