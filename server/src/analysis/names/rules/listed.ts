/** Rules that lean on the lists: names of several words that are known whole, and words that only organisations have. */
import {
  organisation,
  other,
  ownersOf,
  person,
  place,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf, joinHashes, lookUp } from '../gazetteer';
import type { WordForm } from '../wordForms';

const organisations = classOf('organisation') | classOf('body');
const places = classOf('place');
const word = classOf('orgword');

/** A run of words with capitals that a list has as one name, where the tagger saw nothing or only parts of it. */
export function listedWhole(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences, gazetteer } = context;
  const owner = ownersOf(names, forms.length);
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      if (!forms[i]!.capital) continue;
      let hash = forms[i]!.hash;
      let [end, type] = [0, 0];
      for (let k = i + 1; k < last && k < i + 6; k += 1) {
        hash = joinHashes(hash, forms[k]!.hash);
        if (!forms[k]!.capital) continue;
        const bits = lookUp(gazetteer, hash >>> 4);
        if (bits & organisations) [end, type] = [k + 1, organisation];
        else if (bits & places) [end, type] = [k + 1, place];
      }
      if (end === 0) continue;
      const touching = touchingNames(names, owner, i, end);
      const split = touching.length === 1 ? splitPerson(touching[0]!, i, end, type) : undefined;
      if (split) {
        gone.add(touching[0]!);
        added.push(...split);
      } else if (touching.every((n) => n.first >= i && n.last <= end && n.last - n.first < end - i)) {
        for (const n of touching) gone.add(n);
        added.push({ first: i, last: end, type, rule: 'listed', confidence: 0.9 });
      }
      i = end - 1;
    }
  return [...names.filter((n) => !gone.has(n)), ...added].sort((a, b) => a.first - b.first);
}

function touchingNames(
  names: readonly Candidate[],
  owner: Uint32Array,
  from: number,
  to: number,
): Candidate[] {
  return [...new Set(owner.subarray(from, to))].filter((o) => o > 0).map((o) => names[o - 1]!);
}

/** "Sinn Féin TD Róisín Gildea": the party in front of its member is a name of its own. */
function splitPerson(name: Candidate, from: number, to: number, type: number): Candidate[] | undefined {
  if (name.type !== person || type !== organisation || name.first !== from || name.last <= to)
    return undefined;
  const head = { first: from, last: to, type, rule: 'listed', confidence: 0.9 };
  return [head, { ...name, first: to, rule: 'listed' }];
}

/** "Oban Chronicle", "Pellinor" before an untagged "Group": the word tells that it is an organisation, and belongs to it. */
export function organisationWord(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens, data } = context;
  const owner = ownersOf(names, forms.length);
  const isWord = (form: WordForm): boolean =>
    (form.bits & word) !== 0 || data.organisationWords.includes(form.norm);
  return names.map((name) => {
    const next = forms[name.last];
    const follows =
      next !== undefined &&
      next.capital &&
      !next.upper &&
      owner[name.last] === 0 &&
      isWord(next) &&
      tokens[name.last]!.sentence === tokens[name.first]!.sentence;
    if (follows && name.type !== other && name.type < 4)
      return { ...name, last: name.last + 1, type: organisation, rule: 'organisation word' };
    const end = forms[name.last - 1]!;
    const ends = name.last - name.first > 1 && isWord(end) && end.capital;
    if (ends && (name.type === place || name.type === person) && name.confidence < 0.9)
      return { ...name, type: organisation, rule: 'organisation word' };
    return name;
  });
}
