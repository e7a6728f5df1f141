/** The reader's corrections in a running server: which hold for an article, entering them, taking them back, telling. */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Message } from '../../../l10n/message';
import type { CorrectorFor } from '../model/corrector';
import type { Analysis } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { actorChoices, correctable } from '../features/correctable';
import { describeCorrection } from '../features/correctionDone';
import { describeFault, tellFault } from '../features/correctionFaults';
import { correctionsOverview, lostCorrections } from '../features/correctionsOverview';
import { Lines } from '../features/lines';
import { correctionsFile } from '../corrections/corrections';
import { enterCorrection, newFile, type Correction } from '../corrections/editCorrections';
import type { Project } from '../corrections/project';
import { undoEdit } from '../corrections/undoEdit';
import { clientProjectFiles } from './projectFiles.client';
import type { ProjectFiles, Update } from './projectFiles';
import { foldersAbove, isProjectFile, Projects, relativeTo, type ProjectState } from './projects';
import type { Range } from '../protocol/protocol';
import {
  applyCorrectionCommand,
  correctableRequest,
  correctionsChangedNotification,
  correctionsRequest,
  correctRequest,
  saveNotification,
  undoCorrectionRequest,
  type CorrectableParams,
  type CorrectParams,
  type CorrectResult,
} from '../protocol/corrections';

export interface CorrectionsHost {
  readonly corpus: Corpus;
  readonly message: () => Message;
  /** The article as it is read now. */
  readonly reading: (uri: string) => Promise<Analysis | undefined>;
  readonly span: (analysis: Analysis, range: Range) => { start: number; end: number };
  /** Reads every open article again and tells the editor. */
  readonly reread: () => void;
  /** For addresses on this machine's disk, where the server runs on one. */
  readonly files?: ProjectFiles | undefined;
}

interface Done {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly told: string;
}

