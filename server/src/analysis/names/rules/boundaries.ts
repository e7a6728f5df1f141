/** Rules that mend where a name begins and ends. */
import {
  articleRule,
  keyOf,
  opensSentence,
  organisation,
  person,
  place,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { knownNames, namesTold, type Known, type KnownNames } from './knownNames';
import { isRole, isRoleCompound } from './roleWords';
import type { WordForm } from '../wordForms';

const bodily = classOf('organisation') | classOf('body') | classOf('orgword');
const given = classOf('given');
const surnames = classOf('surname');
const notSurname = bodily | classOf('place') | classOf('demonym') | classOf('event');
const personal = given | surnames;

/** A form of address is no part of a name: "Mrs Kaur", "prof. Terlinck"; and what stands behind "Mrs" is a person. */
export function titleInside(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.flatMap((name) => {
    const honoured = context.data.honorifics.includes(context.forms[name.first]!.norm);
    if (name.type !== person && !honoured) return [name];
    const first = behindTitles(name, context);
    if (first === name.first) return [name];
    return first < name.last ? [{ ...name, first, type: person, rule: 'title inside' }] : [];
  });
}

/** Behind the forms of address that a name begins with. */
export function behindTitles(
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  context: NameContext,
): number {
  let at = first;
  while (at < last && context.data.titles.includes(context.forms[at]!.norm)) {
    at += 1;
    if (context.forms[at]?.norm === '.') at += 1;
  }
  return at;
}

/** What stands behind a person's name is no part of it: "Durham QC". */
export function titleBehind(names: readonly Candidate[], { forms, data }: NameContext): Candidate[] {
  return names.map((name) => {
    let { last } = name;
    if (name.type !== person && name.type !== organisation) return name;
    while (last - name.first > 1 && isPostnominal(forms[last - 1]!, data)) last -= 1;
    const personal = name.type === person || (forms[name.first]!.bits & given) !== 0;
    return last < name.last && personal ? { ...name, last, type: person, rule: 'title behind' } : name;
  });
}

const isPostnominal = ({ norm, upper }: WordForm, { postnominals }: NameContext['data']): boolean =>
  upper && postnominals.includes(norm);

/** "Retailer Terlinck Homes": the word for its kind that has a capital because it opens the sentence is no part of a body's name. */
export function kindAhead(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, data } = context;
  return names.map((name) => {
    const { first, last } = name;
    const kind = kindWithin(name, context);
    if (kind !== undefined) return { ...name, first: kind + 1, rule: 'kind ahead' };
    if (last - first < 2 || !data.kindsAhead.includes(forms[first]!.norm)) return name;
    const opens = opensSentence(first, context) && forms[first + 1]!.capital;
    return opens ? { ...name, first: first + 1, type: organisation, rule: 'kind ahead' } : name;
  });
}

/** "Utility company Terlinck Power": the word for its kind in lower case, with words with a capital behind it only. */
function kindWithin({ first, last, type }: Candidate, { forms, data }: NameContext): number | undefined {
  if (type !== organisation || data.kindsAhead.length === 0) return undefined;
  for (let i = last - 2; i > first && i > last - 5 && forms[i + 1]!.capital; i -= 1)
    if (!forms[i]!.capital && data.organisationKinds.includes(forms[i]!.norm)) return i;
  return undefined;
}

/** A role or a compound that ends in one is no part of a person's name: "GE-baas Welch", "Minister Hoekstra". */
export function roleInside(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.map((name) => {
    if (name.last - name.first < 2) return name;
    const behind = { ...name, first: name.first + 1, type: person, rule: 'role inside' };
    if (name.type !== person) return isSurnameBehind(name, context) ? behind : name;
    const { norm, frequency, bits } = context.forms[name.first]!;
    const hyphen = norm.lastIndexOf('-');
    const { start, end } = context.tokens[name.first]!.span;
    const lowerTail = hyphen > 0 && /^\p{Ll}/u.test(context.text.slice(start + hyphen + 1, end));
    // "zegt Kamerlid Lepel": a word that is nobody's name needs no sentence to open.
    const free = opensSentence(name.first, context) ? frequency > 0 : (bits & personal) === 0;
    const asRole = free && isRole(norm.slice(hyphen + 1), context);
    const isCompound = (lowerTail && norm.length > hyphen + 3) || isRoleCompound(name.first, context);
    return isCompound || asRole ? behind : name;
  });
}

