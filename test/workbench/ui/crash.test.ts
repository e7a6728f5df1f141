/** The server's process is killed under a reader: it comes back as it was, and where it keeps dying the reader is told. The tests follow one another. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from '../../../scripts/workbench/workbench.mjs';
import { pressIn } from './messages';
import { openFixtures, picturesOfFailures } from './openFixtures';

let workbench: Workbench;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ workbench, close } = await openFixtures({ settings: { 'duiding.uiLanguage': 'nl' } }));
  await workbench.showView('Duiding');
  await workbench.openFile('gemaal.txt', 'Gemaal bij Oosterveen');
  await workbench.articleRead();
});
afterAll(() => close?.());
picturesOfFailures(() => workbench);

const patient = { timeout: 80_000, interval: 100 };

/** The number of the server's process: this workbench has its extensions in a folder of its own. */
function serverProcess(): number | undefined {
  const { folder } = workbench.server as { readonly folder: string };
  const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = all.find((line) => line.includes(`${folder}/extensions`) && serves.test(line));
  return own === undefined ? undefined : Number.parseInt(own, 10);
}
const serves = /duiding.*[\\/]dist[\\/]server\.js/;

/** Kills the server and waits until another one runs in its place, or none does any more. */
async function kill(comesBack: boolean): Promise<void> {
  await expect.poll(serverProcess, patient).toBeDefined();
  const before = serverProcess()!;
  process.kill(before, 'SIGKILL');
  const now = expect.poll(() => [serverProcess() !== before, serverProcess() !== undefined], patient);
  await now.toEqual([true, comesBack]);
}

const status = (text: RegExp) => workbench.page.locator('.statusbar-item', { hasText: text });
const press = (button: string): Promise<void> =>
  pressIn(workbench, { button, message: 'De lezer van Duiding is een paar keer achter elkaar gestopt' });

const inArticle = () =>
  workbench.page.locator('.editor-group-container.active .monaco-editor .view-line').last();

/** Writes a statement at the end, and waits until a server that has read it lists it. */
async function listsWhatIsWritten(words: string): Promise<void> {
  const { page } = workbench;
  await inArticle().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\n\n“${words}”, said Teun Haverkort.`);
  await workbench.rows(words).first().waitFor();
}

test('a server that is killed comes back: the views are filled again, and the language chosen is kept', async () => {
  const { page } = workbench;
  await status(/Nederlands · /).click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: /Engels|English/ }).click();
  await status(/Engels · /).waitFor();
  await kill(true);
  await page.keyboard.press('Escape');
  await listsWhatIsWritten('The water falls but slowly');
  await status(/Engels · /).waitFor();
  expect(await status(/Duiding draait niet/).count()).toBe(0);
});

test('one that is killed again and again is told of in the reader’s language, and shows its log', async () => {
  for (let deaths = 1; deaths < 3; deaths += 1) await kill(true);
  await kill(false);
  await press('Logboek tonen');
  await workbench.page.locator('.part.panel .monaco-editor').first().waitFor();
  expect(serverProcess()).toBeUndefined();
});

test('the status item starts it again', async () => {
  // The log has taken the focus, and the item is that of the article.
  await inArticle().click();
  await status(/Duiding draait niet/).click();
  await expect.poll(serverProcess, patient).toBeDefined();
  await listsWhatIsWritten('The ditch is still too high');
});

test('so does the button of the message', async () => {
  for (let deaths = 0; deaths < 3; deaths += 1) await kill(true);
  await kill(false);
  await press('Opnieuw starten');
  await expect.poll(serverProcess, patient).toBeDefined();
  await listsWhatIsWritten('The cellar will be dry tomorrow');
});
