/** Trains the ranking of speakers on the read parts of an annotated corpus: a conditional logit over traits. */
import { writeFileSync } from 'node:fs';
import type { Language } from '../../server/src/languages/language';
import { languageById } from '../../server/src/languages/languages';
import { linkActors } from '../../server/src/analysis/actors/linkActors';
import { Cache } from '../../server/src/analysis/cache/cache';
import { findNames } from '../../server/src/analysis/names/findNames';
import { linkEchoes } from '../../server/src/analysis/quotes/echoes';
import { quotesByRules } from '../../server/src/analysis/quotes/findQuotes';
import { isOpen } from '../../server/src/analysis/quotes/likely/likelySpeakers';
import { rank, scoreOf } from '../../server/src/analysis/quotes/likely/rank';
import { Scene } from '../../server/src/analysis/quotes/likely/scene';
import { candidatesFor, type Candidate } from '../../server/src/analysis/quotes/likely/traits';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { readGold, type GoldArticle, type GoldQuote } from '../evaluate/gold';
import { sameName } from '../evaluate/same';
import { partOf } from '../evaluate/sets';

const rounds = 300;
/** Pulls every weight to nothing: traits are seen a few hundred times at most. */
const shrink = 1;

/** One quote that no cue gives to anybody. */
interface Case {
  readonly article: string;
  readonly candidates: readonly Candidate[];
  /** Indexes of the candidates that did say it; the last is nobody. */
  readonly right: ReadonlySet<number>;
  /** What the rules say is right. */
  readonly byRule: boolean;
}

/** Writes the weights, and prints how often rules and ranking are right on articles kept apart, and how sure it is. */
export function trainSpeakers({ id }: Language, folder: string, folds: number): void {
  const ofLanguage = readGold(folder).filter(({ gold }) => gold.language === id);
  const articles = ofLanguage.filter((article) => partOf(article) === 'read');
  const cases = articles.flatMap(casesOf);
  const names = [...new Set(cases.map((c) => c.article))];
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const apart = new Set(names.filter((_, i) => i % folds === fold));
    const weights = fit(cases.filter((c) => !apart.has(c.article)));
    return cases.filter((c) => apart.has(c.article)).map((c) => judge(c, weights));
  });
  const share = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;
  const right = judged.filter((j) => j.right).length;
  console.log(`${cases.length} quotes without a cue in ${names.length} articles`);
  console.log(
    `right by rules ${share(cases.filter((c) => c.byRule).length, cases.length)}, by ranking ${share(right, cases.length)}`,
  );
  console.log('confidence   quotes   right');
  for (let low = 0.2; low < 0.95; low += 0.1) {
    const inside = judged.filter((j) => j.named && j.confidence >= low && j.confidence < low + 0.1 + 1e-9);
    const count = inside.filter((j) => j.right).length;
    console.log(
      `${low.toFixed(1)} – ${(low + 0.1).toFixed(1)}   ${String(inside.length).padStart(6)}   ${share(count, inside.length)}`,
    );
  }
  const target = `server/src/languages/${id}/speakerWeights.ts`;
  writeFileSync(target, asSource(fit(cases)));
  console.log(`Written to ${target}.`);
}

function casesOf({ name, gold, text }: GoldArticle): Case[] {
  const language = languageById(gold.language)!;
  const { blocks } = readBlocks(text, language);
  const cache = new Cache();
  const base = {
    article: { uri: '', version: 0, language: language.id, text, blocks },
    ...tokenise(text, blocks, language.tokens, cache),
  };
  const linked = linkActors(base, findNames(base, language), language);
  const { said, told } = quotesByRules({ ...base, ...linked }, language);
  const quotes = linkEchoes(base.article, said);
  const scene = new Scene(told, quotes, language, cache);
  const called = new Map(told.actors.map((a) => [a.id, a.name]));
  return quotes.flatMap((quote, i): Case[] => {
    const wanted = isOpen(quote) ? goldOf(gold.quotes, quote.span) : undefined;
    if (!wanted) return [];
    const candidates = candidatesFor(scene, quote, quotes, i, language);
    const speakers = wanted.speakers ?? [];
    const spoke = (id: string | undefined): boolean =>
      id !== undefined && speakers.some((s) => sameName(s, called.get(id) ?? ''));
    const right = new Set(candidates.flatMap(({ actor }, k) => (spoke(actor) ? [k] : [])));
    if (right.size === 0) right.add(candidates.length - 1);
    const byRule = speakers.length === 0 ? quote.speaker === undefined : spoke(quote.speaker);
    return [{ article: name, candidates, right, byRule }];
  });
}

function goldOf(
  gold: readonly GoldQuote[],
  { start, end }: { start: number; end: number },
): GoldQuote | undefined {
  return gold.find((q) => {
    if (q.kind !== 'direct' || q.flags.includes('not-a-quote')) return false;
    const both = Math.min(q.end, end) - Math.max(q.start, start);
    return both / (Math.max(q.end, end) - Math.min(q.start, start)) >= 0.8;
  });
}

function judge({ candidates, right }: Case, weights: Record<string, number>) {
  const choice = rank(candidates, weights)!;
  const at = candidates.findIndex((c) => c.actor === choice.actor);
  return { right: right.has(at), named: choice.actor !== undefined, confidence: choice.confidence };
}

/** Full-batch AdaGrad; the same cases give the same weights. */
function fit(cases: readonly Case[]): Record<string, number> {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    const gradient: Record<string, number> = {};
    for (const { candidates, right } of cases) addGradient(candidates, right, weights, gradient);
    for (const [trait, value] of Object.entries(gradient)) {
      const step = value - shrink * (weights[trait] ?? 0);
      squares[trait] = (squares[trait] ?? 0) + step * step;
      weights[trait] = (weights[trait] ?? 0) + (0.5 * step) / (Math.sqrt(squares[trait]) + 1e-6);
    }
  }
  return weights;
}

function addGradient(
  candidates: readonly Candidate[],
  right: ReadonlySet<number>,
  weights: Record<string, number>,
  gradient: Record<string, number>,
): void {
  const scores = candidates.map((c) => scoreOf(c.traits, weights));
  const most = Math.max(...scores);
  const likely = scores.map((s) => Math.exp(s - most));
  const all = likely.reduce((a, b) => a + b, 0);
  const rightly = likely.reduce((a, b, k) => (right.has(k) ? a + b : a), 0);
  for (const [k, { traits }] of candidates.entries()) {
    const pull = (right.has(k) ? likely[k]! / rightly : 0) - likely[k]! / all;
    for (const trait of traits) gradient[trait] = (gradient[trait] ?? 0) + pull;
  }
}

function asSource(weights: Record<string, number>): string {
  const rows = Object.entries(weights)
    .map(([trait, value]) => [trait, Math.round(value * 100) / 100] as const)
    .filter(([, value]) => Math.abs(value) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, value]) => `  '${trait}': ${value},\n`);
  return `/** What each trait of a candidate counts for as the speaker. Written by \`npm run train -- --speakers\`; licence MIT. */
export const speakerWeights: Readonly<Record<string, number>> = {
${rows.join('')}};
`;
}
