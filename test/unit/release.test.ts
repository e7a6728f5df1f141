/** A release names the part of the changelog that waited for it. */
import { expect, it } from 'vitest';
import { datedChangelog } from '../../scripts/release.mjs';

const waiting = '# Changelog\n\n## 0.2.0, not released yet\n\n- New.\n\n## 0.1.0, 2026-01-02\n\n- Old.\n';

it('dates the part that waits, and leaves the rest', () => {
  expect(datedChangelog(waiting, '0.3.0', '2026-11-30')).toBe(
    waiting.replace('## 0.2.0, not released yet', '## 0.3.0, 2026-11-30'),
  );
});

it('refuses a changelog in which nothing waits', () => {
  expect(() => datedChangelog('# Changelog\n\n## 0.1.0, 2026-01-02\n', '0.2.0', '2026-11-30')).toThrow(
    'not released yet',
  );
});
