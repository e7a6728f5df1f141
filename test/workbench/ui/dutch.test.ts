/** Duiding speaks Dutch to its reader everywhere, buttons and menus too, though the editor speaks English. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, close } = await openFixtures({
    settings: { 'duiding.uiLanguage': 'nl', 'workbench.view.alwaysShowHeaderActions': true },
  }));
  await workbench.showView('Duiding');
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

test('names and buttons of the views', async () => {
  const { page } = workbench;
  const titles = page.locator('.sidebar .pane-header h3.title');
  await expect
    .poll(() => titles.allTextContents(), { timeout: 80_000 })
    .toEqual(['Citaten', 'Actoren', 'Cijfers', 'Zelfde citaat', 'Correcties']);
  const pane = page.locator('.sidebar .pane').first();
  const buttons = pane.locator('.pane-header a.action-label');
  const labels = await buttons.evaluateAll((all) => all.map((a) => a.getAttribute('aria-label') ?? ''));
  const ours = labels.filter((label) => !/Collapse All|Views and More Actions|More Actions/.test(label));
  expect(ours.map((label) => label.replace(/\.\.\.$/, ''))).toEqual([
    ...['Welke artikelen', 'Filteren', 'Sorteren', 'Verslag: wie aan het woord komt'],
  ]);
});

test('a button does what its English twin does', async () => {
  const { page } = workbench;
  const pane = page.locator('.sidebar .pane').first();
  await pane.locator('.pane-header').hover();
  await pane.locator('.pane-header a.action-label[aria-label^="Sorteren"]').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Per artikel' }).first().waitFor();
  await page.keyboard.press('Escape');
});

test('the menu of a row, and the palette', async () => {
  const { page } = workbench;
  await workbench.rows('Teun Haverkort').first().click({ button: 'right' });
  const items = page.locator('.context-view .action-label, .monaco-menu .action-label');
  await items.filter({ hasText: 'Zelfde actor als…' }).first().waitFor();
  expect(await items.filter({ hasText: 'Same Actor' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await workbench.ask('F1', '>Duiding:');
  const listed = page.locator('.quick-input-list .monaco-list-row');
  await listed.filter({ hasText: 'Artikelen importeren' }).first().waitFor();
  expect(await listed.filter({ hasText: 'Import Articles' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});
