/** Draws a published result as a table for a terminal: actors, quotes by speaker, figures. */
import { factLines, type Told } from '../corpus/actorFacts';
import type { Published, PublishedFigure, PublishedQuote } from '../export/published';
import { lineCounter } from '../export/article';
import { formatDate } from '../../../l10n/formats';
import { isMessageKey, type Message } from '../../../l10n/message';
import { figureValue } from '../features/figureValue';
import type { Figure } from '../model/types';
import { commas, counted, dots } from '../protocol/rowText';
import { clean } from './clean';
import { fit, pad, styles, type Styles } from './columns';

export interface TableOptions {
  readonly explain: boolean;
  readonly colour: boolean;
  readonly message: Message;
  /** Columns that there are; without it nothing is cut. */
  readonly width?: number | undefined;
}

interface Look extends TableOptions {
  readonly style: Styles;
  /** Cut to what is left of the width beside so many columns. */
  readonly fits: (text: string, beside?: number) => string;
}

/** The table, ending in a newline. Lines count from 1. Control characters of the article never reach the terminal. */
export function table(result: Published, text: string, options: TableOptions): string {
  const { message, width } = options;
  const style = styles(options.colour);
  const fits = (words: string, beside = 0): string =>
    width === undefined ? words : fit(words, Math.max(10, width - beside));
  const look: Look = { ...options, style, fits };
  const lineOf = lineCounter(text);
  const counts = commas(
    counted('actors', result.actors.length, message),
    counted('quotes', result.quotes.filter((q) => q.echoOf === undefined).length, message),
    counted('figures', result.figures.length, message),
  );
  const about = dots(
    result.language,
    result.date === null ? undefined : formatDate(result.date, message.language),
    counts,
  );
  const lines = [style.bold(fits(clean(result.file))), style.quiet(fits(about))];
  if (result.title !== null) lines.push(fits(clean(result.title)));
  const sections = [
    section(message('view.actors'), actorLines(result, look), style),
    section(message('tree.title'), quoteLines(result, lineOf, look), style),
    section(message('view.figures'), figureLines(result, lineOf, look), style),
  ];
  return [...lines, ...sections.flat()].join('\n') + '\n';
}

function section(title: string, lines: readonly string[], style: Styles): string[] {
  return lines.length ? ['', style.bold(title), ...lines] : [];
}

function actorLines(result: Published, { explain, message, style, fits }: Look): string[] {
  const mentions = tally(result.mentions.map((m) => m.actor));
  const said = result.quotes.filter((q) => q.echoOf === undefined);
  const quotes = tally(said.flatMap((q): readonly (string | null)[] => q.speakers ?? [q.speaker]));
  return result.actors.flatMap((actor) => {
    const spoken = quotes.get(actor.id);
    const numbers = commas(
      counted('mentions', mentions.get(actor.id) ?? 0, message),
      spoken === undefined ? undefined : counted('quotes', spoken, message),
    );
    const more = [
      ...factLines({ ...actor, roles: detailed(actor) }, message, actor.roles.length),
      ...(actor.aliases.length ? [message('also', actor.aliases.join(', '))] : []),
      ...(explain && actor.rule ? [`rule ${actor.rule}`] : []),
    ];
    return [
      `  ${pad(clean(actor.name), 36)} ${pad(message(`type.${actor.type}`), 13)} ${style.quiet(numbers)}`,
      ...more.map((line) => style.quiet(`    ${fits(clean(line), 4)}`)),
    ];
  });
}

/** Roles with their kind and what they come down to, where the result tells. */
function detailed({ roles, roleDetails = [] }: Published['actors'][number]): Told['roles'] {
  return roles.map((text) => roleDetails.find((d) => d.text === text) ?? { text });
}

