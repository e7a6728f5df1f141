/** The languages that Duiding reads. Adding one is a folder and a line here. */
import { german } from './de/language';
import { identity as germanIdentity } from './de/identity';
import { english } from './en/language';
import { identity as englishIdentity } from './en/identity';
import type { Identity, Language } from './language';
import { dutch } from './nl/language';
import { identity as dutchIdentity } from './nl/identity';

/** Behind a function what the programs load when the first article is in that language (`later` in `esbuild.mjs`). */
interface Known extends Identity {
  readonly all: () => Language;
}

const languages: readonly Known[] = [
  { ...dutchIdentity, all: () => dutch },
  { ...englishIdentity, all: () => english },
  { ...germanIdentity, all: () => german },
];

/** The language with this id, or undefined. */
export function languageById(id: string): Language | undefined {
  return languages.find((l) => l.id === id)?.all();
}

/** All of them as a reader is told of them, the default first. */
export const articleLanguages = languages.map(({ id, name }) => ({ id, name }));

/** All ids, the default first. */
export const languageIds: readonly string[] = languages.map((l) => l.id);

/** By language: its small words. */
const smallWords = languages.map((language) => ({ language, known: new Set(language.stopwords) }));

/** How much of a text is looked at, in UTF-16 units: a page, in which small words are counted by the hundred. */
const looked = 5_000;

/** Guesses the language by the share of its small words; the default for short or undecided texts. */
export function detectLanguage(text: string): Language {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = languages[0]!;
  let most = 0;
  for (const { language, known } of smallWords) {
    const hits = words.reduce((n, word) => (known.has(word) ? n + 1 : n), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best.all();
}
