/** What changed between two sets of semantic tokens: the one stretch between what they begin and end with alike. */
import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** No edit where nothing changed. Aligned to whole tokens, five numbers each. */
export function semanticTokensDelta(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return [];
  start -= start % 5;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  end -= end % 5;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