function quoteLines(result: Published, lineOf: (offset: number) => number, look: Look): string[] {
  const { message, style } = look;
  const names = new Map(result.actors.map((a) => [a.id, a.name]));
  const bySpeaker = new Map<string, PublishedQuote[]>();
  for (const quote of result.quotes) {
    const ids = quote.speakers ?? (quote.speaker === null ? [] : [quote.speaker]);
    const speaker = ids.map((id) => names.get(id) ?? id).join(` ${message('and')} `);
    const known = bySpeaker.get(speaker);
    if (known) known.push(quote);
    else bySpeaker.set(speaker, [quote]);
  }
  const ordered = [...bySpeaker].sort(([a, x], [b, y]) => Number(!a) - Number(!b) || y.length - x.length);
  return ordered.flatMap(([speaker, quotes]) => [
    `  ${pad(clean(speaker) || message('unknownSpeaker'), 60)} ${style.quiet(String(quotes.filter((q) => q.echoOf === undefined).length))}`,
    ...quotes.flatMap((quote) => {
      const zone = `zone.${quote.zone}`;
      const notes = commas(
        quote.kind === 'direct' ? undefined : message(`kind.${quote.kind}`),
        quote.inferred ? message('inferred') : undefined,
        isMessageKey(zone) ? message(zone) : undefined,
        quote.echoOf === undefined ? undefined : message('repeat'),
      );
      const row = `${String(lineOf(quote.start)).padStart(7)}  ${said(quote, notes ? notes.length + 2 : 0, look)}`;
      return [notes ? `${row}  ${style.quiet(notes)}` : row, ...(look.explain ? [why(quote, look)] : [])];
    }),
  ]);
}

/** Words between quotation marks keep them, alike in every article; a denial never looks like a claim. */
function said(quote: PublishedQuote, beside: number, { message, fits }: Look): string {
  const stance = quote.stance === 'says' ? '' : `${message(`stance.${quote.stance}`)}: `;
  const taken = 10 + beside + stance.length;
  const text = clean(quote.text).replace(/^["“„«‘'‚]+|(?<!["”»’'])["”»’']+$/g, '');
  return stance + (quote.kind === 'direct' ? `“${fits(text, taken + 2)}”` : fits(clean(quote.text), taken));
}

function why(quote: PublishedQuote, { style, fits }: Look): string {
  const cue = quote.cue ? `, cue ${quote.cue.text}` : '';
  const speaker = quote.speakerRule ? `, speaker ${quote.speakerRule}` : '';
  return style.quiet(`         ${fits(clean(`rule ${quote.rule}${speaker}${cue}`), 9)}`);
}

function figureLines(result: Published, lineOf: (offset: number) => number, look: Look): string[] {
  const { width, style, explain } = look;
  const names = new Map(result.actors.map((a) => [a.id, a.name]));
  const column = width === undefined ? 24 : Math.max(24, Math.floor((width - 32) / 2));
  return result.figures.flatMap((figure) => {
    const speaker = figure.speaker === null ? '' : (names.get(figure.speaker) ?? figure.speaker);
    const cells = [clean(figure.text), meaning(figure, look), clean(speaker)];
    const row =
      width === undefined
        ? cells.map((c, i) => (i < 2 ? c.padEnd(column) : c))
        : [pad(cells[0]!, column), pad(cells[1]!, column), pad(cells[2]!, 18)];
    const rule = explain && figure.rule ? [style.quiet(`         rule ${figure.rule}`)] : [];
    return [[String(lineOf(figure.start)).padStart(7), ...row].join('  ').trimEnd(), ...rule];
  });
}

/** The value in words, and what is counted. */
function meaning({ kind, value, low, high, unit, of, hedge }: PublishedFigure, { message }: Look): string {
  const figure: Figure = {
    ...{ span: { start: 0, end: 0 }, kind, rule: '' },
    ...(value === null ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit === null ? {} : { unit }),
    ...(hedge ? { hedge } : {}),
  };
  return clean([figureValue(figure, message.language, message), of ?? ''].filter(Boolean).join(' '));
}

function tally(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
