/** Joins the forms of one organisation's or place's name: short forms, abbreviations, synonyms, spellings. */
import { organisationSynonyms, placeSynonyms } from '../../knowledge/synonyms';
import type { ActorData } from '../../languages/actorData';
import type { ActorType } from '../../model/types';
import type { Groups } from './groups';
import { indexBy, isSubsequence } from './joinPersons';
import type { NameForm } from './nameForms';
import { fold, soundKey } from './spelling';

/** Joins organisation forms. `bracketed`: pairs of forms of which one stands in brackets behind the other. */
export function joinOrganisations(
  all: readonly NameForm[],
  groups: Groups,
  data: ActorData,
  bracketed: readonly (readonly [NameForm, NameForm])[],
): void {
  const forms = all.filter((f) => f.type === 'organisation' && f.words.length > 0);
  joinSynonyms(forms, groups, 'organisation');
  for (const [a, b] of bracketed) {
    const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
    if (isAbbreviation(short) && short.key[0] === long.key[0]) groups.join(a.id, b.id);
  }
  const generic = new Set(data.organisationWords.map(fold));
  const linking = new Set(data.linkingWords.map(fold));
  joinAlike(forms, groups, (f) => f.words.filter((w) => !generic.has(w)).join(' '));
  const long = forms.filter((f) => f.words.length > 1);
  joinInitials(forms, long, groups, linking);
  const byWord = indexBy(long, (f) => f.words);
  for (const form of [...forms].sort((a, b) => b.words.length - a.words.length || a.id - b.id)) {
    const longer = (byWord.get(form.words.at(-1)!) ?? [])
      .slice(0, 64)
      .filter((f) => f.words.length > form.words.length && shortens(form, f, linking));
    const roots = [...new Set(longer.map((f) => groups.rootOf(f.id)))];
    if (roots.length === 1) groups.join(form.id, roots[0]!);
  }
}

/** Joins place forms: synonyms, initials in capitals, and a name without the word for what it is. */
export function joinPlaces(all: readonly NameForm[], groups: Groups, data: ActorData): void {
  const forms = all.filter((f) => f.type === 'place' && f.words.length > 0);
  joinSynonyms(forms, groups, 'place');
  const generic = new Set(data.placeWords.map(fold));
  joinAlike(forms, groups, (f) =>
    f.words.length > 2 && generic.has(f.words.at(-1)!) ? f.words.slice(0, -1).join(' ') : f.key,
  );
  joinAlike(forms, groups, (f) => (f.key.length < 7 ? '' : soundKey(f.key)));
}

/** Other named things only by the same words. */
export function joinAlike(
  forms: readonly NameForm[],
  groups: Groups,
  keyOf: (form: NameForm) => string,
): void {
  const first = new Map<string, number>();
  for (const form of forms) {
    const key = keyOf(form);
    if (key === '') continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, form.id);
    else groups.join(before, form.id);
  }
}

/** The short name opens the long one, or closes it where no linking word hangs it on ("Raad van Europa" is not Europa). */
function shortens(short: NameForm, long: NameForm, linking: ReadonlySet<string>): boolean {
  if (!isSubsequence(short.words, long.words)) return false;
  if (long.words.some((w) => /^\d+$/.test(w) && !short.words.includes(w))) return false;
  if (short.words[0] === long.words[0]) return true;
  return short.words.at(-1) === long.words.at(-1) && !long.words.some((w) => linking.has(w));
}

function joinInitials(
  forms: readonly NameForm[],
  long: readonly NameForm[],
  groups: Groups,
  linking: ReadonlySet<string>,
): void {
  const byInitials = indexBy(long, (f) => {
    const content = f.words.filter((w) => !linking.has(w));
    return [initials(f.words), initials(content)].filter((s) => s.length > 1);
  });
  const byLetter = indexBy(long, (f) => [f.key[0]!]);
  for (const form of forms) {
    if (!isAbbreviation(form)) continue;
    let meant = byInitials.get(form.key) ?? [];
    if (meant.length === 0 && form.key.length >= 3)
      meant = (byLetter.get(form.key[0]!) ?? [])
        .slice(0, 200)
        .filter((f) => abbreviates(form.key, f, linking));
    const roots = [...new Set(meant.map((f) => groups.rootOf(f.id)))];
    if (roots.length === 1) groups.join(form.id, roots[0]!);
  }
}

/** One word with two capitals or more: "OAS", "AfDB", "AOb". */
export function isAbbreviation(form: NameForm): boolean {
  return (
    form.words.length === 1 && form.key.length <= 8 && (form.surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  );
}

const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');

/** Each content word gives its first letter, in order; further letters come from inside the words ("SchaakBond"). */
function abbreviates(key: string, long: NameForm, linking: ReadonlySet<string>): boolean {
  const words = long.words.filter((w) => !linking.has(w)).slice(0, 10);
  return words.length > 1 && spells(key, 0, words, 0, 0);
}

/** Whether `key` from `at` can be read from the words from `word` on, each giving its first letter. */
function spells(key: string, at: number, words: readonly string[], word: number, inside: number): boolean {
  if (at === key.length) return word === words.length || (word === words.length - 1 && inside > 0);
  const current = words[word];
  if (current === undefined) return false;
  if (inside === 0) return current[0] === key[at] && spells(key, at + 1, words, word, 1);
  if (spells(key, at, words, word + 1, 0)) return true;
  const found = current.indexOf(key[at]!, inside);
  return found > 0 && spells(key, at + 1, words, word, found + 1);
}

function joinSynonyms(forms: readonly NameForm[], groups: Groups, type: ActorType): void {
  const rows = type === 'place' ? places() : organisations();
  joinAlike(forms, groups, (f) => {
    const row = rows.get(f.key);
    return row === undefined ? '' : String(row);
  });
}

let placeRows: ReadonlyMap<string, number> | undefined;
let organisationRows: ReadonlyMap<string, number> | undefined;
const places = (): ReadonlyMap<string, number> => (placeRows ??= rowsOf(placeSynonyms));
const organisations = (): ReadonlyMap<string, number> => (organisationRows ??= rowsOf(organisationSynonyms));

function rowsOf(rows: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [row, names] of rows.entries()) for (const name of names.split('|')) map.set(fold(name), row);
  return map;
}
