/** Rules by which a word's place makes it a person: behind a form of address, a role or a compound that ends in one. */
import {
  nameOver,
  opensSentence,
  ownersOf,
  person,
  place,
  replaced,
  organisation,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { listedRun } from './listedRun';
import { isRole, isRoleCompound } from './roleWords';

const listed = classOf('organisation') | classOf('body') | classOf('orgword') | classOf('place');
const places = classOf('place') | classOf('town');
const given = classOf('given');
const bodyWords = classOf('organisation') | classOf('body') | classOf('orgword') | classOf('event');
const demonyms = classOf('demonym') | classOf('event');

/** How surely a person stands behind a word: behind a role may stand a field of work too ("wethouder Wonen"). */
type Opening = 'address' | 'role' | undefined;

/** "SP-leider Dam", "Trainer Slot", "mevrouw Ketting": whatever the word is, it is a person; listed bodies and places stay. */
export function personBehind(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms, sentences } = context;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (const { first, last } of sentences)
    for (let i = first + 1; i < last; i += 1) {
      const opening = forms[i]!.capital && !forms[i]!.upper ? openingAt(i - 1, context) : undefined;
      if (!opening) continue;
      owners ??= ownersOf(names, forms.length);
      const owner = nameOver(names, owners, i);
      if (!isPerson(i, owner, opening, context)) continue;
      const end = endOf(owner?.last ?? i + 1, names, owners, context);
      for (let at = i; at < end; at += 1) if (owners[at] !== 0) gone.add(names[owners[at]! - 1]!);
      added.push({ first: i, last: end, type: person, rule: 'person behind', confidence: 0.8 });
    }
  return gone.size + added.length === 0 ? [...names] : replaced(names, gone, added);
}

/** "de presidenten Terlinck en Vos": behind a plural role each of those told together is a person, if any of them is. */
export function personsTogether(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms } = context;
  const mended = new Set<Candidate>();
  for (const [n, { first }] of names.entries()) {
    for (const name of joinedToPerson(names, n, context)) mended.add(name);
    if (first === 0 || !isPluralRole(beforeField(first - 1, context), context)) continue;
    const together = toldTogether(names, n, context);
    if (!together.some(({ type }) => type === person)) continue;
    for (const name of together)
      if ((name.type === place || name.type === organisation) && (forms[name.first]!.bits & listed) === 0)
        mended.add(name);
  }
  return names.map((name) => (mended.has(name) ? { ...name, type: person, rule: 'persons together' } : name));
}

/** "Shelter's Maeve Harbottle": a given name and a surname behind a possessor are a person of that body. */
export function ownedPerson(names: readonly Candidate[], { forms }: NameContext): Candidate[] {
  return names.map((name) => {
    const { first, last, type } = name;
    if (type === person || last - first < 2 || last - first > 3 || forms[first - 1]?.norm !== "'s")
      return name;
    const behind = forms.slice(first + 1, last);
    const full = (forms[first]!.bits & given) !== 0 && behind.every(({ bits }) => (bits & bodyWords) === 0);
    return full ? { ...name, type: person, rule: 'owned person' } : name;
  });
}

/** "Berend Terlinck en Ria Oosterling": a given name with a surname, joined to a person's full name. */
function joinedToPerson(
  names: readonly Candidate[],
  n: number,
  { forms, tokens, data }: NameContext,
): Candidate[] {
  const [a, b] = [names[n]!, names[n + 1]];
  const link = forms[a.last];
  if (b?.first !== a.last + 1 || !link?.word || !data.portfolios.joins.includes(link.norm)) return [];
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return [];
  const isFull = ({ first, last }: Candidate): boolean => last - first > 1;
  const mayBe = (name: Candidate): boolean =>
    (name.type === place || name.type === organisation) &&
    isFull(name) &&
    (forms[name.first]!.bits & given) !== 0 &&
    (forms[name.last - 1]!.bits & listed) === 0;
  if (b.type === person && isFull(b)) return isCalled(a, forms) || mayBe(a) ? [a] : [];
  return a.type === person && isFull(a) && mayBe(b) ? [b] : [];
}

/** "Kirsty and Dale Harbottle": a given name alone before a full one. */
function isCalled({ first, last, type }: Candidate, forms: NameContext['forms']): boolean {
  const body = type === organisation || type === place;
  return body && last - first === 1 && (forms[first]!.bits & (given | listed)) === given;
}

/** The name and those behind it in the same sentence, with nothing but a comma or "en" between them. */
function toldTogether(
  names: readonly Candidate[],
  from: number,
  { forms, tokens, data }: NameContext,
): Candidate[] {
  const together = [names[from]!];
  for (let at = from + 1; names[at]; at += 1) {
    const link = names[at]!.first - 1;
    if (link !== together.at(-1)!.last || !data.portfolios.joins.includes(forms[link]!.norm)) break;
    if (tokens[link + 1]!.sentence !== tokens[names[from]!.first]!.sentence) break;
    together.push(names[at]!);
  }
  return together;
}

/** "De ministers | van Onderwijs en Wonen, |": the word that a field of government behind it belongs to. */
function beforeField(at: number, { forms, tokens, data }: NameContext): number {
  const { of, fields, joins } = data.portfolios;
  if (forms[at]!.norm !== ',') return at;
  let i = at - 1;
  while (i > 0 && (fields.includes(forms[i]!.norm) || joins.includes(forms[i]!.norm))) i -= 1;
  const inside = i > 0 && tokens[i - 1]!.sentence === tokens[at]!.sentence;
  return inside && of.includes(forms[i]!.norm) ? i - 1 : at;
}

