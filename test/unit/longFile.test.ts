/** A file that is too long to be one article is read in parts, and nothing of it is lost or told of at the wrong place. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { inParts, inWholeFile, partsOfFile, type PartOfFile } from '../../server/src/cli/longFile';
import type { ArticleFile } from '../../server/src/cli/files';
import { publish } from '../../server/src/export/published';
import { languageById } from '../../server/src/languages/languages';

const article = 'Brug dicht\n\n“Wij wachten af”, zegt Jan Tolsma (52) in Gent. Er kwamen 1.200 mensen.\n\n';
const archive = article.repeat(15_000);

describe('partsOfFile', () => {
  it('leaves an article whole', () => {
    expect(partsOfFile(article)).toEqual([{ start: 0, end: article.length }]);
    expect(partsOfFile('a'.repeat(1_000_000))).toHaveLength(1);
  });

  it('cuts an archive at blank lines', () => {
    const parts = partsOfFile(archive);
    expect(parts.length).toBeGreaterThan(10);
    for (const { start, end } of parts) {
      expect(archive.slice(start, end)).toMatch(/^(?:Brug dicht|“Wij)[^]*\n\n$/);
      expect(end - start).toBeLessThanOrEqual(100_000);
    }
  });

  it.each(['a', 'a b ', 'a\n', '🙂', 'a\r\n\r\n', '\n'])('loses nothing of %j without end', (piece) => {
    const text = piece.repeat(1_200_000 / piece.length);
    const parts = partsOfFile(text);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end } of parts) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
    }
  });
});

it('gives the parts of a long file one after the other, and problems and articles as they are', async () => {
  async function* files(): AsyncGenerator<ArticleFile> {
    await Promise.resolve();
    yield { file: 'a.txt', text: article };
    yield { file: 'b.txt', problem: 'b.txt is missing.' };
    yield { file: 'c.txt', text: archive };
  }
  const given: PartOfFile[] = [];
  for await (const part of inParts(files())) given.push(part);
  expect(given.slice(0, 2)).toEqual([
    { file: 'a.txt', text: article },
    { file: 'b.txt', problem: 'b.txt is missing.' },
  ]);
  expect(given.slice(2).map(({ file, part }) => [file, part])).toEqual(
    partsOfFile(archive).map((part) => ['c.txt', part]),
  );
});

it('tells of each stretch where it stands in the whole file', () => {
  const part = partsOfFile(archive)[2]!;
  const own = publish(analyse(archive.slice(part.start, part.end), languageById('nl')!), { file: 'c.txt' });
  const whole = inWholeFile(own, part);
  expect(whole.part).toEqual(part);
  expect(whole.quotes.length).toBeGreaterThan(100);
  for (const { start, end, text } of [...whole.mentions, ...whole.figures, ...whole.quotes])
    expect(archive.slice(start, end)).toBe(text);
  for (const quote of whole.quotes) {
    expect(archive.slice(quote.parts[0]!.start, quote.parts[0]!.end)).toBe('Wij wachten af');
    expect(archive.slice(quote.source!.start, quote.source!.end)).toBe(quote.source!.text);
  }
  expect(inWholeFile(own, { start: 0, end: 1 }).quotes).toEqual(own.quotes);
});
