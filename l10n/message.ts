/** Every sentence that the interface speaks, in the reader's language: hover, tree, status and messages. */
import en from './en.json';
import { formatNumber, type UiLanguage } from './formats';
import nl from './nl.json';

export type { UiLanguage };
export type MessageKey = keyof typeof en;

const tables: Record<UiLanguage, Record<MessageKey, string>> = { en, nl };

/** Gives the message of a key with `{0}`, `{1}` … filled in; numbers as the language writes them, so a line goes in as words. */
export interface Message {
  (key: MessageKey, ...args: readonly (string | number)[]): string;
  readonly language: UiLanguage;
}

/** The messages of one interface language. */
export function messagesIn(language: UiLanguage): Message {
  return messages[language];
}

const messages: Record<UiLanguage, Message> = { en: makeMessage('en'), nl: makeMessage('nl') };

function makeMessage(language: UiLanguage): Message {
  const table = tables[language];
  const written = (arg: string | number = ''): string =>
    typeof arg === 'number' ? formatNumber(arg, language) : arg;
  const message = (key: MessageKey, ...args: readonly (string | number)[]): string =>
    table[key].replace(/\{(\d)\}/g, (_, n: string) => written(args[Number(n)]));
  return Object.assign(message, { language });
}

/**
 * Chooses the interface language: the setting `duiding.uiLanguage` if it names one, else Dutch for a reader whose
 * editor or system is Dutch. (VS Code itself has no Dutch display language, so its own answer is rarely enough.)
 *
 * @param locales BCP 47 tags, the editor's first, then the system's
 */
export function uiLanguageFor(setting: unknown, locales: readonly string[]): UiLanguage {
  if (setting === 'nl' || setting === 'en') return setting;
  const first = locales.find((l) => !/^en\b/i.test(l));
  return first !== undefined && /^nl\b/i.test(first) ? 'nl' : 'en';
}

/** Whether a key names a message, for keys put together from data. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
