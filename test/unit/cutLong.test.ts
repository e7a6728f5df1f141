/** A text without line ends is read in blocks that are bounded, so that no step is slow in one. */
import { describe, expect, it } from 'vitest';
import { cutLong } from '../../server/src/analysis/text/cutLong';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { languageById } from '../../server/src/languages/languages';

const longest = 16_000;
const piecesOf = (text: string): string[] =>
  cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('cutLong', () => {
  it('leaves what is no longer than an article on one line as it is', () => {
    const text = 'De brug is dicht. '.repeat(880).trim();
    expect(piecesOf(text)).toEqual([text]);
  });

  it('cuts between sentences', () => {
    const pieces = piecesOf('De brug van Overmeer is dicht. '.repeat(2_000).trim());
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(piece).toMatch(/^De brug[^]*dicht\.$/);
  });

  it('cuts between words where there are no sentences, and anywhere in a word without end', () => {
    for (const piece of piecesOf('zegt dat volgens hem '.repeat(2_000).trim()))
      expect(piece).toMatch(/^(?:zegt|dat|volgens|hem)\b[^]*\b(?:zegt|dat|volgens|hem)$/);
    expect(piecesOf('a'.repeat(50_000)).map((p) => p.length)).toEqual([longest, longest, longest, 2_000]);
  });

  it('never cuts a character of two units in half', () => {
    for (const piece of piecesOf(`a${'🙂'.repeat(20_000)}`)) expect(piece).not.toMatch(/^[\udc00-\udfff]/);
  });

  it('loses nothing visible and gives no piece that is empty, too long or edged with white space', () => {
    const odd = ['a ', '\u00a0', '🙂', '“De brug.” ', 'x'.repeat(3_000), ' '.repeat(5_000), 'Ja. '];
    for (let seed = 1; seed < 60; seed += 1) {
      let text = '';
      for (let i = 0; text.length < 60_000; i += 1) text += odd[(i * seed * 7 + (i >> 2)) % odd.length]!;
      text = text.trim();
      const pieces = piecesOf(text);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const piece of pieces) {
        expect(piece).toBe(piece.trim());
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.length).toBeLessThanOrEqual(longest);
      }
    }
  });
});

it('makes each piece a block of the paragraph’s zone', () => {
  const text = `Brug dicht\n\n${'De brug van Overmeer is dicht, zegt Jan Smit. '.repeat(800)}`;
  const { blocks } = readBlocks(text, languageById('nl')!);
  expect(blocks.map((b) => b.zone)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
});
