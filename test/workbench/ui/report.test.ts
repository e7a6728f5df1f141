/** The report beside an article: readable for everybody, in each theme, with the reader's own groups. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, close } = await openFixtures({
    fill: (into) => {
      cpSync('samples', into, { recursive: true });
      const groups = [
        { name: 'Greet Maas', groups: ['Bewoners'] },
        { name: 'Joost Terpstra', groups: ['Bestuur'] },
      ];
      writeFileSync(join(into, 'duiding.json'), JSON.stringify({ actors: groups }));
    },
  }));
  await workbench.showView('Duiding');
  for (const name of ['het-polderblad.txt', 'de-dagkrant.txt']) {
    await workbench.openFile(name);
    await workbench.articleRead();
    // Its tab stays.
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Enter');
  }
  await workbench.command('Duiding: Show Quotes of All Open Articles');
  await workbench.command('Duiding: Report: Who Speaks');
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.each(['Default Light Modern', 'Default High Contrast', 'Default Dark Modern'])(
  'axe finds nothing serious in it: %s',
  async (theme) => {
    await workbench.useTheme(theme);
    const kind = /Light/.test(theme)
      ? 'vscode-light'
      : /High/.test(theme)
        ? 'vscode-high-contrast'
        : 'vscode-dark';
    const frame = await workbench.reportFrame();
    await frame.locator(`body.${kind}`).waitFor();
    // What is folded away is read too.
    await frame.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((n) => n.html)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  },
);

test('the reader’s own groups of duiding.json come first', async () => {
  const groups = (await workbench.reportFrame()).locator('section#groups');
  await groups.locator('h3', { hasText: 'your own groups' }).waitFor();
  expect(await groups.locator('h3').first().innerText()).toBe('your own groups');
  expect(await groups.locator('table').innerText()).toMatch(/your own groups\s+Bewoners/);
});
