/** The two interface languages say the same things with the same blanks. */
import { expect, it } from 'vitest';
import en from '../../l10n/en.json';
import nl from '../../l10n/nl.json';
import { messagesIn, uiLanguageFor } from '../../l10n/message';
import manifest from '../../package.json';
import nls from '../../package.nls.json';
import { withDutchMenus } from '../../scripts/dutchMenus.mjs';
import nlsNl from '../../package.nls.nl.json';

const blanks = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([b]) => b).sort();

it('has every message in both languages', () => {
  expect(Object.keys(nl)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(en))
    expect(blanks(nl[key as keyof typeof nl]), key).toEqual(blanks(text));
});

it('has every text of the manifest in both languages, and none too many', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key!);
  expect(Object.keys(nls).sort()).toEqual([...new Set(used)].sort());
  expect(Object.keys(nlsNl).sort()).toEqual(Object.keys(nls).sort());
});

it('has a Dutch twin of every command and of its places in menus: npm run menus', () => {
  expect(manifest).toEqual(withDutchMenus(manifest, nlsNl));
  const { commands, submenus } = manifest.contributes;
  const titles = [...commands.map((c) => [c.command, c.title]), ...submenus.map((s) => [s.id, s.label])];
  for (const [id, title] of titles) expect(title!.startsWith('%'), id).toBe(!id!.endsWith('.nl'));
});

it('has at most 25 settings', () => {
  const count = manifest.contributes.configuration.flatMap((c) => Object.keys(c.properties)).length;
  expect(count).toBeLessThanOrEqual(25);
});

it('fills in', () => {
  expect(messagesIn('nl')('inArticles', '3 citaten', '2 artikelen')).toBe('3 citaten in 2 artikelen');
});

it.each([
  ['nl', ['en'], 'nl'],
  ['en', ['nl'], 'en'],
  ['auto', ['en', 'nl-BE'], 'nl'],
  ['auto', ['nl'], 'nl'],
  ['auto', ['fr', 'nl'], 'en'],
  [undefined, [], 'en'],
] as const)('chooses the interface language for %s and %j', (setting, locales, expected) => {
  expect(uiLanguageFor(setting, locales)).toBe(expected);
});
