/**
 * Draws the charts of the report as SVG, a string each. Observable Plot (0.6.17) was looked at: with what it needs of D3
 * it is about 280 kB, and it needs a document to draw in, which neither the server nor the command line has; bars,
 * a matrix and bars in time are the hundred lines below. Every mark is a link with words of its own, so that keyboard
 * and screen reader reach it, and takes its colours from the page.
 */
import { escapeXml } from '../../export/xml';

/** A mark leads to a quote of the page, by its address there. */
export interface Mark {
  readonly value: number;
  readonly href?: string;
  /** Said of it by a tooltip and a screen reader. */
  readonly title: string;
}
export interface Bar extends Mark {
  readonly label: string;
  /** The number as it is written behind the bar. */
  readonly shown: string;
}

const width = 720;
/** Of a matrix. */
const row = 24;
const labels = 220;

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeXml(words)}</text>`;

const link = ({ href, title }: Mark, inside: string): string =>
  href === undefined
    ? `<g><title>${escapeXml(title)}</title>${inside}</g>`
    : `<a href="${escapeXml(href)}" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title>${inside}</a>`;

/** A chart that is wider than its page is moved by itself, with keys too. */
const svg = (height: number, title: string, inside: string, wide: number | 'whole' = width): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(title)}"><svg xmlns="http://www.w3.org/2000/svg" class="chart" ${wide === 'whole' ? 'width="100%"' : `viewBox="0 0 ${wide} ${height}" width="${wide}"`} height="${height}" role="group" aria-label="${escapeXml(title)}">${inside}</svg></div>`;

const cut = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;

/** Of the width, for the longest bar; its number stands behind it. */
const barRoom = 86;
const barRow = 34;

/** Horizontal bars from 0, each with its label above and its number behind, in whatever width there is. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map((b) => b.value));
  const inside = bars.map((bar, i) => {
    const y = i * barRow;
    const long = Math.max(0.4, (barRoom * bar.value) / most).toFixed(2);
    return (
      text(0, y + 12, cut(bar.label, 60)) +
      link(bar, `<rect class="mark" x="0" y="${y + 17}" width="${long}%" height="12" rx="2"/>`) +
      `<text x="${long}%" dx="6" y="${y + 27}" class="quiet">${escapeXml(bar.shown)}</text>`
    );
  });
  return svg(bars.length * barRow + 2, title, inside.join(''), 'whole');
}

export interface Matrix {
  readonly rows: readonly { readonly label: string; readonly cells: readonly (Mark | undefined)[] }[];
  readonly columns: readonly string[];
}

/** A cell for each row and column, the fuller the more; the number stands in it. */
export function matrixChart(title: string, { rows, columns }: Matrix): string {
  const most = Math.max(1, ...rows.flatMap((r) => r.cells.map((c) => c?.value ?? 0)));
  const head = 120;
  const cell = 34;
  const wide = Math.max(width, labels + columns.length * cell + 80);
  const heads = columns.map((name, i) => {
    const x = labels + i * cell + cell / 2;
    return text(x, head - 8, cut(name, 22), `transform="rotate(-45 ${x} ${head - 8})"`);
  });
  const body = rows.flatMap(({ label, cells }, j) => [
    text(labels - 8, head + j * row + 16, cut(label, 30), 'text-anchor="end"'),
    ...cells.map((mark, i) => {
      if (!mark || mark.value === 0) return '';
      const [x, y] = [labels + i * cell, head + j * row];
      // Never so full that the number in it could not be read, in a light or a dark theme.
      const full = (0.08 + (0.34 * mark.value) / most).toFixed(2);
      return link(
        mark,
        `<rect class="mark" fill-opacity="${full}" x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${row - 2}" rx="2"/>${text(x + cell / 2, y + 16, String(mark.value), 'text-anchor="middle"')}`,
      );
    }),
  ]);
  return svg(head + rows.length * row + 8, title, [...heads, ...body].join(''), wide);
}

/** Columns in the order given, which is that of time. */
export function timeChart(title: string, columns: readonly Bar[]): string {
  const most = Math.max(1, ...columns.map((c) => c.value));
  const high = 140;
  const step = Math.max(14, Math.min(60, (width - 20) / Math.max(1, columns.length)));
  const every = Math.ceil(70 / step);
  const inside = columns.map((bar, i) => {
    const tall = Math.max(bar.value > 0 ? 2 : 0, (high * bar.value) / most);
    const x = 10 + i * step;
    return (
      link(
        bar,
        `<rect class="mark" x="${x + 1}" y="${(high - tall + 16).toFixed(1)}" width="${step - 2}" height="${tall.toFixed(1)}"/>`,
      ) +
      (step >= 24 || columns.length < 30
        ? text(x + step / 2, high - tall + 12, bar.shown, 'text-anchor="middle" class="quiet"')
        : '') +
      (i % every === 0 ? text(x, high + 34, bar.label, 'class="quiet"') : '')
    );
  });
  return svg(high + 44, title, inside.join(''), Math.max(width, 20 + columns.length * step));
}
