/**
 * Takes a picture of an article as a reader sees it:
 *
 *   node scripts/screenshot.mjs --file NAME.txt --out PICTURE.png [--theme "Default Light Modern"] [--folder samples]
 *     [--view Duiding] [--hover TEXT] [--width N] [--height N] [--settings JSON] [--extension FOLDER]
 *
 * Themes: Default Dark Modern (the default), Default Light Modern, Default High Contrast, Default High Contrast Light,
 * Monokai, Solarized Light. The extension is taken as it stands in dist/: build first.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './npm.mjs';

const { values } = parseArgs({
  options: {
    ...{ file: { type: 'string' }, out: { type: 'string' }, theme: { type: 'string' } },
    ...{ folder: { type: 'string', default: resolve(root, 'samples') }, view: { type: 'string' } },
    ...{ hover: { type: 'string' }, width: { type: 'string' }, height: { type: 'string' } },
    ...{ settings: { type: 'string', default: '{}' }, extension: { type: 'string', default: root } },
  },
});
if (!values.file || !values.out) {
  console.error(
    'usage: node scripts/screenshot.mjs --file NAME.txt --out PICTURE.png [--theme ...] [--hover TEXT] ...',
  );
  process.exit(2);
}

installPackages();
const { openWorkbench } = await import('./workbench/workbench.mjs');
const workbench = await openWorkbench({
  folder: resolve(values.folder),
  extension: resolve(values.extension),
  settings: JSON.parse(values.settings),
  width: Number(values.width ?? 1280),
  height: Number(values.height ?? 800),
});
try {
  if (values.theme) await workbench.useTheme(values.theme);
  await workbench.openFile(values.file);
  if (values.view) await workbench.showView(values.view);
  // Another file than an article is drawn as it is; an article is never drawn before it has been read.
  if (/\.(?:txt|article)$/i.test(values.file)) await workbench.articleRead();
  await workbench.settled();
  if (values.hover) await workbench.hover(values.hover);
  await workbench.page.screenshot({ path: values.out });
  console.log(values.out);
} catch (error) {
  await workbench.page.screenshot({ path: values.out });
  console.error(`${error.message}\nThe picture shows the state at that moment: ${values.out}`);
  process.exitCode = 1;
} finally {
  await workbench.close();
}
