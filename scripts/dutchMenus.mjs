/**
 * Gives every command, and every place it has in a menu, a twin with a Dutch title: `npm run menus` after a change of
 * commands or menus in package.json. VS Code has no Dutch display language, so it never looks into package.nls.nl.json;
 * the twin is shown to a reader to whom Duiding speaks Dutch, and does what the command does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './npm.mjs';

const ending = '.nl';
const dutch = 'duiding.uiLanguage == nl';
const other = 'duiding.uiLanguage != nl';

/**
 * The manifest with the twins of now; those it has are made anew.
 *
 * @param {Record<string, any>} manifest package.json
 * @param {Record<string, string>} words package.nls.nl.json
 */
export function withDutchMenus(manifest, words) {
  const { commands, submenus, menus } = manifest.contributes;
  const title = (text) => text.replace(/^%(.+)%$/, (_, key) => words[key]);
  const twins = (list, id, label) =>
    own(list, id).flatMap((one) => [one, { ...one, [id]: one[id] + ending, [label]: title(one[label]) }]);
  const contributes = {
    ...manifest.contributes,
    commands: twins(commands, 'command', 'title'),
    submenus: twins(submenus, 'id', 'label'),
    menus: Object.fromEntries(
      Object.entries(menus)
        .filter(([name]) => !name.endsWith(ending))
        .flatMap(([name, entries]) => placed(name, plain(entries), own(commands, 'command'))),
    ),
  };
  return { ...manifest, contributes };
}

const own = (list, id) => list.filter((one) => !one[id].endsWith(ending));

/** Without the twins, and without what tells them apart. */
function plain(entries) {
  const id = (entry) => entry.command ?? entry.submenu;
  return entries
    .filter((entry) => !id(entry).endsWith(ending))
    .map(({ when, ...entry }) => {
      const bare = when
        ?.replace(other, '')
        .replace(/ && $/, '')
        .replace(/^\((.*)\)$/, '$1');
      return bare ? insert(entry, bare) : entry;
    });
}

/** A menu with each entry twice; the menu of a submenu is there twice itself. */
function placed(name, entries, commands) {
  if (/^duiding\./.test(name))
    return [
      [name, entries],
      [name + ending, entries.map(twin)],
    ];
  const listed = new Set(entries.map((entry) => entry.command));
  // In the palette stands every command that no entry keeps out of it.
  const rest = commands.filter(({ command }) => !listed.has(command)).map(({ command }) => ({ command }));
  const all = name === 'commandPalette' ? [...entries, ...rest] : entries;
  return [[name, all.flatMap((entry) => [narrowed(entry, other), narrowed(twin(entry), dutch)])]];
}

function twin(entry) {
  const key = 'command' in entry ? 'command' : 'submenu';
  return { ...entry, [key]: entry[key] + ending };
}

function narrowed({ when, ...entry }, language) {
  if (when === 'false') return insert(entry, when);
  const before = when?.includes('||') ? `(${when})` : when;
  return insert(entry, before ? `${before} && ${language}` : language);
}

/** `when` stands behind the command, before the group. */
function insert({ group, ...entry }, when) {
  return { ...entry, when, ...(group === undefined ? {} : { group }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const manifest = withDutchMenus(read('package.json'), read('package.nls.nl.json'));
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
