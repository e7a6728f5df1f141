/** The syntax of any text: nothing throws, everything lies where it should, and work grows with the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentenceSyntax } from '../../server/src/model/syntax';
import { readSentence } from './readSentence';

const words = fc.constantFrom(
  ...'de een en of dat die om te van zegt zei is heeft man vrouw Jan Smit , . : ; ( ) “ ” " \' ‘ ’ – niet als 3 1.000 % the of said that who to be'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

function checkSentence({ first, last, tags, phrases, clauses }: SentenceSyntax): void {
  expect(tags).toHaveLength(last - first);
  const inside = (from: number, to: number): boolean => from >= first && to <= last && from < to;
  for (const p of phrases) {
    expect(inside(p.first, p.last) && p.end >= p.last && p.end <= last).toBe(true);
    expect(p.head >= p.first && p.head < p.last).toBe(true);
  }
  for (const c of clauses) {
    expect(inside(c.first, c.last)).toBe(true);
    for (const verb of c.verbs?.verbs ?? []) expect(inside(verb, verb + 1)).toBe(true);
    if (c.subject) expect(phrases).toContain(c.subject);
    if (c.hangsOn) expect(clauses).toContain(c.hangsOn);
  }
  const starts = clauses.map((c) => c.first);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

test.each(['nl', 'en'])('%s: any text', (language) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { syntax } = readSentence(text, language);
      for (let s = 0; s < syntax.sentenceCount; s += 1) checkSentence(syntax.sentence(s));
      for (const mark of syntax.marks) expect(mark.first).toBeLessThan(mark.last);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['names without end', 'van Jan '],
  ['lists without end', 'Jan , Piet en '],
  ['clauses without end', 'dat de man zegt dat '],
  ['marks without end', '“ zei hij ” ‘ '],
])('%s are read', (_, piece) => {
  const { syntax } = readSentence(piece.repeat(2_000), 'nl');
  for (let s = 0; s < syntax.sentenceCount; s += 1) void syntax.sentence(s).clauses;
  expect(syntax.sentence(0).tags.length).toBeGreaterThan(0);
});
