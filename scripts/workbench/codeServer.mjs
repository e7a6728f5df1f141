/** Starts code-server, VS Code's workbench as a web page, with a profile of its own on a free loopback port. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installWorkbench } from './install.mjs';
import { keep, temporaryFolder } from './keep.mjs';
import { quietSettings } from './settings.mjs';

const startLimit = 90_000;

/**
 * @param {{ settings?: Record<string, unknown>, vsix?: string[], port?: number, env?: Record<string, string> }} [options]
 *   `settings` come on top of the quiet ones; the `vsix` files are installed first
 * @returns {Promise<CodeServer>} rejects when the server does not answer within 90 seconds
 *
 * @typedef {object} CodeServer
 * @property {string} url
 * @property {string} folder its own temporary folder, gone after `stop`
 * @property {() => string} log all it has printed
 * @property {Promise<number>} ended resolves when it has ended, for whatever reason
 * @property {() => Promise<number>} stop ends it and all that it started
 */
export async function startCodeServer({ settings = {}, vsix = [], port = 0, env: more = {} } = {}) {
  const { node, entry } = installWorkbench();
  const folder = temporaryFolder('workbench');
  mkdirSync(join(folder, 'data/User'), { recursive: true });
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  writeFileSync(join(folder, 'config.yaml'), 'auth: none\n');
  const profile = ['--config', join(folder, 'config.yaml'), '--user-data-dir', join(folder, 'data')];
  const base = [entry, ...profile, '--extensions-dir', join(folder, 'extensions')];
  const env = { ...environment(folder), ...more };
  try {
    for (const file of vsix) installExtension(node, [...base, '--install-extension', file], env);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const kept = keep({ folder, command: node, args: [...base, ...serverOptions(port)], env });
  let log = '';
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const address = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(log)?.[1];
      if (address) resolve(address);
    };
    kept.process.stdout.on('data', read);
    kept.process.stderr.on('data', read);
    kept.ended.then((code) => reject(new Error(`code-server ended with ${code}\n${log}`)));
    setTimeout(() => reject(new Error(`code-server does not answer\n${log}`)), startLimit).unref();
  }).catch(async (error) => {
    await kept.stop();
    throw error;
  });
  return { url, folder, log: () => log, ended: kept.ended, stop: kept.stop };
}

/**
 * The page that shows `folder` (an absolute path, or none), with `file` in front, the extension in `extension` and the tests in `tests`,
 * when given, loaded from where they stand.
 *
 * @param {CodeServer} server
 * @param {{ folder?: string, extension?: string, tests?: string, file?: string }} what
 */
export function workbenchAddress(server, { folder, extension, tests, file }) {
  const remote = (path) => `vscode-remote://${new URL(server.url).host}${path}`;
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', remote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const shown = folder === undefined ? 'ew=true' : `folder=${encodeURIComponent(folder)}`;
  return `${server.url}/?${shown}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function serverOptions(port) {
  return [
    ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--ignore-last-opened'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-proxy', '--reconnection-grace-time', '5'],
    // Without this the workbench ignores the extension and the tests in its address, and says nothing.
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ];
}

/** Nothing of the user's own profile, of an editor that runs around us, or of the extension gallery. */
function environment(folder) {
  const env = { ...process.env };
  for (const key of Object.keys(env))
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_CHANNEL|VITEST)/.test(key)) delete env[key];
  const own = { HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder };
  return { ...env, ...own, EXTENSIONS_GALLERY: '{}' };
}

function installExtension(node, args, env) {
  const done = spawnSync(node, args, { env, encoding: 'utf8', timeout: startLimit });
  if (done.status !== 0) throw new Error(`the extension cannot be installed:\n${done.stdout}${done.stderr}`);
}
