/** Chooses the language an article is read in, and says why. */
import { frontFields } from '../analysis/text/frontHeader';
import { detectLanguage, languageById, languageIds } from '../languages/languages';
import type { Language } from '../languages/language';

export interface Choice {
  readonly language: Language;
  /** `short`: too few words to tell, so the first language is taken. */
  readonly reason: 'chosen' | 'setting' | 'header' | 'detected' | 'short';
}

/**
 * In this order: what the reader chose for this file, the setting, a header (`language en` or `taal nl` in the first
 * line, or such a field between lines of dashes), the small words of a text of more than fifty words. Unknown ids are
 * passed over.
 */
export function chooseLanguage(
  text: string,
  given: { chosen?: string | undefined; setting?: string },
): Choice {
  const chosen = given.chosen === undefined ? undefined : languageById(given.chosen);
  if (chosen) return { language: chosen, reason: 'chosen' };
  const setting = given.setting === undefined ? undefined : languageById(given.setting);
  if (setting) return { language: setting, reason: 'setting' };
  const named = namedLanguage(text);
  if (named) return { language: named, reason: 'header' };
  const words = text.slice(0, 2_000).match(/\p{L}+/gu)?.length ?? 0;
  if (words > 50) return { language: detectLanguage(text), reason: 'detected' };
  return { language: languageById(languageIds[0]!)!, reason: 'short' };
}

/** What the header of an article names, else what its small words tell; for where nobody chooses. */
export function languageOf(text: string): Language {
  return namedLanguage(text) ?? detectLanguage(text);
}

const firstLine = /^\uFEFF?[^\S\r\n]*(?:date \S+[^\S\r\n]+)?(?:language|lang|taal)[ :]+(\w{2,3})\b/i;

function namedLanguage(text: string): Language | undefined {
  const named = frontFields(text)?.fields.language ?? firstLine.exec(text)?.[1];
  return named === undefined ? undefined : languageById(named.toLowerCase());
}
