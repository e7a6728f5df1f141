/** The rule about bodies that are named like a place: "het Kremlin", "het Witte Huis", "de Tweede Kamer". */
import { mendRuns, organisation, other, type Candidate, type NameContext } from '../candidates';
import { classOf } from '../gazetteer';
import { listedRun } from './listedRun';

const body = classOf('body');
const asBody = (bits: number): number | undefined => (bits & body ? organisation : undefined);

/** A name on the list of bodies is an organisation; where the tagger saw nothing, it is added. */
export function bodies(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  return mendRuns(
    names,
    context,
    (rest) => listedRun(context, rest, { least: 1, most: 5 }, asBody),
    ({ first, last, type }, touching) => {
      const [only] = touching;
      const wider = touching.some(
        (n) => n.first < first || n.last > last || (n.type === other && n.last - n.first > 1),
      );
      const same =
        touching.length === 1 && only!.type === organisation && only!.first === first && only!.last === last;
      const mends = !wider && !same && (touching.length > 0 || last - first > 1);
      return mends ? [{ first, last, type, rule: 'body', confidence: 1 }] : undefined;
    },
  );
}
