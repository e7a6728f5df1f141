/** The report: who speaks, how much, where and when, in whose mouth which terms, with a table behind each chart. */
import { formatDate, formatNumber, formatShare } from '../../../../l10n/formats';
import type { Message, MessageKey } from '../../../../l10n/message';
import type { Comparison } from '../../corpus/compare';
import type { ReportData, ReportedQuote, ReportSpeaker } from '../../corpus/report/reportData';
import { escapeXml } from '../../export/xml';
import { nameOfFile } from '../../protocol/quoteLine';
import type { TermTable } from '../../corpus/terms/countTerms';
import type { ReportBody } from '../../protocol/reportPage';
import { counted, cutTo, dots } from '../../protocol/rowText';
import { disagreementRows } from '../figureTable';
import { sameQuoteRows } from '../sameQuoteRows';
import type { Row } from '../../protocol/rows';
import { barChart, matrixChart, timeChart, type Bar, type Mark } from './charts';
import { reportStyle } from './style';

export interface ReportParts {
  readonly data: ReportData;
  /** Of the articles that were held side by side. */
  readonly comparison: Comparison;
  readonly terms: readonly TermTable[];
}

/** What a chart has room for; the table behind it has more. */
const charted = 20;
const tabled = 300;
const matrixColumns = 30;
const listed = 1_000;

/** A body without script: every mark leads to the quote it stands for, further down the page. */
export function reportBody({ data, comparison, terms }: ReportParts, message: Message): ReportBody {
  const page = new Page(data, message);
  const { articles, quotes, speakers, unknown } = data;
  const count = (what: 'quotes' | 'articles', n: number): string => counted(what, n, message);
  const head = `<h1>${escapeXml(message('report.title'))}</h1>
<p>${escapeXml(dots(count('articles', articles.length), count('quotes', quotes.length), message('report.speakers', speakers.length), unknown > 0 ? message('report.unknown', unknown) : undefined))}</p>
<p class="quiet">${escapeXml(message('report.how'))}</p>`;
  const sections = [
    page.voices(),
    page.groups(),
    page.matrix(),
    page.timeline(),
    page.rows('figures', disagreementRows(comparison.figures, message)),
    page.rows('sameQuotes', sameQuoteRows(comparison.sharedQuotes, message)),
    page.terms(terms),
    page.mentions(),
  ];
  const title = escapeXml(message('report.title'));
  return {
    title,
    language: message.language,
    style: reportStyle,
    body: [head, ...sections, page.quotes()].filter((s) => s !== '').join('\n'),
  };
}

/** To be written under each other: a number, a share, or nothing. */
const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^(?:<?\d+%)?$/.test(cell));

type Cell = string | number | { readonly html: string };

class Page {
  /** Quotes that a mark leads to. */
  private readonly wanted = new Set<number>();

  constructor(
    private readonly data: ReportData,
    private readonly message: Message,
  ) {}

  voices(): string {
    const { speakers, quotes } = this.data;
    const bars = speakers.slice(0, charted).map((s) => this.bar(s.name, s.quotes, this.firstOf(s)));
    const rows = speakers
      .slice(0, tabled)
      .map((s) => [
        s.name,
        s.role ?? '',
        s.quotes,
        this.share(s.quotes, quotes.length),
        s.words,
        s.articles.size,
      ]);
    const heads = ['speaker', 'role', 'quotes', 'share', 'words', 'articles'] as const;
    return this.section('voices', barChart(this.message('report.voices'), bars), this.table(heads, rows));
  }

  /** A chart for each way to put speakers together, the reader's own first; one table behind them. */
  groups(): string {
    const { message } = this;
    const found = groupsOf(this.data.speakers, message).map(({ by, groups }) => ({
      by: message(by),
      groups: [...groups.values()].sort((a, b) => b.quotes - a.quotes),
    }));
    const charts = found.map(({ by, groups }) => {
      const bars = groups
        .slice(0, charted)
        .map(({ name, quotes, of }) => this.bar(name, quotes, this.firstOf(of)));
      return `<h3>${escapeXml(by)}</h3>\n${barChart(by, bars)}`;
    });
    const rows = found.flatMap(({ by, groups }) =>
      groups.slice(0, tabled).map((g) => [by, g.name, g.speakers, g.quotes]),
    );
    const heads = ['by', 'group', 'speakers', 'quotes'] as const;
    return this.section('groups', charts.join('\n'), this.table(heads, rows));
  }

