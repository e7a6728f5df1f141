/** What is told of counted people: dead, wounded, missing. By it figures are the same thing, or never are. */
import { fold } from '../../analysis/actors/spelling';
import { countedStates } from '../../knowledge/newsWords';
import { languageById } from '../../languages/languages';
import type { Analysis, Figure, Token } from '../../model/types';
import { firstFrom, sentenceAt } from '../../analysis/text/placeIn';
import { stemOf } from '../words/wordKeys';

/** States that say what somebody is rather than what befell him; taken only where the clause tells no other. */
export const standingStates: ReadonlySet<string> = new Set(['staff', 'voters', 'marching', 'hospital']);
/** So many words away a comma or a conjunction counts for, and further off than this nothing is looked for. */
const boundary = 4;
const furthest = 14;
/** So many words behind a figure may stand before another that takes over its state ("van 31 naar 47"). */
const carried = 2;

/**
 * The state of each figure of an article, by its index; missing where the sentence tells none. The word may be the
 * noun counted, stand behind the figure up to the next one, or before it back to the one before. Of two figures the
 * nearer has the word.
 */
export function countedStatesOf(analysis: Analysis): ReadonlyMap<number, string> {
  const counts = analysis.figures.flatMap((f, i) => (f.kind === 'count' ? [i] : []));
  const found = counts.map((i, n) =>
    statesBeside(
      analysis,
      analysis.figures[i]!,
      analysis.figures[counts[n - 1] ?? -1],
      analysis.figures[counts[n + 1] ?? -1],
    ),
  );
  const nearest = new Map<number, number>();
  for (const { at, away } of found.flat()) nearest.set(at, Math.min(away, nearest.get(at) ?? away));
  const out = new Map<number, string>();
  for (const [n, i] of counts.entries()) {
    const own = found[n]!.filter((f) => nearest.get(f.at) === f.away);
    const state = (own.find((f) => !standingStates.has(f.state)) ?? own[0])?.state;
    const before = counts[n - 1];
    const chosen = state ?? (before === undefined ? undefined : carriedOn(analysis, before, i, out));
    if (chosen !== undefined) out.set(i, chosen);
  }
  return out;
}

interface Found {
  readonly state: string;
  /** Where the word starts, and how far it is from the figure. */
  readonly at: number;
  readonly away: number;
}

function statesBeside(
  analysis: Analysis,
  { span }: Figure,
  before: Figure | undefined,
  after: Figure | undefined,
): Found[] {
  const sentence = sentenceAt(analysis, span.start);
  if (!sentence) return [];
  const here = analysis.tokens.slice(sentence.first, sentence.last);
  const forward = here.filter(
    (t) => t.span.start >= span.end && !(after && t.span.start >= after.span.start),
  );
  const back = here.filter((t) => t.span.end <= span.start && !(before && t.span.start < before.span.end));
  const { language } = analysis.article;
  return [...statesIn(forward, language), ...statesIn(back.reverse(), language)].sort(
    (a, b) => a.away - b.away,
  );
}

/** The state of the figure before, where next to nothing stands between. */
function carriedOn(
  { figures, tokens }: Analysis,
  before: number,
  i: number,
  states: ReadonlyMap<number, string>,
): string | undefined {
  const from = firstFrom(tokens, figures[before]!.span.end);
  const between = tokens.slice(from, firstFrom(tokens, figures[i]!.span.start));
  const close = between.length > 0 && between.length <= carried && between.every((t) => t.kind === 'word');
  return close ? states.get(before) : undefined;
}

/** In the order of the tokens, which lead away from the figure, with how far off each is. */
function statesIn(tokens: readonly Token[], language: string): Found[] {
  const words = wordsOf(language);
  const actors = languageById(language)?.actors;
  const breaks = new Set(actors ? [...actors.subordinators, ...actors.conjunctions] : []);
  const norms = tokens.map((t) => fold(t.norm));
  let away = 0;
  return norms.flatMap((norm, i) => {
    away += tokens[i]!.kind === 'punctuation' || breaks.has(tokens[i]!.norm) ? boundary : 1;
    const state =
      phrasesAt(norms, i)
        .map((p) => words.get(p))
        .find((s) => s !== undefined) ?? words.get(stemOf(norm, language));
    return state === undefined || away > furthest ? [] : [{ state, at: tokens[i]!.span.start, away }];
  });
}

/** Up to three words from here on, in either direction, the longest first. */
function phrasesAt(norms: readonly string[], i: number): string[] {
  const ahead = norms.slice(i, i + 3);
  return [3, 2]
    .flatMap((n) => [ahead.slice(0, n).join(' '), ahead.slice(0, n).reverse().join(' ')])
    .concat(norms[i]!);
}

const made = new Map<string, ReadonlyMap<string, string>>();

function wordsOf(language: string): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known) return known;
  const map = new Map<string, string>();
  for (const { name, words } of countedStates)
    for (const word of words[language] ?? []) {
      const written = fold(word.replace(/_/g, ' '));
      map.set(written, name);
      if (!written.includes(' ') && !map.has(stemOf(written, language)))
        map.set(stemOf(written, language), name);
    }
  made.set(language, map);
  return map;
}
