/** Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, or windows-1252; refuses what is no text. */

import { decodeAny } from '../import/encoding';

/** What a file is that holds no plain text. */
export type OtherFormat = 'pdf' | 'archive' | 'office' | 'rtf' | 'html' | 'xml' | 'image' | 'binary';

export type Decoded = { readonly text: string } | { readonly problem: OtherFormat };

/** The byte order mark is not part of the text, as in an editor. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const format = knownFormat(bytes);
  if (format) return { problem: format };
  const text = decodeAny(bytes);
  return text === undefined ? { problem: 'binary' } : { text };
}

const formats: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'archive'],
  [/^\xd0\xcf\x11\xe0/, 'office'],
  [/^\{\\rtf/, 'rtf'],
  [/^\s*<(?:!doctype\s+html|html[\s>])/i, 'html'],
  [/^\s*<\?xml\s/i, 'xml'],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff)/, 'image'],
];

function knownFormat(bytes: Uint8Array): OtherFormat | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^\xef\xbb\xbf/, '');
  return formats.find(([pattern]) => pattern.test(start))?.[1];
}
