/** Reads Word documents with mammoth: a Nexis Uni download, or an article whose first line is its title. */
import { importedArticle, type Imported } from './imported';
import { isNexisUni, readNexisUni } from './nexisUni';

/** The articles of a `.docx` file. */
export async function readWord(bytes: Uint8Array): Promise<Imported> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText(wordInput(bytes));
  const paragraphs = value.split(/\n+/).filter((line) => line.trim() !== '');
  if (isNexisUni(paragraphs)) return readNexisUni(paragraphs);
  const [title = '', ...body] = paragraphs;
  if (body.length === 0)
    return { kind: 'Word', articles: [], problems: ['there is no text behind a first line.'] };
  return { kind: 'Word', articles: [importedArticle(title, body, {})], problems: [] };
}

/** mammoth takes a `Buffer` in Node and an `ArrayBuffer` in a browser, each under a name of its own. */
function wordInput(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } | { buffer: Buffer } {
  const copy = bytes.slice();
  return typeof Buffer === 'undefined'
    ? { arrayBuffer: copy.buffer }
    : { buffer: Buffer.from(copy.buffer, 0, copy.byteLength) };
}
