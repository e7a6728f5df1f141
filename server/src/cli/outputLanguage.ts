/** In which language the command line speaks to its reader. */
import { uiLanguageFor, type UiLanguage } from '../../../l10n/message';
import type { OptionSpec } from './arguments';

/** The option of commands that write words and numbers for a person. */
export const outputLanguageOption: Readonly<Record<'language-of-output', OptionSpec>> = {
  'language-of-output': { values: ['en', 'nl'] },
};

/** What the option says, else the language of the terminal's locale: `nl_BE.UTF-8` is Dutch. */
export function outputLanguage(
  options: ReadonlyMap<string, string>,
  { locale }: { readonly locale?: string | undefined },
): UiLanguage {
  return uiLanguageFor(
    options.get('language-of-output'),
    locale === undefined ? [] : [locale.replace('_', '-')],
  );
}

/** The locale by which messages are written, as POSIX has it. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((l) => l !== undefined && l !== '');
}
