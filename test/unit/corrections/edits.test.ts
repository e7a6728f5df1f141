/** No edit of `duiding.json` harms it: twenty thousand of them, in every layout, against a model; and the edits that did. */
import { describe, expect, it } from 'vitest';
import { enterCorrection, type Correction } from '../../../server/src/corrections/editCorrections';
import { commentsOf, readTree, valueOf, type Json } from '../../../server/src/corrections/jsonTree';
import { readCorrections } from '../../../server/src/corrections/readCorrections';
import { saysExactly } from '../../../server/src/corrections/rewriteJson';
import { pick, randomFrom, textOf, type Random } from './editLayouts';
import { modelOf } from './editModel';

const edits = 20_000;
const names = [
  'Anna Bakker',
  'Bakker',
  'Karel Vos',
  'K. Vos',
  'Noordwal',
  'de Noordwal',
  'El-Khatib',
  'José “x”',
  '__proto__',
  'constructor',
];
const roles = ['wethouder', 'topman van \\ "Noordwal"', 'lid // van', 'chef\tmet tab'];
const files = ['a.txt', 'map/b.txt'];

function randomCorrection(random: Random, data: Record<string, unknown[]>): Correction {
  const name = pick(random, names);
  const other = pick(random, names);
  const type = pick(random, ['person', 'organisation', 'place'] as const);
  const typed = random() < 0.5 ? { type } : {};
  const anchor = {
    exact: pick(random, ['Wij wachten af', 'de brug', 'niemand, “nooit”']),
    ...(random() < 0.5 ? { prefix: 'En toen: ' } : {}),
    ...(random() < 0.5 ? { file: pick(random, files) } : {}),
  };
  const list = pick(random, ['notNames', 'speakers', 'ignored', 'actors', 'different'] as const);
  return pick<() => Correction>(random, [
    () => ({ kind: 'type', name, type }),
    () => ({ kind: 'notName', text: name, ...(random() < 0.5 ? { file: pick(random, files) } : {}) }),
    () => ({ kind: 'same', name, others: random() < 0.7 ? [other] : [other, pick(random, names)], ...typed }),
    () => ({ kind: 'rename', name, to: other }),
    () => ({ kind: 'different', names: [name, other] }),
    () => ({ kind: 'refuse', names: [name, other] }),
    () => ({ kind: 'role', name, text: pick(random, roles), ...typed }),
    () => ({ kind: 'note', name, text: pick(random, ['', 'belde terug', 'regel\nregel']), ...typed }),
    () => ({ kind: 'mention', at: anchor, actor: random() < 0.3 ? null : name }),
    () => ({ kind: 'speaker', quote: anchor, speaker: pick(random, [name, [name, other], null]) }),
    () => ({ kind: 'notQuote', quote: anchor }),
    () => ({
      kind: 'figure',
      at: anchor,
      value: pick(random, [12, '2022-01', null]),
      ...(random() < 0.5 ? { of: 'boten' } : {}),
    }),
    () => ({ kind: 'checked', quote: anchor, checked: random() < 0.6 }),
    () => ({
      kind: 'unsay',
      name,
      field: pick(random, ['aliases', 'roles', 'type', 'note'] as const),
      ...(random() < 0.7 ? { text: other } : {}),
    }),
    () => ({ kind: 'ignore', problem: 'name-spelling', at: anchor }),
    () => ({ kind: 'forget', list, entry: pick(random, data[list] ?? []) ?? 'niets' }),
  ])();
}

/** As JSON has it: keys in a fixed order, so that only contents count. */
function plain(value: Json): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => [key, plain(of!)]);
}
const contents = (text: string): unknown => plain(valueOf(readTree(text).root!));
const wanted = (data: object): unknown => plain(JSON.parse(JSON.stringify(data)) as Json);

describe('any edit', () => {
  // In twenty rows, so that a busy machine does not take the runner for dead.
  it.each(Array.from({ length: 20 }, (_, row) => row))(
    `holds what it should and loses nothing, ${edits.toLocaleString('en')} times over in twenty rows: %i`,
    { timeout: 60_000 },
    (row) => {
      const random = randomFrom(20_260 + row);
      let data: object = {};
      let text = '';
      for (let i = 0; i < edits / 20; i += 1) {
        if (i % 25 === 0) data = random() < 0.3 ? { $schema: 'x', eigen: { blijft: [1, null] } } : {};
        if (i % 5 === 0) text = textOf(data, random);
        const correction = randomCorrection(random, data as Record<string, unknown[]>);
        const entered = enterCorrection(text, correction);
        const told = `${i}: ${JSON.stringify(correction)}\n${text}`;
        if (!('text' in entered)) throw new Error(`refused ${told}`);
        const after = modelOf(data, correction);
        const [is, should] = [JSON.stringify(contents(entered.text)), JSON.stringify(wanted(after))];
        if (is !== should)
          expect(contents(entered.text), `${told}\n→\n${entered.text}`).toEqual(wanted(after));
        if (JSON.stringify(commentsOf(entered.text)) !== JSON.stringify(commentsOf(text)))
          expect(commentsOf(entered.text), `${told}\n→\n${entered.text}`).toEqual(commentsOf(text));
        data = after;
        text = entered.text;
      }
    },
  );
});

