/** The read part of an annotated corpus as training documents; its unread part is trained on by nobody. */
import { basename, dirname } from 'node:path';
import type { NameType } from '../../server/src/analysis/names/labels';
import type { Language } from '../../server/src/languages/language';
import { readGold, type GoldArticle } from '../evaluate/gold';
import { partOf } from '../evaluate/sets';
import { layOut, unmarkedOthers, type Document } from './documents';

/** Sets that may be trained on; others are for measuring only, or kept for it. */
const trained = ['written-nl', 'written-nl-2', 'written-en', 'newspaper-nl', 'wikinews-en'];

const types: Readonly<Record<string, NameType>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };

/** The documents without those that are an unread article, and with the read articles that are not yet among them. */
export function withArticles(
  documents: readonly Document[],
  corpus: string,
  language: Language,
): readonly Document[] {
  const articles = readGold(corpus).filter(({ gold }) => gold.language === language.id);
  const texts = documents.map(({ cut }) => lettersOf(cut.article.text));
  const unread = articles.filter((a) => partOf(a) === 'unread').map(({ text }) => middleOf(text));
  const read = articles.filter((a) => partOf(a) === 'read' && trained.includes(setOf(a)));
  const added = read.filter(({ text }) => !texts.some((t) => t.includes(middleOf(text))));
  return [
    ...documents.filter((_, i) => !unread.some((middle) => texts[i]!.includes(middle))),
    ...added.map((article) => asDocument(article, language)),
  ];
}

/** Demonyms and other names are not marked in articles, and what is optional there is arguable. */
function asDocument(article: GoldArticle, language: Language): Document {
  const { name, text, gold } = article;
  const sure = gold.mentions.filter((m) => !m.optional && types[m.type]);
  const rest = gold.mentions.filter((m) => m.optional);
  return layOut(
    {
      id: name,
      text,
      names: sure.map((m) => [m.start, m.end, types[m.type]!]),
      doubtful: rest.map((m) => [m.start, m.end]),
    },
    { file: setOf(article), language, blind: unmarkedOthers },
  );
}

function setOf({ path }: GoldArticle): string {
  return basename(dirname(path));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Enough of an article to know it by, from its middle, whatever became of its spaces and marks. */
function middleOf(text: string): string {
  const letters = lettersOf(text);
  return letters.slice(letters.length >> 1, (letters.length >> 1) + 80);
}
