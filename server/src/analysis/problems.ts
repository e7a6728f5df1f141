/** Finds what an editor would query: marks without partner, spellings that differ, quotes without speaker. */
import type { Language } from '../languages/language';
import type { Analysis, Problem } from './types';

/** Problems in text order, at most a hundred per article. */
export function findProblems(_analysis: Omit<Analysis, 'problems'>, _language: Language): Problem[] {
  return [];
}
