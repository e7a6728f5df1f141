/** Knows which `duiding.json` holds for which article, and keeps the last good state of each. */
import { correctionsFile } from './corrections';
import { correctorFor } from './corrector';
import type { CorrectorFor } from '../model/corrector';
import { makeProject, type Project } from './project';
import { noPlaces, readCorrections, type Fault, type ReadCorrections } from './readCorrections';
import type { FileText, ProjectFiles } from './projectFiles';

/** One file as it was read last. */
export interface ProjectState {
  readonly uri: string;
  readonly text: string;
  /** The last good state; missing where there never was one. */
  readonly project?: Project;
  readonly faults: readonly Fault[];
  /** False while the text is no JSON, so that an older state is in force. */
  readonly good: boolean;
  /** The file is there and cannot be read: `text` says nothing of it. */
  readonly unreadable?: true;
  readonly places: ReadCorrections['places'];
}

interface Entry {
  stamp?: string | undefined;
  state?: ProjectState | undefined;
  /** What an editor shows, saved or not; it goes before what is on disk. */
  shown?: string;
  loading?: boolean;
  known: boolean;
}

export class Projects {
  private readonly entries = new Map<string, Entry>();

  constructor(
    /** Undefined for addresses where no file can be read. */
    private readonly filesFor: (uri: string) => ProjectFiles | undefined,
    /** A file was read anew, or is gone. `first`: at the first look, before any article was read without it. */
    private readonly changed: (
      uri: string,
      state: ProjectState | undefined,
      first: boolean,
    ) => void = () => {},
    /** The highest folder in which a file is looked for; undefined for the article's own. */
    private readonly within: (article: string) => string | undefined = () => undefined,
  ) {}

  /** The nearest file in the article's folder or above, as far as it is looked for. */
  stateFor(article: string): ProjectState | undefined {
    for (const folder of foldersUpTo(article, this.within(article))) {
      const state = this.state(`${folder}/${correctionsFile}`);
      if (state) return state;
    }
    return undefined;
  }

  /** What `analyse` needs to read an article with its corrections. */
  correctorFor(article: string): CorrectorFor | undefined {
    const state = this.stateFor(article);
    return state?.project && correctorFor(state.project, relativeTo(state.uri, article));
  }

  /** The state of one file; read again if it has changed on disk. */
  state(uri: string): ProjectState | undefined {
    const entry = this.entryOf(uri);
    if (entry.shown !== undefined) return entry.state;
    const files = this.filesFor(uri);
    if (!files) return entry.state;
    if (files.stamp) {
      const stamp = files.stamp(uri);
      if (entry.known && stamp === entry.stamp) return entry.state;
      const first = !('stamp' in entry);
      entry.stamp = stamp;
      if (stamp === undefined && entry.state === undefined) entry.known = true;
      else this.take(uri, entry, stamp === undefined ? undefined : (files.read(uri) as FileText), first);
      return entry.state;
    }
    if (!entry.known && !entry.loading) void this.load(uri, entry, files);
    return entry.state;
  }

  /** An editor shows the file with this text; undefined when it closes it. */
  show(uri: string, text: string | undefined): void {
    const entry = this.entryOf(uri);
    if (text === undefined) {
      delete entry.shown;
      this.refresh(uri);
    } else {
      entry.shown = text;
      this.take(uri, entry, text);
    }
  }

  /** The text that an editor shows, if one does. */
  shown(uri: string): string | undefined {
    return this.entries.get(uri)?.shown;
  }

  /** The file may have changed on disk. */
  refresh(uri: string): void {
    const entry = this.entryOf(uri);
    entry.known = false;
    if (entry.shown === undefined) this.state(uri);
  }

  /** Every file that is in force somewhere. */
  all(): ProjectState[] {
    return [...this.entries.values()].flatMap((e) => e.state ?? []);
  }

  private entryOf(uri: string): Entry {
    let entry = this.entries.get(uri);
    if (!entry) this.entries.set(uri, (entry = { known: false }));
    return entry;
  }

  private async load(uri: string, entry: Entry, files: ProjectFiles): Promise<void> {
    entry.loading = true;
    const text = await files.read(uri);
    entry.loading = false;
    if (entry.shown === undefined) this.take(uri, entry, text);
  }

  private take(uri: string, entry: Entry, text: FileText, first = false): void {
    entry.known = true;
    const last = entry.state;
    if (typeof text === 'object') {
      if (last?.unreadable && last.faults[0]?.args[0] === text.unreadable) return;
      entry.state = unreadableState(uri, text.unreadable, last);
    } else {
      if (text === last?.text && !last?.unreadable) return;
      entry.state = text === undefined ? undefined : stateOf(uri, text, last);
    }
    this.changed(uri, entry.state, first);
  }
}

function stateOf(uri: string, text: string, last: ProjectState | undefined): ProjectState {
  const { corrections, faults, places } = readCorrections(text);
  const project = corrections ? makeProject(corrections) : last?.project;
  return {
    uri,
    text,
    ...(project ? { project } : {}),
    faults,
    good: corrections !== undefined,
    places: corrections ? places : (last?.places ?? places),
  };
}

/** What was read before stays in force. */
function unreadableState(uri: string, why: string, last: ProjectState | undefined): ProjectState {
  const code = why === 'encoding' ? 'encoding' : 'unreadable';
  return {
    uri,
    text: '',
    ...(last?.project ? { project: last.project } : {}),
    faults: [{ span: { start: 0, end: 0 }, line: 1, code, args: [why] }],
    good: false,
    unreadable: true,
    places: last?.places ?? noPlaces,
  };
}

export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${correctionsFile}`);
}

/** The article's path from the folder of `duiding.json`, readable, with `/`. */
export function relativeTo(projectUri: string, article: string): string {
  const folder = projectUri.slice(0, projectUri.lastIndexOf('/') + 1);
  const path = article.startsWith(folder) ? article.slice(folder.length) : article;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folders around an address, nearest first, as far as its path goes. */
export function foldersAbove(uri: string): string[] {
  const root =
    /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(uri)?.[0].length ?? /^[a-z][\w+.-]*:/i.exec(uri)?.[0].length ?? 0;
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= root; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end));
    if (end === 0) break;
  }
  return folders.slice(0, 64);
}

/** The folders around an address, nearest first, up to and with `top`; its own alone where `top` is none of them. */
export function foldersUpTo(uri: string, top: string | undefined): string[] {
  const folders = foldersAbove(uri);
  const at = top === undefined ? 0 : folders.indexOf(top.replace(/\/$/, ''));
  return folders.slice(0, Math.max(at, 0) + 1);
}
