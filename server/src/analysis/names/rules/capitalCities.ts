/** The rule about countries and capitals, which are places also where they act: "Boekarest weigert", "Peking waarschuwt". */
import { setOf } from '../../setOf';
import {
  keyOf,
  organisation,
  ownersOf,
  place,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';

const given = classOf('given');

/** What the tagger took for an organisation without being sure is a place, and what it passed over is added. */
export function capitalCities(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences, data } = context;
  const known = setOf(data.capitals);
  let owner: Uint32Array | undefined;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i += 1) {
      if (!forms[i]!.capital) continue;
      const last = endOfCity(i, sentence.last, known, context);
      if (last === undefined) continue;
      owner ??= ownersOf(names, forms.length);
      const touching = touchingNames(names, owner, { first: i, last });
      const [only] = touching;
      const unsure =
        touching.length === 1 &&
        only!.type === organisation &&
        only!.first === i &&
        only!.last === last &&
        only!.confidence <= 0.9;
      const passedOver = touching.length === 0 && standsAlone(i, last, context);
      if (unsure) gone.add(only!);
      if (unsure || passedOver)
        added.push({ first: i, last, type: place, rule: 'capital city', confidence: 0.9 });
      i = last - 1;
    }
  return replaced(names, gone, added);
}

/** Behind the longest name of a country or capital that begins here. */
function endOfCity(
  first: number,
  end: number,
  known: ReadonlySet<string>,
  context: NameContext,
): number | undefined {
  for (let last = Math.min(end, first + 3); last > first; last -= 1)
    if (known.has(keyOf({ first, last }, context))) return last;
  return undefined;
}

/** Neither a person's name nor a part of something longer: "Praag", not "Victoria" or "Praag Marathon". */
function standsAlone(first: number, last: number, { forms }: NameContext): boolean {
  if (last - first === 1 && (forms[first]!.frequency > 0 || (forms[first]!.bits & given) !== 0)) return false;
  return !forms[first - 1]?.capital && !forms[last]?.capital;
}