/** "D66-Kamerlid Lepel", "Trainer Lepel", taken for a body or a place: a role with one everyday word. */
function isSurnameBehind({ first, last, type }: Candidate, context: NameContext): boolean {
  const surname = context.forms[first + 1]!;
  if (
    last - first > 2 ||
    type > place ||
    surname.frequency === 0 ||
    surname.upper ||
    (surname.bits & bodily) !== 0
  )
    return false;
  if (isRoleCompound(first, context)) return true;
  return opensSentence(first, context) && isRole(context.forms[first]!.norm, context);
}

/** An everyday word that opens a sentence, with a name behind it that the article knows without that word. */
export const leadingWord = articleRule({ tell: namesTold, sum: knownNames, apply: dropLeading });

function dropLeading(names: readonly Candidate[], context: NameContext, known: KnownNames): Candidate[] {
  return names.map((name) => {
    if (name.last - name.first < 2 || !opensSentence(name.first, context)) return name;
    const { bits, frequency } = context.forms[name.first]!;
    // "Holly Terlinck": a given name that is a rare word besides.
    if ((bits & personal && frequency === 0) || (bits & given && frequency > 2)) return name;
    if (context.forms[name.first]!.particle) return name;
    const rest = { first: name.first + 1, last: name.last };
    const found = known.get(keyOf(rest, context));
    if (!found || known.get(keyOf(name, context))!.count > 1) return name;
    if (known.has(context.forms[name.first]!.norm)) return name;
    return { ...name, ...rest, type: found.type, rule: 'leading word' };
  });
}

/** "Goalkeeper <Tom> Reeve": a given name goes on with the surname behind it, where a list knows one of them. */
export function givenGoesOn(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences } = context;
  const starts = new Set(names.map(({ first }) => first));
  let s = 0;
  return names.map((name) => {
    while (sentences[s]!.last <= name.first) s += 1;
    const at = name.last;
    if (name.type !== person || at - name.first > 1 || at >= sentences[s]!.last) return name;
    const form = forms[at]!;
    const told = ((forms[name.first]!.bits & given) | (form.bits & surnames)) !== 0;
    if (!told || starts.has(at) || !form.capital || form.upper) return name;
    const surname = form.word && (form.bits & notSurname) === 0 && forms[at + 1]?.capital !== true;
    return surname ? { ...name, last: at + 1, rule: 'given goes on' } : name;
  });
}

/** Two names of the article that stand side by side, or one behind other words: "Buitenlandse Zaken Blinken". */
export const knownInside = articleRule({ tell: namesTold, sum: knownNames, apply: splitKnown });

function splitKnown(names: readonly Candidate[], context: NameContext, known: KnownNames): Candidate[] {
  return names.flatMap((name) => {
    if (name.last - name.first < 2 || known.get(keyOf(name, context))!.count > 1) return [name];
    for (let cut = name.first + 1; cut < name.last; cut += 1) {
      const tail = { first: cut, last: name.last };
      const found = known.get(keyOf(tail, context));
      if (!found) continue;
      const head = { first: name.first, last: cut };
      const before = known.get(keyOf(head, context));
      if (
        before &&
        !isFullName(name, found, context) &&
        (before.type !== found.type || (before.count > 1 && found.count > 1 && name.type !== person))
      )
        return [
          { ...name, ...head, type: before.type, rule: 'known inside' },
          { ...name, ...tail, type: found.type, rule: 'known inside' },
        ];
      if (name.type === organisation && found.type === person && found.count > 1)
        return [
          { ...name, ...head, rule: 'known inside' },
          { ...name, ...tail, type: person, rule: 'known inside' },
        ];
    }
    return [name];
  });
}

/** "Siebe Rutgers", called Siebe elsewhere: a surname that is once read as a body by itself stays his. */
function isFullName({ type, first, last }: Candidate, called: Known, { forms }: NameContext): boolean {
  if (type !== person || last - first !== 2 || forms[first + 1]!.upper) return false;
  return called.type === organisation && called.count === 1 && (forms[first]!.bits & given) !== 0;
}

/** The District of Columbia, the one district that is written so in both languages. */
const district = /^d\.?c\.?$/;

/** A place with the short form of its district behind it is one name: "Washington D.C.". */
export function placeWithDistrict(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.map((name, i) => {
    const next = context.forms[name.last];
    const inside = context.tokens[name.last]?.sentence === context.tokens[name.first]!.sentence;
    if (name.type !== place || !next || !inside || !district.test(next.norm)) return name;
    if (names[i + 1] && names[i + 1]!.first <= name.last) return name;
    return { ...name, last: name.last + 1, rule: 'place with district' };
  });
}
