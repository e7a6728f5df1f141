/** The table for a terminal: what it shows, and that it stays within 80 columns. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../l10n/message';
import { table } from '../../server/src/cli/table';
import type { Published, PublishedQuote } from '../../server/src/export/published';

const options = { explain: false, colour: false, message: messagesIn('en'), width: 80 };
const text = 'Titel\n\n“Ja”, zegt Kuik. “Nee.”\n\nHij zegt dat het regent.\n';
const quote = (said: string, more: Partial<PublishedQuote>): PublishedQuote => {
  const start = text.indexOf(said);
  const end = start + said.length;
  const rest = { cue: null, source: null, speaker: null, zone: 'paragraph', rule: 'inverted' } as const;
  const stance = more.stance ?? 'says';
  return {
    start,
    end,
    text: said,
    kind: 'direct',
    parts: [{ start, end, marked: true }],
    ...rest,
    ...more,
    stance,
  };
};
const result: Published = {
  schema: 'duiding/analysis@1',
  file: 'brug.txt',
  language: 'nl',
  title: 'Titel',
  date: '2022-01',
  actors: [
    { id: 'kuik', name: 'Sanne Kuik', type: 'person', aliases: ['Kuik'], roles: ['wethouder'], rule: 'name' },
    { id: 'tol', name: 'Bas Tol', type: 'person', aliases: [], roles: [] },
  ],
  mentions: [{ start: 15, end: 19, text: 'Kuik', type: 'person', form: 'name', actor: 'kuik', rule: 'name' }],
  figures: [
    {
      start: 0,
      end: 5,
      text: 'ruim 3 miljoen euro',
      kind: 'money',
      value: 3e6,
      unit: 'EUR',
      of: null,
      hedge: 'over',
      speaker: 'kuik',
    },
    {
      start: 0,
      end: 5,
      text: '30 tot 40 weken',
      kind: 'duration',
      value: null,
      low: 30,
      high: 40,
      unit: 'week',
      of: null,
      hedge: null,
      speaker: null,
    },
  ],
  quotes: [
    quote('Ja', { speaker: 'kuik' }),
    quote('Nee.', { inferred: true, speaker: 'kuik', speakerRule: 'same-paragraph' }),
    quote('het regent', { kind: 'indirect', speaker: 'kuik', speakers: ['kuik', 'tol'] }),
    quote('Titel', { zone: 'title' }),
  ],
};

describe('table', () => {
  const plain = table(result, text, options);

  it('lists actors, quotes by speaker with the unknown last, and figures', () => {
    expect(plain.split('\n').map((l) => l.replace(/ {2,}/g, '  '))).toEqual([
      'brug.txt',
      'nl · January 2022 · 2 actors, 4 quotes, 2 figures',
      'Titel',
      '',
      'Actors',
      '  Sanne Kuik  person  1 mention, 3 quotes',
      '  wethouder',
      '  Also: Kuik',
      '  Bas Tol  person  0 mentions, 1 quote',
      '',
      'Quotes',
      '  Sanne Kuik  2',
      '  3  “Ja”',
      '  3  “Nee.”  inferred',
      '  Sanne Kuik and Bas Tol  1',
      '  5  het regent  indirect',
      '  Unknown speaker  1',
      '  1  “Titel”  title',
      '',
      'Figures',
      '  1  ruim 3 miljoen euro  more than €3 million  Sanne Kuik',
      '  1  30 tot 40 weken  30 weeks to 40 weeks',
      '',
    ]);
  });

  it('never shows a denial as a claim', () => {
    const denied = { ...result, quotes: [quote('het regent', { kind: 'indirect', stance: 'leaves-open' })] };
    expect(table(denied, text, options)).toContain('leaves open: het regent  indirect');
  });

  it('speaks the reader’s language, and cuts nothing where there is no width', () => {
    const long = { ...result, quotes: [quote('het regent', { kind: 'indirect', text: 'nat '.repeat(60) })] };
    const dutch = table(long, text, { ...options, message: messagesIn('nl'), width: undefined });
    expect(dutch).toContain('Spreker onbekend');
    expect(dutch).toContain('meer dan € 3 miljoen');
    expect(dutch).toContain('nat '.repeat(60).trim());
  });

  it('explains when asked', () => {
    const explained = table(result, text, { ...options, explain: true });
    expect(explained).toContain('rule inverted, speaker same-paragraph');
    expect(plain).not.toContain('rule');
  });

  it('stays within 80 columns whatever the article holds', () => {
    const long = 'de zeer lange naam van een 🙂 漢字 é '.repeat(9);
    const wide: Published = {
      ...result,
      file: `${long}.txt`,
      title: long,
      actors: result.actors.map((a) => ({ ...a, name: long, roles: [long], aliases: [long] })),
      quotes: result.quotes.map((q) => ({ ...q, text: long, speakerRule: long })),
      figures: result.figures.map((f) => ({ ...f, text: long, of: long })),
    };
    const columns = (line: string): number =>
      [...line].reduce((n, c) => n + (/\p{M}/u.test(c) ? 0 : /[🙂漢字]/u.test(c) ? 2 : 1), 0);
    const lines = table(wide, text, { ...options, explain: true }).split('\n');
    expect(Math.max(...lines.map(columns))).toBeGreaterThan(70);
    for (const line of lines) expect(columns(line), line).toBeLessThanOrEqual(80);
  });
});
