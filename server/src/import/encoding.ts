/** Tells the text of bytes in the encoding that they show: UTF-8, UTF-16 with a byte order mark, or windows-1252. */
import { fromLatin1 } from './windows1252';

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

/**
 * Bytes that are no UTF-8 are windows-1252, unless they are accidents in a text that otherwise is UTF-8: in windows-1252
 * next to no letters stand together as the signs of UTF-8 do.
 */
function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const damaged = lenient.match(/\uFFFD/g)?.length ?? 0;
    const sound = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return damaged <= sound ? lenient : decodeWindows1252(bytes);
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return fromLatin1(new TextDecoder('windows-1252').decode(bytes));
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
