/**
 * Takes pictures of every view, hover and the report as a reader sees them, to be looked at:
 *
 *   node scripts/pictures.mjs [--out out/pictures] [--language en|nl] [--part views|hovers|report]
 *
 * In a light, a dark and a high-contrast theme, the views and the report at 240 and 480 pixels. `sheet-*.png` put them
 * beside each other. The extension is taken as it stands in dist/: build first.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './npm.mjs';
import { temporaryFolder } from './workbench/keep.mjs';
import { openWorkbench } from './workbench/workbench.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'out/pictures') },
    language: { type: 'string', multiple: true, default: ['en', 'nl'] },
    part: { type: 'string', multiple: true, default: ['views', 'hovers', 'report'] },
  },
});
const out = resolve(values.out);
const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
};
const widths = [240, 480];

/** What a reader of each language sees on buttons and in lists. */
const words = {
  en: {
    views: {
      quotes: 'Quotes',
      actors: 'Actors',
      figures: 'Figures',
      same: 'Same Quote',
      corrections: 'Corrections',
    },
    orders: {
      speakers: 'Speakers by number',
      article: 'By article',
      text: 'All quotes in the order of the text',
    },
    filter: 'Filter',
    sort: 'Sort',
    open: 'Show Quotes of All Open Articles',
    article: 'Show Quotes of This Article Only',
    report: 'Report: Who Speaks',
  },
  nl: {
    views: {
      quotes: 'Citaten',
      actors: 'Actoren',
      figures: 'Cijfers',
      same: 'Zelfde citaat',
      corrections: 'Correcties',
    },
    orders: { speakers: 'Sprekers op aantal', article: 'Per artikel', text: 'Alle citaten in de volgorde' },
    filter: 'Filteren',
    sort: 'Sorteren',
    open: 'Toon citaten uit alle open artikelen',
    article: 'Toon alleen citaten uit dit artikel',
    report: 'Verslag: wie aan het woord komt',
  },
};

/** Words to rest the mouse on in a sample, by what they are. */
const hovers = {
  'de-dagkrant.txt': {
    person: 'Marieke van den Hoek',
    organisation: 'Noordwal',
    place: 'Delft',
    role: 'haar ministerie',
    pronoun: 'Hij',
    group: 'Tweede Kamer',
    unnamed: 'een woordvoerder van de gemeente',
    figure: '127 duizend',
    quote: 'alle aanbevelingen op',
    stance: 'worden nagelopen',
    indirect: 'pompen ouder',
  },
};

