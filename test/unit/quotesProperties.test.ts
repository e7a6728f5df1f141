/** Whatever stands in a text: quotes are in order, and their parts lie apart within them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import type { Quote } from '../../server/src/model/types';
import { languageById } from '../../server/src/languages/languages';

const pieces = {
  nl: 'Bas Tol|Hanna Brink|zegt|zei|volgens|aldus|dat|of|hij|zij|de brug|is dicht|noemt|klinkt het|een woordvoerder|naar verluidt|zoals|LEES OOK:|ik|verklaring|bij monde van',
  en: 'Bert Tull|Nell Harper|said|told|according to|that|he|she|the bridge|was shut|called|it read|a spokesman|reportedly|as|READ ALSO:|I|claim|heard',
} as const;
const signs = "“|”|\"|‘|’|'|„|«|»|,,|''|‚|,|.|?|!|:|;|–|- |(|)|[…]|…|\n|\n\n|\r\n| |🙂|*|3".split('|');
const openers = /^[“”„"«»]|[“”„"«»]$/;

function textOf(language: keyof typeof pieces): fc.Arbitrary<string> {
  const word = fc.constantFrom(...pieces[language].split('|'));
  const sign = fc.constantFrom(...signs);
  const glue = fc.constantFrom(' ', ' ', ' ', '');
  return fc
    .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: sign }), glue), {
      maxLength: 60,
    })
    .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
}

function check(quotes: readonly Quote[]): void {
  let start = 0;
  for (const quote of quotes) {
    expect(quote.span.start).toBeGreaterThanOrEqual(start);
    start = quote.span.start;
    expect(quote.parts.length).toBeGreaterThan(0);
    let at = quote.span.start;
    for (const part of quote.parts) {
      expect(part.span.start).toBeGreaterThanOrEqual(at);
      expect(part.span.end).toBeGreaterThan(part.span.start);
      at = part.span.end;
    }
    expect(at).toBeLessThanOrEqual(quote.span.end);
    const marked = quote.parts.filter((p) => p.marked).length;
    const kind = marked === 0 ? 'indirect' : marked === quote.parts.length ? 'direct' : 'mixed';
    expect(quote.kind).toBe(kind);
    if (quote.echoOf !== undefined) expect(quotes[quote.echoOf]?.zone).toBe('paragraph');
    if (quote.speakers) expect(quote.speakers[0]).toBe(quote.speaker);
  }
}

describe.each(['nl', 'en'] as const)('%s', (language) => {
  it('makes ordered quotes with parts apart, from any words and marks', () => {
    fc.assert(
      fc.property(textOf(language), (text) => {
        check(analyse(text, languageById(language)!).quotes);
      }),
      { numRuns: 600 },
    );
  });

  it('leaves the marks round well-formed quotations out of their parts', () => {
    const said = fc.array(fc.constantFrom('brug', 'dicht', 'open', 'water', 'nooit'), {
      minLength: 4,
      maxLength: 9,
    });
    const pair = fc.constantFrom(['“', '”'], ['„', '”'], ['"', '"'], ['«', '»'], [',,', "''"]);
    fc.assert(
      fc.property(said, pair, (words, [open, close]) => {
        const text = `${open}${words.join(' ')}${close}, ${language === 'nl' ? 'zegt Bas Tol' : 'said Bert Tull'}.`;
        const [quote] = analyse(text, languageById(language)!).quotes;
        const surface = text.slice(quote!.span.start, quote!.span.end);
        expect(surface).toBe(words.join(' '));
        expect(surface).not.toMatch(openers);
      }),
    );
  });
});
