/** The languages that Duiding reads. Adding one is a folder and a line here. */
import { dutch } from './nl/language';
import { english } from './en/language';
import type { Language } from './language';

const languages: readonly Language[] = [dutch, english];

/** The language with this id, or undefined. */
export function languageById(id: string): Language | undefined {
  return languages.find((l) => l.id === id);
}

/** All ids, the default first. */
export const languageIds: readonly string[] = languages.map((l) => l.id);

/**
 * Guesses the language by the share of its small words; the default for short or undecided texts.
 * Looks at the first 20,000 UTF-16 units only.
 */
export function detectLanguage(text: string): Language {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = languages[0]!;
  let most = 0;
  for (const language of languages) {
    const known = new Set(language.stopwords);
    const hits = words.filter((w) => known.has(w)).length;
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
