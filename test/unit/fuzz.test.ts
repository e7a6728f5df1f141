/** Any text, any file of corrections, any line: nothing throws, and what must hold holds. `npm run fuzz` goes on longer. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkAnswers } from '../../scripts/fuzz/answers';
import {
  checkCorrections,
  checkEdit,
  checkLines,
  checkMessage,
  checkText,
} from '../../scripts/fuzz/invariants';

const words =
  'Jan Smit|Van Dam|de NAVO|zei|zegt dat|volgens|aldus|hij|said|the minister|3,5 miljoen|12-01-2020|€ 4|constructor|–';
const signs =
  '“|”|‘|’|"|\'|„|«|»|,|.|?|!|:|;|(|)|…|\n|\n\n|\r\n|\u0085|\u00a0|\ud83d|🙂|\u0000|http://a.b|{|}|[|]|//|/*|*/';
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words.split('|')) },
  { weight: 4, arbitrary: fc.constantFrom(...signs.split('|')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 80 })
  .map((pieces) => pieces.flat().join(''));
const language = fc.constantFrom('nl', 'en', 'de');
const json = fc.oneof(fc.json({ maxDepth: 4 }), text);
const correction = { kind: 'same', name: 'Jan Smit', others: ['Van Dam'] } as const;

describe('whatever is read', { timeout: 60_000 }, () => {
  it('text', () =>
    fc.assert(
      fc.property(text, language, (t, id) => void checkText(t, id)),
      { numRuns: 150 },
    ));
  it('what an editor asks of a text, wherever', () =>
    fc.assert(
      fc.property(text, language, fc.integer({ min: -9, max: 400 }), fc.nat(400), (t, id, from, to) =>
        checkAnswers(checkText(t, id), from, to),
      ),
      { numRuns: 100 },
    ));
  it('a text after an edit', () =>
    fc.assert(
      fc.property(text, text, fc.nat(), language, (before, typed, at, id) => {
        const place = at % (before.length + 1);
        checkEdit(before, before.slice(0, place) + typed + before.slice(place), id);
      }),
      { numRuns: 60 },
    ));
  it('a file of corrections', () =>
    fc.assert(
      fc.property(json, (t) => checkCorrections(t, correction)),
      { numRuns: 500 },
    ));
  it('a message that may be a correction', () =>
    fc.assert(fc.property(json, checkMessage), { numRuns: 300 }));
  it('lines of JSON', () => fc.assert(fc.asyncProperty(json, checkLines), { numRuns: 150 }));
});