export class CorrectionsService {
  private readonly projects: Projects;
  private readonly remote: ProjectFiles;
  private readonly done: Done[] = [];
  private readonly used = new Map<string, Project>();
  /** By file: the diagnostics sent last. */
  private readonly sent = new Map<string, string>();
  private folders: readonly string[] = [];
  private editorFiles = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: CorrectionsHost,
  ) {
    this.remote = clientProjectFiles(connection);
    this.projects = new Projects(
      (uri) => this.filesFor(uri),
      (uri, state, first) => this.changed(uri, state, first),
    );
    connection.onRequest(correctableRequest, async ({ uri, range }: CorrectableParams) => {
      const analysis = await host.reading(uri);
      const { project, file } = this.contextFor(uri);
      if (!analysis) return { actors: actorChoices(undefined, host.corpus, project) };
      return correctable(analysis, host.span(analysis, range), { corpus: host.corpus, project, file });
    });
    connection.onRequest(correctRequest, (p: CorrectParams) => this.enter(p.uri, p.corrections));
    connection.onRequest(undoCorrectionRequest, () => this.undo());
    connection.onRequest(correctionsRequest, () =>
      correctionsOverview(host.corpus, this.projects.all(), (state) => this.readWith(state), host.message()),
    );
    connection.onExecuteCommand(({ command, arguments: args }) => {
      if (command !== applyCorrectionCommand) return null;
      const [uri, correction] = (args ?? []) as [string, Correction];
      return this.enter(uri, [correction]);
    });
  }

  /** @param editorFiles the editor answers the requests to read and write files for us */
  start(folders: readonly string[], editorFiles: boolean): void {
    this.folders = folders;
    this.editorFiles = editorFiles;
  }

  /** What `analyse` needs; remembered, since anchors are told by their number in this state of the file. */
  correctorFor(article: string): CorrectorFor | undefined {
    const project = this.projects.stateFor(article)?.project;
    if (project) this.used.set(article, project);
    else this.used.delete(article);
    return this.projects.correctorFor(article);
  }

  /** An article was read: corrections may have lost their place, or found it. */
  articleRead(): void {
    for (const state of this.projects.all()) this.tell(state.uri, state);
  }

  /** What holds for an article's corrections: the file's contents, and the article's name in it. */
  contextFor(article: string): { project?: ProjectState['project']; file?: string } {
    const project = this.projects.stateFor(article)?.project;
    const uri = this.fileFor(article)?.uri;
    return {
      ...(project ? { project } : {}),
      ...(uri === undefined ? {} : { file: relativeTo(uri, article) }),
    };
  }

  /** Where a correction of an article goes, and what stands there now; undefined where no file can be. */
  fileFor(article: string): { readonly uri: string; readonly text?: string } | undefined {
    const state = this.projects.stateFor(article);
    if (state) return { uri: state.uri, text: state.text };
    const uri = this.newFileFor(article);
    return uri === undefined ? undefined : { uri };
  }

  /** An editor shows the corrections file with this text; undefined when it closes it. True if it is one. */
  shows(uri: string, text: string | undefined): boolean {
    if (!isProjectFile(uri)) return false;
    this.projects.show(uri, text);
    return true;
  }

  /** Files have changed on disk. */
  watched(uris: readonly string[]): void {
    for (const uri of uris) if (isProjectFile(uri)) this.projects.refresh(uri);
  }

  private filesFor(uri: string): ProjectFiles | undefined {
    if (this.host.files && uri.startsWith('file:')) return this.host.files;
    return this.editorFiles ? this.remote : undefined;
  }

  /** The articles that were read with this state of a file. */
  private readWith({ project }: ProjectState): Analysis[] {
    return this.host.corpus
      .all()
      .filter((a) => project !== undefined && this.used.get(a.article.uri) === project);
  }

  /** Where the first correction of an article goes: its workspace folder, or else its own. */
  private newFileFor(uri: string): string | undefined {
    const above = foldersAbove(uri);
    const folder = above.findLast((f) => this.folders.includes(f)) ?? above[0];
    return folder === undefined ? undefined : `${folder}/${correctionsFile}`;
  }

  private async enter(uri: string, corrections: readonly Correction[]): Promise<CorrectResult> {
    const { message } = this.host;
    const target = isProjectFile(uri) ? uri : this.fileFor(uri)?.uri;
    if (target === undefined) {
      void this.connection.window.showWarningMessage(message()('correct.failed.noFolder'));
      return false;
    }
    let refusal: string | undefined;
    const updated = await this.update(target, (text) => {
      let now = text;
      for (const correction of corrections) {
        const entered = enterCorrection(now, correction);
        if ('faults' in entered) {
          const [fault] = entered.faults;
          refusal = fault
            ? `${tellFault(correctionsFile, fault, message())} ${message()('correct.failed.faults')}`
            : message()('correct.failed.unsafe', correctionsFile);
          return undefined;
        }
        now = entered.text;
      }
      return now;
    });
    if (!updated.ok) {
      void this.connection.window.showWarningMessage(refusal ?? this.whyNot(updated));
      return false;
    }
    const told = corrections.map((c) => describeCorrection(c, message())).join(' ');
    if (updated.before === updated.after) {
      void this.connection.window.showInformationMessage(message()('correct.already', correctionsFile));
      return true;
    }
    const done: Done = { uri: target, before: updated.before, after: updated.after, told };
    this.done.push(done);
    void this.offerUndo(done);
    return true;
  }

  private async offerUndo(done: Done): Promise<void> {
    const title = this.host.message()('correct.undo');
    const chosen = await this.connection.window
      .showInformationMessage(done.told, { title })
      .catch(() => undefined);
    if (chosen?.title === title) await this.undo(done);
  }

  private async undo(which: Done | undefined = this.done.at(-1)): Promise<CorrectResult> {
    const { message } = this.host;
    if (!which) {
      void this.connection.window.showInformationMessage(message()('correct.nothingToUndo'));
      return false;
    }
    const updated = await this.update(which.uri, (text) =>
      undoEdit(which.before ?? newFile, which.after, text ?? ''),
    );
    if (!updated.ok) {
      const why =
        updated.reason === 'refused'
          ? message()('correct.cannotUndo', correctionsFile)
          : this.whyNot(updated);
      void this.connection.window.showWarningMessage(why);
      return false;
    }
    const at = this.done.indexOf(which);
    if (at >= 0) this.done.splice(at, 1);
    void this.connection.window.showInformationMessage(message()('correct.undone', which.told));
    return true;
  }

  private whyNot(updated: Update & { ok: false }): string {
    const reason = updated.reason === 'refused' ? 'failed' : updated.reason;
    return this.host.message()(`correct.failed.${reason}`, correctionsFile, updated.detail ?? '?');
  }

  /** A file that an editor shows is changed there, so that nothing unsaved is lost and its own undo works. */
  private async update(
    uri: string,
    change: (text: string | undefined) => string | undefined,
  ): Promise<Update> {
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

  private changed(uri: string, state: ProjectState | undefined, first: boolean): void {
    const message = this.host.message();
    this.host.corpus.keepApart(this.projects.all().flatMap((s) => s.project?.corrections.different ?? []));
    this.tell(uri, state);
    if (state && !state.good && this.projects.shown(uri) === undefined) {
      const [fault] = state.faults;
      const told = fault ? tellFault(correctionsFile, fault, message) : correctionsFile;
      void this.connection.window.showWarningMessage(`${told} ${message('corrections.keep')}`);
    }
    if (!first) this.host.reread();
    void this.connection.sendNotification(correctionsChangedNotification);
  }

  /** Faults and lost corrections are shown at their place in the file, whether it is open or not. */
  private tell(uri: string, state: ProjectState | undefined): void {
    const message = this.host.message();
    const lines = new Lines(state?.text ?? '');
    const faults = (state?.faults ?? []).map((fault): Diagnostic => ({
      range: lines.range(fault.span),
      severity: DiagnosticSeverity.Warning,
      source: 'Duiding',
      code: `correction-${fault.code}`,
      message: `${describeFault(fault, message)}${state?.good ? '' : ` ${message('corrections.keep')}`}`,
    }));
    const lost = (state ? lostCorrections(state, this.readWith(state), message) : []).map(
      (l): Diagnostic => ({
        range: l.range,
        severity: DiagnosticSeverity.Information,
        source: 'Duiding',
        code: 'correction-lost',
        message: message('corrections.lost', l.words, l.article ?? '?'),
      }),
    );
    const diagnostics = [...faults, ...lost];
    const now = JSON.stringify(diagnostics);
    if ((this.sent.get(uri) ?? '[]') === now) return;
    this.sent.set(uri, now);
    void this.connection.sendDiagnostics({ uri, diagnostics });
    void this.connection.sendNotification(correctionsChangedNotification);
  }
}
