/** Articles as lines of JSON: `{"file", "text"}`, one a line, from standard input. */
import type { Message } from '../../../l10n/message';
import type { ArticleFile } from './files';

/** Longer lines, in UTF-16 units, are refused rather than held in memory. */
const longest = 64 * 1024 * 1024;

/** What a line gives; `language` where it names one. */
export type LineArticle = ArticleFile & { readonly language?: string };

/**
 * One for one, in order, empty lines passed over; a line that is no such object gives a problem in its place. Never
 * holds more than a line.
 */
export async function* readArticleLines(
  chunks: AsyncIterable<Uint8Array>,
  message: Message,
): AsyncGenerator<LineArticle> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (line === undefined)
      yield { file: message('cli.line', number), problem: message('cli.lineTooLong', number) };
    else if (line.trim() !== '') yield articleOf(line, number, message);
  }
}

function articleOf(line: string, number: number, message: Message): LineArticle {
  const here = message('cli.line', number);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { file: here, problem: message('cli.lineNoJson', number) };
  }
  const { file, text, language } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const name = typeof file === 'string' ? file : here;
  if (typeof text !== 'string') return { file: name, problem: message('cli.lineNoText', number) };
  return { file: name, text, ...(typeof language === 'string' ? { language } : {}) };
}

/** Undefined for a line that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let dropping = false;
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!;
    for (const part of parts) {
      yield dropping ? undefined : part;
      dropping = false;
    }
    if (rest.length > longest) {
      dropping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (dropping) yield undefined;
  else if (rest !== '') yield rest;
}
