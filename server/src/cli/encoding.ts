/** Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, or windows-1252; refuses what is no text. */

import { fromLatin1 } from '../import/windows1252';

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

/** The text of bytes of any format that is written in text; undefined where they are none. Never throws. */
export function decodeAny(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return decodeBigEndian(bytes);
  const marked = a === 0xef && b === 0xbb && c === 0xbf;
  return !marked && isBinary(bytes) ? undefined : decodeUtf8(bytes);
}

/** `TextDecoder('utf-16be')` is missing from Node builds with small ICU data, so the bytes are swapped here. */
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i + 1]!;
    swapped[i + 1] = bytes[i]!;
  }
  return new TextDecoder('utf-16le').decode(swapped.subarray(0, bytes.length & ~1));
}

/** Bytes that are no UTF-8 are windows-1252, unless they are a few accidents in a text that otherwise is UTF-8. */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const damaged = lenient.match(/\uFFFD/g)?.length ?? 0;
    const sound = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return damaged * 10 < sound ? lenient : decodeWindows1252(bytes);
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return fromLatin1(new TextDecoder('windows-1252').decode(bytes));
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

/** A NUL byte, or more than one control character in fifty bytes, among the first 64 kB. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of start) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1;
  }
  return control * 50 > start.length;
}
