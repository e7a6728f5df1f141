/** Keeps an index of the editor's folders, tells how far it is, and says what has changed in them. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileEvent,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Message } from '../../../l10n/message';
import { keptApart, correctionsSchema } from '../corrections/corrections';
import type { Corpus } from '../corpus/corpus';
import { countTerms, termTables, type TermTable } from '../corpus/terms/countTerms';
import { readTerms } from '../corpus/terms/readTerms';
import type { ReportArticle } from '../corpus/report/reportData';
import type { Apart } from '../corpus/actors/actorGroups';
import { FolderActors } from '../corpus/folderActors';
import { sameEventAs } from '../corpus/sameEventArticles';
import type { Search, Speaks } from '../corpus/search/search';
import type { FoundHit } from '../features/folderQuotes';
import { groupBy } from '../model/groupBy';
import type { Turns } from '../model/turns';
import type { Analysis } from '../model/types';
import { readsAsProse } from '../analysis/text/prose';
import type { ArticleKey, ArticleStore, ArticleSummary, FoundQuote } from '../index/articleStore';
import type { ArticleTask } from '../index/analyseTask';
import { searchAnalysis, searchedOf } from '../index/searchAnalysis';
import { countInStore, searchStore } from '../index/searchStore';
import { FolderIndex } from '../index/folderIndex';
import { hashText } from '../index/hashText';
import { touching } from '../index/touching';
import { folderChangedNotification } from '../protocol/requests';
import type { Editor } from './editor';
import type { Folders } from './folders';
import { takeTurns } from './takeTurns';
import { relativeTo, type ProjectState } from '../corrections/projects';

/** Who is who is worked out again when the folder has been at rest for so many times as long as that takes, */
const restTimes = 20;
/** but for so many milliseconds at least. */
const shortestRest = 50;
/** So many milliseconds lie between two calls to draw the tree again while much changes. */
const betweenTrees = 1_000;
/** So many articles to read are worth showing how far it is. */
const long = 50;
/** Of more articles than this it is not worked out who is who while idle threads keep their memory. */
const many = 2_000;
/** So many articles are held side by side at most: a whole reading of each is kept in memory. */
const sideBySide = 200;

/** Under which it is kept who is who. */
const whoKey = 'who';

export interface FolderHost {
  readonly corpus: Corpus;
  readonly message: () => Message;
  readonly language: () => string | undefined;
  /** The corrections that hold for an article. */
  readonly correctionsFor: (uri: string) => ProjectState | undefined;
  readonly allCorrections: () => readonly ProjectState[];
  /** The folder has been read, and it is known who is who in it. */
  readonly read: () => void;
}

interface Indexed {
  readonly folder: string;
  readonly store: ArticleStore;
  readonly index: FolderIndex;
  /** Which files were wanted when it was listed last. */
  listed: string;
}

/** A closed article, read again. */
interface Whole {
  readonly key: ArticleKey;
  readonly analysis: Analysis;
}

/** What stands beside it. */
interface Kept {
  /** Articles that were open. */
  readonly open: readonly string[];
  /** What it took to work it out, in milliseconds. */
  readonly cost: number;
}

