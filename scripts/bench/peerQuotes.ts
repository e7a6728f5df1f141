/**
 * `node scripts/run.mjs bench/peerQuotes GOLD_DIR`: direct quotes and their speakers, ours beside two peers.
 *
 * The peers give spans only: compromise's `.quotations()`, and a toggle that pairs quotation marks as they come. Each
 * span gets the nearest name of a person or organisation in its paragraph, with our own names, so what is compared is
 * the reading of quotes alone.
 */
import { spawnSync } from 'node:child_process';
import { analyse } from '../../server/src/analysis/analyse';
import type { Analysis, Span } from '../../server/src/model/types';
import { detectLanguage } from '../../server/src/languages/languages';
import { publish, type Published, type PublishedQuote } from '../../server/src/export/published';
import { readGold, type GoldArticle } from '../evaluate/gold';
import { headline, sum } from '../evaluate/measures';
import { scoreArticle } from '../evaluate/score';

const measures = ['direct_span', 'direct_strict', 'speaker_accuracy', 'direct_end_to_end'] as const;
const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/run.mjs bench/peerQuotes GOLD_DIR');
  process.exitCode = 1;
} else compare(readGold(folder));

function compare(articles: readonly GoldArticle[]): void {
  const analyses = articles.map(({ text }) => analyse(text, detectLanguage(text)));
  const found = compromiseQuotes(articles.map((a) => a.text));
  const systems: readonly (readonly [name: string, read: (i: number) => Published])[] = [
    ['Duiding', (i) => publish(analyses[i]!, { file: '' })],
    ['compromise + nearest name', (i) => withNearestName(analyses[i]!, found[i]!)],
    ['mark toggle + nearest name', (i) => withNearestName(analyses[i]!, toggle(articles[i]!.text))],
  ];
  for (const language of new Set(articles.map((a) => a.gold.language))) {
    console.log([language.padEnd(28), ...measures].join('  '));
    for (const [name, read] of systems) {
      const tallies = articles.flatMap((article, i) =>
        article.gold.language === language ? [scoreArticle(article.gold, read(i), article.text).tally] : [],
      );
      const scores = headline(sum(tallies));
      console.log(
        [name.padEnd(28), ...measures.map((m) => scores[m]!.toFixed(1).padStart(m.length))].join('  '),
      );
    }
    console.log('');
  }
}

function compromiseQuotes(texts: readonly string[]): Span[][] {
  const run = spawnSync(process.execPath, [...process.execArgv, 'scripts/bench/compromiseQuotes.mjs'], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return (JSON.parse(run.stdout) as [number, number][][]).map((spans) =>
    spans.map(([start, end]) => ({ start, end })),
  );
}

/** Every second quotation mark closes what the one before opened; an apostrophe inside a word is none. */
function toggle(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(
    /["“”„«»]|(?<!\p{L})[‘'’](?=\p{L})|(?<=[\p{L}.,!?])['’](?!\p{L})/gu,
  )) {
    if (open === undefined) open = index + 1;
    else {
      if (index > open) spans.push({ start: open, end: index });
      open = undefined;
    }
  }
  return spans;
}

function withNearestName(analysis: Analysis, spans: readonly Span[]): Published {
  const names = analysis.mentions.filter(
    (m) => m.form === 'name' && m.actor !== undefined && (m.type === 'person' || m.type === 'organisation'),
  );
  const quotes = spans.map(({ start, end }): PublishedQuote => {
    const block = analysis.article.blocks.find((b) => b.span.start <= start && start < b.span.end);
    let speaker: string | null = null;
    let nearest = Infinity;
    for (const { span, actor } of names) {
      if (!block || span.start < block.span.start || span.end > block.span.end) continue;
      const distance = span.start >= end ? span.start - end : start - span.end;
      if (distance < 0 || distance >= nearest) continue;
      nearest = distance;
      speaker = actor!;
    }
    const parts = [{ start, end, marked: true }];
    const text = analysis.article.text.slice(start, end);
    const rest = { cue: null, source: null, stance: 'says', zone: 'paragraph', rule: 'peer' } as const;
    return { start, end, text, kind: 'direct', parts, speaker, ...rest };
  });
  return { ...publish(analysis, { file: '' }), quotes };
}