/** The text after a correction that can be entered. */
function after(text: string, correction: Correction): string {
  const entered = enterCorrection(text, correction);
  if (!('text' in entered)) throw new Error(JSON.stringify(entered.faults));
  return entered.text;
}

describe('an edit that once did harm', () => {
  it('takes the last entry of a list without white space', () => {
    const text = '{"actors":[{"name":"A b"},{"name":"C d"}]}';
    const same: Correction = { kind: 'same', name: 'A b', others: ['C d'] };
    expect(after(text, same)).toBe('{"actors":[{"name":"A b","aliases":["C d"]}]}');
  });

  it('leaves a list on its line, and its neighbours as they are', () => {
    const text = '{\n  "notNames": ["Boven", "Onder"],\n  "refused": [["A b", "C d"]] // klaar\n}\n';
    expect(after(text, { kind: 'notName', text: 'Naast' })).toBe(text.replace('"Onder"', '"Onder", "Naast"'));
    expect(after(text, { kind: 'forget', list: 'notNames', entry: 'Onder' })).toBe(
      text.replace(', "Onder"', ''),
    );
    expect(after(text, { kind: 'forget', list: 'notNames', entry: 'Boven' })).toBe(
      text.replace('"Boven", ', ''),
    );
  });

  it('writes a new entry as the one before it is written', () => {
    const text =
      '{\r\n\t"actors": [\r\n\t\t{ "name": "A b" }, // een\r\n\t\t{ "name": "C d" } // twee\r\n\t]\r\n}';
    expect(after(text, { kind: 'type', name: 'E f', type: 'place' })).toBe(
      text.replace(
        '{ "name": "C d" } // twee',
        '{ "name": "C d" }, // twee\r\n\t\t{ "name": "E f", "type": "place" }',
      ),
    );
  });

  it('keeps the comments of an entry that goes', () => {
    const text =
      '{ "actors": [{ "name": "A b" /* gebeld */ }, { "name": "C d", // nog bellen\n"party": "X" }] }';
    const joined = after(text, { kind: 'same', name: 'A b', others: ['C d'] });
    expect(commentsOf(joined)).toEqual(['/* gebeld */', '// nog bellen']);
    expect(readCorrections(joined).corrections!.actors).toEqual([
      { name: 'A b', aliases: ['C d'], party: 'X' },
    ]);
  });

  it('gives the text itself back where it says so already', () => {
    const text = '{"actors":[{"name":"Omar el-Khatib","aliases":["el-Khatib"],"type":"person"}]}';
    expect(after(text, { kind: 'type', name: 'el-Khatib', type: 'person' })).toBe(text);
  });
});

describe('no edit', () => {
  const type: Correction = { kind: 'type', name: 'C', type: 'person' };
  it.each([
    ['of a list that stands twice', '{ "actors": [{ "name": "A" }], "actors": [] }', '1 double actors'],
    ['of what should be a list', '{\n"actors": { "name": "A" } }', '2 wants actors list'],
    [
      'of words that should be a list',
      '{ "actors": [{ "name": "C", "aliases": "Demir" }] }',
      '1 wants aliases texts',
    ],
    ['of brackets ten thousand deep', `{ "actors": ${'['.repeat(10_000)}`, '1 deep'],
  ])('%s', (_, text, fault) => {
    const correction: Correction = text.includes('Demir') ? { kind: 'same', name: 'C', others: ['D'] } : type;
    const entered = enterCorrection(text, correction);
    expect('faults' in entered && entered.faults.map((f) => [f.line, f.code, ...f.args].join(' '))).toEqual([
      fault,
    ]);
  });

  it('that loses a comment, an entry or the form of the file', () => {
    const before = '{ "notNames": ["A"] /* om */ }';
    const value = (text: string): Json => valueOf(readTree(text).root!);
    const wants = value('{ "notNames": ["A", "B"] }');
    expect(saysExactly('{ "notNames": ["A", "B"] /* om */ }', wants, before)).toBe(true);
    expect(saysExactly('{ "notNames": ["A", "B"] }', wants, before)).toBe(false);
    expect(saysExactly('{ "notNames": ["B"] /* om */ }', wants, before)).toBe(false);
    expect(saysExactly('{ "notNames": ["A", "B", ] /* om */ ', wants, before)).toBe(false);
  });
});

it('reads 40,000 keys that it does not know, each with its line', { timeout: 10_000 }, () => {
  const text = `{\n${Array.from({ length: 40_000 }, (_, i) => `"sleutel${i}": 1`).join(',\n')}\n}`;
  const { faults } = readCorrections(text);
  expect(faults.map((f) => f.line)).toEqual(Array.from({ length: 40_000 }, (_, i) => i + 2));
});
