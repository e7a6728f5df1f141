/** What the index of a folder needs of the machine it runs on; in a browser there is none. */
import type { ArticleTask } from '../index/analyseTask';
import type { ArticleStore } from '../index/articleStore';
import type { ListedFile } from '../index/folderIndex';
import type { Analysis } from '../model/types';
import type { ArticleRecord } from '../index/record';

export interface Folders {
  /**
   * Where what was read of a folder is kept: in `storage`, or in memory where none is given. What a program that reads
   * otherwise has left there is thrown away.
   */
  readonly open: (storage: string | undefined, folder: string) => Promise<ArticleStore>;
  readonly list: (
    folder: string,
    wanted: { readonly files: readonly string[]; readonly exclude: readonly string[] },
  ) => Promise<{
    readonly files: readonly ListedFile[];
    readonly cut: boolean;
    readonly large: readonly string[];
  }>;
  /** Whether `list` would list a file that has just come, or look into a folder. */
  readonly isWanted: (
    folder: string,
    wanted: { readonly files: readonly string[]; readonly exclude: readonly string[] },
    uri: string,
  ) => Promise<boolean | 'folder'>;
  readonly find: (uri: string) => Promise<ListedFile | undefined>;
  readonly text: (uri: string) => Promise<string | undefined>;
  readonly read: (task: ArticleTask) => Promise<ArticleRecord>;
  /** The whole reading of it. */
  readonly analyse: (task: ArticleTask) => Promise<Analysis>;
  readonly atOnce: number;
  /** Gives back the memory of threads that have nothing to read. */
  readonly rest: () => void;
  readonly close: () => Promise<void>;
}