export class FolderService {
  readonly actors = new FolderActors((uri) => this.summary(uri));
  private indexed: readonly Indexed[] = [];
  /** Whole readings of closed articles, each with the key that it belongs to. */
  private wholes = new Map<string, Whole>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Who is who as it is being worked out, and what has changed since that began. */
  private work: Turns<void> | undefined;
  private readonly since = new Set<string>();
  private worked: Promise<void> = Promise.resolve();
  /** Whether what was worked out is kept for the next start. */
  private saved = false;
  private saving: Promise<void> | undefined;
  /** What it took to work out who is who, in milliseconds. */
  private cost = 0;
  private told = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private started: Promise<void> = Promise.resolve();
  /** All of it was read once. */
  private isRead = false;
  private showsProgress = false;
  private reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly host: FolderHost,
    private readonly folders: Folders | undefined,
  ) {}

  /** Opens what was kept and reads what is new; returns at once. */
  start(editor: Editor): void {
    const { folders } = this;
    const { index, storage } = editor.options;
    this.showsProgress = editor.showsProgress;
    if (!folders || index !== true) return;
    const local = editor.folders.filter((f) => f.startsWith('file:'));
    if (editor.watchesFiles && local.length > 0)
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{txt,md,article,gitignore}', kind: WatchKind.Change },
          // What comes or goes; a folder is told of by itself, without its files.
          { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ],
      });
    this.started = Promise.all(local.map((f) => this.open(folders, f, storage))).then(async (opened) => {
      this.indexed = opened;
      if (!this.restore()) void this.workOut();
      await this.refresh();
      this.isRead = true;
      this.host.read();
      await this.save();
    });
    this.started.catch((error: unknown) => this.connection.console.error(String(error)));
  }

  /** Resolves when the folder is read; who is who is exact then, but where that takes long, and something has just changed. */
  async settled(): Promise<void> {
    await this.started;
    if (this.cost >= shortestRest) return;
    if (this.timer !== undefined) void this.workOut();
    await this.worked;
  }

  async watched(changes: readonly FileEvent[]): Promise<void> {
    for (const one of this.indexed) {
      const own = changes.filter((c) => c.uri.startsWith(`${one.folder}/`));
      if (own.length === 0) continue;
      const uris = await this.toLookAt(one, own);
      if (uris === 'all') await one.index.refresh();
      else if (uris.length > 0) await one.index.look(uris);
    }
  }

  /** Which files are articles may have changed: what is new is read, and what is none any more forgotten. */
  async settingsChanged(): Promise<void> {
    for (const one of this.indexed) {
      const wanted = JSON.stringify(await this.wanted(one.folder));
      if (wanted !== one.listed) await one.index.refresh();
    }
  }

  /** The articles among the files that have changed; `all` where it is simpler to look at the whole folder. */
  private async toLookAt(
    { folder, index }: Indexed,
    changes: readonly FileEvent[],
  ): Promise<readonly string[] | 'all'> {
    const known = index.known();
    const uris = changes.filter((c) => known.has(c.uri)).map((c) => c.uri);
    const others = changes.filter((c) => !known.has(c.uri));
    if (others.some((c) => c.uri.endsWith('/.gitignore'))) return 'all';
    const gone = others.filter((c) => c.type === FileChangeType.Deleted).map((c) => `${c.uri}/`);
    if (gone.length > 0)
      for (const uri of known.keys()) if (gone.some((from) => uri.startsWith(from))) uris.push(uri);
    const come = others.filter((c) => c.type !== FileChangeType.Deleted);
    if (come.length === 0 || !this.folders) return uris;
    const wanted = await this.wanted(folder);
    for (const { uri } of come) {
      const isWanted = await this.folders.isWanted(folder, wanted, uri);
      if (isWanted === 'folder') return 'all';
      if (isWanted) uris.push(uri);
    }
    return uris;
  }

  /** Who is told apart or declared has changed; texts that it touches are read again. */
  async correctionsChanged(): Promise<void> {
    for (const { index } of this.indexed) await index.correctionsChanged();
    if (this.indexed.length > 0) void this.workOut();
  }

  /** An open article was read, or closed: its actors and counts may differ. */
  articleChanged(uri: string): void {
    this.takeIn([uri]);
  }

  /** What somebody says in the articles, by one or more of his places (`URI\nID`). */
  saidBy(places: readonly string[], most: number): FoundQuote[] {
    const actors = places.flatMap((place) => {
      const [uri = '', id = ''] = place.split('\n');
      return this.actors.actorOf(uri, id) ?? [];
    });
    const members = [...new Set(actors)].flatMap((a) => a.members);
    return this.indexed.flatMap(({ store }) => store.saidBy(members, most)).slice(0, most);
  }

  /** Where the articles that are not open mention one of their actors. */
  mentions(uri: string, actor: string): ReturnType<ArticleStore['mentions']> {
    for (const { folder, store } of this.indexed)
      if (uri.startsWith(`${folder}/`)) return store.mentions(uri, actor);
    return { text: '', mentions: [] };
  }

  /** In open articles as they stand, then in the others; at most `most`. */
  search(search: Search, speaks: Speaks, most: number): FoundHit[] {
    const open = this.host.corpus.all();
    const uris = new Set(open.map((a) => a.article.uri));
    const hits = open.flatMap((analysis) => searchAnalysis(analysis, search, speaks)).slice(0, most);
    for (const { store } of this.indexed) {
      const found = searchStore(store, search, {
        speaks,
        skip: (uri) => uris.has(uri),
        most: most - hits.length,
      });
      for (const { article, ...hit } of found) hits.push({ ...article, ...hit });
    }
    return hits;
  }

  /** The terms of each `duiding.json`, counted in the articles for which it holds. */
  terms(): TermTable[] {
    const open = this.host.corpus.all();
    const uris = new Set(open.map((a) => a.article.uri));
    return this.host.allCorrections().flatMap(({ uri: file, project }) => {
      const { terms } = readTerms(project?.corrections.terms ?? []);
      if (terms.length === 0) return [];
      const holds = (uri: string): boolean => this.host.correctionsFor(uri)?.uri === file;
      const counts = [
        ...open
          .filter((a) => holds(a.article.uri))
          .flatMap((analysis) => countTerms(searchedOf(analysis), terms)),
        ...this.indexed.flatMap(({ store }) =>
          countInStore(store, terms, (uri) => !uris.has(uri) && holds(uri)),
        ),
      ].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      return termTables(terms, counts, (uri, id) => this.actors.actorOf(uri, id)?.name ?? id);
    });
  }

  /** Open articles and, read again for it and kept, closed ones, in the order of their addresses: as many as will do. */
  async readings(): Promise<Analysis[]> {
    await this.settled();
    const open = this.host.corpus.all();
    const { folders } = this;
    if (!folders) return open;
    const opened = new Set(open.map((a) => a.article.uri));
    const closed = this.indexed
      .flatMap(({ index }) => [...index.known()])
      .filter(([uri]) => !opened.has(uri))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, Math.max(0, sideBySide - open.length));
    const read = await Promise.all(
      closed.map(async ([uri, key]) => ({ uri, whole: await this.whole(folders, uri, key) })),
    );
    this.wholes = new Map(read.flatMap(({ uri, whole }) => (whole ? [[uri, whole] as const] : [])));
    return [...open, ...[...this.wholes.values()].map((w) => w.analysis)];
  }

  /** Other articles on the same event as one, open ones as they stand; none while the folder is being read. */
  async besides(analysis: Analysis, most: number): Promise<Analysis[]> {
    const { folders } = this;
    const { corpus } = this.host;
    if (!folders || !this.isRead) return [];
    const uris = sameEventAs(
      analysis,
      {
        articles: this.indexed.reduce((n, { index }) => n + index.known().size, 0),
        actorOf: (uri, id) => this.actors.actorOf(uri, id),
        dateOf: (uri) => corpus.get(uri)?.article.date ?? this.summary(uri)?.date,
      },
      most,
    );
    const found = uris.map(async (uri) => {
      const open = corpus.get(uri);
      const key = this.indexed.flatMap(({ index }) => index.known().get(uri) ?? [])[0];
      if (open || !key) return open;
      const whole = await this.whole(folders, uri, key);
      if (whole && this.wholes.size < sideBySide) this.wholes.set(uri, whole);
      return whole?.analysis;
    });
    return (await Promise.all(found)).filter((a) => a !== undefined);
  }

  /** A closed article, read again unless it was before; undefined where it is gone. */
  private async whole(folders: Folders, uri: string, key: ArticleKey): Promise<Whole | undefined> {
    const known = this.wholes.get(uri);
    if (known?.key.hash === key.hash && known.key.corrections === key.corrections) return known;
    const text = await folders.text(uri).catch(() => undefined);
    if (text === undefined) return undefined;
    const language = this.host.language();
    const corrections = this.correctionsOf(uri, text);
    const task = { uri, text, ...(language && { language }), ...(corrections && { corrections }) };
    return { key, analysis: await folders.analyse(task) };
  }

  /** What a report needs of the closed articles, but for those that it has whole. */
  reportArticles(has: ReadonlySet<string>): ReportArticle[] {
    return this.indexed.flatMap(({ store }) => {
      const quotes = groupBy(store.quotes({ most: -1 }), (quote) => quote.uri);
      return [...store.summaries()]
        .filter(({ uri }) => !has.has(uri))
        .map((summary) => ({ ...summary, quotes: quotes.get(summary.uri) ?? [] }));
    });
  }

  /** Whether a folder is indexed at all. */
  get serves(): boolean {
    return this.indexed.length > 0;
  }

  async close(): Promise<void> {
    this.work = undefined;
    await this.save();
    clearTimeout(this.timer);
    clearTimeout(this.telling);
    for (const { index, store } of this.indexed) {
      index.stop();
      store.close();
    }
    this.indexed = [];
    await this.folders?.close();
  }

  private async open(folders: Folders, folder: string, storage: string | undefined): Promise<Indexed> {
    const store = await folders.open(storage, folder);
    const list = async (): Promise<Awaited<ReturnType<Folders['list']>>['files']> => {
      const wanted = await this.wanted(folder);
      opened.listed = JSON.stringify(wanted);
      const { files, cut, large } = await folders.list(folder, wanted);
      for (const uri of large) this.connection.console.warn(this.host.message()('index.large', uri));
      if (cut) this.connection.window.showWarningMessage(this.host.message()('index.cut', files.length));
      return files;
    };
    const index = new FolderIndex(store, {
      list,
      find: folders.find,
      text: async (uri) => {
        const text = await folders.text(uri);
        const named = /\.article(?:\.txt)?$/i.test(uri);
        return text !== undefined && (named || readsAsProse(text)) ? text : undefined;
      },
      language: this.host.language,
      corrections: (uri, text) => this.correctionsOf(uri, text),
      read: folders.read,
      atOnce: folders.atOnce,
      changed: (uris) => this.takeIn(uris),
      progress: (done, total) => void this.progress(done, total),
      failed: (uri, error) => this.connection.console.error(`${uri}: ${String(error)}`),
    });
    const opened: Indexed = { folder, store, index, listed: '' };
    return opened;
  }

  private async wanted(folder: string): Promise<{ files: string[]; exclude: string[] }> {
    const items = [
      { scopeUri: folder, section: 'duiding.files' },
      { scopeUri: folder, section: 'files.exclude' },
    ];
    const given = (await this.connection.workspace.getConfiguration(items).catch(() => [])) as unknown[];
    const [files, exclude] = given;
    const on = Object.entries((exclude ?? {}) as Record<string, unknown>);
    return {
      files: Array.isArray(files) ? files.filter((f) => typeof f === 'string') : ['**/*.txt'],
      exclude: on.filter(([, value]) => value === true).map(([glob]) => glob),
    };
  }

  private correctionsOf(uri: string, text: string): ArticleTask['corrections'] {
    const state = this.host.correctionsFor(uri);
    if (!state?.project) return undefined;
    const file = relativeTo(state.uri, uri);
    const cut = touching(state.project.corrections, text, file);
    if (Object.values(cut).every((list: readonly unknown[]) => list.length === 0)) return undefined;
    return { text: JSON.stringify({ schema: correctionsSchema, ...cut }), file };
  }

  private async refresh(): Promise<void> {
    for (const { index } of this.indexed) await index.refresh();
    if (this.timer !== undefined) void this.workOut();
    await this.worked;
    const reporter = await this.reporter;
    this.reporter = undefined;
    reporter?.done();
  }

  /** In the editor's status bar, with a button that stops it, where it takes longer than a moment. */
  private async progress(done: number, total: number): Promise<void> {
    if (total < long || !this.showsProgress) return;
    if (!this.reporter) {
      this.reporter = this.connection.window.createWorkDoneProgress();
      const reporter = await this.reporter;
      reporter.begin(this.host.message()('index.title'), 0, '', true);
      reporter.token.onCancellationRequested(() => this.indexed.forEach(({ index }) => index.stop()));
    }
    if (done % 10 !== 0) return;
    const message = this.host.message()('index.progress', done, total);
    (await this.reporter).report(Math.round((100 * done) / total), message);
  }

  /** What is kept of an article that may be open meanwhile; undefined where it is in no folder. */
  private summary(uri: string): ArticleSummary | undefined {
    return this.indexed.find(({ folder }) => uri.startsWith(`${folder}/`))?.store.summary(uri);
  }

  /** Folder after folder, in the order of their addresses. */
  private *summaries(): Generator<ArticleSummary> {
    const folders = [...this.indexed].sort((a, b) => (a.folder < b.folder ? -1 : 1));
    for (const { store } of folders) yield* store.summaries();
  }

  /** By names alone, at once; exactly when the folder has come to rest. */
  private takeIn(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.actors.takeIn(uri, this.host.corpus.get(uri) ?? this.summary(uri));
      if (this.work) this.since.add(uri);
    }
    if (!this.work) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.workOut(), Math.max(shortestRest, restTimes * this.cost));
    }
    this.tell();
  }

  /** In turns; resolves when it, or what was begun in its place, is done. */
  private workOut(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since.clear();
    if (this.indexed.some(({ index }) => index.known().size > many)) this.folders?.rest();
    const work = this.actors.workingOut(this.host.corpus.all(), this.summaries(), this.apart());
    this.work = work;
    return (this.worked = this.goOn(work));
  }

  private async goOn(work: Turns<void>): Promise<void> {
    const { cost } = await takeTurns(work, () => this.work === work);
    if (this.work !== work) return this.work && this.worked;
    this.work = undefined;
    [this.cost, this.saved] = [cost, false];
    if (this.since.size > 0) this.takeIn(this.since);
    this.tell();
    // At once: an editor that closes does not wait long.
    this.save().catch((error: unknown) => this.connection.console.error(String(error)));
  }

  /** Who is who as it was worked out for the articles as they are; of several folders together nothing is kept. */
  private restore(): boolean {
    const [one, second] = this.indexed;
    const kept = one?.store.meta(whoKey);
    if (!one || second || kept === undefined || !kept.startsWith(`${this.stateOf(one)}\n`)) return false;
    const [, told = '{}', actors = '{}'] = kept.split('\n');
    const { open, cost } = JSON.parse(told) as Kept;
    this.actors.restore(actors);
    [this.saved, this.cost] = [true, cost];
    // These were told of as the editor had them.
    for (const uri of open) this.actors.takeIn(uri, this.host.corpus.get(uri) ?? this.summary(uri));
    this.tell();
    return true;
  }

  /** For the next start, where all is worked out. */
  private save(): Promise<void> {
    return (this.saving ??= this.keepWho().finally(() => (this.saving = undefined)));
  }

  private async keepWho(): Promise<void> {
    const [one, second] = this.indexed;
    const isDone = (): boolean =>
      !this.saved && this.work === undefined && this.timer === undefined && this.indexed[0] === one;
    if (!one || second || !isDone()) return;
    const told: Kept = { open: this.host.corpus.all().map((a) => a.article.uri), cost: this.cost };
    const state = this.stateOf(one);
    const { result } = await takeTurns(this.actors.keeping(), isDone);
    if (result === undefined || !isDone()) return;
    one.store.setMeta(whoKey, [state, JSON.stringify(told), result].join('\n'));
    this.saved = true;
  }

  /** By which it is known whether articles, corrections or the program have changed. */
  private stateOf({ index }: Indexed): string {
    const keys = [...index.known().values()].map((k) => `${k.uri} ${k.hash} ${k.corrections}`).sort();
    return hashText([version, ...keys, JSON.stringify(this.apart())].join('\n'));
  }

  private apart(): Apart {
    return this.host.allCorrections().flatMap((s) => (s.project ? keptApart(s.project.corrections) : []));
  }

  private tell(): void {
    if (this.telling !== undefined) return;
    const wait = Math.max(0, this.told + betweenTrees - Date.now());
    this.telling = setTimeout(() => {
      this.telling = undefined;
      this.told = Date.now();
      if (!this.serves) return;
      void this.connection.sendNotification(folderChangedNotification, {});
    }, wait);
  }
}
