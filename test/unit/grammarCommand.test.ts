/** `duiding grammar`: its table and its NDJSON. */
import { expect, test } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { PublishedSentence } from '../../server/src/cli/grammarJson';

const text =
  'De wethouder zegt dat de gemeente het plan morgen bespreekt. “Dat is laat”, vindt Aafke Brons.\n';

async function duiding(args: string[], stdin = text) {
  let out = '';
  const complaints: string[] = [];
  const code = await run(args, {
    out: (part) => {
      out += part;
      return Promise.resolve();
    },
    complain: (message) => void complaints.push(message),
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    colour: false,
  });
  return { code, out, complaints };
}

test('NDJSON has the spans of words, phrases and clauses in the untouched text', async () => {
  const { code, out } = await duiding(['grammar', '-', '--format', 'ndjson']);
  const { file, language, sentences } = JSON.parse(out) as {
    file: string;
    language: string;
    sentences: PublishedSentence[];
  };
  expect([code, file, language]).toEqual([0, '-', 'nl']);
  const [first] = sentences;
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(first!.tokens.slice(0, 3).map((t) => [words(t), t.class, t.verbForm])).toEqual([
    ['De', 'DET', undefined],
    ['wethouder', 'NOUN', undefined],
    ['zegt', 'VERB', 'Fin'],
  ]);
  expect(first!.phrases.map((p) => [words(p), words(p.head), p.number])[0]).toEqual([
    'De wethouder',
    'wethouder',
    'singular',
  ]);
  expect(first!.clauses.map((c) => [words(c.verb!), words(c.subject!)])).toEqual([
    ['zegt', 'De wethouder'],
    ['bespreekt', 'de gemeente'],
  ]);
});

test('the table shows a sentence with classes, phrases and clauses', async () => {
  const { out } = await duiding(['grammar', '-']);
  expect(out).toContain('wethouder/NOUN zegt/VERB:Fin');
  expect(out).toMatch(/^ {2}phrase +De wethouder +head wethouder, singular$/m);
  expect(out).toMatch(/^ {2}quoted +Dat is laat +verb is, subject Dat$/m);
  expect(out).toMatch(/^ {2}main .* verb vindt, subject Aafke Brons$/m);
});

test('without articles it complains', async () => {
  const { code, complaints } = await duiding(['grammar']);
  expect(code).toBe(2);
  expect(complaints.join()).toContain('no articles given');
});
