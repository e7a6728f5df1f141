/** Rules about brackets and datelines. */
import {
  articleRule,
  keyOf,
  organisation,
  ownersOf,
  place,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';

/** An abbreviation that stands in brackets behind a name is another name for it: "Europese Centrale Bank (ECB)". */
export const abbreviationInBrackets = articleRule({
  tell: (names, context) => bracketed(names, context).map((at) => context.forms[at]!.norm),
  sum: (told) => new Set(told.flat()),
  apply: (names, context, abbreviations) => {
    if (abbreviations.size === 0) return [...names];
    const starts = new Set(names.map((n) => n.first));
    const added = bracketed(names, context)
      .filter((at) => !starts.has(at))
      .map((at) => ({ first: at, last: at + 1, type: organisation, rule, confidence: 1 }));
    return replaced(names, new Set(), added).map((name) =>
      name.type === organisation || name.last - name.first > 1 || !abbreviations.has(keyOf(name, context))
        ? name
        : { ...name, type: organisation, rule },
    );
  },
});

const rule = 'abbreviation in brackets';

/** The tokens in brackets that abbreviate the organisation before them. */
function bracketed(names: readonly Candidate[], context: NameContext): number[] {
  const { forms, tokens } = context;
  const found: number[] = [];
  for (const name of names) {
    if (name.last - name.first < 2 || name.type !== organisation) continue;
    const inner = name.last + 1;
    const form = forms[inner];
    if (!form || forms[name.last]!.norm !== '(' || forms[inner + 1]?.norm !== ')') continue;
    if (tokens[inner + 1]!.sentence !== tokens[name.first]!.sentence) continue;
    if (form.capital && isAbbreviation(form.norm, name, context)) found.push(inner);
  }
  return found;
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
export function dateline(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { first, last } = context.sentences[0]!;
  const { forms } = context;
  let end = first;
  while (end < last && end < first + 4 && forms[end]!.upper && forms[end]!.norm.length > 2) end += 1;
  if (end === first || end >= last || !closesDateline(context, end, last)) return [...names];
  const touching = touchingNames(names, ownersOf(names, forms.length), { first, last: end });
  if (touching.some((n) => n.last > end)) return [...names];
  if (touching.length === 1 && touching[0]!.type === place && touching[0]!.first === first) return [...names];
  const added = { first, last: end, type: place, rule: 'dateline', confidence: 1 };
  return replaced(names, new Set(touching), [added]);
}

/** A dash, or brackets with a dash or a capital behind them. */
function closesDateline({ forms }: NameContext, from: number, last: number): boolean {
  let at = from;
  if (forms[at]?.norm === '(') {
    while (at < last && at < from + 6 && forms[at]!.norm !== ')') at += 1;
    at += 1;
  }
  if (at >= last) return false;
  return /^[-–—|]+$/.test(forms[at]!.norm) || (at > from && forms[at]!.capital);
}
