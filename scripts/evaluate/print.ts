/** Tables of scores for a terminal. */
import { actorRates, countNames, headline, rates, speakerRate, type Tally } from './measures';
import type { Measures } from './scoreFolder';

/** All measures of one language, in rows. */
export function measureTable(title: string, tally: Tally): string {
  const rows = countNames.map((name) => {
    const { p, r, f, tp, fp, fn } = rates(tally.counts[name]);
    return row(name, p, r, f, `${tp} right, ${fp} too many, ${fn} missed`);
  });
  const actors = actorRates(tally);
  const speakers = speakerRate(tally);
  const { unknown, all } = tally.speakers;
  const perThousand = tally.words ? (1000 * tally.falseQuotes) / tally.words : 0;
  rows.splice(5, 0, row('actor_b3', actors.p, actors.r, actors.f, `${actors.n} mentions`));
  return [
    `${title.padEnd(21)}     p      r     F1`,
    ...rows,
    `${'speaker_accuracy'.padEnd(21)}              ${speakers.acc.toFixed(1).padStart(6)}  of ${speakers.n} direct quotes found`,
    `unknown speakers: ${unknown} of ${all} direct quotes found; false quotes: ${tally.falseQuotes}, ${perThousand.toFixed(2)} per 1,000 words`,
    '',
  ].join('\n');
}

function row(name: string, p: number, r: number, f: number, note: string): string {
  const numbers = [p, r, f].map((n) => n.toFixed(1).padStart(6)).join(' ');
  return `${name.padEnd(21)}${numbers}  ${note}`;
}

const columns = [
  'mention_typed',
  'actor_b3',
  'direct_end_to_end',
  'indirect_end_to_end',
  'figure_value',
] as const;

/** One row an article, with the measures that matter most. */
export function articleTable(articles: readonly (readonly [name: string, tally: Tally])[]): string {
  const widths = columns.map((c) => c.length);
  return [
    [''.padEnd(28), ...columns].join('  '),
    ...articles.map(([name, tally]) => {
      const scores = headline(tally);
      return [
        name.slice(0, 28).padEnd(28),
        ...columns.map((c, i) => scores[c]!.toFixed(1).padStart(widths[i]!)),
      ].join('  ');
    }),
    '',
  ].join('\n');
}

const shortNames: Readonly<Record<string, readonly [first: string, second: string]>> = {
  mention_span: ['name', 'span'],
  mention_typed: ['name', 'typed'],
  organisation: ['org.', ''],
  actor_b3: ['actor', 'b3'],
  speaker_accuracy: ['speaker', 'right'],
  direct_end_to_end: ['direct', 'speaker'],
  indirect_span: ['indir.', 'span'],
  indirect_end_to_end: ['indir.', 'speaker'],
};

/** One row a set, with every measure; `direct speaker` is a direct quote with span and speaker right. */
export function setTable(measures: Measures): string {
  const sets = Object.entries(measures);
  const names = Object.keys(sets[0]?.[1] ?? {});
  const width = Math.max(0, ...sets.map(([set]) => set.length));
  const line = (first: string, cells: readonly string[]): string =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ').trimEnd();
  const heads = names.map((name) => shortNames[name] ?? name.split('_'));
  return [
    ...[0, 1].map((i) =>
      line(
        '',
        heads.map((head) => head[i] ?? ''),
      ),
    ),
    ...sets.map(([set, values]) =>
      line(
        set,
        names.map((name) => values[name]!.toFixed(1)),
      ),
    ),
    '',
  ].join('\n');
}
