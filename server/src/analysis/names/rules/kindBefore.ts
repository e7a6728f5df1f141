/** Rules by which the word before a name tells what it is: "the village of Terwell", "MV Terwell". */
import {
  articleRule,
  keyOf,
  nameOver,
  organisation,
  other,
  ownersOf,
  person,
  place,
  replaced,
  type Candidate,
  type NameContext,
} from '../candidates';
import { isOrganisationWord, namesKind } from './organisationWords';

/** "the rebel-held town of Deir Terwell": a place, whatever the tagger made of it. */
export function placeOfKind(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms, sentences, data } = context;
  if (data.placeKinds.length === 0) return names;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (const { first, last } of sentences)
    for (let i = first; i + 2 < last; i += 1) {
      if (!opensPlace(i, context)) continue;
      owners ??= ownersOf(names, forms.length);
      const at = i + 2;
      const name = nameOver(names, owners, at);
      if (name && (name.first !== at || name.type === place || endsAsBody(name, context))) continue;
      if (name) gone.add(name);
      added.push({
        first: at,
        last: name?.last ?? at + 1,
        type: place,
        rule: 'place of kind',
        confidence: 0.85,
      });
    }
  return replaced(names, gone, added);
}

/** "town of" before a word with a capital. */
function opensPlace(i: number, { forms, data }: NameContext): boolean {
  const { norm, capital } = forms[i]!;
  const of = !capital && data.placeKinds.includes(norm) && forms[i + 1]!.norm === data.portfolios.of[0];
  return of && forms[i + 2]!.capital && !forms[i + 2]!.upper;
}

const endsAsBody = ({ type, last }: Candidate, context: NameContext): boolean =>
  type === organisation && isOrganisationWord(context.forms[last - 1]!, context);

/** "The union Zadrel says": behind an article and a word for its kind, a word with a capital that no list has is a body. */
export function bodyOfKind(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms, sentences } = context;
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (const { first, last } of sentences)
    for (let at = first + 2; at < last; at += 1) {
      if (!opensBody(at, context)) continue;
      owners ??= ownersOf(names, forms.length);
      if (nameOver(names, owners, at) || (at + 1 < last && nameOver(names, owners, at + 1))) continue;
      added.push({ first: at, last: at + 1, type: organisation, rule: 'body of kind', confidence: 0.7 });
    }
  return added.length === 0 ? names : replaced(names, new Set(), added);
}

/** A word in no list, alone with its capital, with "the union" before it. */
function opensBody(at: number, context: NameContext): boolean {
  const { forms, data } = context;
  const { word, capital, norm, bits, frequency } = forms[at]!;
  if (!word || !capital || bits !== 0 || frequency > 0 || norm.includes('-')) return false;
  const kind = forms[at - 1]!;
  const alone = forms[at + 1]?.capital !== true && !kind.capital;
  return alone && namesKind(kind, context) && data.articles.includes(forms[at - 2]!.norm);
}

/** "MV Terwell", "HMS Terwell", "Typhoon Terwell", and the same name without that word: nobody, no body and no place. */
export const shipOrStorm = articleRule({
  tell: (names, context) =>
    names.flatMap((name) => {
      const first = behindKind(name, context);
      return first === undefined ? [] : [keyOf({ first, last: name.last }, context)];
    }),
  sum: (told: readonly (readonly string[])[]): ReadonlySet<string> => new Set(told.flat()),
  apply: (names, context, called) =>
    called.size === 0
      ? names
      : names.map((name) =>
          name.type < other && (called.has(keyOf(name, context)) || behindKind(name, context) !== undefined)
            ? { ...name, type: other, rule: 'ship or storm' }
            : name,
        ),
});

/** Where the name begins behind the letters of a ship, or behind the word for a storm, inside it or right before it. */
function behindKind({ first, last, type }: Candidate, { forms, data }: NameContext): number | undefined {
  const isShip = (at: number): boolean => forms[at]?.upper === true && data.ships.includes(forms[at].norm);
  const isStorm = (at: number): boolean =>
    forms[at]?.capital === true && data.namedStorms.includes(forms[at].norm);
  if (last - first > 1 && (isShip(first) || isStorm(first))) return first + 1;
  if (type >= other && type !== other) return undefined;
  return isShip(first - 1) || (isStorm(first - 1) && last - first === 1) ? first : undefined;
}

/** "Velin United at Mill Lane": a body ends before where it plays. */
export function bodyAt(names: readonly Candidate[], { forms, data }: NameContext): Candidate[] {
  return names.flatMap((name) => {
    const { first, last, type } = name;
    if (type !== organisation || last - first < 4) return [name];
    for (let i = first + 1; i < last - 1; i += 1) {
      if (!data.bodiesAt.includes(forms[i]!.norm)) continue;
      if (forms.slice(first, i).some(({ norm }) => data.bodiesOf.nouns.includes(norm))) return [name];
      return [
        { ...name, last: i, rule: 'body at' },
        { ...name, first: i + 1, type: place, rule: 'body at' },
      ];
    }
    return [name];
  });
}

/** "for Human Rights", "ally Harbottle": no name of a person begins with a preposition, and a role is no part of it. */
export const smallOpener = (names: readonly Candidate[], { forms, data }: NameContext): Candidate[] =>
  names.flatMap((name) => {
    const { first, last, type } = name;
    const { norm, capital, particle } = forms[first]!;
    if (type !== person || capital || particle || last - first < 2) return [name];
    if (data.bodiesOf.of.includes(norm)) return [];
    return forms[first + 1]!.capital && data.rulers.length > 0
      ? [{ ...name, first: first + 1, rule: 'small opener' }]
      : [name];
  });
