/** A paragraph of any length is cut into the sentences that its parts would give, in time and memory that stay linear. */
import { expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/analysis/sentences';
import { languageById } from '../../server/src/languages/languages';

const { tokens } = languageById('nl')!;
const spansOf = (text: string): number[] =>
  sentencesOf(text, { start: 0, end: text.length }, tokens).map((s) => s.end - s.start);

it('cuts a very long paragraph as it cuts a short one', () => {
  const text = 'De brug “is dicht”, zegt Bas. De pont vaart om 7.15 uur. 🙂 Echt waar? ';
  expect(spansOf(text.repeat(3000))).toEqual(Array.from({ length: 3000 }, () => spansOf(text)).flat());
});

it('does not choke on abbreviations without end', { timeout: 30_000 }, () => {
  const text = 'zegt Jan. “ '.repeat(60_000);
  const spans = sentencesOf(text, { start: 0, end: text.length }, tokens);
  expect(spans.at(-1)!.end).toBe(text.trimEnd().length);
});

it('cuts no word in two', () => {
  const text = '🙂'.repeat(20_000);
  expect(spansOf(text)).toEqual([text.length]);
});
