/** Enters corrections into their file, all or none, and tells in words why not. */
import { correctionsFile } from '../corrections/corrections';
import { enterCorrection, type Correction } from '../corrections/editCorrections';
import type { Update } from '../corrections/projectFiles';
import type { Message } from '../../../l10n/message';
import { tellFault } from './correctionFaults';

/** How a file is changed: what the function gives is written in its place, nothing where that is undefined. */
type Change = (change: (text: string | undefined) => string | undefined) => Promise<Update>;

/** What was written, or why nothing was, for the reader. A file that cannot be read whole is never touched. */
export async function enterInto(
  update: Change,
  corrections: readonly Correction[],
  message: Message,
): Promise<(Update & { ok: true }) | { readonly ok: false; readonly why: string }> {
  let refusal: string | undefined;
  const updated = await update((text) => {
    let now = text;
    for (const correction of corrections) {
      const entered = enterCorrection(now, correction);
      if ('faults' in entered) {
        const [fault] = entered.faults;
        refusal = fault
          ? `${tellFault(correctionsFile, fault, message)} ${message('correct.failed.faults')}`
          : message('correct.failed.unsafe', correctionsFile);
        return undefined;
      }
      now = entered.text;
    }
    return now;
  });
  return updated.ok ? updated : { ok: false, why: refusal ?? whyNotWritten(updated, message) };
}

/** Why a file could not be written, for the reader. */
export function whyNotWritten(updated: Update & { ok: false }, message: Message): string {
  const reason = updated.reason === 'refused' ? 'failed' : updated.reason;
  return message(`correct.failed.${reason}`, correctionsFile, updated.detail ?? '?');
}
