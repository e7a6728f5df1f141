/** The rule about bodies that are named like a place: "het Kremlin", "het Witte Huis", "de Tweede Kamer". */
import { organisation, other, ownersOf, type Candidate, type NameContext } from '../candidates';
import { classOf, joinHashes, lookUp } from '../gazetteer';

const body = classOf('body');

/** A name on the list of bodies is an organisation; where the tagger saw nothing, it is added. */
export function bodies(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences, gazetteer } = context;
  const owner = ownersOf(names, forms.length);
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      if (!forms[i]!.capital) continue;
      const end = longest(i, last, context);
      if (end === 0) continue;
      const touching = new Set<Candidate>();
      for (let k = i; k < end; k += 1) if (owner[k]! > 0) touching.add(names[owner[k]! - 1]!);
      const [only] = touching;
      const wider = [...touching].some(
        (n) => n.first < i || n.last > end || (n.type === other && n.last - n.first > 1),
      );
      const same =
        touching.size === 1 && only!.type === organisation && only!.first === i && only!.last === end;
      if (!wider && !same && (touching.size > 0 || end - i > 1)) {
        for (const n of touching) gone.add(n);
        added.push({ first: i, last: end, type: organisation, rule: 'body', confidence: 1 });
      }
      i = end - 1;
    }
  return [...names.filter((n) => !gone.has(n)), ...added].sort((a, b) => a.first - b.first);

  function longest(i: number, last: number, { forms }: NameContext): number {
    let hash = forms[i]!.hash;
    let end = lookUp(gazetteer, hash >>> 4) & body ? i + 1 : 0;
    for (let k = i + 1; k < last && k < i + 5; k += 1) {
      hash = joinHashes(hash, forms[k]!.hash);
      if (lookUp(gazetteer, hash >>> 4) & body && forms[k]!.capital) end = k + 1;
    }
    return end;
  }
}
