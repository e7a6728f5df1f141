/** A folder of sixty articles of which none is open. The tests follow one another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, close } = await openFixtures({ fill: sixtyArticles }));
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

/** All quote a minister, every twentieth a farmer too. */
function sixtyArticles(folder: string): void {
  for (let i = 1; i <= 60; i += 1) {
    const farmer = '“De schade is veel groter dan men denkt”, zegt boer Karst Wiegersma.';
    const text = [
      `Dijk nummer ${i} wordt hersteld`,
      'OOSTERVEEN – De dijk langs de Larixvaart wordt in het voorjaar hersteld. Dat zegt minister Femke Oosterling.',
      `“Aan dijk ${i} beginnen wij in april”, zei Oosterling. Zij rekent op ${100 + i} werklieden.`,
      i % 20 === 0 ? farmer : 'De omwonenden wachten af.',
      'Het werk begint zodra het water gezakt is. De weg langs de vaart blijft open, maar fietsers moeten omrijden over de brug. De gemeente verwacht weinig hinder voor het verkeer.',
    ];
    writeFileSync(join(folder, `dijk-${String(i).padStart(2, '0')}.txt`), `${text.join('\n\n')}\n`);
  }
}

/** Fills the box of a list that a key or a command opens. */
async function ask(words: string): Promise<void> {
  const input = workbench.page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(words);
}
const listed = (text: string | RegExp) =>
  workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text });

test('the tree tells who speaks in all articles, though none is open', async () => {
  await workbench.showView('Duiding');
  await workbench.command('Duiding: Show Quotes of All Articles in the Folder');
  await workbench.rows(/Karst Wiegersma\s*3\D/).waitFor();
  await workbench.rows(/Femke Oosterling\s*120\D/).waitFor();
  await workbench.rows('Karst Wiegersma').locator('.monaco-tl-twistie').click();
  await expect.poll(() => workbench.rows('De schade is').count(), { timeout: 80_000 }).toBe(3);
});

test('Ctrl+T finds an actor whose articles were never open', async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+T');
  await ask('#wiegersm');
  await listed('Karst Wiegersma').first().waitFor();
  await page.keyboard.press('Escape');
});

test('a search finds what was said, and shows its place', async () => {
  const { page } = workbench;
  await workbench.commandThatAsks('Duiding: Search Quotes in the Folder');
  await page.locator('.quick-input-titlebar', { hasText: 'Search Quotes' }).waitFor();
  await ask('schade groter');
  await expect.poll(() => listed('De schade is veel groter').count(), { timeout: 80_000 }).toBe(3);
  await listed('De schade is veel groter').first().click();
  await page
    .locator('.statusbar-item', { hasText: /\(\d+ selected\)/ })
    .first()
    .waitFor();
  await page.locator('.monaco-editor .view-line', { hasText: 'Karst Wiegersma' }).first().waitFor();
});

test('a hover counts over the folder', async () => {
  await workbench.hover('Karst Wiegersma', '3 articles');
});
