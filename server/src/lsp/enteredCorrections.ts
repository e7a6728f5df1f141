/** Corrections entered in this window: written into their file, told to the reader, and taken back. */
import type { Connection } from 'vscode-languageserver';
import type { Message } from '../../../l10n/message';
import { correctionsFile } from '../corrections/corrections';
import { newFile, type Correction } from '../corrections/editCorrections';
import { undoEdit } from '../corrections/undoEdit';
import { describeCorrection } from '../features/correctionDone';
import { enterInto, whyNotWritten } from '../features/enterInto';
import type { CorrectResult } from '../protocol/corrections';
import type { CorrectionFiles } from './correctionFiles';
import { isProjectFile } from '../corrections/projects';

interface Done {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly told: string;
}

export class EnteredCorrections {
  private readonly done: Done[] = [];

  constructor(
    private readonly window: Connection['window'],
    private readonly files: CorrectionFiles,
    private readonly message: () => Message,
  ) {}

  /** @param uri an article, or the file itself */
  async enter(uri: string, corrections: readonly Correction[]): Promise<CorrectResult> {
    const message = this.message();
    const target = isProjectFile(uri) ? uri : this.files.addressFor(uri);
    if (target === undefined) return this.warn(message('correct.failed.noFolder'));
    const updated = await enterInto((change) => this.files.update(target, change), corrections, message);
    if (!updated.ok) return this.warn(updated.why);
    const told = corrections.map((c) => describeCorrection(c, message)).join(' ');
    if (updated.before === updated.after) {
      void this.window.showInformationMessage(message('correct.already', correctionsFile));
      return true;
    }
    const done: Done = { uri: target, before: updated.before, after: updated.after, told };
    this.done.push(done);
    void this.offerUndo(done);
    return true;
  }

  /** Takes one back, the last if none is named. */
  async undo(which: Done | undefined = this.done.at(-1)): Promise<CorrectResult> {
    const message = this.message();
    if (!which) {
      void this.window.showInformationMessage(message('correct.nothingToUndo'));
      return false;
    }
    const updated = await this.files.update(which.uri, (text) =>
      undoEdit(which.before ?? newFile, which.after, text ?? ''),
    );
    if (!updated.ok)
      return this.warn(
        updated.reason === 'refused'
          ? message('correct.cannotUndo', correctionsFile)
          : whyNotWritten(updated, message),
      );
    const at = this.done.indexOf(which);
    if (at >= 0) this.done.splice(at, 1);
    void this.window.showInformationMessage(message('correct.undone', which.told));
    return true;
  }

  private async offerUndo(done: Done): Promise<void> {
    const title = this.message()('correct.undo');
    const chosen = await this.window.showInformationMessage(done.told, { title }).catch(() => undefined);
    if (chosen?.title === title) await this.undo(done);
  }

  private warn(why: string): false {
    void this.window.showWarningMessage(why);
    return false;
  }
}
