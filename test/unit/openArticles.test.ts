/** Many articles opened at once: the one that somebody asks for is read first, and the server hears what is said meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../server/src/corpus/corpus';
import { readSettings } from '../../server/src/features/settings';
import { OpenArticles } from '../../server/src/lsp/openArticles';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function opened(count: number): { articles: OpenArticles; read: string[] } {
  const read: string[] = [];
  const told = {
    read: ({ analysis }: { analysis: { article: { uri: string } } }) => read.push(analysis.article.uri),
    failed: () => undefined,
  };
  const articles = new OpenArticles(new Corpus(), () => readSettings(undefined), told);
  for (let i = 0; i < count; i += 1)
    articles.changed(TextDocument.create(`file:///${i}.txt`, 'article', 1, `Jan Smit kwam op dag ${i}.`));
  return { articles, read };
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
