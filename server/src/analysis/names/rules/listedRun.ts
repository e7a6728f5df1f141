/** The longest run of words that a list has as one name. */
import type { Candidate, NameContext } from '../candidates';
import { joinHashes, lookUp } from '../gazetteer';
import { keyOfHash } from '../keySet';

export type ListedRun = Pick<Candidate, 'first' | 'last' | 'type'>;

/**
 * The run that begins at token `first` and ends in a word with a capital, of at least `least` and at most `most` words
 * inside the sentence that ends at `last`; `typeOf` tells from gazetteer classes what a listed run is, if it counts.
 */
export function listedRun(
  { forms, gazetteer, data }: NameContext,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  { least, most }: { readonly least: number; readonly most: number },
  typeOf: (bits: number) => number | undefined,
): ListedRun | undefined {
  let found: ListedRun | undefined;
  let { hash } = forms[first]!;
  const small = smallWordsOf(data);
  for (let i = first; i < last && i < first + most; i += 1) {
    // A list of hashes knows, by chance, one run in a few hundred that is no name.
    const genitive = forms[i]!.norm === "'s";
    if (forms[i]!.word && !forms[i]!.capital && !genitive && !small.has(forms[i]!.norm)) return found;
    if (i > first) hash = joinHashes(hash, forms[i]!.hash);
    if (i + 1 < first + least || !(forms[i]!.capital || genitive)) continue;
    const type = typeOf(lookUp(gazetteer, keyOfHash(hash)));
    if (type !== undefined) found = { first, last: i + 1, type };
  }
  return found;
}

const smallWords = new WeakMap<NameContext['data'], ReadonlySet<string>>();

/** Words in lower case that stand inside names. */
function smallWordsOf(data: NameContext['data']): ReadonlySet<string> {
  let found = smallWords.get(data);
  if (!found) {
    const { particles, articles, bodiesOf } = data;
    found = new Set([...particles, ...articles, ...bodiesOf.of, ...bodiesOf.joins]);
    smallWords.set(data, found);
  }
  return found;
}
