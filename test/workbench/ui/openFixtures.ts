/** Opens a copy of the fixtures, or a folder of the test's own, in a workbench that has the package installed. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, onTestFailed } from 'vitest';
import { temporaryFolder } from '../../../scripts/workbench/keep.mjs';
import { openWorkbench, type Workbench } from '../../../scripts/workbench/workbench.mjs';

export interface FixtureOptions {
  readonly settings?: Record<string, unknown>;
  /** Puts something else into the folder than the fixtures. */
  readonly fill?: (folder: string) => void;
}

/** Where the extension runs: as a process of Node, or in the browser. */
export const host = process.env['DUIDING_HOST'] === 'web' ? 'web' : 'node';

/** Keeps a picture of the workbench as each test left it that failed, in out/failed/. */
export function picturesOfFailures(workbench: () => Workbench | undefined): void {
  beforeEach((context) => {
    onTestFailed(async () => {
      const name = context.task.name.replace(/\W+/g, '-');
      await workbench()?.page.screenshot({ path: `out/failed/${name}.png` });
    });
  });
}

/** The workbench, the folder with the copy, and what closes it and removes the copy. */
export async function openFixtures(
  options: FixtureOptions = {},
): Promise<{ workbench: Workbench; folder: string; close: () => Promise<void> }> {
  const folder = temporaryFolder('articles');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (options.fill) options.fill(folder);
    else cpSync(join(import.meta.dirname, '../fixtures'), folder, { recursive: true });
    const inBrowser = host === 'web' ? { 'remote.extensionKind': { 'duiding.duiding': ['web'] } } : {};
    const workbench = await openWorkbench({
      folder,
      vsix: [process.env['DUIDING_VSIX']!],
      settings: { ...inBrowser, ...options.settings },
    });
    return { workbench, folder, close: () => workbench.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
