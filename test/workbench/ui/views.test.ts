/** The views beside an article and the report, driven with mouse and keyboard. The tests follow one another. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { host, openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let folder: string;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, folder, close } = await openFixtures({
    fill: (into) => {
      cpSync('samples', into, { recursive: true });
      rmSync(join(into, 'duiding.json'));
      mkdirSync(join(into, 'taken'));
    },
    settings: { 'workbench.view.alwaysShowHeaderActions': true },
  }));
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.showView('Duiding');
  await workbench.openFile('de-dagkrant.txt', 'Alsof er een trein');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

const patient = { timeout: 80_000 };

/** The part of the side bar that holds one view. */
const view = (title: string): Locator =>
  workbench.page
    .locator('.sidebar .pane')
    .filter({ has: workbench.page.locator('.pane-header h3.title', { hasText: new RegExp(`^${title}$`) }) });
const row = (title: string, text: string | RegExp): Locator =>
  view(title).locator('.monaco-list-row').filter({ hasText: text }).first();

/** Presses a button of a view's title bar. */
async function press(title: string, button: string): Promise<void> {
  await view(title).locator('.pane-header').hover();
  await view(title).locator(`.pane-header a.action-label[aria-label^="${button}"]`).click();
}

/** Folds one view and unfolds another, so that each has room. */
async function turnTo(title: string, from: string): Promise<void> {
  await fold(from, 'false');
  await fold(title, 'true');
  await view(title).locator('.monaco-list-row').first().waitFor();
}

async function fold(title: string, expanded: 'true' | 'false'): Promise<void> {
  const header = view(title).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) === expanded) return;
  await header.locator('h3.title').click();
  await header.and(workbench.page.locator(`[aria-expanded="${expanded}"]`)).waitFor();
  await workbench.still();
}

/** Opens the box of a view's filter and types into it. */
async function filterBy(title: string, words: string): Promise<void> {
  await press(title, 'Filter');
  const box = workbench.page.locator('.quick-input-widget input').first();
  await box.and(workbench.page.locator(':focus')).waitFor();
  await workbench.page.keyboard.type(words);
}

const choose = (answer: string): Promise<void> => workbench.listed(answer).click();

const corrections = (): Record<string, unknown> =>
  existsSync(join(folder, 'duiding.json'))
    ? (parse(readFileSync(join(folder, 'duiding.json'), 'utf8')) as Record<string, unknown>)
    : {};

test('rows are filtered while one types, and Escape brings them back', async () => {
  const { page } = workbench;
  await row('Quotes', 'Joost Terpstra').waitFor();
  await filterBy('Quotes', 'verkeerd gekozen');
  await row('Quotes', 'Greet Maas').waitFor({ state: 'detached' });
  expect(await row('Quotes', 'Joost Terpstra').count()).toBe(1);
  await page.keyboard.press('Escape');
  await row('Quotes', 'Greet Maas').waitFor();
});

test('a filter that is kept is shown, and a button takes it off', async () => {
  const { page } = workbench;
  await filterBy('Quotes', 'nergens');
  await view('Quotes').locator('.message', { hasText: 'Nothing here matches' }).waitFor();
  await page.keyboard.press('Enter');
  await press('Quotes', 'Remove the Filter');
  await row('Quotes', 'Greet Maas').waitFor();
});

test('speakers are sorted by name, and by number again', async () => {
  const first = view('Quotes').locator('.monaco-list-row').first();
  await press('Quotes', 'Sort');
  await choose('By name');
  await first.filter({ hasText: 'een woordvoerder' }).waitFor();
  await press('Quotes', 'Sort');
  await choose('Speakers by number');
  await first.filter({ hasText: 'Greet Maas' }).waitFor();
});

test('the row of the cursor’s place is selected', async () => {
  const { x, y } = await workbench.look('Alsof er een trein');
  await workbench.page.mouse.click(x, y);
  await view('Quotes').locator('.monaco-list-row.selected', { hasText: 'Alsof er een trein' }).waitFor();
});

test('a copy of a row tells who said it, where and when', async () => {
  const { page } = workbench;
  await row('Quotes', 'Alsof er een trein').click();
  await page.keyboard.press('Control+C');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, patient).toContain('Alsof er een trein door de straat reed');
  expect(await copied()).toMatch(/Greet Maas[\s\S]*2023[\s\S]*de-dagkrant\.txt/);
});

test('a quote that was checked stays so after a reload', async () => {
  const box = () =>
    row('Quotes', 'Alsof er een trein').locator('.custom-view-tree-node-item-checkbox[role="checkbox"]');
  await box().click();
  await expect
    .poll(() => corrections()['checked'], patient)
    .toMatchObject([{ exact: 'Alsof er een trein door de straat reed' }]);
  await workbench.page.reload();
  await workbench.page.locator('.monaco-workbench .activitybar').waitFor();
  await workbench.showView('Duiding');
  await workbench.articleRead();
  await box().and(workbench.page.locator('[aria-checked="true"]')).waitFor();
});

