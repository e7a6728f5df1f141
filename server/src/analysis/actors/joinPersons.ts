/** Joins the forms of one person's name: full name and short forms, initials, transliterations, slips of the pen. */
import type { ActorData } from '../../languages/actorData';
import type { Groups } from './groups';
import type { NameForm } from './nameForms';
import { slips, soundKey, withinOneSlip } from './spelling';

/** More bearers of one word than this are not compared with each other: the article is a list or an archive. */
const crowd = 64;
/** With more full names than this, slips of the pen are not looked for. */
const archive = 4000;

/**
 * Joins person forms in `groups`. Returns the short forms that fit several persons, each with its candidates (roots
 * taken after all joins; none where they are a crowd); those are told apart use by use.
 */
export function joinPersons(
  all: readonly NameForm[],
  groups: Groups,
  data: ActorData,
): Map<number, readonly number[]> {
  const particles = new Set(data.particles);
  const forms = all.filter((f) => f.type === 'person' && f.words.length > 0);
  const full = forms.filter((f) => isFull(f, particles));
  joinSpellings(full, groups, data);
  const short = forms
    .filter((f) => f.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || a.id - b.id);
  const byWord = indexBy(short, (f) => f.words.filter((w) => !particles.has(w)));
  const ambiguous = new Map<number, readonly number[]>();
  const alone: NameForm[] = [];
  for (const form of short) {
    const roots = bearersOf(form, byWord, groups, particles);
    if (roots === 'crowd') ambiguous.set(form.id, []);
    else if (roots.length === 1) groups.join(form.id, roots[0]!);
    else if (roots.length > 1) ambiguous.set(form.id, roots);
    else if (!isFull(form, particles)) alone.push(form);
  }
  joinShortSpellings(alone, full, groups);
  for (const [id, roots] of ambiguous) {
    const left = [...new Set(roots.map((r) => groups.rootOf(r)))];
    if (left.length === 1) {
      groups.join(id, left[0]!);
      ambiguous.delete(id);
    } else ambiguous.set(id, left);
  }
  return ambiguous;
}

/** A given name and a surname: two words that are no particles, not opening with one ("Van den Broek"). */
export function isFull(form: NameForm, particles: ReadonlySet<string>): boolean {
  if (particles.has(form.words[0]!) && form.words.length < 4) return false;
  return form.words.filter((w) => !particles.has(w)).length >= 2;
}

/** Full names with the same surname and the same given name, as far as spelling goes. */
function joinSpellings(full: readonly NameForm[], groups: Groups, data: ActorData): void {
  const genders = genderOfNames(data);
  for (const bearers of indexBy(full, (f) => [f.words.at(-1)!]).values()) {
    if (bearers.length > crowd) continue;
    for (const [i, a] of bearers.entries())
      for (const b of bearers.slice(i + 1))
        if (sameGivenName(a.words, b.words, genders)) groups.join(a.id, b.id);
  }
  const bySound = indexBy(full, (f) => [`${soundKey(f.words[0]!)} ${soundKey(f.words.at(-1)!)}`]);
  for (const alike of bySound.values()) for (const form of alike) groups.join(alike[0]!.id, form.id);
  if (full.length > archive) return;
  const bySlip = indexBy(full, (f) => {
    const surname = f.words.at(-1)!;
    return surname.length < 7 ? [] : slips(surname).map((s) => `${f.words[0]} ${s}`);
  });
  for (const alike of bySlip.values())
    for (const form of alike.slice(0, crowd))
      if (withinOneSlip(alike[0]!.words.at(-1)!, form.words.at(-1)!)) groups.join(alike[0]!.id, form.id);
}

function sameGivenName(
  a: readonly string[],
  b: readonly string[],
  genders: ReadonlyMap<string, 'male' | 'female'>,
): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y)
    return isSubsequence(a, b) || isSubsequence(b, a) || soundKey(a.join(' ')) === soundKey(b.join(' '));
  if (x.length <= 2 || y.length <= 2) {
    const [initial, name] = x.length <= y.length ? [x, y] : [y, x];
    return name.startsWith(initial[0]!) && (initial.length === 1 || initialsOf(x, y, a, b));
  }
  if (genders.has(x) && genders.has(y) && genders.get(x) !== genders.get(y)) return false;
  return soundKey(x) === soundKey(y) || isMisspelt(x, y);
}

