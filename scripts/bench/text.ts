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

/** One article of about so many words: the paragraphs of the given ones again and again, cut behind the last that is needed. */
export function longArticle(articles: readonly Text[], words: number): Text {
  const round = articles.flatMap((a) => a.text.trim().split(/\n\s*\n/));
  const lengths = round.map(wordsIn);
  const taken: string[] = [];
  let sum = 0;
  for (let i = 0; sum < words; i += 1) {
    taken.push(round[i % round.length]!);
    sum += lengths[i % round.length]!;
  }
  return { text: taken.join('\n\n'), words: sum, language: articles[0]!.language };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
