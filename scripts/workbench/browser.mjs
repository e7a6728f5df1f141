/** Finds a Chromium on this machine, or has Debian install one, and opens it headless. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './keep.mjs';

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program named by the environment's CHROMIUM, else the first known browser on the PATH, else undefined. */
function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

/** `findBrowser`, and Debian's chromium where there is none and we may install it. Throws when none can be had. */
export function installBrowser() {
  const found = findBrowser();
  if (found) return found;
  const none = 'No Chromium or Chrome found. Install one, or name it in the environment variable CHROMIUM.';
  if (process.getuid?.() !== 0 || !isDebian()) throw new Error(none);
  console.log("Installing Debian's chromium ...");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const installed = findBrowser();
  if (!installed) throw new Error(`${none} (apt-get install chromium failed.)`);
  return installed;
}

/**
 * Opens the browser with an empty profile. It reaches this machine only.
 *
 * @param {{ width?: number, height?: number, locale?: string }} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser({ width = 1280, height = 800, locale = 'en-US' } = {}) {
  const { chromium } = await import('playwright-core');
  const profile = temporaryFolder('browser');
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', remove);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installBrowser(),
    viewport: { width, height },
    locale,
    timeout: 90_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  context.setDefaultTimeout(90_000);
  const local = /^(127\.0\.0\.1|localhost)$/;
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !local.test(url.hostname),
    (route) => route.abort(),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    remove();
    process.off('exit', remove);
  };
  return { page, close };
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