/** One slip in a name of five letters or more, and not in how it ends, which may tell another name: "Simon", "Simone". */
function isMisspelt(x: string, y: string): boolean {
  const onlyEnding = x.slice(0, -1) === y.slice(0, -1) || x === y.slice(0, -1) || y === x.slice(0, -1);
  return !onlyEnding && Math.min(x.length, y.length) >= 5 && withinOneSlip(x, y);
}

/** "jp" for "jan peter". */
function initialsOf(x: string, y: string, a: readonly string[], b: readonly string[]): boolean {
  const [initials, words] = x.length <= y.length ? [x, b] : [y, a];
  return [...initials].every((letter, i) => words[i]?.startsWith(letter));
}

/**
 * The persons whose longer name holds this form's words in a row; the surname counts before the given name. Of a
 * crowd nobody is meant; a full name stands for itself there. `byWord` has longer names first, so that those of one
 * length are never held against each other.
 */
function bearersOf(
  form: NameForm,
  byWord: ReadonlyMap<string, readonly NameForm[]>,
  groups: Groups,
  particles: ReadonlySet<string>,
): number[] | 'crowd' {
  const key = [...form.words].reverse().find((w) => !particles.has(w));
  const longer: NameForm[] = [];
  for (const [i, other] of (key === undefined ? [] : (byWord.get(key) ?? [])).entries()) {
    if (other.words.length <= form.words.length) break;
    if (i > crowd) return isFull(form, particles) ? [] : 'crowd';
    if (holdsInRow(other.words, form.words)) longer.push(other);
  }
  const bySurname = longer.filter(
    (f) => f.words.at(-1) === form.words.at(-1) || f.words[0] !== form.words[0],
  );
  const bearers = bySurname.length > 0 ? bySurname : longer;
  return [...new Set(bearers.map((f) => groups.rootOf(f.id)))];
}

/** Surnames alone that no full name bears as they are written. */
function joinShortSpellings(alone: readonly NameForm[], full: readonly NameForm[], groups: Groups): void {
  if (alone.length === 0) return;
  const surname = (f: NameForm): string => f.words.at(-1)!;
  const bySound = indexBy([...full, ...alone], (f) => [soundKey(surname(f))]);
  const bySlip = indexBy(full.length > archive ? [] : [...full, ...alone], (f) =>
    surname(f).length < 8 ? [] : slips(surname(f)),
  );
  for (const form of alone) {
    const key = soundKey(surname(form));
    const alike = key.length < 5 ? [] : (bySound.get(key) ?? []);
    if (alike.length > crowd) continue;
    const near =
      alike.length > 1 || surname(form).length < 8
        ? alike
        : slips(surname(form))
            .flatMap((s) => (bySlip.get(s) ?? []).slice(0, crowd))
            .filter((f) => withinOneSlip(surname(f), surname(form)));
    const persons = [...new Set(near.map((f) => groups.rootOf(f.id)))].filter(
      (r) => r !== groups.rootOf(form.id),
    );
    if (persons.length === 1) groups.join(form.id, persons[0]!);
  }
}

function holdsInRow(long: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= long.length; at += 1)
    if (part.every((word, i) => long[at + i] === word)) return true;
  return false;
}

/** Whether all words of `part` stand in `whole` in that order; a single letter stands for a word it starts. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) {
    const wanted = part[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted))))
      at += 1;
  }
  return at === part.length;
}

export function indexBy(
  forms: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
): Map<string, NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of forms)
    for (const key of keysOf(form)) {
      const list = index.get(key);
      if (list) {
        if (list.at(-1) !== form) list.push(form);
      } else index.set(key, [form]);
    }
  return index;
}

const gendersOf = new WeakMap<ActorData, ReadonlyMap<string, 'male' | 'female'>>();

/** The gender of given names, folded; a name both bear is left out. */
export function genderOfNames(data: ActorData): ReadonlyMap<string, 'male' | 'female'> {
  let genders = gendersOf.get(data);
  if (!genders) {
    const map = new Map<string, 'male' | 'female'>();
    for (const name of data.givenNames.male) map.set(name.replace(/-/g, ' '), 'male');
    for (const name of data.givenNames.female) {
      if (map.get(name) === 'male') map.delete(name);
      else map.set(name.replace(/-/g, ' '), 'female');
    }
    genders = map;
    gendersOf.set(data, genders);
  }
  return genders;
}