  matrix(): string {
    const { speakers, articles } = this.data;
    if (articles.length < 2) return '';
    const quoted = [...new Set(speakers.flatMap((s) => [...s.articles.keys()]))].sort((a, b) => a - b);
    const columns = quoted.slice(0, matrixColumns);
    const rows = speakers.slice(0, charted).map((s) => ({
      label: s.name,
      cells: columns.map((i): Mark | undefined => {
        const cell = s.articles.get(i);
        return cell && this.mark(cell.count, cell.first, `${s.name}, ${this.titleOf(i)}`);
      }),
    }));
    const chart = matrixChart(this.message('report.matrix'), {
      rows,
      columns: columns.map((i) => this.titleOf(i)),
    });
    const pairs = speakers
      .slice(0, tabled)
      .flatMap((s) => [...s.articles].map(([i, cell]) => ({ ...cell, i, name: s.name })));
    const table = pairs
      .slice(0, tabled)
      .map(({ name, first, i, count }): Cell[] => [name, this.to(first, this.titleOf(i)), count]);
    return this.section('matrix', chart, this.table(['speaker', 'article', 'quotes'], table));
  }

  timeline(): string {
    const { quotes, articles } = this.data;
    const days = new Map<string, { count: number; first: number }>();
    for (const [i, { article }] of quotes.entries()) {
      const date = articles[article]!.date;
      if (date === undefined || !/^\d{4}/.test(date)) continue;
      const day = days.get(date);
      if (day) day.count += 1;
      else days.set(date, { count: 1, first: i });
    }
    const buckets = bucketed(days);
    if (buckets.length < 2) return '';
    const written = (date: string): string => formatDate(date, this.message.language, 'short');
    const bars = buckets.map(([date, { count, first }]) => this.bar(written(date), count, first));
    const rows = buckets.map(([date, { count, first }]): Cell[] => [this.to(first, written(date)), count]);
    return this.section(
      'timeline',
      timeChart(this.message('report.timeline'), bars),
      this.table(['date', 'quotes'], rows),
    );
  }

  /** Rows of a view, each with what stands under it. */
  rows(name: 'figures' | 'sameQuotes', groups: readonly Row[]): string {
    const rows = groups.slice(0, tabled).flatMap((group) =>
      (group.children ?? []).map((child, i): Cell[] => [
        i === 0 ? group.label : '',
        child.at
          ? {
              html: `<a href="#" data-at="${escapeXml(JSON.stringify(child.at))}">${escapeXml(child.label)}</a>`,
            }
          : child.label,
        child.description ?? '',
      ]),
    );
    if (rows.length === 0) return '';
    return this.section(name, '', this.table(['what', 'words', 'where'], rows), true);
  }

  terms(terms: readonly TermTable[]): string {
    const rows = terms.flatMap((t) => [
      [t.name, this.message('report.ownWords'), t.own, ''],
      ...t.speakers.slice(0, charted).map((s) => ['', s.name, s.count, s.articles]),
    ]);
    if (rows.length === 0) return '';
    const bars = terms.map((t) => this.bar(t.name, t.count, undefined));
    const heads = ['term', 'speaker', 'count', 'articles'] as const;
    return this.section('terms', barChart(this.message('report.terms'), bars), this.table(heads, rows));
  }

  mentions(): string {
    const { mentions } = this.data;
    if (mentions.length === 0) return '';
    const bars = mentions.slice(0, charted).map((m) => this.bar(`${m.from} → ${m.to}`, m.count, m.first));
    const rows = mentions.slice(0, tabled).map((m): Cell[] => [m.from, this.to(m.first, m.to), m.count]);
    return this.section(
      'mentions',
      barChart(this.message('report.mentions'), bars),
      this.table(['speaker', 'mentioned', 'count'], rows),
    );
  }

  /** The quotes that marks lead to, and the first of the others. */
  quotes(): string {
    const { quotes, articles } = this.data;
    const shown = quotes.flatMap((q, i) => (this.wanted.has(i) || i < listed ? [[q, i] as const] : []));
    const byArticle = new Map<number, string[]>();
    for (const [q, i] of shown) {
      const list = byArticle.get(q.article) ?? [];
      list.push(this.quote(q, i));
      byArticle.set(q.article, list);
    }
    const parts = [...byArticle].map(
      ([i, list]) =>
        `<h3>${escapeXml(dots(this.titleOf(i), articles[i]!.date && formatDate(articles[i]!.date, this.message.language)))}</h3>\n${list.join('\n')}`,
    );
    return `<section><h2>${escapeXml(this.message('report.quotes'))}</h2>
<details data-keep="quotes"><summary>${escapeXml(counted('quotes', shown.length, this.message))}</summary>
${parts.join('\n')}
</details></section>`;
  }

  private quote({ quote, article, speakers }: ReportedQuote, i: number): string {
    const { stance, kind, line, character, start, end } = quote;
    const range = { start: { line, character }, end: { line, character: character + (end - start) } };
    const at = escapeXml(JSON.stringify({ uri: this.data.articles[article]!.uri, range }));
    const said =
      stance === 'says' ? '' : `<span class="bad">${escapeXml(this.message(`stance.${stance}`))}:</span> `;
    const words = cutTo(quote.text, 400);
    const who = dots(
      speakers.join(', ') || this.message('unknownSpeaker'),
      kind === 'direct' ? undefined : this.message(`kind.${kind}`),
      this.message('lineShort', String(line + 1)),
    );
    return `<blockquote id="q${i}">${said}${escapeXml(kind === 'direct' ? `“${words}”` : words)} <a class="note" href="#q${i}" data-at="${at}">${escapeXml(who)}</a></blockquote>`;
  }

