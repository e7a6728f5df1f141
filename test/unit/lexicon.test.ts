/** The lexicons: each word once, nothing that excludes itself, no class that nobody reads, and the same meaning in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lexicon, WordClass } from '../../server/src/languages/lexicon';
import { languageById, languageIds } from '../../server/src/languages/languages';

const lexicons = Object.fromEntries(
  await Promise.all(
    languageIds.map(async (id) => {
      const { lexicon } = (await import(`../../server/src/languages/${id}/lexicon.ts`)) as {
        lexicon: Lexicon;
      };
      return [id, lexicon] as const;
    }),
  ),
);

/** No word is both. */
const exclude: readonly (readonly [WordClass, WordClass])[] = [
  ['singularVerb', 'pluralVerb'],
  ['definite', 'indefinite'],
  ['definite', 'demonstrative'],
  ['firstPerson', 'secondPerson'],
  ['subjectForm', 'objectForm'],
  ['preposition', 'governor'],
  ['particle', 'closingParticle'],
  ['relative', 'rareRelative'],
  ['negation', 'negative'],
  ['have', 'perfect'],
  ['article', 'determiner'],
  ['coordinator', 'clauseCoordinator'],
  ['clauseCoordinator', 'phraseCoordinator'],
  ['weekday', 'preposition'],
];

/** What the files of a language make of its lexicon: `field: lexicon('class', …)`. */
function derivations(id: string): { readonly all: Map<string, string>; readonly whole: Map<string, string> } {
  const folder = `server/src/languages/${id}`;
  const all = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.ts') && f !== 'lexicon.ts'))
    for (const [text, field, spread, classes] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(
      /(\w+): (\[\s*\.\.\.)?lexicon\(([^)]*)\)/g,
    )) {
      all.set(`${file} ${field} ${text.length}`, classes!);
      if (spread === undefined) whole.set(`${file} ${field}`, classes!);
    }
  return { all, whole };
}

it('there is one for each language', () => {
  expect(Object.keys(lexicons).sort()).toEqual([...languageIds].sort());
});

describe.each(Object.entries(lexicons))('the lexicon of %s', (id, lexicon) => {
  it('has each word once, in lower case, and each set of classes once', () => {
    const words = lexicon.rows.flatMap((row) => row.words);
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
    expect(words.filter((w) => w === '' || w !== w.toLowerCase().normalize('NFC'))).toEqual([]);
    const sets = lexicon.rows.map((row) => [...row.classes].sort().join(' '));
    expect(sets.filter((s, i) => sets.indexOf(s) !== i)).toEqual([]);
    for (const { classes } of lexicon.rows) expect(new Set(classes).size).toBe(classes.length);
  });

  it('says of no word what excludes itself', () => {
    for (const { classes, words } of lexicon.rows)
      for (const [a, b] of exclude)
        expect(classes.includes(a) && classes.includes(b) ? words : [], `${a} and ${b}`).toEqual([]);
  });

  it('has no class that no list is made of', () => {
    const read = [...derivations(id).all.values()].join(' ');
    const known = new Set(lexicon.rows.flatMap((row) => row.classes));
    for (const name of known) expect(read, name).toContain(`'${name}'`);
  });

  it('is not written over in the lists made of it', () => {
    const { actors, quotes, grammar } = languageById(id)!;
    for (const list of [actors.functionWords, quotes.finite, quotes.adverbs, grammar.timeNouns])
      expect(list.filter((w, i) => list.indexOf(w) !== i)).toEqual([]);
  });

  it('means the same as in the first language, list by list', () => {
    expect([...derivations(id).whole]).toEqual([...derivations(languageIds[0]!).whole]);
  });
});
