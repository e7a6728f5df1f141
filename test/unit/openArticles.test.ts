/** Many articles opened at once: the one that somebody asks for is read first, and the server hears what is said meanwhile. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/analysis/analyse';
import { Corpus } from '../../server/src/corpus/corpus';
import { readSettings } from '../../server/src/features/settings';
import { languageById } from '../../server/src/languages/languages';
import { OpenArticles, type Reading } from '../../server/src/lsp/openArticles';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function opened(count: number): { articles: OpenArticles; read: string[]; versions: number[] } {
  const read: string[] = [];
  const versions: number[] = [];
  const told = {
    read: ({ analysis: { article } }: Reading) => {
      read.push(article.uri);
      versions.push(article.version);
    },
    failed: () => undefined,
  };
  const articles = new OpenArticles(new Corpus(), () => readSettings(undefined), told);
  for (let i = 0; i < count; i += 1)
    articles.changed(TextDocument.create(`file:///${i}.txt`, 'article', 1, `Jan Smit kwam op dag ${i}.`));
  return { articles, read, versions };
}

it('reads the article that is asked for before the others', async () => {
  const { articles, read } = opened(50);
  const asked = articles.current('file:///40.txt');
  await vi.runAllTimersAsync();
  expect((await asked)?.analysis.article.uri).toBe('file:///40.txt');
  expect(read[0]).toBe('file:///40.txt');
  expect(new Set(read).size).toBe(50);
});

it('reads one in each turn, and none that was closed meanwhile', () => {
  const { articles, read } = opened(50);
  vi.advanceTimersToNextTimer();
  while (read.length < 3) vi.advanceTimersToNextTimer();
  expect(read).toHaveLength(3);
  articles.closed('file:///3.txt');
  vi.runAllTimers();
  expect(read).toHaveLength(49);
  expect(read).not.toContain('file:///3.txt');
});

describe('a long reading', () => {
  /** Every look at the clock is a second later, so that each turn does one step. */
  beforeEach(() => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  });
  afterEach(() => vi.restoreAllMocks());

  const turns = (count: number): void => {
    for (let i = 0; i < count; i += 1) vi.advanceTimersToNextTimer();
  };

  it('lets what is asked for meanwhile go first', async () => {
    const { articles, read } = opened(2);
    turns(4);
    expect(read).toEqual([]);
    const asked = articles.current('file:///1.txt');
    await vi.runAllTimersAsync();
    expect((await asked)?.analysis.article.uri).toBe('file:///1.txt');
    expect(read).toEqual(['file:///1.txt', 'file:///0.txt']);
  });

  it('is given up when its text changes, and what it found is not lost', async () => {
    const { articles, versions } = opened(1);
    await vi.runAllTimersAsync();
    const change = (version: number, text: string): void =>
      articles.changed(TextDocument.create('file:///0.txt', 'article', version, text));
    change(2, 'Jan Smit kwam niet op dag 0.\n\nPiet Vos ook niet.');
    turns(5);
    change(3, 'Jan Smit kwam op dag 0.\n\nPiet Vos ook niet.');
    await vi.runAllTimersAsync();
    expect(versions).toEqual([1, 3]);
    const reading = await articles.current('file:///0.txt');
    const { text, uri, version } = reading!.analysis.article;
    expect(reading!.analysis).toEqual(analyse(text, languageById('nl')!, { uri, version }));
  });

  it('of an article that was closed tells nothing', async () => {
    const { articles, read } = opened(1);
    turns(4);
    const asked = articles.current('file:///0.txt');
    articles.closed('file:///0.txt');
    await vi.runAllTimersAsync();
    expect([await asked, read]).toEqual([undefined, []]);
  });
});
