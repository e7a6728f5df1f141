/** The plain text of RTF. No kept library reads RTF to text without the streams of Node: those on npm unpack mail only. */

import { fromLatin1 } from './windows1252';

/** Groups that hold no text of the article. */
const silent = new Set(
  'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator themedata xmlnstbl object'.split(
    ' ',
  ),
);

/** Control words that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** A control word or symbol, a group's mark, or a run of text. */
const piece = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[^\\{}]+/g;

interface Group {
  readonly skip: boolean;
  /** How many characters stand in for one `\u` to readers that know no Unicode (RTF 1.9, `\ucN`). */
  readonly fallback: number;
}

/** The text, paragraphs ended by a line's end. Linear; never throws, whatever the input. */
export function rtfText(rtf: string): string {
  const out: string[] = [];
  const groups: Group[] = [];
  let group: Group = { skip: false, fallback: 1 };
  let pending = 0;
  const add = (text: string): void => {
    const passed = Math.min(pending, text.length);
    pending -= passed;
    if (!group.skip && passed < text.length) out.push(text.slice(passed));
  };
  for (const match of rtf.matchAll(piece)) {
    const [whole, word, number, hex, symbol, brace] = match;
    if (brace === '{') groups.push(group);
    else if (brace === '}') group = groups.pop() ?? group;
    else if (hex !== undefined) add(fromLatin1(String.fromCharCode(parseInt(hex, 16))));
    else if (symbol === '*') group = { ...group, skip: true };
    else if (symbol !== undefined) add(symbolText(symbol));
    else if (word === undefined) add(whole.replace(/[\r\n]+/g, ''));
    else if (word === 'u' && number !== undefined) {
      add(String.fromCharCode(Number(number) & 0xffff));
      pending = group.fallback;
    } else if (word === 'uc') group = { ...group, fallback: Number(number ?? 1) };
    else if (silent.has(word)) group = { ...group, skip: true };
    else if (Object.hasOwn(characters, word)) add(characters[word]!);
  }
  return out.join('');
}

function symbolText(symbol: string): string {
  if (symbol === '~') return '\u00A0';
  if (symbol === '_') return '-';
  if (symbol === '\n' || symbol === '\r') return '\n';
  return '\\{}'.includes(symbol) ? symbol : '';
}
