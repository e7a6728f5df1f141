/** The published result: its exact fields, and that docs/published-result.md describes each of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publish } from '../../server/src/export/published';
import type { Analysis } from '../../server/src/model/types';

const text = 'Kop\n\n“Ja”, zei Kuik over drie pompen.';
const rule = 'test';
const analysis: Analysis = {
  article: {
    uri: '',
    version: 0,
    language: 'nl',
    text,
    date: '2022-01',
    blocks: [
      { span: { start: 0, end: 3 }, zone: 'title' },
      { span: { start: 5, end: text.length }, zone: 'paragraph' },
    ],
  },
  sentences: [],
  tokens: [],
  problems: [],
  actors: [
    {
      id: 'kuik',
      name: 'Kuik',
      type: 'person',
      aliases: [],
      roles: [
        { text: 'schipper', span: { start: 0, end: 1 } },
        { text: 'schipper', span: { start: 2, end: 3 } },
      ],
      rule,
    },
  ],
  mentions: [
    { span: { start: 15, end: 19 }, type: 'person', form: 'name', actor: 'kuik', rule },
    { span: { start: 15, end: 19 }, type: 'other', form: 'name', compound: true, confidence: 0.5, rule },
  ],
  figures: [
    { span: { start: 25, end: 29 }, kind: 'count', value: 3, of: { start: 30, end: 36 }, rule },
    {
      span: { start: 25, end: 29 },
      kind: 'money',
      low: 1,
      high: 2,
      unit: 'EUR',
      hedge: 'about',
      vague: true,
      speaker: 'kuik',
      rule,
    },
  ],
  quotes: [
    {
      span: { start: 6, end: 8 },
      kind: 'direct',
      stance: 'says',
      zone: 'paragraph',
      parts: [{ span: { start: 6, end: 8 }, marked: true }],
      cue: { start: 11, end: 14 },
      source: { start: 15, end: 19 },
      speaker: 'kuik',
      speakers: ['kuik', 'tol'],
      inferred: true,
      confidence: 0.875,
      because: ['spoke-here'],
      echoOf: 0,
      rule,
      speakerRule: 'named',
    },
    {
      span: { start: 0, end: 3 },
      kind: 'indirect',
      stance: 'denies',
      zone: 'title',
      parts: [],
      speakers: ['kuik'],
      rule,
    },
  ],
};

describe('publish', () => {
  it('writes the fields of version 1 and no others', () => {
    expect(publish(analysis, { file: 'a/b.txt' })).toEqual({
      schema: 'duiding/analysis@1',
      file: 'a/b.txt',
      language: 'nl',
      title: 'Kop',
      date: '2022-01',
      actors: [{ id: 'kuik', name: 'Kuik', type: 'person', aliases: [], roles: ['schipper'] }],
      mentions: [
        { start: 15, end: 19, text: 'Kuik', type: 'person', form: 'name', actor: 'kuik', rule },
        { start: 15, end: 19, text: 'Kuik', type: 'other', form: 'name', actor: null, compound: true, rule },
      ],
      figures: [
        {
          start: 25,
          end: 29,
          text: 'drie',
          kind: 'count',
          value: 3,
          unit: null,
          of: 'pompen',
          hedge: null,
          speaker: null,
        },
        {
          start: 25,
          end: 29,
          text: 'drie',
          kind: 'money',
          value: null,
          low: 1,
          high: 2,
          unit: 'EUR',
          of: null,
          hedge: 'about',
          speaker: 'kuik',
          vague: true,
        },
      ],
      quotes: [
        {
          start: 6,
          end: 8,
          text: 'Ja',
          kind: 'direct',
          parts: [{ start: 6, end: 8, marked: true }],
          cue: { start: 11, end: 14, text: 'zei' },
          source: { start: 15, end: 19, text: 'Kuik' },
          speaker: 'kuik',
          speakers: ['kuik', 'tol'],
          stance: 'says',
          zone: 'paragraph',
          inferred: true,
          confidence: 0.88,
          echoOf: 0,
          rule,
        },
        {
          start: 0,
          end: 3,
          text: 'Kop',
          kind: 'indirect',
          parts: [],
          cue: null,
          source: null,
          speaker: null,
          stance: 'denies',
          zone: 'title',
          rule,
        },
      ],
    });
  });

  it('explains when asked', () => {
    const explained = publish(analysis, { file: '', explain: true });
    expect(explained.actors[0]!.rule).toBe(rule);
    expect(explained.figures.map((f) => f.rule)).toEqual([rule, rule]);
    expect(explained.mentions.map((m) => m.confidence)).toEqual([undefined, 0.5]);
    expect(explained.quotes.map((q) => q.speakerRule)).toEqual(['named', null]);
  });

  it('tells what it does not know', () => {
    const bare = { ...analysis, article: { uri: '', version: 0, language: 'nl', text: '', blocks: [] } };
    expect(publish(bare, { file: '-' })).toMatchObject({ title: null, date: null });
  });

  it('is described field by field', () => {
    const described = readFileSync('docs/published-result.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n');
    const fields = new Set<string>();
    JSON.stringify(publish(analysis, { file: '', explain: true }), (key, value: unknown) => {
      if (Number.isNaN(Number(key))) fields.add(key);
      return value;
    });
    for (const list of ['actors', 'mentions', 'figures', 'quotes']) fields.delete(list);
    for (const field of fields) expect(described, field).toContain(`\`${field}\``);
    expect(fields.size).toBeGreaterThan(30);
  });
});
