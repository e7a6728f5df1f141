/** Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, or windows-1252; refuses what is no text. */

import { decodeAny } from '../import/encoding';

export type Decoded = { readonly text: string } | { readonly problem: string };

/** The byte order mark is not part of the text, as in an editor. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const format = knownFormat(bytes);
  if (format) return { problem: `is ${format}, not plain text. Make articles of it with duiding import` };
  const text = decodeAny(bytes);
  return text === undefined
    ? { problem: 'is a binary file, not an article. Give a plain text file' }
    : { text };
}

const formats: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^PK\x03\x04/, 'an archive or office document'],
  [/^\xd0\xcf\x11\xe0/, 'an office document'],
  [/^\{\\rtf/, 'rich text (RTF)'],
  [/^\s*<(?:!doctype\s+html|html[\s>])/i, 'a web page (HTML)'],
  [/^\s*<\?xml\s/i, 'XML'],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff)/, 'an image'],
];

function knownFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\xef\xbb\xbf/, '');
  return formats.find(([pattern]) => pattern.test(start))?.[1];
}