  private section(name: string, chart: string, table: string, open = false): string {
    const { message } = this;
    const title = escapeXml(message(`report.${name}` as MessageKey));
    return `<section id="${name}"><h2>${title}</h2>
${chart}
<details data-keep="${name}"${open ? ' open' : ''}><summary>${escapeXml(message('report.table'))}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}, ${escapeXml(message('report.table'))}">
${table}
</div></details></section>`;
  }

  private table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
    const { message } = this;
    const numbers = heads.map((_, i) => rows.every((r) => isNumber(r[i]!)));
    const cell = (c: Cell, i: number): string => {
      const kind = numbers[i] ? ' class="n"' : '';
      if (typeof c === 'number') return `<td${kind}>${formatNumber(c, message.language)}</td>`;
      return `<td${kind}>${typeof c === 'string' ? escapeXml(c) : c.html}</td>`;
    };
    const head = heads.map(
      (h, i) =>
        `<th scope="col"${numbers[i] ? ' class="n"' : ''}>${escapeXml(message(`report.head.${h}` as MessageKey))}</th>`,
    );
    const body = rows.map((r) => `<tr>${r.map(cell).join('')}</tr>`);
    return `<table><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  }

  private bar(label: string, value: number, first: number | undefined): Bar {
    const shown = formatNumber(value, this.message.language);
    return { ...this.mark(value, first, label), label, shown };
  }

  private mark(value: number, first: number | undefined, what: string): Mark {
    if (first !== undefined) this.wanted.add(first);
    const title = `${what}: ${formatNumber(value, this.message.language)}`;
    return { value, title, ...(first === undefined ? {} : { href: `#q${first}` }) };
  }

  private to(first: number, words: string): Cell {
    this.wanted.add(first);
    return { html: `<a href="#q${first}">${escapeXml(words)}</a>` };
  }

  private firstOf({ articles }: ReportSpeaker): number | undefined {
    return [...articles.values()][0]?.first;
  }

  private share(n: number, all: number): string {
    return formatShare(all === 0 ? 0 : n / all, this.message.language);
  }

  private titleOf(article: number): string {
    const { title, uri } = this.data.articles[article]!;
    return cutTo(title ?? nameOfFile(uri), 80);
  }
}

interface Group {
  readonly name: string;
  quotes: number;
  speakers: number;
  /** Who speaks most in it. */
  readonly of: ReportSpeaker;
}

type GroupedBy = 'report.byOwn' | 'report.byType' | 'report.byGender' | 'report.byGroup';

/** The groups of each sort that there are; somebody may be in several of one sort. */
function groupsOf(
  speakers: readonly ReportSpeaker[],
  message: Message,
): { readonly by: GroupedBy; readonly groups: ReadonlyMap<string, Group> }[] {
  const genderOf = ({ type, gender }: ReportSpeaker): string[] =>
    type === 'person' ? [message(gender === undefined ? 'report.genderUnknown' : `gender.${gender}`)] : [];
  const ways: readonly (readonly [GroupedBy, (s: ReportSpeaker) => readonly string[]])[] = [
    ['report.byOwn', (s) => s.own],
    ['report.byType', (s) => [message(`type.${s.type}`)]],
    ['report.byGender', genderOf],
    ['report.byGroup', (s) => s.groups],
  ];
  return ways.flatMap(([by, namesOf]) => {
    const groups = new Map<string, Group>();
    for (const s of speakers)
      for (const name of namesOf(s)) {
        const group = groups.get(name);
        if (group) {
          group.quotes += s.quotes;
          group.speakers += 1;
        } else groups.set(name, { name, quotes: s.quotes, speakers: 1, of: s });
      }
    return groups.size > 0 ? [{ by, groups }] : [];
  });
}

/** At most so many columns: days where that will do, else months, else years. */
const mostColumns = 60;

function bucketed(
  days: ReadonlyMap<string, { count: number; first: number }>,
): [string, { count: number; first: number }][] {
  for (const length of [10, 7, 4]) {
    const out = new Map<string, { count: number; first: number }>();
    for (const [date, { count, first }] of days) {
      const key = date.slice(0, length);
      const bucket = out.get(key);
      out.set(key, { count: count + (bucket?.count ?? 0), first: Math.min(first, bucket?.first ?? first) });
    }
    if (out.size <= mostColumns || length === 4) return [...out].sort(([a], [b]) => (a < b ? -1 : 1));
  }
  return [];
}
