/** Opens a copy of the fixtures in a workbench, so that a test may type in them. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../scripts/workbench/keep.mjs';
import { openWorkbench, type Workbench } from '../../../scripts/workbench/workbench.mjs';

export interface FixtureOptions {
  readonly extension?: string;
  readonly vsix?: string[];
  readonly settings?: Record<string, unknown>;
}

/** The workbench, the folder with the copy, and what closes it and removes the copy. */
export async function openFixtures(
  options: FixtureOptions,
): Promise<{ workbench: Workbench; folder: string; close: () => Promise<void> }> {
  const folder = temporaryFolder('articles');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(join(import.meta.dirname, '../fixtures'), folder, { recursive: true });
    const workbench = await openWorkbench({ folder, ...options });
    return { workbench, folder, close: () => workbench.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
