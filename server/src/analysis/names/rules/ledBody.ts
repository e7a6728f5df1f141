/** The rule about bodies that are called by who leads them: "kabinet-Terlinck", "commissie-Van Dam". */
import { organisation, ownersOf, replaced, type Candidate, type NameContext } from '../candidates';

/** Such a body is an organisation, whoever leads it; a name that begins behind the hyphen goes up in it. */
export function ledBody(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms } = context;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (let first = 0; first < forms.length; first += 1) {
    if (!isLedBody(first, context)) continue;
    const all = (owners ??= ownersOf(names, forms.length));
    const part = names[(all[first] || (all[first + 1] ?? 0)) - 1];
    const own = part && part.first >= first && part.first <= first + 1 ? part : undefined;
    if (own) gone.add(own);
    else if (all[first]! > 0) continue;
    added.push({
      first,
      last: own?.last ?? first + 1,
      type: organisation,
      rule: 'led body',
      confidence: 0.9,
    });
  }
  return added.length === 0 ? [...names] : replaced(names, gone, added);
}

function isLedBody(i: number, { forms, tokens, text, data }: NameContext): boolean {
  const { norm } = forms[i]!;
  const hyphen = norm.indexOf('-');
  if (hyphen < 0 || !data.ledBodies.includes(norm.slice(0, hyphen))) return false;
  const behind = text[tokens[i]!.span.start + hyphen + 1] ?? '';
  return behind !== behind.toLowerCase();
}
