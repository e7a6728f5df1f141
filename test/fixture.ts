/**
 * Article fixtures: articles with the expected findings drawn into the text.
 *
 * The marks are stripped, the plain text is analysed, the analysis is drawn back with the same marks, and the two
 * texts are compared; their difference is the failure message. docs/fixtures.md lists the marks and the header.
 */
import { analyse } from '../server/src/analysis/analyse';
import type { Analysis } from '../server/src/model/types';
import { languageById, languageIds } from '../server/src/languages/languages';
import { isLayer, layerOf, marksOf, tags, type Layer, type Mark } from './fixtureMarks';

export interface Fixture {
  /** File name of the article, or what the fixture shows. */
  readonly name: string;
  readonly language: string;
  /** The layers it holds; marks of other layers are for the reader and are not compared. */
  readonly layers: readonly Layer[];
  /** The plain text, without marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offset of `<|>`. */
  readonly cursor?: number;
  /** The header line as it stands. */
  readonly header: string;
  /** The article has CRLF line ends. */
  readonly crlf: boolean;
}

/**
 * Reads the articles of a fixture, each opened by a line `--- NAME [lang=nl] [check=LAYER,…] [eol=crlf] [# remark]`.
 * A source without header is one Dutch article. Throws on a mark that is never closed or an unknown layer.
 */
export function readFixtures(source: string): Fixture[] {
  if (!source.startsWith('---')) return [readFixture('---', source)];
  return source
    .split(/^(?=---(?: |$))/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      return readFixture(part.slice(0, end), part.slice(end + 1).replace(/\n$/, ''));
    });
}

/** The analysis of a fixture's plain text, in the fixture's language. */
export function analyseFixture({ text, language, name }: Fixture): Analysis {
  return analyse(text, languageById(language)!, { uri: name });
}

/** What the fixture expects and what the analysis finds, both drawn into the text. Equal strings mean that it holds. */
export function compareFixture(fixture: Fixture): { readonly expected: string; readonly actual: string } {
  const held = (mark: Mark): boolean => fixture.layers.includes(layerOf(mark.tag));
  const found = marksOf(analyseFixture(fixture), fixture.layers, fixture.marks);
  return { expected: draw(fixture.text, fixture.marks.filter(held)), actual: draw(fixture.text, found) };
}

/** The fixture as it would have to be for the analysis to hold: header, unheld marks and cursor as they were. */
export function rewriteFixture(fixture: Fixture): string {
  const kept = fixture.marks.filter((mark) => !fixture.layers.includes(layerOf(mark.tag)));
  const found = marksOf(analyseFixture(fixture), fixture.layers, fixture.marks);
  const body = draw(fixture.text, [...found, ...kept], fixture.cursor);
  return `${fixture.header}\n${fixture.crlf ? body.replaceAll('\r\n', '\n') : body}\n`;
}

function readFixture(header: string, body: string): Fixture {
  const words = header
    .replace(/ # .*$/, '')
    .slice(3)
    .trim()
    .split(/\s+/);
  const option = (name: string): string | undefined =>
    words.find((w) => w.startsWith(`${name}=`))?.slice(name.length + 1);
  const name = words.filter((w) => !/^(?:lang|check|eol)=/.test(w)).join(' ') || 'article';
  const crlf = option('eol') === 'crlf';
  const { text, marks, cursor } = readMarks(crlf ? body.replaceAll('\n', '\r\n') : body, name);
  const language = option('lang') ?? languageIds[0]!;
  if (!languageById(language)) throw new Error(`fixture ${name}: no language “${language}”`);
  const checked = option('check')?.split(',') ?? [...new Set(marks.map((m) => layerOf(m.tag)))];
  const unknown = checked.find((layer) => !isLayer(layer));
  if (unknown !== undefined) throw new Error(`fixture ${name}: no layer “${unknown}”`);
  const layers = checked.filter(isLayer);
  return { name, language, layers, text, marks, header, crlf, ...(cursor === undefined ? {} : { cursor }) };
}

/** Strips the marks; `<` that opens no mark of ours is text. */
export function readMarks(body: string, name = 'article'): { text: string; marks: Mark[]; cursor?: number } {
  const marks: Mark[] = [];
  const open: { tag: string; label: string; start: number }[] = [];
  let cursor: number | undefined;
  let text = '';
  let last = 0;
  for (const match of body.matchAll(new RegExp(`<(?:\\||(/?)(${tags.join('|')})( [^<>]*)?)>`, 'g'))) {
    text += body.slice(last, match.index);
    last = match.index + match[0].length;
    const [, slash, tag, label] = match;
    if (tag === undefined) cursor = text.length;
    else if (!slash) open.push({ tag, label: (label ?? '').trim().replace(/\s+/g, ' '), start: text.length });
    else {
      const index = open.findLastIndex((o) => o.tag === tag);
      if (index < 0) throw new Error(`fixture ${name}: </${tag}> closes nothing`);
      marks.push({ ...open.splice(index, 1)[0]!, end: text.length });
    }
  }
  if (open[0]) throw new Error(`fixture ${name}: <${open[0].tag}> is never closed`);
  text += body.slice(last);
  return { text, marks, ...(cursor === undefined ? {} : { cursor }) };
}

/** Draws marks into the text: longer ones outside shorter ones, same spans in the order of `tags`. */
function draw(text: string, marks: readonly Mark[], cursor?: number): string {
  const rank = (mark: Mark): number => tags.indexOf(mark.tag);
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const at = new Map<number, string[]>();
  const add = (offset: number, piece: string, first = false): void => {
    const pieces = at.get(offset) ?? [];
    if (first) pieces.unshift(piece);
    else pieces.push(piece);
    at.set(offset, pieces);
  };
  for (const mark of sorted) add(mark.start, `<${mark.tag}${mark.label && ` ${mark.label}`}>`);
  if (cursor !== undefined) add(cursor, '<|>');
  for (const mark of [...sorted].sort((a, b) => a.start - b.start || b.end - a.end))
    add(mark.end, `</${mark.tag}>`, true);
  let drawn = '';
  let last = 0;
  for (const [offset, pieces] of [...at].sort(([a], [b]) => a - b)) {
    drawn += text.slice(last, offset) + pieces.join('');
    last = offset;
  }
  return drawn + text.slice(last);
}
