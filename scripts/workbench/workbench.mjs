/** Drives a workbench in a browser as a reader would: opens files and views, hovers, reads what is on the screen. */
import { workbenchAddress, startCodeServer } from './codeServer.mjs';
import { openBrowser } from './browser.mjs';
import { quietSettings } from './settings.mjs';

/**
 * Starts server and browser and opens `folder`; resolves when the workbench is drawn.
 *
 * @param {{ folder?: string, extension?: string, vsix?: string[], settings?: Record<string, unknown>,
 *   width?: number, height?: number }} options
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({ folder, extension, vsix = [], settings = {}, width, height }) {
  const server = await startCodeServer({ settings, vsix });
  let browser;
  try {
    browser = await openBrowser({ width, height });
    const { page } = browser;
    await page.addInitScript(`window.lookOf = ${lookOf}`);
    await page.goto(workbenchAddress(server, { folder, extension }));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    return new Workbench(server, browser);
  } catch (error) {
    await browser?.close();
    await server.stop();
    throw error;
  }
}

/** How often a hover is asked for, the last time with all the patience there is. */
const hoverTries = 6;

export class Workbench {
  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
    /** @type {import('playwright-core').Page} */
    this.page = browser.page;
    /** The text of the editor in front. */
    this.editor = this.page
      .locator('.editor-group-container.active .monaco-editor[role="code"], .editor-instance .monaco-editor')
      .first();
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
  }

  /** Changes the colour theme, by its name in the settings, as a reader does: the settings are not always looked at again. */
  async useTheme(name) {
    if (this.theme === undefined) await this.page.locator('.monaco-workbench.vs-dark').waitFor();
    this.theme ??= quietSettings['workbench.colorTheme'];
    if (name === this.theme) return;
    this.theme = name;
    const themeClass = () =>
      /vscode-theme-\S+/.exec(document.querySelector('.monaco-workbench').className)?.[0];
    const before = await (await this.page.waitForFunction(themeClass)).jsonValue();
    const label = name
      .replace(/^Default /, '')
      .replace(/^High Contrast$/, 'Dark High Contrast')
      .replace(/^High Contrast Light$/, 'Light High Contrast');
    const input = await this.commandThatAsks('Preferences: Color Theme');
    const row = (text) => this.listed(text);
    await row('Browse Additional').or(row('Dark Modern')).first().waitFor();
    await input.fill(label);
    await row(label).click();
    await this.page.locator(`.monaco-workbench:not(.${before})`).first().waitFor();
  }

  /** Opens a file of the folder by its name and waits until `text`, or any text, is drawn. */
  async openFile(name, text) {
    await this.pick('Control+P', name, name);
    await this.page.getByRole('tab', { name, selected: true }).first().waitFor();
    await this.page
      .locator('.monaco-editor .view-line', { hasText: text ?? /\S/ })
      .first()
      .waitFor();
  }

  /** Runs a command by its title, as the command palette shows it. */
  async command(title) {
    await this.pick('F1', `>${title}`, title);
  }

  async pick(key, query, row) {
    const { page } = this;
    const input = await this.ask(key, query);
    await this.listed(row).waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks something: what it asks takes the palette's place. The input that both have. */
  async commandThatAsks(title) {
    const input = await this.ask('F1', `>${title}`);
    await this.listed(title).click();
    return input;
  }

  /** The first row with this text of the list under the editor's input. */
  listed(text) {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** The page of the report, within the frames that an editor puts around it. */
  async reportFrame() {
    const page = this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.locator('section#voices svg').waitFor();
    const frame = await (await page.locator('html').elementHandle()).ownerFrame();
    if (!frame) throw new Error('the report has no frame');
    return frame;
  }

  /** Types into the editor's input, which a key opens: pressed again where a busy window did not hear it. */
  async ask(key, query) {
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    for (let tries = 4; ; tries -= 1) {
      await this.page.keyboard.press(key);
      try {
        await input.fill(query, { timeout: 20_000 });
        return input;
      } catch (error) {
        if (tries === 0) throw error;
      }
    }
  }

  /** Shows a view container of the activity bar; leaves it open when it is. */
  async showView(name) {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name });
    await tab.waitFor();
    const pane = this.page.locator('.sidebar .pane-body').first();
    // The extension may show it at the same moment; a click would then hide it again.
    for (let tries = 5; ; tries -= 1) {
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
      try {
        return await pane.waitFor(tries > 1 ? { timeout: 10_000 } : undefined);
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  /** Rows of the trees in the side bar, as `label description`, those drawn. */
  rows(text) {
    const rows = this.page.locator('.sidebar .monaco-list-row');
    return text === undefined ? rows : rows.filter({ hasText: text });
  }

  /**
   * Where `text` first stands on a drawn line of the editor, and how it looks there.
   *
   * @returns {Promise<Look>} colour as the browser computes it, "rgb(78, 201, 176)"; x and y are the middle on the page
   *
   * @typedef {{ colour: string, background: string, style: string, weight: string, x: number, y: number }} Look
   */
  async look(text) {
    return (await this.page.waitForFunction((wanted) => window.lookOf(wanted), text)).jsonValue();
  }

  /**
   * Waits until `text` is drawn in another colour than `plain`, a piece of ordinary text.
   *
   * @returns {Promise<[Look, Look]>} the looks of both
   */
  async coloured(text, plain) {
    const differ = ([wanted, ordinary]) => {
      const [one, other] = [window.lookOf(wanted), window.lookOf(ordinary)];
      return one && other && one.colour !== other.colour ? [one, other] : null;
    };
    const found = await this.page.waitForFunction(differ, [text, plain]);
    return /** @type {Promise<[Look, Look]>} */ (found.jsonValue());
  }

  /**
   * Rests the mouse on `text` and gives the hover that appears, once it says `expected` or anything, drawn in full.
   * A hover does not change while it is open: one that tells yet of what was before is closed and asked for anew.
   *
   * @param {string} text
   * @param {string | RegExp} [expected]
   */
  async hover(text, expected = /\S/) {
    const hover = this.page
      .locator('.monaco-editor .monaco-hover:visible', { hasText: expected })
      .filter({ hasNotText: 'Loading...' })
      .first();
    for (let tries = hoverTries; ; tries -= 1) {
      const { x, y } = await this.look(text);
      await this.page.mouse.move(x - 1, y);
      await this.page.mouse.move(x, y);
      try {
        await hover.waitFor(tries > 1 ? { timeout: 5_000 } : undefined);
        break;
      } catch (error) {
        if (tries === 1) throw error;
        await this.page.mouse.move(0, 0);
        await this.page.locator('.monaco-editor .monaco-hover:visible').first().waitFor({ state: 'hidden' });
      }
    }
    await this.still();
    return hover;
  }

  /** Waits until the status bar tells how many quotes the article in front has: the server has read it. */
  async articleRead(timeout = 90_000) {
    const item = this.page.locator('.statusbar-item', { hasText: /\d+ (quotes?|citaten|citaat)/i });
    await item.first().waitFor({ timeout });
  }

  /** Waits until the editor's colours have not changed for a second: the language server has had its say. */
  async settled() {
    await this.page.waitForFunction(
      () => {
        const now = [...document.querySelectorAll('.monaco-editor .view-line, .sidebar .monaco-list-row')]
          .map((line) => line.innerHTML)
          .join();
        if (now !== window.seen) Object.assign(window, { seen: now, since: Date.now() });
        return Date.now() - window.since > 1000;
      },
      undefined,
      { polling: 100 },
    );
  }

  /** Waits until the animations that run (hovers and menus fade in) are over. */
  async still() {
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter((a) => a.effect?.getComputedTiming().endTime !== Infinity)
          .map((a) => a.finished.catch(() => {})),
      ),
    );
  }
}

/** Runs in the page. The editor draws spaces as no-break spaces, and a line as spans, one per token. */
function lookOf(text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    let first;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = before + node.data.length;
      if (!first && at < end) range.setStart((first = node), at - before);
      if (first && at + text.length <= end) {
        range.setEnd(node, at + text.length - before);
        break;
      }
      before = end;
    }
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(first.parentElement);
    return {
      colour: style.color,
      background: style.backgroundColor,
      style: style.fontStyle,
      weight: style.fontWeight,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    };
  }
  return null;
}