async function picturesIn(language) {
  const folder = temporaryFolder('pictures');
  cpSync(join(root, 'samples'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'stil.txt'),
    'Het bleef stil\n\nOver de dijk kwam niemand, en in de straat gebeurde niets. Het regende zacht en het werd langzaam donker, zoals het hier al weken langzaam donker wordt.\n',
  );
  const workbench = await openWorkbench({
    folder,
    extension: root,
    settings: { 'duiding.uiLanguage': language, 'workbench.view.alwaysShowHeaderActions': true },
    width: 1280,
    height: 900,
  });
  try {
    await workbench.showView('Duiding');
    const camera = new Camera(workbench, language);
    if (values.part.includes('views')) await camera.empty();
    for (const name of [
      'de-rivierbode.txt',
      'het-polderblad.txt',
      'the-tidewater-post.txt',
      'de-dagkrant.txt',
    ]) {
      await workbench.openFile(name);
      await workbench.articleRead();
      await workbench.page.keyboard.press('Control+K');
      await workbench.page.keyboard.press('Enter');
    }
    for (const part of values.part) await camera[part]();
  } catch (error) {
    await workbench.page.screenshot({ path: join(out, `failed-${language}.png`) });
    throw error;
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Camera {
  constructor(workbench, language) {
    this.workbench = workbench;
    this.page = workbench.page;
    this.language = language;
    this.words = words[language];
    /** For the sheets: pictures by sheet, each with what it shows. */
    this.sheets = new Map();
  }

  async empty() {
    await this.inThemes(async (theme) => {
      for (const width of widths) {
        await this.widen(width);
        await this.takeSideBar('empty', theme, width);
      }
    });
  }

  async views() {
    const { views, orders } = this.words;
    await this.workbench.command(`Duiding: ${this.words.open}`);
    await this.inThemes(async (theme) => {
      for (const width of widths) {
        await this.widen(width);
        for (const [name, order] of Object.entries(orders)) {
          await this.turnTo(views.quotes);
          await this.order(order);
          await this.takeSideBar(`quotes-${name}`, theme, width);
        }
        await this.order(orders.speakers);
        for (const name of ['actors', 'figures', 'same', 'corrections']) {
          await this.turnTo(views[name]);
          await this.takeSideBar(name, theme, width);
        }
      }
    });
    // Of one article; and of an article that tells nothing.
    await this.workbench.command(`Duiding: ${this.words.article}`);
    await this.turnTo(views.quotes);
    await this.inThemes(async (theme) => {
      for (const width of widths) {
        await this.widen(width);
        await this.takeSideBar('quotes-one', theme, width);
      }
    });
    await this.workbench.openFile('stil.txt');
    await this.workbench.settled();
    for (const width of widths) {
      await this.widen(width);
      for (const name of ['quotes', 'actors', 'figures', 'same']) {
        await this.turnTo(views[name]);
        await this.takeSideBar(`nothing-${name}`, 'dark', width);
      }
    }
    await this.turnTo(views.quotes);
    await this.workbench.openFile('de-dagkrant.txt');
    await this.writeSheets('views');
  }

  async hovers() {
    await this.widen(240);
    await this.inThemes(async (theme) => {
      for (const [file, places] of Object.entries(hovers)) {
        await this.workbench.openFile(file);
        await this.workbench.settled();
        for (const [name, words] of Object.entries(places)) {
          await this.workbench.page.mouse.move(700, 880);
          const hover = await this.workbench.hover(words);
          await this.take(hover, `hover-${name}`, theme, '');
          await this.page.keyboard.press('Escape');
        }
      }
    });
    await this.writeSheets('hovers');
  }

  async report() {
    await this.workbench.command(`Duiding: ${this.words.open}`);
    await this.workbench.command(`Duiding: ${this.words.report}`);
    await this.inThemes(async (theme) => {
      const frame = await this.workbench.reportFrame();
      // Outside its frame the page may be as high as it is. Its policy would keep out the editor's colours.
      const html = (await frame.content())
        .replace(/<meta http-equiv[^>]*>/g, '')
        .replace(/<script[\s\S]*?<\/script>/g, '')
        .replace(/<details(?! open)/g, '<details open');
      const alone = await this.page.context().newPage();
      for (const width of [...widths, 820]) {
        await alone.setViewportSize({ width, height: 600 });
        await alone.setContent(html);
        const file = join(out, `report-${this.language}-${theme}-${width}.png`);
        await alone.screenshot({ path: file, fullPage: true });
      }
      await alone.close();
    });
  }

  /** One theme after the other; ends in the first. */
  async inThemes(shoot) {
    for (const [name, theme] of [...Object.entries(themes)]) {
      await this.theme(theme);
      await shoot(name);
    }
    await this.theme(themes.dark);
  }

  async theme(name) {
    await this.workbench.useTheme(name);
    await this.workbench.settled();
  }

  /** Draws the edge of the side bar. */
  async widen(width) {
    const bar = this.page.locator('.part.sidebar');
    const { x, width: now, height } = await bar.boundingBox();
    if (Math.abs(now - width) < 2) return;
    await this.page.mouse.move(x + now, height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width + 5, height / 2, { steps: 4 });
    await this.page.mouse.move(x + width, height / 2, { steps: 4 });
    await this.page.mouse.up();
    await this.page.mouse.move(700, 880);
  }

  pane(title) {
    const header = this.page.locator('.pane-header h3.title', { hasText: new RegExp(`^${title}$`, 'i') });
    return this.page.locator('.sidebar .pane').filter({ has: header });
  }

  /** Unfolds one view and folds the others. */
  async turnTo(title) {
    for (const other of Object.values(this.words.views)) if (other !== title) await this.fold(other, 'false');
    await this.fold(title, 'true');
    await this.workbench.settled();
    await this.workbench.still();
  }

  async fold(title, expanded) {
    const header = this.pane(title).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === expanded) return;
    await header.locator('h3.title').click();
    await header.and(this.page.locator(`[aria-expanded="${expanded}"]`)).waitFor();
  }

  async order(order) {
    const pane = this.pane(this.words.views.quotes);
    await pane.locator('.pane-header').hover();
    await pane.locator(`.pane-header a.action-label[aria-label^="${this.words.sort}"]`).click();
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: order }).first().click();
    await this.workbench.settled();
  }

  async takeSideBar(name, theme, width) {
    await this.page.mouse.move(700, 880);
    await this.workbench.still();
    await this.take(this.page.locator('.part.sidebar'), name, theme, `-${width}`);
  }

  async take(what, name, theme, width) {
    const file = `${name}-${this.language}-${theme}${width}.png`;
    await what.screenshot({ path: join(out, file) });
    const sheet = `${theme}${width}`;
    this.sheets.set(sheet, [...(this.sheets.get(sheet) ?? []), file]);
  }

  /** All pictures of a theme and width beside each other. */
  async writeSheets(part) {
    const page = await this.page.context().newPage();
    for (const [sheet, files] of this.sheets) {
      const file = join(out, `sheet-${part}-${this.language}-${sheet}.html`);
      const figures = files.map(
        (name) => `<figure><figcaption>${name}</figcaption><img src="${name}"></figure>`,
      );
      writeFileSync(
        file,
        `<style>body{display:flex;flex-wrap:wrap;gap:12px;background:#888;font:12px sans-serif}figure{margin:0}</style>${figures.join('')}`,
      );
      await page.setViewportSize({ width: 1600, height: 600 });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: file.replace(/html$/, 'png'), fullPage: true });
    }
    await page.close();
    this.sheets.clear();
  }
}

mkdirSync(out, { recursive: true });
for (const language of values.language) await picturesIn(language);
