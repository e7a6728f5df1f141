/** Reads every annotated article of a folder with the analysis as it is and scores it, set by set. */
import { analyse } from '../../server/src/analysis/analyse';
import { publish, type Published } from '../../server/src/export/published';
import { detectLanguage } from '../../server/src/languages/languages';
import { readGold, type GoldArticle } from './gold';
import { headline, sum, type Tally } from './measures';
import { scoreArticle, type Score } from './score';
import { partOf, setOf, type Part } from './sets';
import { readingsBy } from './system';

export interface Scored extends Score {
  readonly article: GoldArticle;
  readonly set: string;
  readonly part: Part;
  readonly published: Published;
}

/** Measures by set and part, in percent. */
export type Measures = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ScoreOptions {
  /** Only articles in this language. */
  readonly language?: string | undefined;
  /** A command that reads them instead of the analysis: see `readingsBy`. */
  readonly system?: string | undefined;
}

/** In the order of the paths; throws as `readGold` and `readingsBy` do. */
export function scoreFolder(root: string, { language, system }: ScoreOptions = {}): Scored[] {
  const articles = readGold(root).filter(({ gold }) => language === undefined || gold.language === language);
  const readings = system === undefined ? articles.map(ownReading) : readingsBy(system, articles);
  return articles.map((article, i) => {
    const published = readings[i]!;
    const score = scoreArticle(article.gold, published, article.text);
    return { article, set: setOf(root, article), part: partOf(article), published, ...score };
  });
}

function ownReading({ text, path }: GoldArticle): Published {
  return publish(analyse(text, detectLanguage(text), { uri: path }), { file: path });
}

/** The headline measures of each set, its unread part apart as `SET unread`. */
export function measuresOf(scored: readonly Scored[]): Measures {
  const tallies = new Map<string, Tally[]>();
  for (const { set, part, tally } of scored) {
    const name = part === 'unread' ? `${set} unread` : set;
    tallies.set(name, [...(tallies.get(name) ?? []), tally]);
  }
  const names = [...tallies.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, headline(sum(tallies.get(name)!))]));
}
