/** Text to measure on: the sample articles, repeated until there are enough words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../server/src/languages/languages';
import type { Language } from '../../server/src/languages/language';

export interface Text {
  readonly text: string;
  readonly words: number;
  readonly language: Language;
}

/** The sample articles of one language, without their leading date. */
export function sampleArticles(languageId: string, folder = 'samples'): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\s*date \S+\s*/, ''))
    .map((text) => ({ text, words: wordsIn(text), language: detectLanguage(text) }))
    .filter((article) => article.language.id === languageId);
}

/** One article of about so many words: the given ones again and again, with blank lines between. */
export function longArticle(articles: readonly Text[], words: number): Text {
  const round = articles.map((a) => a.text.trim()).join('\n\n');
  const times = Math.max(1, Math.round(words / wordsIn(round)));
  const text = Array.from({ length: times }, () => round).join('\n\n');
  return { text, words: wordsIn(round) * times, language: articles[0]!.language };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
