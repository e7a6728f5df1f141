/** The rule about bodies that are named like a place: "het Kremlin", "het Witte Huis", "de Tweede Kamer". */
import {
  organisation,
  other,
  ownersOf,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { listedRun } from './listedRun';

const body = classOf('body');
const asBody = (bits: number): number | undefined => (bits & body ? organisation : undefined);

/** A name on the list of bodies is an organisation; where the tagger saw nothing, it is added. */
export function bodies(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences } = context;
  const owner = ownersOf(names, forms.length);
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      if (!forms[i]!.capital) continue;
      const run = listedRun(context, { first: i, last }, { least: 1, most: 5 }, asBody);
      if (!run) continue;
      const touching = touchingNames(names, owner, { first: i, last: run.last });
      const [only] = touching;
      const wider = touching.some(
        (n) => n.first < i || n.last > run.last || (n.type === other && n.last - n.first > 1),
      );
      const same =
        touching.length === 1 && only!.type === organisation && only!.first === i && only!.last === run.last;
      if (!wider && !same && (touching.length > 0 || run.last - i > 1)) {
        for (const n of touching) gone.add(n);
        added.push({ first: i, last: run.last, type: run.type, rule: 'body', confidence: 1 });
      }
      i = run.last - 1;
    }
  return replaced(names, gone, added);
}
