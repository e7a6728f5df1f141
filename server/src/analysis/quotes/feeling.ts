/** Few marked words that tell somebody's feeling: "De partij mist “warmte” in de plannen", "Tol is “geschokt”". */
import { tagAt } from '../syntax/query';
import type { Stretch } from './stretch';
import type { Reading } from './reading';
import type { Source } from './source';
import { sourceIn } from './sources';
import type { Unit } from './units';

/** Whose feeling it is: the subject right before the verb, a person or a body. `open`: the opening mark. */
export function feelingSource(
  reading: Reading,
  unit: Unit,
  stretch: Stretch,
  open: number,
): Source | undefined {
  if (!/^\p{Ll}/u.test(reading.surface(stretch.first, stretch.first + 1))) return undefined;
  const verb = feelingVerb(reading, unit, stretch, open);
  const source = verb === undefined ? undefined : sourceIn(reading, unit.first, verb);
  return source?.last === verb && source && isSomebody(reading, source) ? source : undefined;
}

/** A person or a body, by its name or by a noun for such. */
function isSomebody(reading: Reading, { first, heads, pronoun }: Source): boolean {
  const kind = heads[0]?.mention.type ?? reading.phraseAt(first)?.kind;
  return pronoun !== true && (kind === 'person' || kind === 'organisation');
}

/** A verb of feeling before the words, or an "is" right before them where they describe somebody. */
function feelingVerb(reading: Reading, { first }: Unit, { last }: Stretch, open: number): number | undefined {
  const { data, sets } = reading.lexicon;
  const word = (i: number): string => reading.tokens[i]?.norm ?? '';
  let before = open - 1;
  while (before > first && sets.adverbs.has(word(before))) before -= 1;
  if (data.stateVerbsOf.includes(word(before))) {
    const tag = tagAt(reading.syntax, last - 1);
    const describes =
      tag?.class === 'ADJ' || tag?.verbForm === 'Part' || reading.language.forms.past.test(word(last - 1));
    return describes ? before : undefined;
  }
  for (let i = before; i > first && i > open - 9; i -= 1) {
    if (/^[,;:.]$/.test(word(i)) || data.titleWords.includes(word(i))) return undefined;
    if (data.feelingVerbs.includes(word(i))) return i;
  }
  return undefined;
}
