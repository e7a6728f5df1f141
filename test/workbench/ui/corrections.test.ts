/** A reader puts things right, with mouse and keyboard, and they stay right. The tests follow one another. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { pressIn } from './messages';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let folder: string;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, folder, close } = await openFixtures());
  await workbench.showView('Duiding');
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

async function clickOn(text: string): Promise<void> {
  const { x, y } = await workbench.look(text);
  await workbench.page.mouse.click(x, y);
}

/** On a busy machine an editor takes its time. */
const patient = { timeout: 80_000 };

/** Saves the article in front, and waits until these words are on disk: closing an unsaved one would ask. */
async function save(name: string, words: string): Promise<void> {
  await expect
    .poll(async () => {
      await workbench.page.keyboard.press('Control+S');
      return readFileSync(join(folder, name), 'utf8');
    }, patient)
    .toContain(words);
}

/** Runs a command that may ask something: its list takes the palette's place. */
async function run(command: string, answer?: string): Promise<void> {
  await workbench.commandThatAsks(command);
  if (answer !== undefined) await choose(answer);
}

async function choose(answer: string): Promise<void> {
  const { page } = workbench;
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: answer }).first();
  await row.waitFor();
  await page.locator('.quick-input-widget input[type="text"]').first().fill(answer);
  await row.click();
}

const press = (button: string, message: string): Promise<void> => pressIn(workbench, { button, message });

const file = (): Record<string, unknown> =>
  existsSync(join(folder, 'duiding.json'))
    ? (parse(readFileSync(join(folder, 'duiding.json'), 'utf8')) as Record<string, unknown>)
    : {};
const speaker = (name: string, count: number) =>
  workbench.rows(new RegExp(`^\\s*${name}\\s*${count}(?!\\d)`)).first();

test('a wrong type is put right, shown at once, and undone by the button of its message', async () => {
  await clickOn('Larixdijk');
  await run('Duiding: This Is an Organisation');
  await expect.poll(() => file()['actors'], patient).toEqual([{ name: 'Larixdijk', type: 'organisation' }]);
  await workbench.coloured('Larixdijk', 'OOSTERVEEN');
  await press('Undo', 'Larixdijk');
  await expect.poll(() => file()['actors'], patient).toBeUndefined();
  await workbench.hover('Larixdijk', 'place');
});

test('two actors become one by choosing from a list', async () => {
  await speaker('Teun Haverkort', 1).waitFor();
  await clickOn('Teun Haverkort');
  await run('Duiding: Same Actor As…', 'Marieke van Dorsten');
  await speaker('Marieke van Dorsten', 5).waitFor();
  expect(file()['actors']).toEqual([
    { name: 'Marieke van Dorsten', type: 'person', aliases: ['Teun Haverkort'] },
  ]);
  await run('Duiding: Undo the Last Correction');
  await speaker('Teun Haverkort', 1).waitFor();
});

test('and by dragging one speaker onto the other', async () => {
  await speaker('Teun Haverkort', 1).dragTo(speaker('Marieke van Dorsten', 4));
  await speaker('Marieke van Dorsten', 5).waitFor();
  expect(file()['actors']).toEqual([
    { name: 'Marieke van Dorsten', type: 'person', aliases: ['Teun Haverkort'] },
  ]);
  await run('Duiding: Undo the Last Correction');
  await speaker('Teun Haverkort', 1).waitFor();
});

test('a speaker set by hand and a type stay after closing, editing and renaming', async () => {
  const { page } = workbench;
  await clickOn('monteurs werken dag');
  await run('Duiding: The Speaker Is…', 'Teun Haverkort');
  await speaker('Teun Haverkort', 2).waitFor();
  await clickOn('Larixdijk');
  await run('Duiding: This Is an Organisation');
  await expect.poll(() => file()['actors'], patient).toBeDefined();
  expect(file()['speakers']).toMatchObject([{ speaker: 'Teun Haverkort', quote: { file: 'gemaal.txt' } }]);

  // Above, and inside the paragraph and the words themselves.
  await clickOn('OOSTERVEEN');
  await page.keyboard.press('Home');
  await page.keyboard.type('Bijgewerkt om tien uur.\n\n');
  await clickOn('aldus Van Dorsten');
  await page.keyboard.press('End');
  await page.keyboard.type(' Dat kan tegenvallen.');
  await clickOn('De monteurs werken');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('vier ');
  await workbench.rows('vier').first().waitFor();
  await speaker('Teun Haverkort', 2).waitFor();
  await save('gemaal.txt', 'vier ');

  await run('View: Close All Editors');
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await speaker('Teun Haverkort', 2).waitFor();
  await workbench.hover('Larixdijk', 'organisation');

  await rename('gemaal.txt', 'pomp.txt');
  await speaker('Teun Haverkort', 2).waitFor();
  await workbench.hover('Larixdijk', 'organisation');
});

/** Renames the open file in the explorer, and comes back to the quotes. */
async function rename(from: string, to: string): Promise<void> {
  const { page } = workbench;
  await run('File: Reveal Active File in Explorer View');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: from }).click();
  await page.keyboard.press('F2');
  await page.locator('.explorer-item-edited input').fill(to);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: to }).first().waitFor();
  await workbench.showView('Duiding');
}

test('a merge stays after closing, edits above and inside the paragraph, and a rename', async () => {
  await speaker('Teun Haverkort', 2).dragTo(speaker('Marieke van Dorsten', 3));
  await speaker('Marieke van Dorsten', 5).waitFor();
  await run('View: Close All Editors');
  await workbench.openFile('pomp.txt', 'Gemaal bij Oosterveen');
  await speaker('Marieke van Dorsten', 5).waitFor();
  await workbench.page.keyboard.press('Control+Home');
  await workbench.page.keyboard.type('Gemaal in de war\n\n');
  await speaker('Marieke van Dorsten', 5).waitFor();
  await clickOn('aldus Van Dorsten');
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.type(' Later volgt meer.');
  await workbench.rows('Marieke van Dorsten').first().waitFor();
  await speaker('Marieke van Dorsten', 5).waitFor();
  await save('pomp.txt', 'Later volgt meer.');

  await rename('pomp.txt', 'kanaal.txt');
  await speaker('Marieke van Dorsten', 5).waitFor();
});

test('a file broken by hand is shown at its place and leaves the corrections in force', async () => {
  const { page } = workbench;
  await workbench.openFile('duiding.json', 'schema');
  // The keys are for the text, wherever the focus went when the file was opened.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Shift+M');
  await page
    .locator('.markers-panel .monaco-list-row', { hasText: 'Your last corrections stay in force' })
    .waitFor();
  await speaker('Marieke van Dorsten', 5).waitFor();
});
