/** Sentences of paragraphs of any length and of lines that were wrapped. */
import { expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/analysis/text/sentences';
import { languageById } from '../../server/src/languages/languages';

const { tokens } = languageById('nl')!;
const spansOf = (text: string): number[] => sentencesOf(text, tokens).map((s) => s.end - s.start);

it('cuts a very long paragraph as it cuts a short one', () => {
  const text = 'De brug “is dicht”, zegt Bas. De pont vaart om 7.15 uur. 🙂 Echt waar? ';
  expect(spansOf(text.repeat(3000))).toEqual(Array.from({ length: 3000 }, () => spansOf(text)).flat());
});

it('does not choke on abbreviations without end', () => {
  const text = 'zegt Jan. “ '.repeat(60_000);
  const spans = sentencesOf(text, tokens);
  expect(spans.at(-1)!.end).toBe(text.trimEnd().length);
});

it('cuts no word in two', () => {
  const text = '🙂'.repeat(20_000);
  expect(spansOf(text)).toEqual([text.length]);
});

it('takes a line break inside a paragraph for a space', () => {
  const text = 'Zij zei tegen\nBerend Terlinck dat het kan.\nEn toen kwam\n“Bas” nog langs.';
  expect(spansOf(text)).toEqual([42, 29]);
});
