/** Keeps what is known of a folder's articles up to date: reads what is new or has changed, forgets what is gone. */
import type { ArticleTask } from './analyseTask';
import type { ArticleKey, ArticleStore } from './articleStore';
import type { ArticleRecord } from './record';
import { hashText } from './hashText';

/** A file as its folder lists it. */
export interface ListedFile {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** What the index needs of the world. */
export interface FolderIndexHost {
  /** All articles of the folder, in any order. */
  readonly list: () => Promise<readonly ListedFile[]>;
  /** One file; undefined where it is gone or is no article. */
  readonly find: (uri: string) => Promise<ListedFile | undefined>;
  /** Its text; undefined where it cannot be read as one. */
  readonly text: (uri: string) => Promise<string | undefined>;
  /** The language that a setting names. */
  readonly language: () => string | undefined;
  /** The corrections that hold for an article, cut down to those that touch its text. */
  readonly corrections: (uri: string, text: string) => ArticleTask['corrections'];
  /** Reads an article; may be done in another thread. */
  readonly read: (task: ArticleTask) => Promise<ArticleRecord>;
  /** How many may be read at once. */
  readonly atOnce: number;
  /** After each batch: what is kept of these has changed. */
  readonly changed: (uris: readonly string[]) => void;
  readonly progress: (done: number, total: number) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

/** Articles that are put into the database in one transaction: killed, no more than these are lost. */
const batch = 16;

export class FolderIndex {
  private readonly keys: Map<string, ArticleKey>;
  private queue = new Map<string, ListedFile>();
  private running: Promise<void> | undefined;
  private stopped = false;
  private total = 0;
  private done = 0;

  constructor(
    private readonly store: ArticleStore,
    private readonly host: FolderIndexHost,
  ) {
    this.keys = store.keys();
  }

  /** All articles that were read, each with a key whose hashes tell whether it was read anew. In any order. */
  known(): ReadonlyMap<string, ArticleKey> {
    return this.keys;
  }

  /** Looks at every file of the folder; resolves when all that changed is read, or when it is stopped. */
  async refresh(): Promise<void> {
    const listed = await this.host.list();
    const there = new Set(listed.map((f) => f.uri));
    this.forget([...this.keys.keys()].filter((uri) => !there.has(uri)));
    for (const file of listed) if (!this.isKnown(file)) this.queue.set(file.uri, file);
    await this.work();
  }

  /** Looks at some files only: created, changed, renamed, deleted. */
  async look(uris: readonly string[]): Promise<void> {
    const gone: string[] = [];
    for (const uri of uris) {
      const file = await this.host.find(uri);
      if (!file) gone.push(uri);
      else if (!this.isKnown(file)) this.queue.set(uri, file);
    }
    this.forget(gone);
    await this.work();
  }

  /** Reads again what corrections may have changed: each text is held against the corrections that touch it. */
  async correctionsChanged(): Promise<void> {
    const listed = await this.host.list();
    for (const file of listed) this.queue.set(file.uri, file);
    await this.work();
  }

  /** Nothing more is begun; what is left is taken up by the next `refresh`. */
  stop(): void {
    this.stopped = true;
    this.queue.clear();
  }

  /** The reader wants it to go on. */
  resume(): void {
    this.stopped = false;
  }

  private isKnown({ uri, size, changed }: ListedFile): boolean {
    const key = this.keys.get(uri);
    return key?.size === size && key.changed === changed;
  }

  private forget(uris: readonly string[]): void {
    const known = uris.filter((uri) => this.keys.has(uri));
    for (const uri of uris) this.queue.delete(uri);
    if (known.length === 0) return;
    this.store.remove(known);
    for (const uri of known) this.keys.delete(uri);
    this.host.changed(known);
  }

  /** One run at a time; what is queued meanwhile is done by the same run. */
  private work(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  private async run(): Promise<void> {
    [this.total, this.done] = [0, 0];
    const ready: Read[] = [];
    const worker = async (): Promise<void> => {
      for (;;) {
        const [next] = this.queue;
        if (!next) return;
        this.queue.delete(next[0]);
        this.total = Math.max(this.total, this.done + this.queue.size + 1);
        const read = await this.readOne(next[1]);
        this.done += 1;
        if (read) ready.push(read);
        if (ready.length >= batch) this.keep(ready.splice(0));
        this.host.progress(this.done, Math.max(this.total, this.done + this.queue.size));
      }
    };
    this.total = this.queue.size;
    await Promise.all(Array.from({ length: Math.max(1, this.host.atOnce) }, worker));
    this.keep(ready.splice(0));
  }

  private async readOne(file: ListedFile): Promise<Read | undefined> {
    try {
      const text = await this.host.text(file.uri);
      if (text === undefined) {
        this.forget([file.uri]);
        return undefined;
      }
      const language = this.host.language();
      const corrections = this.host.corrections(file.uri, text);
      const key: ArticleKey = {
        ...file,
        hash: hashText(`${language ?? ''}\n${text}`),
        corrections:
          corrections === undefined ? '' : hashText(`${corrections.file ?? ''}\n${corrections.text}`),
      };
      const before = this.keys.get(file.uri);
      if (before?.hash === key.hash && before.corrections === key.corrections) return { key, text };
      const task = {
        uri: file.uri,
        text,
        ...(language && { language }),
        ...(corrections && { corrections }),
      };
      return { key, text, record: await this.host.read(task) };
    } catch (error) {
      if (!this.stopped) this.host.failed(file.uri, error);
      return undefined;
    }
  }

  private keep(read: readonly Read[]): void {
    if (read.length === 0) return;
    const anew = read.flatMap(({ key, text, record }) => (record ? [{ key, text, record }] : []));
    try {
      if (anew.length > 0) this.store.put(anew);
      if (anew.length < read.length) this.store.touch(read.filter((r) => !r.record).map((r) => r.key));
    } catch (error) {
      this.host.failed(read[0]!.key.uri, error);
      return;
    }
    for (const { key } of read) this.keys.set(key.uri, key);
    if (anew.length > 0) this.host.changed(anew.map((a) => a.key.uri));
  }
}

/** `record` is missing where the text is the one that was read before. */
interface Read {
  readonly key: ArticleKey;
  readonly text: string;
  readonly record?: ArticleRecord;
}
