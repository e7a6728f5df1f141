/** Finds the noun that a figure counts, with its adjectives: "Russische militairen" behind "130.000". */
import type { Tag } from '../../model/syntax';
import type { Span } from '../../model/types';
import type { Draft } from './draft';
import type { Words } from './words';

const longest = 4;
/** How many words before the number its clause's verb is looked for. */
const reach = 12;
const breaks: ReadonlySet<Tag['class']> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);
const noNouns: ReadonlySet<Tag['class']> = new Set([
  'VERB',
  'AUX',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
]);

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

/** By its class, a noun or what may stand in its place; "twee zieken" may be read as an adjective. */
function isNoun(tag: Tag | undefined): boolean {
  return tag === undefined || !noNouns.has(tag.class);
}

/**
 * The number stands where no verb is looked for: behind a determiner or a preposition ("na vier ronden"), or behind its
 * clause's verb ("claimed 6606 lives"; not "47 remain in hospital"). There a plural is a noun, whatever its class says.
 */
function hasVerb(words: Words, first: number): boolean {
  const { sentence } = words.tokens[first]!;
  const before = words.tag(first - 1)?.class;
  if (before === 'DET' || before === 'ADP') return true;
  for (let i = first - 1; i >= first - reach && words.tokens[i]?.sentence === sentence; i -= 1) {
    const tag = words.tag(i);
    if (tag?.verbForm === 'Fin') return true;
    if (tag && breaks.has(tag.class)) return false;
  }
  return false;
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
  const named = (i: number): boolean => isNoun(words.tag(i)) || (words.plural(i) && hasVerb(words, from));
  if (!named(start) && words.tag(start)?.verbForm !== 'Part') return undefined;
  while (last >= start && !named(last)) last -= 1;
  if (last < start) return undefined;
  return { start: tokens[start]!.span.start, end: tokens[last]!.span.end };
}
