/** Rule for surnames with a particle that the language has no other word for: "van den Hoek" in German. */
import { nameOver, ownersOf, person, replaced, type Candidate, type NameContext } from '../candidates';

/**
 * "Trainer van den Hoek": such a particle with a capital behind it is somebody's name, whatever the word; with the name
 * before it where there is one.
 */
export function foreignParticle(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms, data } = context;
  const { first: particles } = data.foreignParticles;
  if (particles.length === 0) return [...names];
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (let i = 0; i + 1 < forms.length; i += 1) {
    if (!particles.includes(forms[i]!.norm)) continue;
    const found = surnameAt(i, names, (owners ??= ownersOf(names, forms.length)), context);
    if (!found) continue;
    for (const name of found.parts) gone.add(name);
    added.push({ ...found.name, type: person, rule: 'foreign particle', confidence: 0.8 });
  }
  return added.length === 0 ? [...names] : replaced(names, gone, added);
}

/** The name that a particle makes, and those that become parts of it; undefined inside a name, or where none follows. */
function surnameAt(
  i: number,
  names: readonly Candidate[],
  owners: Uint32Array,
  context: NameContext,
): { name: { first: number; last: number }; parts: readonly Candidate[] } | undefined {
  const nameAt = (at: number): Candidate | undefined => nameOver(names, owners, at);
  const at = nameAt(i) ? undefined : capitalBehind(i, context);
  const over = at === undefined ? undefined : nameAt(at);
  if (at === undefined || (over && over.first !== at)) return undefined;
  const given = i > 0 ? nameAt(i - 1) : undefined;
  const before = given?.type === person ? [given] : [];
  const name = { first: before[0]?.first ?? i, last: over?.last ?? at + 1 };
  return { name, parts: over ? [...before, over] : before };
}

/** The word with a capital behind a particle and at most two more. */
function capitalBehind(from: number, { forms, tokens, data }: NameContext): number | undefined {
  const { further } = data.foreignParticles;
  let at = from + 1;
  while (forms[at]?.capital === false && further.includes(forms[at]!.norm) && at < from + 3) at += 1;
  const form = forms[at];
  const inside = form !== undefined && tokens[at]!.sentence === tokens[from]!.sentence;
  return inside && form.word && form.capital ? at : undefined;
}
