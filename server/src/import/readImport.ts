/** Reads a file of articles, whatever kind of export it is: looks at what it holds, not only at how it is called. */
import { readFactivaXml, isFactivaXml } from './factiva';
import { paragraphsOfHtml, readHtml } from './html';
import { importedArticle, type Imported } from './imported';
import { readMail } from './mail';
import { isMediargus, readMediargus } from './mediargus';
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

/**
 * The articles of a file. Never throws: what cannot be read is told in `problems`. Nothing is loaded from anywhere.
 *
 * @param decode tells the text of a file inside an archive, as `text` was told
 */
export async function readImport(
  file: ImportFile,
  decode: (bytes: Uint8Array) => string | undefined,
): Promise<Imported> {
  try {
    return await read(file, decode);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { kind: 'unknown', articles: [], problems: [`could not be read (${why}).`] };
  }
}

async function read(file: ImportFile, decode: (bytes: Uint8Array) => string | undefined): Promise<Imported> {
  const { name, bytes, text } = file;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(file, decode);
  if (text === undefined) return nothing('is no text, and no kind of export that is known.');
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.startsWith('{\\rtf')) return readText(rtfText(plain), name);
  if (/\.eml$/i.test(name)) return readMail(bytes);
  if (/^\s*[[{]/.test(plain)) {
    const json = parsed(plain);
    if (json !== undefined) return readJson(json);
  }
  if (/^\s*(?:<!doctype html|<html|<table)/i.test(plain) || /\.x?html?$/i.test(name)) return readHtml(plain);
  if (/^\s*<(?:\?xml|!DOCTYPE|nitf|ppsarticle)/i.test(plain)) {
    const root = readXml(plain);
    if ('problem' in root) return nothing(`is no well-formed XML (${root.problem.split('\n')[0]!}).`);
    if (isNitf(root)) return readNitf(root);
    if (isFactivaXml(root)) return readFactivaXml(root);
    return nothing(`is XML of a kind that is not known (“${root.name}”).`);
  }
  return readText(plain, name);
}

const nothing = (problem: string): Imported => ({ kind: 'unknown', articles: [], problems: [problem] });

function readText(text: string, name: string): Imported {
  if (isNexis(text)) return readNexis(text);
  const lines = text.split('\n');
  if (isNexisUni(lines)) return readNexisUni(lines);
  if (isMediargus(text)) return readMediargus(text);
  const [title = '', ...body] = text.split(/\n(?:[^\S\n]*\n)+/).filter((block) => block.trim() !== '');
  if (title === '') return nothing('is empty.');
  const article = body.length === 0 ? { title: nameOf(name), body: [title] } : { title, body };
  return { kind: 'plain text', articles: [importedArticle(article.title, article.body, {})], problems: [] };
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
  if (!isNinjs(json)) return nothing('is JSON of a kind that is not known.');
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

/** A Word document, or an archive of files of any kind. */
async function readArchive(
  { bytes }: ImportFile,
  decode: (bytes: Uint8Array) => string | undefined,
): Promise<Imported> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  const names: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      size += originalSize;
      return size <= largest && !name.endsWith('/') && !name.startsWith('__MACOSX/');
    },
  });
  const document = files['word/document.xml'];
  if (document) return readWord(document);
  const found: Imported[] = [];
  for (const [name, content] of Object.entries(files)) {
    const read = await readImport({ name, bytes: content, text: decode(content) }, decode);
    found.push({ ...read, problems: read.problems.map((problem) => `${name}: ${problem}`) });
  }
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return {
    kind: `archive (${kinds.join(', ') || 'empty'})`,
    articles: found.flatMap(({ articles }) => articles),
    problems: [
      ...found.flatMap(({ problems }) => problems),
      ...(size > largest ? ['holds more than 512 MB; the rest was left out.'] : []),
    ],
  };
}
