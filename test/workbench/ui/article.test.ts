/** An article as its reader sees it: colours, hover, and the list of who said what. The tests follow one another. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { host, openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => ({ workbench, close } = await openFixtures()));
afterAll(() => close?.());
picturesOfFailures(() => workbench);

/** Label and description of the rows of the quote tree. */
async function rows(): Promise<string[]> {
  return workbench.rows().evaluateAll((all) =>
    all.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return `${text('.label-name')} | ${text('.label-description')}`;
    }),
  );
}

test('without an article the view says what it is for and offers the samples', async () => {
  await workbench.showView('Duiding');
  await workbench.page.locator('.sidebar .welcome-view-content', { hasText: 'news article' }).waitFor();
  expect(await workbench.page.locator('.sidebar .monaco-button', { hasText: 'sample' }).count()).toBe(1);
});

test('a person, a place and a figure have colours of their own', async () => {
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  const plain = 'bewoners een brief';
  const [person, ordinary] = await workbench.coloured('Teun Haverkort', plain);
  const [place] = await workbench.coloured('Larixdijk', plain);
  const [figure] = await workbench.coloured('1.250', plain);
  const colours = [person.colour, place.colour, figure.colour, ordinary.colour];
  expect(new Set(colours).size).toBe(4);
});

test('a hover tells who somebody is', async () => {
  const hover = await workbench.hover('Van Dorsten', 'Marieke van Dorsten');
  expect(await hover.innerText()).toContain('dijkgraaf');
});

test('the tree lists speakers with the number of their quotes', async () => {
  await workbench.rows('Teun Haverkort').waitFor();
  const found = await rows();
  expect(found.filter((row) => /\| \d/.test(row))).toEqual([
    expect.stringMatching(/^Marieke van Dorsten \| 4 · dijkgraaf/),
    expect.stringMatching(/^Teun Haverkort \| 1/),
  ]);
  expect(found[1]).toContain('We hebben de pomp twee keer opnieuw gestart');
});

test('a click on a quote selects its words in the article', async () => {
  await workbench.rows('Mijn kelder staat blank').click();
  const words = 'Mijn kelder staat blank en niemand neemt de telefoon op';
  const where = new RegExp(`Ln 7, Col ${1 + 1 + words.length} \\(${words.length} selected\\)|Ln 7, Col 2`);
  await workbench.page.locator('.statusbar-item', { hasText: where }).first().waitFor();
});

test('typing a quote adds its speaker and leaves the folding as it was', async () => {
  const folded = workbench.rows('Marieke van Dorsten');
  await folded.locator('.monaco-tl-twistie').click();
  await workbench.rows('De monteurs werken').waitFor({ state: 'detached' });
  await workbench.page.locator('.monaco-editor .view-line').last().click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.page.keyboard.type('\n“Wij slapen al dagen niet”, zegt buurvrouw Lotte Brinkhuis.');
  await workbench.rows('Lotte Brinkhuis').waitFor();
  await workbench.rows('Wij slapen al dagen niet').waitFor();
  expect(await folded.getAttribute('aria-expanded')).toBe('false');
});

test(`the extension runs where it should: ${host}`, async () => {
  await workbench.command('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Duiding' });
  await row.waitFor();
  expect((await row.innerText()).includes('web worker')).toBe(host === 'web');
});
