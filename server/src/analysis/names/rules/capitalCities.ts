/** The rule about countries and capitals, which are places also where they act: "Boekarest weigert", "Peking waarschuwt". */
import { setOf } from '../../../model/setOf';
import { keyOf, mendRuns, organisation, place, type Candidate, type NameContext } from '../candidates';
import { classOf } from '../gazetteer';

type Run = Pick<Candidate, 'first' | 'last'>;

const given = classOf('given');

/** What the tagger took for an organisation without being sure is a place, and what it passed over is added. */
export function capitalCities(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const known = setOf(context.data.capitals);
  return mendRuns(
    names,
    context,
    (rest) => cityAt(rest, known, context),
    ({ first, last }, touching) => {
      const [only] = touching;
      const unsure =
        touching.length === 1 &&
        only!.type === organisation &&
        only!.first === first &&
        only!.last === last &&
        only!.confidence <= 0.9;
      const passedOver = touching.length === 0 && standsAlone({ first, last }, context);
      return unsure || passedOver
        ? [{ first, last, type: place, rule: 'capital city', confidence: 0.9 }]
        : undefined;
    },
  );
}

/** The longest name of a country or capital that a run of tokens begins with. */
function cityAt(
  { first, last: end }: Run,
  known: ReadonlySet<string>,
  context: NameContext,
): Run | undefined {
  for (let last = Math.min(end, first + 3); last > first; last -= 1)
    if (known.has(keyOf({ first, last }, context))) return { first, last };
  return undefined;
}

/** Neither a person's name nor a part of something longer: "Praag", not "Victoria" or "Praag Marathon". */
function standsAlone({ first, last }: Run, { forms }: NameContext): boolean {
  if (last - first === 1 && (forms[first]!.frequency > 0 || (forms[first]!.bits & given) !== 0)) return false;
  return !forms[first - 1]?.capital && !forms[last]?.capital;
}
