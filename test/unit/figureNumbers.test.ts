/** Every number from 0 to 999,999,999, in words or digits, is read back exactly in either language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figuresOf';

const nl = {
  units:
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
};
const en = {
  units:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
};

interface Style {
  /** "honderdeneen", "one hundred and one". */
  readonly and: boolean;
  /** Dutch: "twee duizend" apart; English: "twenty seven" without a hyphen. */
  readonly apart: boolean;
}

function dutch(n: number, style: Style): string {
  const below100 = (x: number): string => {
    if (x < 20) return nl.units[x]!;
    const [ten, unit] = [nl.tens[Math.floor(x / 10)]!, x % 10];
    if (unit === 0) return ten;
    const word = nl.units[unit]!;
    return `${word}${word.endsWith('e') ? 'ën' : 'en'}${ten}`;
  };
  const below1000 = (x: number): string => {
    if (x < 100) return below100(x);
    const [hundreds, rest] = [Math.floor(x / 100), x % 100];
    const head = `${hundreds === 1 ? '' : nl.units[hundreds]!}honderd`;
    return rest === 0 ? head : `${head}${style.and && rest < 13 ? 'en' : ''}${below100(rest)}`;
  };
  if (n < 1000) return below1000(n);
  const words: string[] = [];
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  if (millions > 0) words.push(`${below1000(millions)} miljoen`);
  if (thousands > 0)
    words.push(
      `${thousands === 1 ? '' : below1000(thousands)}${style.apart && thousands > 1 ? ' ' : ''}duizend`,
    );
  if (rest > 0) words.push(below1000(rest));
  return words.join(' ');
}

function english(n: number, style: Style): string {
  const below100 = (x: number): string => {
    if (x < 20) return en.units[x]!;
    const ten = en.tens[Math.floor(x / 10)]!;
    return x % 10 === 0 ? ten : `${ten}${style.apart ? ' ' : '-'}${en.units[x % 10]!}`;
  };
  const below1000 = (x: number): string => {
    if (x < 100) return below100(x);
    const head = `${en.units[Math.floor(x / 100)]!} hundred`;
    return x % 100 === 0 ? head : `${head} ${style.and ? 'and ' : ''}${below100(x % 100)}`;
  };
  if (n < 1000) return below1000(n);
  const words: string[] = [];
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  if (millions > 0) words.push(`${below1000(millions)} million`);
  if (thousands > 0) words.push(`${below1000(thousands)} thousand`);
  if (rest > 0) words.push(`${style.and && rest < 100 ? 'and ' : ''}${below1000(rest)}`);
  return words.join(' ');
}

const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, mark);

/** Numbers of every length, so that small ones are tried as often as large ones. */
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 0, max: 999_999 }),
  fc.integer({ min: 0, max: 999_999_999 }),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 1000, 1_000_000)).map(([a, b]) => a * b),
);
const anyStyle = fc.record({ and: fc.boolean(), apart: fc.boolean() });

/** The one figure in the phrase; 1 is written "één" or "one" beside a noun, for alone it is an article or a pronoun. */
function readBack(text: string, language: string): readonly (readonly [unknown, string])[] {
  return figuresOf(text, language).map((figure) => [
    figure.value,
    text.slice(figure.span.start, figure.span.end),
  ]);
}

describe('numbers in words', () => {
  it('reads Dutch', () => {
    fc.assert(
      fc.property(anyNumber, anyStyle, (n, style) => {
        const words = n === 1 ? 'één' : dutch(n, style);
        const text = `Zij telden ${words} schelpen.`;
        expect(readBack(text, 'nl')).toEqual([[n, words]]);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads English', () => {
    fc.assert(
      fc.property(anyNumber, anyStyle, (n, style) => {
        const words = english(n, style);
        const text = `They counted ${words} shells.`;
        expect(readBack(text, 'en')).toEqual([[n, words]]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('numbers in digits', () => {
  it.each([
    ['nl', 'Zij telden # schelpen.', '.'],
    ['nl', 'Zij telden # schelpen.', ' '],
    ['nl', 'Zij telden # schelpen.', '\u00a0'],
    ['nl', 'Zij telden # schelpen.', ''],
    ['en', 'They counted # shells.', ','],
    ['en', 'They counted # shells.', ' '],
    ['en', 'They counted # shells.', ''],
  ])('reads %s "%s" with "%s" between thousands', (language, frame, mark) => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        const digits = grouped(n, mark);
        const text = frame.replace('#', digits);
        expect(readBack(text, language)).toEqual([[n, digits]]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['nl', 'Zij telden # schelpen.', '.', ','],
    ['en', 'They counted # shells.', ',', '.'],
  ])('reads %s decimals', (language, frame, mark, point) => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 1, max: 99 }), (n, cents) => {
        const fraction = String(cents).padStart(2, '0');
        const digits = `${grouped(n, mark)}${point}${fraction}`;
        const found = readBack(frame.replace('#', digits), language);
        expect(found).toEqual([[Number(`${n}.${fraction}`), digits]]);
      }),
      { numRuns: 1000 },
    );
  });
});
