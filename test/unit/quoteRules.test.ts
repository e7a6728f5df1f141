/** Holds every quote rule to its examples, every rule that the engine uses to a row, every verb to be a cue. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import type { Quote } from '../../server/src/model/types';
import { languageById, languageIds } from '../../server/src/languages/languages';
import type { CueVerb } from '../../server/src/languages/quoteData';
import type { QuoteRule } from '../../server/src/languages/quoteRules';
import { analyseFixture, readFixtures } from '../fixture';

const path = (folder: string): string => fileURLToPath(new URL(folder, import.meta.url));
interface Rows {
  readonly quoteRules: readonly QuoteRule[];
  /** Sentences in one of which the verb reports, by its kind. */
  readonly sentencesWith: (verb: CueVerb, form: string) => readonly string[];
}

const rows: Readonly<Record<string, Rows>> = Object.fromEntries(
  await Promise.all(
    languageIds.map(async (id) => {
      const found = (await import(`../../server/src/languages/${id}/quoteRules.ts`)) as Rows;
      return [id, found] as const;
    }),
  ),
);
const quotesIn = (text: string, language: string): readonly Quote[] =>
  analyse(text, languageById(language)!).quotes;
const ruleOf = (quote: Quote, row: QuoteRule): string | undefined =>
  row.of === 'quote' ? quote.rule : quote.speakerRule;

describe.each(Object.entries(rows))('%s', (language, { quoteRules: rules }) => {
  it.each(rules.flatMap((row) => row.good.map((text) => [row.rule, text, row] as const)))(
    '%s: %s',
    (rule, text, row) => {
      expect(quotesIn(text, language).map((q) => ruleOf(q, row))).toContain(rule);
    },
  );

  it.each(rules.flatMap((row) => (row.bad ?? []).map((text) => [row.rule, text, row] as const)))(
    'not %s: %s',
    (rule, text, row) => {
      expect(quotesIn(text, language).map((q) => ruleOf(q, row))).not.toContain(rule);
    },
  );

  it('has one row a rule', () => {
    const ids = rules.map((r) => `${r.of} ${r.rule}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('has a row for every rule that the fixtures and samples use', () => {
  const known = new Set(
    Object.values(rows).flatMap(({ quoteRules }) => quoteRules.map((r) => `${r.of} ${r.rule}`)),
  );
  const used = new Set<string>();
  const note = (quotes: readonly Quote[]): void => {
    for (const q of quotes) {
      used.add(`quote ${q.rule}`);
      if (q.speakerRule !== undefined) used.add(`speaker ${q.speakerRule}`);
    }
  };
  for (const id of languageIds)
    for (const fixture of readFixtures(readFileSync(path(`../fixtures/quotes-${id}.fixture`), 'utf8')))
      note(analyseFixture(fixture).quotes);
  for (const name of readdirSync(path('../../samples/')).filter((n) => n.endsWith('.txt')))
    note(
      quotesIn(
        readFileSync(path(`../../samples/${name}`), 'utf8'),
        name.startsWith('the-') ? 'en' : name.startsWith('hafen') ? 'de' : 'nl',
      ),
    );
  expect([...used].filter((id) => !known.has(id))).toEqual([]);
});

describe.each(Object.entries(rows))('verbs of %s', (language, { sentencesWith }) => {
  const { verbs } = languageById(language)!.quotes;
  it.each(verbs.map((v) => [`${v.kind} ${v.infinitive} ${v.particle ?? ''}`.trim(), v] as const))(
    '%s',
    (_, verb) => {
      for (const form of verb.finite) {
        const cued = sentencesWith(verb, form).some((text) =>
          quotesIn(text, language).some(
            (q) => q.cue && text.slice(q.cue.start, q.cue.end).toLowerCase() === form,
          ),
        );
        expect(cued, form).toBe(true);
      }
    },
  );
});

it('has no field in the quote data that no step reads', () => {
  const folder = path('../../server/src/');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && /^(?:analysis|features)/.test(name))
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n');
  const fields = Object.keys(languageById('nl')!.quotes);
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(source))).toEqual([]);
});

it('parses every row of verbs', () => {
  for (const language of ['nl', 'en']) {
    const source = readFileSync(path(`../../server/src/languages/${language}/quotes.ts`), 'utf8');
    const table = /cueVerbs\(`([^`]*)`\)/.exec(source)![1]!;
    const lines = table.split('\n').filter((line) => line.trim() !== '');
    expect(languageById(language)!.quotes.verbs).toHaveLength(lines.length);
  }
});
