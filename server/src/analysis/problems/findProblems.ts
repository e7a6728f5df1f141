/** Finds what an editor would query: marks without partner, spellings that differ, quotes without speaker. */
import type { Language } from '../../languages/language';
import { runThrough, type Turns } from '../../model/turns';
import { Cache } from '../cache/cache';
import { figureProblems } from './figureProblems';
import { markProblems } from './markProblems';
import { nameProblems } from './nameProblems';
import type { Analysis, Problem } from '../../model/types';

const most = 100;

/** Problems in text order, at most a hundred per article. */
export function findProblems(
  analysis: Omit<Analysis, 'problems'>,
  language: Language,
  cache = new Cache(),
): Problem[] {
  return runThrough(findingProblems(analysis, language, cache));
}

/** The same, a kind of problem or a block in each turn. */
export function* findingProblems(
  analysis: Omit<Analysis, 'problems'>,
  language: Language,
  cache: Cache,
): Turns<Problem[]> {
  const marks = yield* markProblems(analysis, language, cache);
  yield;
  const names = nameProblems(analysis);
  yield;
  return [...marks, ...names, ...speakerProblems(analysis), ...figureProblems(analysis, language.figures)]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, most);
}

/** Direct quotes of the running text that nobody is known to have said. */
function speakerProblems({ quotes }: Omit<Analysis, 'problems'>): Problem[] {
  const out: Problem[] = [];
  for (const { kind, speaker, echoOf, zone, span } of quotes) {
    if (kind !== 'direct' || speaker !== undefined || echoOf !== undefined) continue;
    if (zone === 'paragraph' || zone === 'pullquote') out.push({ span, code: 'speaker-unknown', args: [] });
  }
  return out;
}
