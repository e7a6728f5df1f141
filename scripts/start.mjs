/**
 * Opens the samples, or another folder, in VS Code with Duiding running: `npm start [-- --browser] [-- FOLDER]`.
 *
 * An installed `code` or `codium` where there is a display; else VS Code itself, downloaded once; without a display,
 * without a download or with --browser, the browser workbench on this machine (--port N, else a free one).
 * Ctrl-C ends all that was started.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './npm.mjs';
import { startCodeServer, workbenchAddress } from './workbench/codeServer.mjs';
import { keep, temporaryFolder } from './workbench/keep.mjs';
import { quietSettings } from './workbench/settings.mjs';

try {
  const { browser, port, folder } = options();
  installPackages();
  build();
  const started = (browser ? undefined : await desktop(folder)) ?? (await inBrowser(folder, port));
  let stopping;
  const stop = () => (stopping ??= started.stop().then(() => process.exit(0)));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  // npm passes a signal on to its shell, and the shell to nobody: this process then has another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
  process.exitCode = await started.ended;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
  });
  const folder = resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? join(root, 'samples'));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no folder ${folder}.`);
  return { browser: values.browser, port: Number(values.port), folder };
}

/** The article that is in front when the folder opens: a reader who sees an empty editor does not know what to do. */
function firstArticle(folder) {
  const name = readdirSync(folder)
    .sort()
    .find((file) => /\.(?:txt|article)$/.test(file));
  return name && join(folder, name);
}

function build() {
  const done = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('The build failed.');
}

/** Undefined where no editor can be shown or had. */
async function desktop(folder) {
  const display =
    /^(darwin|win32)$/.test(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return undefined;
  const command = onPath('code') ?? onPath('codium') ?? (await download());
  if (!command) return undefined;
  const home = temporaryFolder('editor');
  mkdirSync(join(home, 'data/User'), { recursive: true });
  // The reader's own theme is not known here: follow the system's.
  const settings = { ...quietSettings, 'window.autoDetectColorScheme': true };
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify(settings));
  const article = firstArticle(folder);
  const args = [
    ...['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')],
    ...['--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--new-window', '--wait'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[`--extensionDevelopmentPath=${root}`, folder, ...(article ? [article] : [])],
  ];
  console.log(`Opening ${folder} in ${command}. Close its window or press Ctrl-C to end.`);
  const kept = keep({ folder: home, command, args });
  kept.process.stderr.pipe(process.stderr);
  return kept;
}

function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((f) => endings.map((e) => join(f, name + e))).find((path) => existsSync(path));
}

async function download() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(root, '.cache/vscode') });
  } catch (error) {
    console.log(`VS Code could not be downloaded (${error.message}); opening it in the browser instead.`);
    return undefined;
  }
}

async function inBrowser(folder, port) {
  const server = await startCodeServer({ port });
  const address = workbenchAddress(server, { folder, extension: root, file: firstArticle(folder) });
  console.log(`\nDuiding is ready. Open this address in a browser:\n\n  ${address}\n\nPress Ctrl-C to end.`);
  return server;
}
