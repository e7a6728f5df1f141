/** `duiding compare` on the command line: the published comparison and the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run';
import type { PublishedComparison } from '../../../server/src/cli/comparison';
import { eventsFolder } from './readAll';

async function compare(...args: string[]): Promise<{ code: number; out: string; complaints: string[] }> {
  let out = '';
  const complaints: string[] = [];
  const code = await run(['compare', ...args], {
    out: async (text) => void (out += text),
    complain: (message) => void complaints.push(message),
    stdin: async () => new Uint8Array(),
    colour: false,
  });
  return { code, out, complaints };
}

it('writes what docs/published-result.md describes, with spans that hold their text', async () => {
  const { code, out } = await compare(join(eventsFolder, 'treaty'), '--format', 'json');
  const result = JSON.parse(out) as PublishedComparison;
  expect(code).toBe(0);
  expect(Object.keys(result)).toEqual([
    'schema',
    'actors',
    'sharedQuotes',
    'figures',
    'spellings',
    'doubtful',
  ]);
  const envoy = result.actors.find((a) => a.name === 'Ingeborg Halvorsen')!;
  expect(envoy.articles).toHaveLength(4);
  expect(envoy.why).toContainEqual({
    name: 'Halvorsen',
    to: 'Ingeborg Halvorsen',
    why: 'surname',
    evidence: expect.any(String) as string,
  });
  const places = [
    ...result.sharedQuotes.flatMap((q) => q.quotes),
    ...result.figures.flatMap((f) => f.values),
  ];
  expect(places.length).toBeGreaterThan(20);
  for (const { file, start, end, text } of places)
    expect(readFileSync(file, 'utf8').slice(start, end)).toBe(text);
});

it('shows a table', async () => {
  const { out } = await compare(join(eventsFolder, 'fire'));
  expect(out).toContain('The same quote in several articles');
  expect(out).toMatch(/Maarten Hofstee +person +4 articles/);
  expect(out).toMatch(/do not agree/);
});

it('says when there is nothing to compare', async () => {
  expect((await compare()).complaints[0]).toContain('no articles given');
});
