/** What an editor offers for names and words: rename with preview, quick fix, Ctrl+T, outline, status item. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let folder: string;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, folder, close } = await openFixtures());
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

/** Puts the cursor into these words. */
async function clickOn(text: string): Promise<void> {
  const { x, y } = await workbench.look(text);
  await workbench.page.mouse.click(x, y);
}

test('the same actor lights up under the cursor', async () => {
  await clickOn('Teun Haverkort');
  await workbench.page
    .locator('.monaco-editor .wordHighlight, .monaco-editor .wordHighlightStrong')
    .first()
    .waitFor();
});

test('the breadcrumbs show the title and the quote under the cursor', async () => {
  await clickOn('Mijn kelder staat');
  await workbench.page
    .locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: 'Teun Haverkort: “Mijn kelder' })
    .waitFor();
});

test('Ctrl+T finds an actor by part of the name, once', async () => {
  const { page } = workbench;
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input[type="text"]').first().fill('#haverk');
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Teun Haverkort' });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
});

test('rename shows a preview, and changes the corrections file and what is ticked', async () => {
  const { page } = workbench;
  await clickOn('Teun Haverkort');
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor();
  await input.fill('Teun Haverkamp');
  await page.keyboard.press('Enter');
  const preview = page.locator('.bulk-edit-panel');
  const rows = preview.locator('.monaco-list-row');
  await rows.filter({ hasText: 'duiding.json' }).waitFor();
  await rows.filter({ hasText: 'gemaal.txt' }).locator('.edit-checkbox').first().click();
  await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
  await page.locator('.monaco-editor .view-line', { hasText: 'Teun Haverkamp' }).first().waitFor();
  const file = join(folder, 'duiding.json');
  const actors = () =>
    existsSync(file)
      ? (parse(readFileSync(file, 'utf8')) as { actors?: unknown } | undefined)?.actors
      : undefined;
  await expect
    .poll(actors, { timeout: 80_000 })
    .toEqual([{ name: 'Teun Haverkamp', aliases: ['Teun Haverkort'] }]);
});

test('a lost quotation mark is found, and put back by its quick fix', async () => {
  const { page } = workbench;
  await page.locator('.monaco-editor .view-line').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\n\n“Dit duurt veel te lang, zegt Lotte Brinkhuis.');
  await page.locator('.monaco-editor .squiggly-info').first().waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Insert ”' }).first().click();
  await page.locator('.monaco-editor .view-line', { hasText: 'te lang”' }).waitFor();
});

test('the status item tells the language, and a click or a key changes it', async () => {
  const { page } = workbench;
  const item = page.locator('.statusbar-item', { hasText: /Dutch · \d+ quotes/ });
  await item.click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'English' }).click();
  await page.locator('.statusbar-item', { hasText: /English · / }).waitFor();
  await workbench.commandThatAsks('Duiding: Choose the Language of This Article');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Recognise' }).waitFor();
  await page.keyboard.type('Recognise');
  await page.keyboard.press('Enter');
  await item.waitFor();
});

test('the status item takes an article back to plain text, and it stays so', async () => {
  const { page } = workbench;
  await page.locator('.statusbar-item', { hasText: /Dutch · / }).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'plain text' }).click();
  await page.locator('.statusbar-item', { hasText: 'Plain Text' }).waitFor();
  await workbench.command('Duiding: Read This File as an Article');
  await page.locator('.statusbar-item', { hasText: /Dutch · / }).waitFor();
});
