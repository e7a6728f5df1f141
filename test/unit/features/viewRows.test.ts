/** The rows that the server makes: actors, figures, the same quote in several papers. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { analyse } from '../../../server/src/analysis/analyse';
import { compareArticles } from '../../../server/src/corpus/compare';
import { Corpus } from '../../../server/src/corpus/corpus';
import { actorRows } from '../../../server/src/features/actorRows';
import { countedActors } from '../../../server/src/features/countedActors';
import { figureTable } from '../../../server/src/features/figureTable';
import { differing, sameQuoteRows } from '../../../server/src/features/sameQuoteRows';
import { languageById } from '../../../server/src/languages/languages';
import type { Row } from '../../../server/src/protocol/rows';

const message = messagesIn('nl');

const papers = {
  'dijk.txt': `Dijk bij Overmeer verzakt

Dijkgraaf Sanne Kuik van Overmeer sprak woensdag over de verzakte dijk. “Wij sluiten de dijk voor al het verkeer tot de zomer”, zei Kuik. Ruim 400 bewoners moesten hun huis uit. Over aannemer Piet Duif wilde zij niets zeggen. Het herstel kost 12 miljoen euro.`,
  'water.txt': `Bewoners Overmeer weg om dijk

In Overmeer moesten 250 bewoners hun huis uit. “Wij sluiten de dijk voor al het verkeer tot het najaar”, zei dijkgraaf Sanne Kuik woensdag. Het herstel kost 12 miljoen euro. Piet Duif bouwde de dijk.`,
};

const analyses = Object.entries(papers).map(([name, text]) =>
  analyse(text, languageById('nl')!, { uri: `file:///map/${name}` }),
);
const corpus = new Corpus();
for (const analysis of analyses) corpus.set(analysis);
const compared = compareArticles(analyses);

const outline = (rows: readonly Row[]): unknown[] =>
  rows.map((r) => (r.children ? [r.label, outline(r.children)] : [r.label, r.description]));
const all = (rows: readonly Row[]): Row[] => rows.flatMap((r) => [r, ...all(r.children ?? [])]);

describe('actors', () => {
  it('stand in three groups: who speaks, who is only spoken about, and places', () => {
    expect(outline(actorRows(countedActors(analyses, corpus), message))).toEqual([
      ['Aan het woord', [['Sanne Kuik', expect.stringMatching(/^\d×, 2 citaten · 2 art\. · dijkgraaf/i)]]],
      ['Geen citaat gevonden', [['Piet Duif', '2× · 2 art. · aannemer']]],
      ['Plaatsen', [['Overmeer', expect.stringMatching(/^\d× · 2 art\./)]]],
    ]);
  });

  it('count mentions and quotes of one article, and the articles of all', () => {
    const one = actorRows(countedActors(analyses.slice(1), corpus), message);
    expect(one[1]!.children![0]!.description).toBe('1× · 2 art. · aannemer');
    expect(one[1]!.children![0]).toMatchObject({
      at: { uri: 'file:///map/water.txt' },
      actor: { name: 'Piet Duif' },
    });
  });
});

describe('figures', () => {
  const rows = figureTable(compared.figures, analyses, message);

  it('have one row for each thing counted, disagreements first', () => {
    expect(rows[0]!.label).toBe('Spreken elkaar tegen');
    expect(outline(rows[0]!.children!)).toEqual([
      [
        'bewoners',
        [
          ['Ruim 400', expect.stringContaining('meer dan 400')],
          ['250', expect.stringContaining('Bewoners Overmeer weg')],
        ],
      ],
    ]);
    expect(rows[1]!.label).toBe('Komen overeen');
  });

  it('show every figure of the articles once', () => {
    const shown = all(rows).filter((r) => r.kind === 'figure');
    expect(shown).toHaveLength(analyses.reduce((n, a) => n + a.figures.length, 0));
    expect(new Set(all(rows).map((r) => r.id)).size).toBe(all(rows).length);
  });

  it('show of one article its own, beside those of others that count the same', () => {
    const one = all(figureTable(compared.figures, analyses.slice(0, 1), message)).filter(
      (r) => r.kind === 'figure',
    );
    expect(one.map((r) => r.label)).toContain('250');
  });
});

describe('the same quote', () => {
  it('shows each version and the words that only it has', () => {
    const [row] = sameQuoteRows(compared.sharedQuotes, message);
    expect(row).toMatchObject({ icon: 'same', description: '2 · Sanne Kuik' });
    expect(row!.children!.map((r) => r.tooltip!.split('\n').at(-1))).toEqual([
      'Alleen hier: zomer',
      'Alleen hier: najaar',
    ]);
    expect(row!.children![1]!.copy).toMatch(/^“Wij sluiten .*” — Sanne Kuik.* water\.txt:3$/);
  });

  it('marks what stands in no other version, neighbours as one stretch', () => {
    const words = 'wij sluiten de oude dijk';
    expect(differing(words, ['wij openen de dijk']).map(([a, b]) => words.slice(a, b))).toEqual([
      'sluiten',
      'oude',
    ]);
    expect(differing(words, [])).toEqual([]);
  });
});
