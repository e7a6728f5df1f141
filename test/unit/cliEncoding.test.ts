/** Encodings that newspapers' text files come in, and what is refused. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/cli/encoding';

const said = '“Één euro”, zei ze – 🙂 café';
const utf8 = new TextEncoder().encode(said);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\uFEFF${text}`]
    .flatMap((c) => c.split(''))
    .forEach((unit, i) => view.setUint16(i * 2, unit.charCodeAt(0), !bigEndian));
  return new Uint8Array(view.buffer);
};
const latin = (bytes: string): Uint8Array => Uint8Array.from(bytes, (c) => c.charCodeAt(0));

describe('decode', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 little endian', utf16(said, false)],
    ['UTF-16 big endian', utf16(said, true)],
  ])('reads %s', (_, bytes) => expect(decode(bytes)).toEqual({ text: said }));

  it('reads windows-1252 where the bytes are no UTF-8', () =>
    expect(decode(latin('\x93Caf\xe9\x94, zo\x92n \x80 5'))).toEqual({ text: '“Café”, zo’n € 5' }));

  it('keeps UTF-8 with a single broken byte as UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('café één “ja” ’s é è ë ï ö ü á ú'), 0xe9]);
    expect(decode(bytes)).toEqual({ text: 'café één “ja” ’s é è ë ï ö ü á ú\uFFFD' });
  });

  it('keeps the marks of a short text with a broken byte', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('“Ja”, zei '), 0xe9, 0x21]);
    expect(decode(bytes)).toEqual({ text: '“Ja”, zei \uFFFD!' });
  });

  it('reads nothing as nothing', () => expect(decode(new Uint8Array())).toEqual({ text: '' }));

  it.each([
    ['binary', latin('ab\0cd')],
    ['binary', latin('\x01\x02\x03\x04text')],
    ['pdf', latin('%PDF-1.4')],
    ['html', latin('<!DOCTYPE html><p>Ja</p>')],
    ['rtf', latin('{\\rtf1 Ja}')],
    ['archive', latin('PK\x03\x04....')],
  ])('refuses %s', (name, bytes) => expect(decode(bytes)).toEqual({ problem: name }));
});
