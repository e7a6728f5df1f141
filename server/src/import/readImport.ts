/** Reads a file of articles, whatever kind of export it is: looks at what it holds, not only at how it is called. */
import { readFactivaXml, isFactivaXml } from './factiva';
import { paragraphsOfHtml, readHtml } from './html';
import { bratPair, isAnnotations, readBrat } from './brat';
import { importedArticle, problem, type Imported, type ImportProblem } from './imported';
import { readMail } from './mail';
import { isMediargus, readMediargus } from './mediargus';
import { isOwn, ownLines, readOwn } from './ownExport';
import { isNexis, readNexis } from './nexis';
import { isNexisUni, readNexisUni } from './nexisUni';
import { isNinjs, readNinjs } from './ninjs';
import { isNitf, readNitf } from './nitf';
import { rtfText } from './rtf';
import { readWord } from './word';
import { readXml } from './xmlTree';

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of the bytes in the encoding that they show; undefined where they are no text. */
  readonly text: string | undefined;
}

/** How the files around a file are read. */
export interface Around {
  /** The text of bytes, as `text` of a file was told. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
  /** The file of this name in the same place; undefined where there is none. */
  readonly beside?: (name: string) => Promise<Uint8Array | undefined>;
  /** In how many archives it lies. */
  readonly archives?: number;
}

/** The articles of a file. Never throws: what cannot be read is told in `problems`. Nothing is loaded from anywhere. */
export async function readImport(file: ImportFile, around: Around): Promise<Imported> {
  try {
    return await read(file, around);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return nothing(problem('unreadable', why));
  }
}

async function read(file: ImportFile, around: Around): Promise<Imported> {
  const { name, bytes, text } = file;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(file, around);
  if (text === undefined) return nothing(problem('unknown'));
  if (isAnnotations(name)) return readPair(name, text, around);
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.startsWith('{\\rtf')) return readText(rtfText(plain), name);
  if (/\.eml$/i.test(name)) return readMail(bytes);
  if (/^\s*[[{]/.test(plain)) {
    const json = parsed(plain) ?? ownLines(plain);
    if (json !== undefined) return readJson(json);
  }
  if (/^\s*(?:<!doctype html|<html|<table)/i.test(plain) || /\.x?html?$/i.test(name)) return readHtml(plain);
  if (/^\s*<(?:\?xml|!DOCTYPE|nitf|ppsarticle)/i.test(plain)) return readXmlExport(plain);
  return readText(plain, name);
}

function readXmlExport(xml: string): Imported {
  const root = readXml(xml);
  if ('problem' in root) return nothing(problem('notWellFormed', root.problem.split('\n')[0]!));
  if (isNitf(root)) return readNitf(root);
  return isFactivaXml(root) ? readFactivaXml(root) : nothing(problem('unknownXml', root.name));
}

const nothing = (why: ImportProblem): Imported => ({ kind: 'unknown', articles: [], problems: [why] });

/** Annotations, and the text beside them. */
async function readPair(name: string, annotations: string, { beside, decode }: Around): Promise<Imported> {
  const pair = bratPair(name);
  const bytes = await beside?.(pair);
  const text = bytes && decode(bytes);
  if (text === undefined) return { kind: 'brat', articles: [], problems: [problem('noTextBeside', pair)] };
  return readBrat(nameOf(name), text, annotations);
}

function readText(text: string, name: string): Imported {
  if (isNexis(text)) return readNexis(text);
  const lines = text.split('\n');
  if (isNexisUni(lines)) return readNexisUni(lines);
  if (isMediargus(text)) return readMediargus(text);
  if (hasHeader.test(text))
    return {
      kind: 'plain',
      articles: [{ title: '', body: '', whole: text, name: nameOf(name) }],
      problems: [],
    };
  const [title = '', ...body] = plainParagraphs(text);
  if (title === '') return nothing(problem('empty'));
  const article = body.length === 0 ? { title: nameOf(name), body: [title] } : { title, body };
  return { kind: 'plain', articles: [importedArticle(article.title, article.body, {})], problems: [] };
}

/** A header between lines of dashes: an article of our own, which is kept as it is. */
const hasHeader = /^---\n(?:[\p{L}-]+:[^\n]*\n)+---\n/u;

/** A line that was broken by hand is no longer than this. */
const brokenAt = 100;

/** Parted by blank lines; where there are none, by lines, unless those are broken by hand. */
function plainParagraphs(text: string): readonly string[] {
  const blocks = text.split(/\n(?:[^\S\n]*\n)+/).filter((block) => block.trim() !== '');
  const [first = ''] = blocks;
  const [title = '', ...rest] = first.split('\n').filter((line) => line.trim() !== '');
  if (blocks.length > 1) return [title, ...(rest.length > 0 ? [rest.join('\n')] : []), ...blocks.slice(1)];
  const whole = rest.some((line) => line.length > brokenAt);
  return [title, ...(whole || rest.length === 0 ? rest : [rest.join('\n')])];
}

const nameOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{1,5}$/, '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readJson(json: unknown): Promise<Imported> {
  if (isOwn(json)) return readOwn(json);
  if (!isNinjs(json)) return nothing(problem('unknownJson'));
  const cut = new Map<string, readonly string[]>();
  const wanted: string[] = [];
  readNinjs(json, (html) => {
    wanted.push(html);
    return [];
  });
  for (const html of wanted) cut.set(html, await paragraphsOfHtml(html));
  return readNinjs(json, (html) => cut.get(html) ?? []);
}

/** At most so much is unpacked from one archive, in bytes: an archive may claim any size. */
const largest = 512 * 1024 * 1024;
/** A Word document is an archive too, and may lie in one; an archive may hold itself. */
const mostArchives = 2;

/** A Word document, or an archive of files of any kind. */
async function readArchive({ bytes }: ImportFile, { decode, archives = 0 }: Around): Promise<Imported> {
  if (archives >= mostArchives) throw new Error('an archive in an archive in an archive');
  const { unzipSync } = await import('fflate');
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      return size <= largest && !name.endsWith('/') && !name.startsWith('__MACOSX/');
    },
  });
  const document = files['word/document.xml'];
  if (document) return readWord(document);
  const around: Around = { decode, beside: async (name) => files[name], archives: archives + 1 };
  const found: Imported[] = [];
  for (const name of withoutPairs(Object.keys(files))) {
    const content = files[name]!;
    const read = await readImport({ name, bytes: content, text: decode(content) }, around);
    found.push({ ...read, problems: read.problems.map((why) => ({ ...why, inside: name })) });
  }
  return {
    kind: 'archive',
    holds: [...new Set(found.flatMap(({ kind, holds }) => holds ?? [kind]))],
    articles: found.flatMap(({ articles }) => articles),
    problems: [
      ...found.flatMap(({ problems }) => problems),
      ...(size > largest ? [problem('tooLarge')] : []),
    ],
  };
}

/** Without the texts that come in with the annotations beside them, and what only a program of annotations needs. */
export function withoutPairs(names: readonly string[]): readonly string[] {
  const pairs = new Set(names.filter(isAnnotations).map(bratPair));
  const settings = pairs.size > 0 ? /(?:^|[\\/])annotation\.conf$/ : /^$/;
  return names.filter((name) => !pairs.has(name) && !settings.test(name));
}
