/** What stands behind “…, zegt Tol,”: more of what was said, or the reporter's words again. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { goesOnRows } from '../../server/src/analysis/quotes/frames/goesOn';
import { detectLanguage } from '../../server/src/languages/languages';

describe.each(goesOnRows)('$id', ({ goesOn, examples }) => {
  it.each(examples)('%s', (text) => {
    const { quotes } = analyse(text, detectLanguage(text));
    const comma = text.indexOf(',', text.search(/, zegt|," he/) + 2);
    const statement = quotes[0]!;
    expect(statement.parts.some(({ span }) => span.start > comma)).toBe(goesOn);
  });
});
