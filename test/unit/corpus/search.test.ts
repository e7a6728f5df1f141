/** Search in articles: by words and by pattern, with filters, and what is told of a pattern that is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse';
import { run } from '../../../server/src/cli/run';
import type { PublishedHit } from '../../../server/src/cli/searchHits';
import { patternTags } from '../../../server/src/corpus/search/checkPattern';
import { makeSearch, type SearchQuery } from '../../../server/src/corpus/search/search';
import { packTags, tagText, unpackTags } from '../../../server/src/corpus/search/taggedText';
import { ftsOf, readWords } from '../../../server/src/corpus/search/wordQuery';
import { readTyped } from '../../../server/src/features/typedSearch';
import { searchAnalysis } from '../../../server/src/index/searchAnalysis';
import { languageById } from '../../../server/src/languages/languages';
import { articleOf, randomFrom } from '../randomArticle';

const dutch = `Brug bij Overmeer blijft dicht

Wethouder Sanne Kuik zei dinsdag dat de brug pas in juni 2024 opengaat. “Wij wachten op twaalf boten”, zei zij.

Directeur Piet Duif van Noordwal ontkent dat zijn bedrijf 3 miljoen euro eist. De NAVO-topman zweeg over België.
`;
const english = `Bridge stays shut

“We are waiting for twelve boats,” said Anna Smith, the mayor of Millford, on Monday. She denied that the bridge is unsafe.
`;

function find(
  query: SearchQuery,
  text = dutch,
  language = 'nl',
  speaks = (_: string, id: string) => id === 'sanne-kuik',
): string[] {
  const search = makeSearch(query);
  if ('complaint' in search) throw new Error(search.complaint.code);
  const analysis = analyse(text, languageById(language)!, { uri: 'file:///brug.txt' });
  return searchAnalysis(analysis, search, speaks).map(({ matches, span }) =>
    matches.length > 0
      ? matches.map((m) => text.slice(m.start, m.end)).join(' | ')
      : text.slice(span.start, span.end),
  );
}

describe('words', () => {
  it.each([
    ['brug', ['Brug', 'brug']],
    ['BRUG juni', ['brug | juni']],
    ['"brug pas in"', ['brug pas in']],
    ['overm*', ['Overmeer']],
    ['belgie navo', ['NAVO | België']],
    ['brug boten', []],
    ['bru', []],
  ])('%s', (words, found) => expect(find({ words })).toEqual(found));

  it('finds them in one quote, by whom and how', () => {
    expect(find({ words: 'brug', quotes: true })).toEqual(['brug']);
    expect(find({ words: 'boten', speaker: 'kuik' })).toEqual(['boten']);
    expect(find({ words: 'euro', speaker: 'kuik' })).toEqual([]);
    expect(find({ words: 'euro', stance: 'denies' })).toEqual(['euro']);
    expect(find({ kind: 'direct' })).toEqual(['Wij wachten op twaalf boten']);
  });

  it('makes a question for the full-text index', () => {
    const fts = (typed: string): string => ftsOf(readWords(typed));
    expect(fts('brug dicht')).toBe('"brug" "dicht"');
    expect(fts('"blijft dicht" brug')).toBe('"blijft dicht" "brug"');
    expect(fts('noord* AND (x) "')).toBe('"noord"* "and" "x"');
    expect(fts('zo’n …')).toBe('"zo n"');
  });
});

describe('patterns', () => {
  it.each([
    ['#Person+ #Cue .? dat .+ #Figure', ['Sanne Kuik zei dinsdag dat de brug pas in juni']],
    ['(boot|boten|schip)', ['boten']],
    ['(de brug|het schip) pas', ['de brug pas']],
    ['#Figure boten', ['twaalf boten']],
    ['navo-topman', ['NAVO-topman']],
    ['#Organisation topman', ['NAVO-topman']],
    ['#Money', ['3 | miljoen | euro']],
    ['#Money+', ['3 miljoen euro']],
    ['/^belg/', ['België']],
    ['België', ['België']],
    ['#Determiner #Noun #Verb', []],
    ['pas #Preposition #Date', ['pas in juni']],
    ['@hasComma zei', ['boten”, zei']],
    ['zei @hasComma', []],
    ['boten zei', ['boten”, zei']],
    ['^Directeur #Person{2}', ['Directeur Piet Duif']],
    ['ontkent dat !de{1,3} eist', []],
  ])('%s', (pattern, found) => expect(find({ pattern })).toEqual(found));

  it('runs over English and its word classes', () => {
    expect(find({ pattern: '#Cue #Person+ the #Noun' }, english, 'en')).toEqual([
      'said Anna Smith, the mayor',
    ]);
    expect(find({ pattern: 'denied that #Determiner #Noun' }, english, 'en')).toEqual([
      'denied that the bridge',
    ]);
  });

  it('keeps to a quote that passes', () => {
    expect(find({ pattern: '#Figure boten', speaker: 'kuik' })).toEqual(['twaalf boten']);
    expect(find({ pattern: '#Money+', speaker: 'kuik' })).toEqual([]);
    expect(find({ pattern: 'zei (zij|dinsdag)', speaker: 'kuik' })).toEqual(['zei dinsdag', 'zei zij']);
  });

  it.each([
    ['', 'nothing'],
    ['#Persoon zei', 'tag'],
    ['(de boot', 'bracket'],
    ['de boot)', 'bracket'],
    ['(de (boot|brug))', 'nested'],
    ['boot|brug', 'bar'],
    ['@hasKomma', 'method'],
    ['{lopen}', 'unknown'],
    ['%Noun|Verb%', 'bar'],
    ['/[a/', 'regex'],
    ['/(a+)+$/', 'heavy'],
    ['/a+b+c+d+/', 'heavy'],
    ['/(?<x/', 'regex'],
    ['niet? .?', 'loose'],
    ['a'.repeat(1_001), 'long'],
  ])('%s is refused', (pattern, code) => {
    expect(makeSearch({ pattern })).toMatchObject({ complaint: { code } });
  });

  it('takes anything without throwing, and every match lies in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '#Person',
        '#Cue',
        '.',
        '.+',
        '*',
        'de',
        '(de|het)',
        '(de boot|#Place)+',
        '!niet',
        'x?',
        '/^b/',
        '{2,3}',
        '[',
        '<a>',
        '$',
        '^',
        '~brug~',
        '@hasComma',
        '\\',
        '(',
        '#',
        '%a%',
      ],
    );
    const analysis = analyse(dutch, languageById('nl')!, { uri: 'file:///brug.txt' });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', ''),
        (pieces, glue) => {
          const search = makeSearch({ pattern: pieces.join(glue) });
          if ('complaint' in search) return;
          for (const { span, matches } of searchAnalysis(analysis, search, () => true))
            for (const m of matches)
              expect(m.start >= span.start && m.start < m.end && m.end <= span.end).toBe(true);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it('has each tag in its documentation', () => {
    const words = new Set(readFileSync('docs/search.md', 'utf8').match(/#\w+/g));
    expect(patternTags.filter((tag) => !words.has(`#${tag}`))).toEqual([]);
  });

  it('is linear in a sentence without end, and finds one in each block that it is cut into', () => {
    const count = (words: number): number => {
      const text = `Kop\n\n${'de boot vaart '.repeat(words / 3)}.`;
      return find({ pattern: 'de .+ schip' }, text).length + find({ pattern: 'de #Noun+' }, text).length;
    };
    expect(count(30_000)).toBe(9);
  });
});

it('packs the tags of any article and unpacks them again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
      const tagged = tagText(analyse(articleOf('nl', randomFrom(seed)), languageById('nl')!));
      const again = unpackTags('nl', tagged.text, packTags(tagged));
      expect(again.tokens).toEqual(tagged.tokens);
      expect(again.sentences.map((s) => [s.first, s.last])).toEqual(
        tagged.sentences.filter((s) => s.last > s.first).map((s) => [s.first, s.last]),
      );
    }),
    { numRuns: 20, seed: 3 },
  );
});

describe('what is typed in the editor', () => {
  it.each<[string, SearchQuery]>([
    ['brug dicht', { words: 'brug dicht' }],
    ['wacht* @kuik', { words: 'wacht*', speaker: 'kuik' }],
    ['@"Sanne Kuik" stance:denies', { speaker: 'Sanne Kuik', stance: 'denies' }],
    [
      '"in deze volgorde" soort:direct van:2022-01 tot:2022',
      { words: '"in deze volgorde"', kind: 'direct', from: '2022-01', until: '2022' },
    ],
    ['#Person #Cue in:geneve', { pattern: '#Person #Cue', article: 'geneve' }],
    ['(boot|schip)', { pattern: '(boot|schip)' }],
    ['dat .+ boot', { pattern: 'dat .+ boot' }],
    ['@hasComma maar', { pattern: '@hasComma maar' }],
    ['kind:soft', { words: 'kind:soft' }],
    ['@', {}],
  ])('%s', (typed, query) => expect(readTyped(typed, false)).toEqual(query));
});

describe('duiding search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-search-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.txt'), `date 2024-03-05\n${dutch}`);
  writeFileSync(
    join(folder, 'b.txt'),
    'date 2024-04\nKuik wacht\n\nVolgens Kuik duurt het nog maanden voor de brug opengaat. Directeur Piet Duif wacht af bij de brug.\n',
  );
  const search = async (...args: string[]): Promise<{ code: number; out: string; complaints: string[] }> => {
    let out = '';
    const complaints: string[] = [];
    const code = await run(['search', ...args], {
      out: async (text) => void (out += text),
      complain: (message) => void complaints.push(message),
      stdin: async () => new Uint8Array(),
      colour: false,
    });
    return { code, out, complaints };
  };
  const hits = async (...args: string[]): Promise<PublishedHit[]> =>
    (JSON.parse((await search(folder, ...args, '--format', 'json')).out) as { hits: PublishedHit[] }).hits;

  it('finds a surname’s quotes by the full name that another article has', async () => {
    const found = await hits('opengaat', '--speaker', 'sanne kuik');
    expect(found.map((h) => [h.file.slice(-5), h.date, h.quote?.speakers])).toEqual([
      ['a.txt', '2024-03-05', ['Sanne Kuik']],
      ['b.txt', '2024-04', ['Sanne Kuik']],
    ]);
  });

  it('filters by date and article', async () => {
    expect(await hits('brug', '--from', '2024-04')).toHaveLength(2);
    expect(await hits('brug', '--until', '2024-03')).toHaveLength(2);
    expect(await hits('brug', '--article', 'Kuik wacht')).toHaveLength(2);
  });

  it('prints a table, one object or lines, with spans that hold their text', async () => {
    expect((await search(folder, '--pattern', '#Figure boten')).out).toMatch(
      /a\.txt {2}2024-03-05 {2}Sanne Kuik\n {2}“Wij wachten op twaalf boten”, zei zij\./,
    );
    const { out } = await search(folder, 'brug', '--format', 'ndjson');
    for (const line of out.trim().split('\n')) {
      const hit = JSON.parse(line) as PublishedHit;
      for (const m of hit.matches)
        expect(hit.text.slice(m.start - hit.start, m.end - hit.start)).toBe(m.text);
    }
    expect((await search(folder, 'nergens')).out).toBe('Nothing found.\n');
    expect(await hits('nergens')).toEqual([]);
  });

  it.each([
    [['x', '--pattern', '#Perso'], 'there is no tag #Perso. Known: #Person.'],
    [['x'], 'nothing to search for'],
    [['x', 'y', '--from', 'maart'], '--from wants a date'],
    [[], 'no articles given'],
  ])('%j is told', async (args, told) => {
    const { code, complaints } = await search(...args);
    expect([code, complaints[0]]).toEqual([2, expect.stringContaining(told)]);
  });
});
