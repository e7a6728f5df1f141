/** Draws a published result as a table for a terminal of 80 columns: actors, quotes by speaker, figures. */
import type { Published, PublishedFigure, PublishedQuote } from '../export/published';
import { lineCounter } from '../export/article';
import { clean } from './clean';
import { fit, pad, styles, type Styles } from './columns';

export interface TableOptions {
  readonly explain: boolean;
  readonly colour: boolean;
}

const width = 80;

/** The table, ending in a newline. Lines count from 1. Control characters of the article never reach the terminal. */
export function table(result: Published, text: string, options: TableOptions): string {
  const style = styles(options.colour);
  const lineOf = lineCounter(text);
  const counts = [
    count(result.actors.length, 'actor'),
    count(result.quotes.length, 'quote'),
    count(result.figures.length, 'figure'),
  ].join(', ');
  const about = [result.language, result.date, counts].filter(Boolean).join(' · ');
  const lines = [style.bold(fit(clean(result.file), width)), style.quiet(fit(about, width))];
  if (result.title !== null) lines.push(fit(clean(result.title), width));
  const sections = [
    section('Actors', actorLines(result, options, style), style),
    section('Quotes', quoteLines(result, lineOf, options, style), style),
    section('Figures', figureLines(result, lineOf, options, style), style),
  ];
  return [...lines, ...sections.flat()].join('\n') + '\n';
}

function section(title: string, lines: readonly string[], style: Styles): string[] {
  return lines.length ? ['', style.bold(title), ...lines] : [];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function actorLines(result: Published, options: TableOptions, style: Styles): string[] {
  const mentions = tally(result.mentions.map((m) => m.actor));
  const quotes = tally(result.quotes.flatMap((q): readonly (string | null)[] => q.speakers ?? [q.speaker]));
  return result.actors.flatMap((actor) => {
    const numbers = [
      count(mentions.get(actor.id) ?? 0, 'mention'),
      ...(quotes.has(actor.id) ? [count(quotes.get(actor.id)!, 'quote')] : []),
    ].join(', ');
    const more = [
      ...actor.roles,
      ...(actor.aliases.length ? [`also ${actor.aliases.join(', ')}`] : []),
      ...(options.explain && actor.rule ? [`rule ${actor.rule}`] : []),
    ];
    return [
      `  ${pad(clean(actor.name), 36)} ${pad(actor.type, 13)} ${style.quiet(numbers)}`,
      ...more.map((line) => style.quiet(`    ${fit(clean(line), width - 4)}`)),
    ];
  });
}

function quoteLines(
  result: Published,
  lineOf: (offset: number) => number,
  options: TableOptions,
  style: Styles,
): string[] {
  const names = new Map(result.actors.map((a) => [a.id, a.name]));
  const bySpeaker = new Map<string, PublishedQuote[]>();
  for (const quote of result.quotes) {
    const ids = quote.speakers ?? (quote.speaker === null ? [] : [quote.speaker]);
    const speaker = ids.map((id) => names.get(id) ?? id).join(' and ');
    const known = bySpeaker.get(speaker);
    if (known) known.push(quote);
    else bySpeaker.set(speaker, [quote]);
  }
  const ordered = [...bySpeaker].sort(([a, x], [b, y]) => Number(!a) - Number(!b) || y.length - x.length);
  return ordered.flatMap(([speaker, quotes]) => [
    `  ${pad(clean(speaker) || 'Unknown speaker', 60)} ${style.quiet(String(quotes.length))}`,
    ...quotes.flatMap((quote) => {
      const notes = [
        ...(quote.kind === 'direct' ? [] : [quote.kind]),
        ...(quote.inferred ? ['inferred'] : []),
        ...(quote.zone === 'paragraph' ? [] : [`in ${quote.zone}`]),
        ...(quote.echoOf === undefined ? [] : ['repeated']),
      ].join(', ');
      const room = width - 10 - (notes ? notes.length + 2 : 0);
      const row = `${String(lineOf(quote.start)).padStart(7)}  ${said(quote, room)}`;
      return [notes ? `${row}  ${style.quiet(notes)}` : row, ...(options.explain ? [why(quote, style)] : [])];
    }),
  ]);
}

/** Words between quotation marks keep them, alike in every article; a denial never looks like a claim. */
function said(quote: PublishedQuote, room: number): string {
  const stance = quote.stance === 'says' ? '' : `${quote.stance.replace('-', ' ')}: `;
  const left = room - stance.length;
  const text = clean(quote.text).replace(/^["“„«‘'‚]+|(?<!["”»’'])["”»’']+$/g, '');
  return stance + (quote.kind === 'direct' ? `“${fit(text, left - 2)}”` : fit(clean(quote.text), left));
}

function why(quote: PublishedQuote, style: Styles): string {
  const cue = quote.cue ? `, cue ${quote.cue.text}` : '';
  const speaker = quote.speakerRule ? `, speaker ${quote.speakerRule}` : '';
  return style.quiet(`         ${fit(clean(`rule ${quote.rule}${speaker}${cue}`), width - 9)}`);
}

function figureLines(
  result: Published,
  lineOf: (offset: number) => number,
  options: TableOptions,
  style: Styles,
): string[] {
  const names = new Map(result.actors.map((a) => [a.id, a.name]));
  return result.figures.flatMap((figure) => {
    const speaker = figure.speaker === null ? '' : (names.get(figure.speaker) ?? figure.speaker);
    const row = [
      String(lineOf(figure.start)).padStart(7),
      pad(clean(figure.text), 24),
      pad(meaning(figure), 24),
      pad(clean(speaker), 18),
    ].join('  ');
    const rule = options.explain && figure.rule ? [style.quiet(`         rule ${figure.rule}`)] : [];
    return [row.trimEnd(), ...rule];
  });
}

function meaning(figure: PublishedFigure): string {
  const range = figure.low !== undefined || figure.high !== undefined;
  const value = range ? `${figure.low ?? ''}–${figure.high ?? ''}` : String(figure.value ?? '?');
  const [hedge, unit, of] = [figure.hedge ?? '', figure.unit ?? '', figure.of ?? ''];
  return clean([hedge, value, unit === of ? '' : unit, of].filter(Boolean).join(' '));
}

function tally(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
