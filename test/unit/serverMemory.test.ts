/** What is measured has the memory that the editor starts the server with. */
import { expect, it } from 'vitest';
import { serverMemory } from '../../client/src/serverMemory';
import manifest from '../../package.json';

it('is what npm run bench starts with', () => {
  expect(manifest.scripts.bench).toContain(`node ${serverMemory.join(' ')} `);
});
