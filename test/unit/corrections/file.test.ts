/** The file itself: what is read of it, what is said about its faults, and how a correction is entered into it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'jsonc-parser';
import { enterCorrection, type Correction } from '../../../server/src/corrections/editCorrections';
import { readCorrections } from '../../../server/src/corrections/readCorrections';

const faultsOf = (text: string): string[] =>
  readCorrections(text).faults.map((f) => [f.line, f.code, ...f.args].join(' '));

describe('reading', () => {
  it('takes comments, trailing commas and a byte order mark', () => {
    const text = '\uFEFF// van de redactie\n{ "actors": [{ "name": "Anna Bakker" /* zij */ },], }';
    const { corrections, faults, places } = readCorrections(text);
    expect(faults).toEqual([]);
    expect(corrections!.actors).toEqual([{ name: 'Anna Bakker' }]);
    expect(text.slice(places.actors[0]!.start, places.actors[0]!.end)).toMatch(/^\{ "name".*\}$/);
  });

  it.each([
    ['{\n "actors": [\n  { "name": "A" }\n\n  { "name": "B" }\n ]\n}', '3 comma'],
    ['{\n "actors": [ { "name" "A" } ]\n}', '2 colon'],
    ['{\n "actors": [ { "name": "A" } ]\n', '2 brace'],
    ['{\n "actors": [ { "name": "A" }', '2 bracket'],
    ['{\n "actors": [ { "name": "A } ]\n}', '2 string'],
    ['', '1 empty'],
    ['[]', '1 notObject'],
  ])('says of %j that nothing counts, and why', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(readCorrections(text).corrections).toBeUndefined();
  });

  it('leaves out an entry that it does not understand, and takes the others', () => {
    const text = `{
  "schema": "duiding/corrections@9",
  "actors": [
    { "name": "A", "type": "dog" },
    { "nom": "B" },
    { "name": "C", "aliases": "D" },
    { "name": "E", "colour": "red" },
    "F"
  ],
  "different": [["G"]],
  "speakers": [{ "quote": { "exact": "H" } }],
  "notes": []
}`;
    expect(faultsOf(text)).toEqual([
      '2 schema duiding/corrections@1',
      '4 wants type type',
      '5 unknown nom',
      '5 missing name',
      '6 wants aliases texts',
      '7 unknown colour',
      '8 wants actors object',
      '10 wants different pair',
      '11 missing speaker',
      '12 unknown notes',
    ]);
    expect(readCorrections(text).corrections!.actors).toEqual([{ name: 'A' }, { name: 'C' }, { name: 'E' }]);
  });
});

/** The file after these corrections, as text. */
function after(text: string | undefined, ...corrections: Correction[]): string {
  let now = text;
  for (const correction of corrections) {
    const entered = enterCorrection(now, correction);
    if ('faults' in entered) throw new Error('not entered');
    now = entered.text;
  }
  return now!;
}
const data = (text: string): Record<string, unknown> => {
  const { schema: _, ...rest } = parse(text) as Record<string, unknown>;
  return rest;
};
const at = { exact: 'Wij wachten af', prefix: 'En toen: “', suffix: '”, zei hij', file: 'a.txt' };

describe('entering a correction', () => {
  it('starts a file of its own', () => {
    const text = after(undefined, { kind: 'type', name: 'Noordwal', type: 'organisation' });
    expect(text).toBe(`{
  "schema": "duiding/corrections@1",
  "actors": [
    {
      "name": "Noordwal",
      "type": "organisation"
    }
  ]
}
`);
  });

  it('leaves comments, order and indentation as they are', () => {
    const text = `{
    // onze vaste namen
    "notNames": ["Boven"], /* niet meer */
    "actors": [
        { "name": "Anna Bakker", "note": "belde terug" } // zij weet het
    ]
}`;
    const entered = after(text, { kind: 'role', name: 'Anna Bakker', text: 'burgemeester' });
    for (const comment of ['// onze vaste namen', '/* niet meer */', '// zij weet het'])
      expect(entered).toContain(comment);
    expect(entered.indexOf('notNames')).toBeLessThan(entered.indexOf('actors'));
    expect(data(entered)['actors']).toEqual([
      { name: 'Anna Bakker', note: 'belde terug', roles: ['burgemeester'] },
    ]);
  });

  it('never touches what it cannot read', () => {
    const entered = enterCorrection('{ "actors": [ ', { kind: 'notName', text: 'Boven' });
    expect(entered).toHaveProperty('faults');
  });

  it('says a thing once', () => {
    const once = after(undefined, { kind: 'notName', text: 'Boven' });
    expect(after(once, { kind: 'notName', text: 'Boven' })).toBe(once);
  });

  it('makes one entry of two actors, and lets go of what told them apart', () => {
    const text = after(
      undefined,
      { kind: 'role', name: 'Yuri Kovalenko', text: 'topman', type: 'person' },
      { kind: 'different', names: ['Joeri Kovalenko', 'Yuri Kovalenko'] },
      { kind: 'note', name: 'Joeri Kovalenko', text: 'spreekt Fries' },
      { kind: 'same', name: 'Joeri Kovalenko', others: ['Yuri Kovalenko'], type: 'person' },
    );
    expect(data(text)).toEqual({
      actors: [
        {
          name: 'Joeri Kovalenko',
          note: 'spreekt Fries',
          type: 'person',
          aliases: ['Yuri Kovalenko'],
          roles: ['topman'],
        },
      ],
      different: [],
    });
  });

  it('takes the alias back when two turn out to be different', () => {
    const text = after(
      undefined,
      { kind: 'same', name: 'Joeri Kovalenko', others: ['Yuri Kovalenko'] },
      { kind: 'different', names: ['Joeri Kovalenko', 'Yuri Kovalenko'] },
    );
    expect(data(text)).toEqual({
      actors: [{ name: 'Joeri Kovalenko' }],
      different: [['Joeri Kovalenko', 'Yuri Kovalenko']],
    });
  });

  it('keeps one speaker for one quote, and none once nobody says it', () => {
    const speaker = (name: string): Correction => ({ kind: 'speaker', quote: at, speaker: name });
    const two = after(undefined, speaker('Anna Bakker'), speaker('Karel Vos'));
    expect(data(two)).toEqual({ speakers: [{ quote: at, speaker: 'Karel Vos' }] });
    const none = after(two, { kind: 'notQuote', quote: at });
    expect(data(none)).toEqual({ speakers: [], notQuotes: [at] });
    expect(data(after(none, speaker('Anna Bakker')))['notQuotes']).toEqual([]);
  });

  it('takes a name off the list of words that are none when it becomes one, and back', () => {
    const text = after(
      undefined,
      { kind: 'notName', text: 'Boven' },
      { kind: 'type', name: 'Boven', type: 'place' },
    );
    expect(data(text)).toEqual({ notNames: [], actors: [{ name: 'Boven', type: 'place' }] });
    expect(data(after(text, { kind: 'notName', text: 'Boven' }))).toEqual({
      notNames: ['Boven'],
      actors: [],
    });
  });
});
