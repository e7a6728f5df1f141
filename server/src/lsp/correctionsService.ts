/** The reader's corrections in a running server: which hold for an article, and telling what became of them. */
import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Message } from '../../../l10n/message';
import type { CorrectorFor } from '../model/corrector';
import type { Corpus } from '../corpus/corpus';
import type { DoubtfulPair } from '../corpus/mergeActors';
import { correctionsFile, keptApart } from '../corrections/corrections';
import { isCorrection } from '../corrections/isCorrection';
import type { Project } from '../corrections/project';
import { correctionDiagnostics } from '../features/correctionDiagnostics';
import { tellFault } from '../features/correctionFaults';
import { correctionRows } from '../features/correctionRows';
import type { Analysis } from '../model/types';
import type { CorrectResult } from '../protocol/corrections';
import type { Row } from '../protocol/rows';
import { correctionsChangedNotification } from '../protocol/requests';
import { CorrectionFiles } from './correctionFiles';
import { EnteredCorrections } from './enteredCorrections';
import type { ProjectFiles } from '../corrections/projectFiles';
import { isProjectFile, type ProjectState } from '../corrections/projects';

export interface CorrectionsHost {
  readonly corpus: Corpus;
  readonly message: () => Message;
  /** Pairs of the whole folder that may be one actor. */
  readonly doubtful: () => readonly DoubtfulPair[];
  /** Reads every open article again and tells the editor. */
  readonly reread: () => void;
  /** For addresses on this machine's disk, where the server runs on one. */
  readonly files?: ProjectFiles | undefined;
}

export class CorrectionsService {
  private readonly files: CorrectionFiles;
  private readonly entered: EnteredCorrections;
  /** By article: what it was read with, since anchors are told by their number in that state of the file. */
  private readonly used = new Map<string, Project>();
  /** By file: the diagnostics sent last. */
  private readonly sent = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly host: CorrectionsHost,
  ) {
    this.files = new CorrectionFiles(connection, host.files, (uri, state, first) =>
      this.changed(uri, state, first),
    );
    this.entered = new EnteredCorrections(connection.window, this.files, host.message);
  }

  /** @param editorFiles the editor answers the requests to read and write files for us */
  start(folders: readonly string[], editorFiles: boolean): void {
    this.files.start(folders, editorFiles);
  }

  /** What `analyse` needs to read an article with its corrections. */
  correctorFor(article: string): CorrectorFor | undefined {
    const project = this.files.projects.stateFor(article)?.project;
    if (project) this.used.set(article, project);
    else this.used.delete(article);
    return this.files.projects.correctorFor(article);
  }

  /** An article was read: corrections may have lost their place, or found it. */
  articleRead(): void {
    for (const state of this.files.projects.all()) this.tell(state.uri, state);
  }

  /** The file that holds for an article, as it was read last. */
  stateFor(article: string): ProjectState | undefined {
    return this.files.projects.stateFor(article);
  }

  states(): readonly ProjectState[] {
    return this.files.projects.all();
  }

  /** What holds for an article's corrections: the file's contents, and the article's name in it. */
  contextFor(article: string): { project?: Project; file?: string } {
    return this.files.contextFor(article);
  }

  /** Where a correction of an article goes, and what stands there now; undefined where no file can be. */
  fileFor(article: string): { readonly uri: string; readonly text?: string } | undefined {
    return this.files.fileFor(article);
  }

  /** An editor shows the corrections file with this text; undefined when it closes it. True if it is one. */
  shows(uri: string, text: string | undefined): boolean {
    if (!isProjectFile(uri)) return false;
    this.files.projects.show(uri, text);
    return true;
  }

  /** Files have changed on disk. */
  watched(uris: readonly string[]): void {
    for (const uri of uris) if (isProjectFile(uri)) this.files.projects.refresh(uri);
  }

  /** Enters what an editor asks for, whoever it is; refuses what is no correction. */
  enter({ uri, corrections }: { uri: unknown; corrections: unknown }): Promise<CorrectResult> {
    if (typeof uri !== 'string' || !Array.isArray(corrections) || !corrections.every(isCorrection))
      throw new ResponseError(ErrorCodes.InvalidParams, `no correction: ${JSON.stringify(corrections)}`);
    return this.entered.enter(uri, corrections);
  }

  /** Takes the last one back. */
  undo(): Promise<CorrectResult> {
    return this.entered.undo();
  }

  /** What was corrected, and what waits for the reader. */
  rows(): Row[] {
    const { corpus, message } = this.host;
    const states = this.files.projects.all();
    return correctionRows(corpus, states, (state) => this.readWith(state), message(), this.host.doubtful());
  }

  /** The articles that were read with this state of a file. */
  private readWith({ project }: ProjectState): Analysis[] {
    return this.host.corpus
      .all()
      .filter((a) => project !== undefined && this.used.get(a.article.uri) === project);
  }

  private changed(uri: string, state: ProjectState | undefined, first: boolean): void {
    const message = this.host.message();
    const { projects } = this.files;
    this.host.corpus.keepApart(
      projects.all().flatMap((s) => (s.project ? keptApart(s.project.corrections) : [])),
    );
    this.tell(uri, state);
    if (state && !state.good && projects.shown(uri) === undefined) {
      const [fault] = state.faults;
      const told = fault ? tellFault(correctionsFile, fault, message) : correctionsFile;
      void this.connection.window.showWarningMessage(`${told} ${message('corrections.keep')}`);
    }
    if (!first) this.host.reread();
    void this.connection.sendNotification(correctionsChangedNotification, {});
  }

  /** Faults and lost corrections are shown at their place in the file, whether it is open or not. */
  private tell(uri: string, state: ProjectState | undefined): void {
    const diagnostics = state ? correctionDiagnostics(state, this.readWith(state), this.host.message()) : [];
    const now = JSON.stringify(diagnostics);
    if ((this.sent.get(uri) ?? '[]') === now) return;
    this.sent.set(uri, now);
    void this.connection.sendDiagnostics({ uri, diagnostics });
    void this.connection.sendNotification(correctionsChangedNotification, {});
  }
}
