/** Gold annotations: hand-made standoff files, `NAME.gold.json` with the article's text beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../../server/src/cli/encoding';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly actor?: string | null;
  readonly optional?: boolean;
}

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  /** Names of its speakers; null where the article does not tell. */
  readonly speakers: readonly string[] | null;
  readonly flags: readonly string[];
}

export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: number | string | null;
  readonly optional?: boolean;
}

export interface Gold {
  /** File name of the article. */
  readonly article: string;
  readonly language: string;
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
  readonly figures: readonly GoldFigure[];
}

export interface GoldArticle {
  readonly name: string;
  readonly path: string;
  readonly gold: Gold;
  readonly text: string;
}

/** All gold articles below a folder, sorted by the gold file's path. Throws where a file is missing or no JSON. */
export function readGold(folder: string): GoldArticle[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gold.json'))
    .map((path) => join(folder, path))
    .sort();
  return paths.map((goldPath) => {
    const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as Gold;
    const path = join(dirname(goldPath), gold.article);
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) throw new Error(`${path} ${decoded.problem}`);
    const name = goldPath.slice(dirname(goldPath).length + 1, -'.gold.json'.length);
    return { name, path, gold, text: decoded.text };
  });
}
