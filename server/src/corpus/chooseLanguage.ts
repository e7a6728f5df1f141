/** Chooses the language an article is read in, and says why. */
import { detectLanguage, languageById, languageIds } from '../languages/languages';
import type { Language } from '../languages/language';

export interface Choice {
  readonly language: Language;
  /** `short`: too few words to tell, so the first language is taken. */
  readonly reason: 'chosen' | 'setting' | 'header' | 'detected' | 'short';
}

/**
 * In this order: what the reader chose for this file, the setting, a header (`language en` or `taal nl` in the first
 * line), the small words of a text of more than fifty words. Unknown ids are passed over.
 */
export function chooseLanguage(
  text: string,
  given: { chosen?: string | undefined; setting?: string },
): Choice {
  const chosen = given.chosen === undefined ? undefined : languageById(given.chosen);
  if (chosen) return { language: chosen, reason: 'chosen' };
  const setting = given.setting === undefined ? undefined : languageById(given.setting);
  if (setting) return { language: setting, reason: 'setting' };
  const header = /^\uFEFF?[^\S\r\n]*(?:date \S+[^\S\r\n]+)?(?:language|lang|taal)[ :]+(\w{2,3})\b/i.exec(
    text,
  );
  const named = header?.[1] === undefined ? undefined : languageById(header[1].toLowerCase());
  if (named) return { language: named, reason: 'header' };
  const words = text.slice(0, 2_000).match(/\p{L}+/gu)?.length ?? 0;
  if (words > 50) return { language: detectLanguage(text), reason: 'detected' };
  return { language: languageById(languageIds[0]!)!, reason: 'short' };
}
