/** A folder of articles in memory, and an index of it, for tests. */
import { analyseTask } from '../../../server/src/index/analyseTask';
import { ArticleStore } from '../../../server/src/index/articleStore';
import { FolderIndex, type FolderIndexHost, type ListedFile } from '../../../server/src/index/folderIndex';
import { makeRecord } from '../../../server/src/index/record';
import type { Sql } from '../../../server/src/index/sql';

export class MemoryFolder {
  private readonly files = new Map<string, { text: string; changed: number }>();
  private clock = 1;
  /** Addresses in the order they were read. */
  readonly read: string[] = [];

  write(uri: string, text: string): void {
    this.clock += 1;
    this.files.set(uri, { text, changed: this.clock });
  }

  delete(uri: string): void {
    this.files.delete(uri);
  }

  uris(): string[] {
    return [...this.files.keys()];
  }

  index(sql: Sql, over: Partial<FolderIndexHost> = {}): { index: FolderIndex; store: ArticleStore } {
    const store = new ArticleStore(sql);
    const listed = (uri: string): ListedFile | undefined => {
      const file = this.files.get(uri);
      return file && { uri, size: file.text.length, changed: file.changed };
    };
    const index = new FolderIndex(store, {
      list: async () => this.uris().map((uri) => listed(uri)!),
      find: async (uri) => listed(uri),
      text: async (uri) => this.files.get(uri)?.text,
      language: () => 'nl',
      corrections: () => undefined,
      read: async (task) => {
        this.read.push(task.uri);
        return makeRecord(analyseTask(task));
      },
      atOnce: 2,
      changed: () => undefined,
      progress: () => undefined,
      failed: (uri, error) => {
        throw new Error(`${uri}: ${String(error)}`);
      },
      ...over,
    });
    return { index, store };
  }
}
