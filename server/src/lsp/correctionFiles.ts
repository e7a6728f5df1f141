/** The files of corrections that a running server knows: which holds where, and changing one wherever it is shown or lies. */
import type { Connection } from 'vscode-languageserver';
import { correctionsFile } from '../corrections/corrections';
import type { Project } from '../corrections/project';
import { Lines } from '../features/lines';
import { saveNotification } from '../protocol/requests';
import { clientProjectFiles } from './projectFiles.client';
import type { ProjectFiles, Update } from '../corrections/projectFiles';
import { foldersAbove, Projects, relativeTo, type ProjectState } from '../corrections/projects';

export class CorrectionFiles {
  readonly projects: Projects;
  private readonly remote: ProjectFiles;
  private folders: readonly string[] = [];
  private editorFiles = false;

  /**
   * @param local for addresses on this machine's disk, where the server runs on one
   * @param changed as `Projects` tells it
   */
  constructor(
    private readonly connection: Connection,
    private readonly local: ProjectFiles | undefined,
    changed: (uri: string, state: ProjectState | undefined, first: boolean) => void,
  ) {
    this.remote = clientProjectFiles(connection);
    this.projects = new Projects(
      (uri) => this.filesFor(uri),
      changed,
      (article) => this.workspaceFolderOf(article),
    );
  }

  /** @param editorFiles the editor answers the requests to read and write files for us */
  start(folders: readonly string[], editorFiles: boolean): void {
    this.folders = folders;
    this.editorFiles = editorFiles;
  }

  /** What holds for an article's corrections: the file's contents, and the article's name in it. */
  contextFor(article: string): { project?: Project; file?: string } {
    const project = this.projects.stateFor(article)?.project;
    const uri = this.addressFor(article);
    return {
      ...(project ? { project } : {}),
      ...(uri === undefined ? {} : { file: relativeTo(uri, article) }),
    };
  }

  /** Where a correction of an article goes; undefined where no file can be. */
  addressFor(article: string): string | undefined {
    return this.projects.stateFor(article)?.uri ?? this.newFileFor(article);
  }

  /** The same, and what stands there now; undefined also where that cannot be read. */
  fileFor(article: string): { readonly uri: string; readonly text?: string } | undefined {
    const state = this.projects.stateFor(article);
    if (state?.unreadable) return undefined;
    if (state) return { uri: state.uri, text: state.text };
    const uri = this.newFileFor(article);
    return uri === undefined ? undefined : { uri };
  }

  /** A file that an editor shows is changed there, so that nothing unsaved is lost and its own undo works. */
  async update(uri: string, change: (text: string | undefined) => string | undefined): Promise<Update> {
    const before = this.projects.shown(uri);
    if (before === undefined) {
      const updated = await this.filesFor(uri)?.update(uri, change);
      if (!updated) return { ok: false, reason: 'readonly' };
      this.projects.refresh(uri);
      return updated;
    }
    const after = change(before);
    if (after === undefined) return { ok: false, reason: 'refused' };
    if (after === before) return { ok: true, before, after };
    const edits = [{ range: new Lines(before).range({ start: 0, end: before.length }), newText: after }];
    const { applied } = await this.connection.workspace.applyEdit({ changes: { [uri]: edits } });
    if (!applied) return { ok: false, reason: 'failed' };
    void this.connection.sendNotification(saveNotification, { uri });
    return { ok: true, before, after };
  }

  private filesFor(uri: string): ProjectFiles | undefined {
    if (this.local && uri.startsWith('file:')) return this.local;
    return this.editorFiles ? this.remote : undefined;
  }

  /** Where the first correction of an article goes: its workspace folder, or else its own. */
  private newFileFor(uri: string): string | undefined {
    const folder = this.workspaceFolderOf(uri) ?? foldersAbove(uri)[0];
    return folder === undefined ? undefined : `${folder}/${correctionsFile}`;
  }

  /** Of workspace folders in each other, the outermost. */
  private workspaceFolderOf(uri: string): string | undefined {
    return foldersAbove(uri).findLast((folder) => this.folders.includes(folder));
  }
}
