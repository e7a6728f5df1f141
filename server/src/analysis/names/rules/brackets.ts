/** Rules about brackets and datelines. */
import { keyOf, organisation, ownersOf, place, type Candidate, type NameContext } from '../candidates';

/** An abbreviation that stands in brackets behind a name is another name for it: "Europese Centrale Bank (ECB)". */
export function abbreviationInBrackets(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens } = context;
  const types = new Map<string, number>();
  const at = new Map(names.map((n) => [n.first, n]));
  const added: Candidate[] = [];
  for (const name of names) {
    if (name.last - name.first < 2 || name.type !== organisation) continue;
    const inner = name.last + 1;
    const form = forms[inner];
    if (!form || forms[name.last]!.norm !== '(' || forms[inner + 1]?.norm !== ')') continue;
    if (tokens[inner + 1]!.sentence !== tokens[name.first]!.sentence) continue;
    if (!form.capital || !isAbbreviation(form.norm, name, context)) continue;
    types.set(form.norm, name.type);
    if (!at.has(inner))
      added.push({
        first: inner,
        last: inner + 1,
        type: name.type,
        rule: 'abbreviation in brackets',
        confidence: 1,
      });
  }
  if (types.size === 0) return [...names];
  return [...names, ...added]
    .sort((a, b) => a.first - b.first)
    .map((name) => {
      const type = name.last - name.first === 1 ? types.get(keyOf(name, context)) : undefined;
      return type === undefined || type === name.type
        ? name
        : { ...name, type, rule: 'abbreviation in brackets' };
    });
}

/** Whether the letters follow in the name, the first one at its start: "HVK" in "Hoornse Vissers Kring". */
function isAbbreviation(letters: string, name: Candidate, { forms }: NameContext): boolean {
  const wanted = letters.replace(/[^\p{L}]/gu, '');
  if (wanted.length < 2 || wanted.length > 8 || forms[name.first]!.norm[0] !== wanted[0]) return false;
  let at = 0;
  for (let i = name.first; i < name.last; i += 1)
    for (const char of forms[i]!.norm) if (char === wanted[at]) at += 1;
  return at >= wanted.length;
}

/** A place in capitals that opens a paragraph, before a dash or an agency in brackets: "BRUSSEL (ANP) -". */
export function dateline(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { sentences, forms } = context;
  const owner = ownersOf(names, forms.length);
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let block = -1;
  for (const { first, last, block: own } of sentences) {
    if (own === block) continue;
    block = own;
    let end = first;
    while (end < last && end < first + 4 && forms[end]!.upper && forms[end]!.norm.length > 2) end += 1;
    if (end === first || end >= last) continue;
    let after = end;
    if (forms[after]?.norm === '(') {
      while (after < last && after < end + 6 && forms[after]!.norm !== ')') after += 1;
      after += 1;
    }
    const bracketed = after > end;
    const dash = after < last && /^[-–—]+$/.test(forms[after]!.norm);
    if (!dash && !(bracketed && after < last && forms[after]!.capital)) continue;
    if (end - first > 1 && !bracketed && !dash) continue;
    const touching = [...new Set(owner.slice(first, end))].filter((o) => o > 0).map((o) => names[o - 1]!);
    if (touching.some((n) => n.last > end)) continue;
    if (touching.length === 1 && touching[0]!.type === place && touching[0]!.first === first) continue;
    for (const n of touching) gone.add(n);
    added.push({ first, last: end, type: place, rule: 'dateline', confidence: 1 });
  }
  return [...names.filter((n) => !gone.has(n)), ...added].sort((a, b) => a.first - b.first);
}
