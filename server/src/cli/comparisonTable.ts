/** A comparison of articles as a table for a person. */
import { basename } from 'node:path';
import { clean } from './clean';
import { fit, pad, styles } from './columns';
import type { PublishedComparison } from './comparison';

/** Four parts with a heading each; a part in which nothing was found is left out. */
export function comparisonTable(result: PublishedComparison, colour: boolean): string {
  const { bold } = styles(colour);
  const parts: [string, string[]][] = [
    ['Actors in several articles', actorRows(result)],
    ['Said in several articles', quoteRows(result)],
    ['Figures of the same thing', figureRows(result)],
    ['Spelled in several ways', spellingRows(result)],
    ['Perhaps one actor', result.doubtful.map(({ names: [a, b] }) => `${clean(a)} / ${clean(b)}`)],
  ];
  const shown = parts.filter(([, rows]) => rows.length > 0);
  if (shown.length === 0) return 'These articles have nothing in common.\n';
  return shown.map(([title, rows]) => `${bold(title)}\n${rows.map((r) => `  ${r}\n`).join('')}`).join('\n');
}

function actorRows({ actors }: PublishedComparison): string[] {
  return actors
    .filter((a) => a.articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length || b.quotes - a.quotes)
    .map(({ name, type, articles, mentions, quotes, aliases }) => {
      const counts = `${String(articles.length).padStart(3)} articles ${String(mentions).padStart(4)} mentions ${String(quotes).padStart(4)} quotes`;
      const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : '';
      return `${pad(clean(name), 26)} ${pad(type, 12)}${counts}  ${fit(clean(also), 60)}`.trimEnd();
    });
}

function quoteRows({ sharedQuotes }: PublishedComparison): string[] {
  return sharedQuotes.flatMap(({ speaker, similarity, quotes }) => [
    `${clean(speaker ?? 'unknown speaker')} (${Math.round(similarity * 100)}% the same words)`,
    ...quotes.map((q) => `  ${pad(clean(basename(q.file)), 20)} ${fit(clean(q.text), 110)}`),
  ]);
}

function figureRows({ figures }: PublishedComparison): string[] {
  return figures.flatMap(({ of, unit, agrees, values }) => [
    `${clean(of ?? unit ?? 'number')}: ${agrees ? 'agree' : 'do not agree'}`,
    ...values.map(({ file, text, speaker }) => {
      const claim = speaker === null ? '' : `according to ${clean(speaker)}`;
      return `  ${pad(clean(basename(file)), 20)} ${pad(clean(text), 30)} ${claim}`.trimEnd();
    }),
  ]);
}

function spellingRows({ spellings }: PublishedComparison): string[] {
  return spellings.map(({ actor, variants }) => {
    const list = variants.map(({ text, files }) => `${clean(text)} (${files.length})`).join(', ');
    return `${pad(clean(actor), 26)} ${list}`;
  });
}
