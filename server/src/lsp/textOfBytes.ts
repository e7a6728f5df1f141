/** The text of a file of corrections, where its bytes are one. */
import type { Unreadable } from '../corrections/projectFiles';

/** A text in UTF-8, with its byte order mark if it has one; what is none is told, for written back it would be lost. */
export function textOfBytes(bytes: Uint8Array): string | Unreadable {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { unreadable: 'encoding' };
  }
}
