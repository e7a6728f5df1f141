/** A comparison of articles as a table for a person. */
import { basename } from 'node:path';
import { formatShare } from '../../../l10n/formats';
import type { Message } from '../../../l10n/message';
import { commas, counted } from '../protocol/rowText';
import { clean } from './clean';
import { fit, pad, styles } from './columns';
import type { PublishedComparison } from './comparison';

export interface ComparisonLook {
  readonly colour: boolean;
  readonly message: Message;
  /** Columns that there are; without it nothing is cut. */
  readonly width?: number | undefined;
}

const fitTo = (row: string, width: number | undefined, beside: number): string =>
  width === undefined ? row : fit(row, Math.max(20, width - beside));

/** Four parts with a heading each; a part in which nothing was found is left out. */
export function comparisonTable(result: PublishedComparison, look: ComparisonLook): string {
  const { bold } = styles(look.colour);
  const { message } = look;
  const parts: [string, string[]][] = [
    [message('compare.actors'), actorRows(result, look)],
    [message('report.sameQuotes'), quoteRows(result, look)],
    [message('compare.figures'), figureRows(result, look)],
    [message('compare.spellings'), spellingRows(result)],
    [message('compare.doubtful'), result.doubtful.map(({ names: [a, b] }) => `${clean(a)} / ${clean(b)}`)],
  ];
  const shown = parts.filter(([, rows]) => rows.length > 0);
  if (shown.length === 0) return `${message('compare.nothing')}\n`;
  return shown.map(([title, rows]) => `${bold(title)}\n${rows.map((r) => `  ${r}\n`).join('')}`).join('\n');
}

function actorRows({ actors }: PublishedComparison, { message, width }: ComparisonLook): string[] {
  return actors
    .filter((a) => a.articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length || b.quotes - a.quotes)
    .map(({ name, type, articles, mentions, quotes, aliases }) => {
      const counts = commas(
        counted('articles', articles.length, message),
        counted('mentions', mentions, message),
        counted('quotes', quotes, message),
      );
      const also = aliases.length > 0 ? message('also', aliases.join(', ')) : '';
      const row = `${pad(clean(name), 26)} ${pad(message(`type.${type}`), 12)} ${pad(counts, 40)} ${clean(also)}`;
      return fitTo(row.trimEnd(), width, 2);
    });
}

function quoteRows({ sharedQuotes }: PublishedComparison, { message, width }: ComparisonLook): string[] {
  return sharedQuotes.flatMap(({ speaker, similarity, quotes }) => [
    `${clean(speaker ?? message('unknownSpeaker'))} (${message('same.alike', formatShare(similarity, message.language))})`,
    ...quotes.map((q) => fitTo(`  ${pad(clean(basename(q.file)), 20)} ${clean(q.text)}`, width, 2)),
  ]);
}

function figureRows({ figures }: PublishedComparison, { message, width }: ComparisonLook): string[] {
  return figures.flatMap(({ of, unit, agrees, values }) => [
    `${clean(of ?? unit ?? message('figure.count'))}: ${message(agrees ? 'figures.agree' : 'figures.disagree').toLowerCase()}`,
    ...values.map(({ file, text, speaker }) => {
      const claim = speaker === null ? '' : message('figure.saidBy', clean(speaker));
      const row = `  ${pad(clean(basename(file)), 20)} ${pad(clean(text), 30)} ${claim}`;
      return fitTo(row.trimEnd(), width, 2);
    }),
  ]);
}

function spellingRows({ spellings }: PublishedComparison): string[] {
  return spellings.map(({ actor, variants }) => {
    const list = variants.map(({ text, files }) => `${clean(text)} (${files.length})`).join(', ');
    return `${pad(clean(actor), 26)} ${list}`;
  });
}
