/** Installs the project's packages when they are missing or not those of the lock file. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs `npm ci` where needed; throws when that fails. */
export function installPackages() {
  if (installed(root)) return;
  console.log('Installing the packages of package-lock.json ...');
  npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Whether `folder`'s node_modules holds the versions of its lock file (packages for other platforms aside). */
export function installed(folder) {
  const there = packages(join(folder, 'node_modules/.package-lock.json'));
  const wanted = packages(join(folder, 'package-lock.json'));
  if (!there || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    if (there[path] === undefined) return entry.optional === true;
    return there[path].version === entry.version;
  });
}

/** Runs npm in `folder` with this npm's own settings, but as if called by hand. Throws when it fails. */
export function npm(folder, args) {
  const env = { ...process.env };
  for (const key of Object.keys(env))
    if (/^npm_(package_|lifecycle_|command$|config_(local_)?prefix$)/i.test(key)) delete env[key];
  const script = process.env.npm_execpath;
  const byNode = script !== undefined && /\bnpm-cli\.[cm]?js$/.test(script) && existsSync(script);
  const [command, first] = byNode ? [process.execPath, [script]] : ['npm', []];
  const shell = !byNode && process.platform === 'win32';
  const done = spawnSync(command, [...first, ...args], {
    cwd: folder,
    env,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
}

function packages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
