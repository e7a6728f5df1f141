/** The longest run of words that a list has as one name. */
import type { NameContext } from '../candidates';
import { joinHashes, lookUp } from '../gazetteer';
import { keyOfHash } from '../keySet';

/**
 * The run that begins at token `first` and ends in a word with a capital, of at least `least` and at most `most` words
 * inside the sentence that ends at `last`; `typeOf` tells from gazetteer classes what a listed run is, if it counts.
 */
export function listedRun(
  { forms, gazetteer }: NameContext,
  { first, last }: { readonly first: number; readonly last: number },
  { least, most }: { readonly least: number; readonly most: number },
  typeOf: (bits: number) => number | undefined,
): { last: number; type: number } | undefined {
  let found: { last: number; type: number } | undefined;
  let { hash } = forms[first]!;
  for (let i = first; i < last && i < first + most; i += 1) {
    if (i > first) hash = joinHashes(hash, forms[i]!.hash);
    if (i + 1 < first + least || !forms[i]!.capital) continue;
    const type = typeOf(lookUp(gazetteer, keyOfHash(hash)));
    if (type !== undefined) found = { last: i + 1, type };
  }
  return found;
}
