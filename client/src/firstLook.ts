/** Shows a new reader where the quotes are: once, when the first article has been read, and never again by itself. */
import type { Memento } from 'vscode';

const key = 'duiding.firstLook';

/**
 * What is to be called whenever an article has been read.
 *
 * @param memory of all windows, so that it happens once after installing
 * @param show shows the quotes and leaves the cursor in the article; false where there are none yet
 */
export function firstLook(memory: Memento, show: () => Promise<boolean>): () => void {
  let done = memory.get(key, false);
  return () => {
    if (done) return;
    done = true;
    void show().then((shown) => {
      done = shown;
      if (shown) void memory.update(key, true);
    });
  };
}
