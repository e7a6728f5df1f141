/** What a reader types into the search of the folder, as the question that it asks. */
import type { SearchQuery } from '../corpus/search/search';
import { stances, type Stance } from '../model/types';

const kinds = ['direct', 'mixed', 'indirect'] as const;

/** Each filter by the words for it in either language; what it cannot mean is searched for as words. */
const filters: readonly (readonly [RegExp, (value: string) => SearchQuery | undefined])[] = [
  [/^@(?!(?:has|is)[A-Z])(.+)$/, (speaker) => ({ speaker })],
  [/^(?:kind|soort):(.+)$/, (v) => oneOf(kinds, v, (kind) => ({ kind }))],
  [/^(?:stance|houding):(.+)$/, (v) => oneOf<Stance>(stances, v, (stance) => ({ stance }))],
  [/^(?:in|article|artikel):(.+)$/, (article) => ({ article })],
  [/^(?:from|van):(\d{4}(?:-\d\d){0,2})$/, (from) => ({ from })],
  [/^(?:until|tot):(\d{4}(?:-\d\d){0,2})$/, (until) => ({ until })],
];

/**
 * `@name`, `kind:direct`, `stance:denies`, `in:title`, `from:2022-01`, `until:2022`, a value of several words between
 * marks; the rest is a pattern where it has a #Tag, (a|b), a wildcard or the like, else words.
 */
export function readTyped(typed: string, quotes: boolean): SearchQuery {
  let query: SearchQuery = quotes ? { quotes } : {};
  const rest: string[] = [];
  for (const [piece] of typed.matchAll(/[^\s"“”„]*["“”„][^"“”„]*["“”„]?|\S+/gu)) {
    const filter = filterOf(piece);
    if (filter) query = { ...query, ...filter };
    else rest.push(piece);
  }
  const said = rest.join(' ').trim();
  if (said === '' || /^@$/.test(said)) return query;
  return { ...query, ...(isPattern(said) ? { pattern: said } : { words: said }) };
}

function filterOf(piece: string): SearchQuery | undefined {
  const bare = piece.replace(/["“”„]/gu, '');
  for (const [form, make] of filters) {
    const value = form.exec(bare)?.[1];
    if (value !== undefined) return make(value);
  }
  return undefined;
}

function oneOf<V extends string>(
  known: readonly V[],
  typed: string,
  make: (value: V) => SearchQuery,
): SearchQuery | undefined {
  const found = known.find((k) => k === typed.toLowerCase());
  return found === undefined ? undefined : make(found);
}

const isPattern = (text: string): boolean =>
  /(?:^|[\s(![])#\p{L}|[(|]|(?:^|\s)(?:\.[+*]?|\*|\/.+\/)(?=\s|$)|@(?:has|is)[A-Z]/u.test(
    text.slice(0, 1_000),
  );