test('the actors: who speaks, and who is only spoken about', async () => {
  await turnTo('Actors', 'Quotes');
  await row('Actors', /Greet Maas/).waitFor();
  const group = row('Actors', /no quote found/i);
  await group.waitFor();
  await press('Actors', 'Sort');
  await choose('By name');
  await filterBy('Actors', 'kamerlid');
  await workbench.page.keyboard.press('Enter');
  await row('Actors', 'Greet Maas').waitFor({ state: 'detached' });
  await row('Actors', 'Fenna Osinga').waitFor();
  await press('Actors', 'Remove the Filter');
});

test('a correction is listed, leads to its words, and is taken back', async () => {
  const { page } = workbench;
  await turnTo('Corrections', 'Actors');
  const { x, y } = await workbench.look('Delft');
  await page.mouse.click(x, y);
  await workbench.command('Duiding: This Is an Organisation');
  const entry = row('Corrections', 'Delft');
  await entry.waitFor();
  expect(corrections()['actors']).toEqual([{ name: 'Delft', type: 'organisation' }]);
  await entry.hover();
  await entry.locator('.actions a.action-label[aria-label^="Take This Correction Back"]').click();
  await entry.waitFor({ state: 'detached' });
  await expect.poll(() => corrections()['actors'] ?? [], patient).toEqual([]);
  expect(corrections()['checked']).toHaveLength(1);
});

test('figures that disagree come first, of all open articles', async () => {
  await workbench.openFile('het-polderblad.txt', 'Waardrecht');
  await workbench.command('Duiding: Show Quotes of All Open Articles');
  await turnTo('Figures', 'Corrections');
  const rows = view('Figures').locator('.monaco-list-row');
  await rows.nth(0).filter({ hasText: 'Do not agree' }).waitFor();
  await expect.poll(() => rows.nth(1).locator('.codicon-warning').count(), patient).toBe(1);
});

test('one statement in two papers, with the words of each', async () => {
  await turnTo('Same Quote', 'Figures');
  await row('Same Quote', 'Van den Hoek').waitFor();
  const said = row('Same Quote', 'Wij hebben veertig jaar');
  await said.click();
  await workbench.page
    .locator('.statusbar-item', { hasText: /\(\d+ selected\)/ })
    .first()
    .waitFor();
});

test('quotes are taken along in a form and to a folder of one’s choice', async () => {
  const { page } = workbench;
  await workbench.commandThatAsks('Duiding: Take Quotes Along');
  await choose('Data (JSON)');
  await choose('All open articles');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await expect.poll(() => input.inputValue(), patient).toContain(folder);
  const inside = page.locator('.quick-input-list .monaco-list-row', { hasText: 'taken' });
  await inside.waitFor();
  await input.fill(`${join(folder, 'taken')}/`);
  // The dialog looks into the folder first; until then its button means the one before.
  await inside.waitFor({ state: 'detached' });
  await page.locator('.quick-input-widget .monaco-button', { hasText: 'Write Here' }).click();
  // A file may be there before its words are.
  const written = (): string => {
    const texts = readdirSync(join(folder, 'taken')).map((n) =>
      readFileSync(join(folder, 'taken', n), 'utf8'),
    );
    return texts.includes('') ? '' : JSON.stringify(texts.map((text) => JSON.parse(text) as unknown));
  };
  await expect.poll(written, patient).toContain('Alsof er een trein door de straat reed');
});

test('a bar of the report leads to a quote', async () => {
  await workbench.command('Duiding: Report: Who Speaks');
  const frame = await workbench.reportFrame();
  await frame.locator('section#voices svg.chart a').first().click();
  await workbench.page
    .locator('.statusbar-item', { hasText: /\(\d+ selected\)/ })
    .first()
    .waitFor();
  await workbench.page.getByRole('tab', { name: 'Who Speaks' }).first().waitFor();
});

// A window that is reloaded at once has not always written down which editors it had; in the browser's own host it had not.
if (host === 'node') {
  test('the report comes back with the window, and is saved as a page', async () => {
    const { page } = workbench;
    // Not a reload of the page: the window is to write down which editors it has.
    await workbench.command('Developer: Reload Window');
    await page.locator('.monaco-workbench .activitybar').waitFor();
    await page.getByRole('tab', { name: 'Who Speaks' }).first().click();
    const bars = async (): Promise<number> =>
      (await workbench.reportFrame()).locator('section#voices svg.chart a').count();
    await expect.poll(() => bars().catch(() => 0), patient).toBeGreaterThan(5);
    const frame = await workbench.reportFrame();
    await frame.locator('[data-save="html"]').click();
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await expect.poll(() => input.inputValue(), patient).toContain('duiding-report.html');
    await input.fill(join(folder, 'taken/report.html'));
    // The dialog looks into the folder first, and until then takes no key.
    await expect
      .poll(async () => {
        if (await input.isVisible()) await page.keyboard.press('Enter');
        return existsSync(join(folder, 'taken/report.html'));
      }, patient)
      .toBe(true);
    expect(readFileSync(join(folder, 'taken/report.html'), 'utf8')).toContain('<svg');
  });
}
