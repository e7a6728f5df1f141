/** A folder of articles to measure on: paragraphs of our own, mixed, with other people's names in each. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Random } from '../train/random';

const sources = ['test/corpus/written-nl', 'test/corpus/written-en'];

/** So many surnames there are; in ten thousand articles each stands in about a dozen. */
const surnames = 4_000;

interface Source {
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Surnames of persons as its gold has them. */
  readonly persons: readonly string[];
}

type Below = (n: number) => number;

interface Gold {
  readonly mentions: readonly { readonly type: string; readonly form: string; readonly text: string }[];
}

/** Articles of about so many words; the same for the same numbers. */
export function writeArticles(folder: string, count: number, words: number): number {
  const byLanguage = sourcesByLanguage();
  const source = new Random(count);
  const random: Below = (n) => Math.floor(source.next() * n);
  let total = 0;
  for (let n = 0; n < count; n += 1) {
    const part = join(folder, `${n % 100}`);
    mkdirSync(part, { recursive: true });
    // Dutch first: four of five.
    const pool = byLanguage.get(n % 5 === 4 ? 'en' : 'nl')!;
    const text = articleOf(pool, words, random);
    total += text.split(/\s+/).filter(Boolean).length;
    writeFileSync(
      join(part, `article-${n}.txt`),
      `date 20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}\n${text}`,
    );
  }
  return total;
}

let known: ReadonlyMap<string, readonly Source[]> | undefined;

function sourcesByLanguage(): ReadonlyMap<string, readonly Source[]> {
  if (known) return known;
  const byLanguage = new Map<string, Source[]>();
  for (const s of sources.flatMap(readSources))
    byLanguage.set(s.language, [...(byLanguage.get(s.language) ?? []), s]);
  return (known = byLanguage);
}

/** Article after article in one language, no two alike: other people in each, paragraphs in another order. Gives the next one. */
export function differingArticles(language: string, words = 600): () => string {
  const pool = sourcesByLanguage().get(language)!;
  const source = new Random(7);
  return () => articleOf(pool, words, (n) => Math.floor(source.next() * n));
}

function articleOf(pool: readonly Source[], words: number, random: Below): string {
  const paragraphs: string[] = [];
  let left = words;
  const first = pool[random(pool.length)]!;
  for (let source = first; left > 0; source = pool[random(pool.length)]!) {
    const renamed = renamer(source.persons, random);
    for (const paragraph of source.paragraphs) {
      if (left <= 0) break;
      paragraphs.push(renamed(paragraph));
      left -= paragraph.split(/\s+/).length;
    }
  }
  return [first.title, ...paragraphs].join('\n\n') + '\n';
}

/** Everybody of an article gets another surname, half of them one that nobody else has nearby. */
function renamer(persons: readonly string[], random: Below): (text: string) => string {
  const names = new Map(persons.map((p) => [p, inventedSurname(random(surnames))]));
  if (names.size === 0) return (text) => text;
  const any = new RegExp(`(?<!\\p{L})(?:${persons.map(escape).join('|')})(?!\\p{L})`, 'gu');
  return (text) => text.replace(any, (name) => names.get(name)!);
}

const starts = [
  'Ber',
  'Dal',
  'Vos',
  'Kui',
  'Mer',
  'Ros',
  'Tim',
  'Wal',
  'Hol',
  'Sta',
  'Fre',
  'Gro',
  'Lin',
  'Pau',
  'Bro',
  'Ver',
  'Zan',
  'Oos',
  'Nij',
  'Rui',
];
const middles = ['en', 'in', 'ol', 'er', 'am', 'el', 'ij', 'oe', 'ar', 'ink'];
const ends = [
  'stra',
  'ma',
  'man',
  'sen',
  'huis',
  'veld',
  'dijk',
  'kamp',
  'beek',
  'mans',
  'ga',
  'horst',
  'wijk',
  'burg',
  'sma',
  'haar',
  'kens',
  'vliet',
  'hof',
  'donk',
];

function inventedSurname(n: number): string {
  const [a, b, c] = [
    n % starts.length,
    Math.floor(n / starts.length) % middles.length,
    Math.floor(n / 200) % ends.length,
  ];
  return `${starts[a]!}${middles[b]!}${ends[c]!}`;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function readSources(folder: string): Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^\s*date \S+\s*/, '');
      const gold = JSON.parse(
        readFileSync(join(folder, `${basename(name, '.txt')}.gold.json`), 'utf8'),
      ) as Gold;
      const [title = '', ...paragraphs] = text.split(/\n\s*\n/).map((p) => p.trim());
      const persons = gold.mentions
        .filter((m) => m.type === 'person' && m.form === 'name')
        .map((m) => m.text.split(/\s+/).at(-1)!)
        .filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
      const language = folder.endsWith('-en') ? 'en' : 'nl';
      return { language, title, paragraphs, persons: [...new Set(persons)] };
    });
}
