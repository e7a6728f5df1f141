/** Semantic tokens: never overlapping, never over a line's end, names on top of quotes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  colours,
  semanticTokens,
  tokenModifiers,
  tokenTypes,
} from '../../../server/src/features/semanticTokens';
import { readSettings } from '../../../server/src/features/settings';
import { marked } from './marked';

const settings = readSettings({});

/** The text with `type:words` for each coloured stretch. */
function shown(source: string, raw: unknown = {}): string[] {
  const { analysis, text } = marked(source);
  return colours(analysis, readSettings(raw)).map(
    (c) => [c.type, ...c.modifiers].join('.') + ':' + text.slice(c.start, c.end),
  );
}

const source = `De brug blijft dicht

“<q hermans>“Wij gaan met <o navo>NAVO</o> praten over <f count 12>twaalf</f> bruggen”</q>, <cue>zei</cue> <src><a hermans>Sofie Hermans</a></src> in <p gent>Gent</p>. <a hermans>Hermans</a> ging weg.`;

describe('semantic tokens', () => {
  it('puts names and figures on top of the quote and marks the speaker', () => {
    expect(shown(source)).toEqual([
      'heading:De brug blijft dicht',
      'quote:Wij gaan met ',
      'organisation.firstMention:NAVO',
      'quote: praten over ',
      'figure:twaalf',
      'quote: bruggen',
      'cue:zei',
      'person.speaker.firstMention:Sofie Hermans',
      'place.firstMention:Gent',
      'person:Hermans',
    ]);
  });

  it('tells inferred and unknown speakers apart', () => {
    const text = 'Zij ging naar huis toe.\n\n<q ?>“Een ramp”</q> en <q a inferred>“een feest”</q>.';
    expect(shown(text)).toEqual(['quote.unknown:Een ramp', 'quote.inferred:een feest']);
  });

  it('cuts a quote at the end of each line', () => {
    expect(shown('Zij zei dit. <q x>“Een regel.\r\n\r\nEn nog een.”</q>')).toEqual([
      'quote:Een regel.',
      'quote:En nog een.',
    ]);
  });

  it('leaves out what the settings switch off', () => {
    const off = { highlight: { person: false, quote: false, figure: false } };
    expect(shown(source, off)).toEqual([
      'heading:De brug blijft dicht',
      'organisation.firstMention:NAVO',
      'place.firstMention:Gent',
    ]);
  });

  it('encodes lines and columns relative to the token before', () => {
    const { analysis } = marked('Titel zonder punt\n\n<a x>Jan</a> en <p y>Gent</p> zijn hier vandaag.\n');
    const first = (m: string) => 1 << tokenModifiers.indexOf(m as never);
    expect(semanticTokens(analysis, settings)).toEqual([
      ...[0, 0, 17, tokenTypes.indexOf('heading'), 0],
      ...[2, 0, 3, tokenTypes.indexOf('person'), first('firstMention')],
      ...[0, 7, 4, tokenTypes.indexOf('place'), first('firstMention')],
    ]);
  });

  it('stays disjoint and on one line for any spans', () => {
    const text = 'ab cd\nef 😀 gh\r\nij kl\n\nmn op';
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (people, figures, quotes) => {
        const { analysis } = marked(text);
        const found = colours(
          {
            ...analysis,
            mentions: people.map((s) => ({ span: s, type: 'person', form: 'name', rule: 'r' })),
            figures: figures.map((s) => ({ span: s, kind: 'count', rule: 'r' })),
            quotes: quotes.map((s) => ({
              ...{ span: s, kind: 'direct', stance: 'says', zone: 'paragraph', rule: 'r' },
              parts: [{ span: s, marked: true }],
            })),
          },
          settings,
        );
        let end = 0;
        for (const token of found) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).not.toMatch(/[\r\n]/);
          end = token.end;
        }
      }),
    );
  });
});