/** "presidenten", "ministers". */
function isPluralRole(at: number, context: NameContext): boolean {
  const { norm, capital } = context.forms[at]!;
  return !capital && /(?:en|s)$/.test(norm) && isRole(norm.replace(/(?:en|s)$/, ''), context);
}

function isPerson(i: number, owner: Candidate | undefined, opening: Opening, context: NameContext): boolean {
  if (!owner) return mayBeSurname(i, opening, context);
  return owner.first === i && mayBecomePerson(owner, opening, context);
}

/** What goes on behind a first word: the rest of a full name, a king's number. */
function endOf(at: number, names: readonly Candidate[], owners: Uint32Array, { forms }: NameContext): number {
  const next = nameOver(names, owners, at);
  if (next) return next.first === at && next.type === person ? next.last : at;
  return forms[at]?.upper === true && /^[ivx]+$/.test(forms[at].norm) ? at + 1 : at;
}

function openingAt(at: number, context: NameContext): Opening {
  const { forms, data } = context;
  const form = forms[at]!;
  const titled = form.norm === '.' && at > 0 ? forms[at - 1]! : form;
  if (data.honorifics.includes(titled.norm) || data.honorifics.includes(`${titled.norm}.`)) return 'address';
  if (form.role) return form.norm.includes('-') ? 'address' : 'role';
  if (!form.capital) return undefined;
  if (isRoleCompound(at, context) || isTitle(at, context)) return 'address';
  return isRole(form.norm, context) && opensSentence(at, context) ? 'role' : undefined;
}

/** "then President Harbottle", inside a sentence: a title with a capital, and no role or office goes on behind it. */
function isTitle(at: number, context: NameContext): boolean {
  const { forms, data } = context;
  if (!data.titles.includes(forms[at]!.norm) || opensSentence(at, context)) return false;
  const next = forms[at + 1]!;
  const before = forms[at - 1]!.capital && !opensSentence(at - 1, context);
  const goesOn = before || forms[at + 2]?.capital === true;
  return !goesOn && !next.role && (next.bits & bodyWords) === 0;
}

/**
 * Behind a form of address a single word always; behind a role, which may be a firm's or an owner's, what the tagger took
 * for a place, or an everyday word.
 */
function mayBecomePerson(
  { first, last, type, confidence }: Candidate,
  opening: Opening,
  context: NameContext,
): boolean {
  if (last - first > 1 || (type !== place && type !== organisation)) return false;
  if (opening === 'address') return true;
  // "burgemeester Zweeloo" may be the town's.
  if (
    type === place &&
    context.data.townOffices.some((office) => context.forms[first - 1]!.norm.endsWith(office))
  )
    return false;
  const { bits, frequency } = context.forms[first]!;
  return (bits & listed) === 0 && (type === place ? confidence < 0.9 : frequency > 0);
}

/** A word that the tagger left alone: no field of work or study, no people or language, no listed body. */
function mayBeSurname(i: number, opening: Opening, context: NameContext): boolean {
  const { forms, data } = context;
  const { norm, bits, particle } = forms[i]!;
  if (particle || (bits & demonyms) !== 0 || norm.includes('-') || opensOffice(i, context)) return false;
  if (opening === 'address') return true;
  if ((bits & listed) !== 0 || (opensSentence(i - 1, context) && isTitleCase(i, context))) return false;
  return !data.portfolios.fields.includes(norm) && !data.fieldsBehind.some((ending) => norm.endsWith(ending));
}

/** "Governor Signs Law on Phones in Schools": where most words of the sentence have a capital, a capital tells nothing. */
function isTitleCase(at: number, { forms, tokens, sentences }: NameContext): boolean {
  const { first, last } = sentences[tokens[at]!.sentence]!;
  const long = forms.slice(first + 1, last).filter(({ norm, word }) => word && norm.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  return capitals >= 3 && capitals > 2 * (long.length - capitals);
}

/** "Chief Executive", "caretaker Prime Minister": an office goes on. */
function opensOffice(i: number, context: NameContext): boolean {
  const { forms, data } = context;
  const isOffice = (norm: string): boolean => data.titles.includes(norm) || data.offices.includes(norm);
  const { norm } = forms[i]!;
  const next = forms[i + 1];
  return isOffice(norm) || (next?.capital === true && (isOffice(next.norm) || isRole(norm, context)));
}

/** "Connecticut Governor Ned Lamont", "Health Minister Harbottle": an office inside what was taken for one name. */
export function officeInside(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.flatMap((name) => {
    const office = officeIn(name, context);
    if (office === undefined) return [name];
    const { first, last } = name;
    const before = listedRun(context, { first, last: office }, { least: 1, most: 4 }, (bits) =>
      bits & places ? place : undefined,
    );
    const ahead =
      before?.last === office ? [{ ...name, last: office, type: place, rule: 'office inside' }] : [];
    return [...ahead, { ...name, first: office + 1, last, type: person, rule: 'office inside' }];
  });
}

/** The last word of an office inside a name, with nothing but a surname or a full name behind it. */
function officeIn({ first, last }: Candidate, { forms, data }: NameContext): number | undefined {
  for (let i = last - 2; i > first && i >= last - 4; i -= 1) {
    const { norm } = forms[i]!;
    if (!forms[i]!.word || (forms[i + 1]!.bits & listed) !== 0) return undefined;
    if (data.portfolios.offices.includes(norm) || data.offices.includes(norm) || data.leaders.includes(norm))
      return i;
  }
  return undefined;
}
