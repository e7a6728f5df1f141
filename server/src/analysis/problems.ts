/** Finds what an editor would query: marks without partner, spellings that differ, quotes without speaker. */
import type { Language } from '../languages/language';
import type { Memory } from './memory';
import { figureProblems } from './problems/figureProblems';
import { markProblems } from './problems/markProblems';
import { nameProblems } from './problems/nameProblems';
import type { Analysis, Problem } from './types';

const most = 100;

/** Problems in text order, at most a hundred per article. */
export function findProblems(
  analysis: Omit<Analysis, 'problems'>,
  language: Language,
  memory?: Memory,
): Problem[] {
  return [
    ...markProblems(analysis, memory),
    ...nameProblems(analysis),
    ...speakerProblems(analysis),
    ...figureProblems(analysis, language.figures),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, most);
}

/** Direct quotes of the running text that nobody is known to have said. */
function speakerProblems({ quotes }: Omit<Analysis, 'problems'>): Problem[] {
  return quotes
    .filter((q) => q.kind === 'direct' && q.speaker === undefined && q.echoOf === undefined)
    .filter((q) => q.zone === 'paragraph' || q.zone === 'pullquote')
    .map((q) => ({ span: q.span, code: 'speaker-unknown', args: [] }));
}
