/** Says in one sentence what is wrong with `duiding.json`. */
import { isMessageKey, type Message } from '../../../l10n/message';
import type { Fault } from '../corrections/readCorrections';

/** “a comma is missing.” */
export function describeFault({ code, args }: Fault, message: Message): string {
  const [name = '', kind = ''] = args;
  const wanted = `corrections.wants.${kind}`;
  return message(`corrections.fault.${code}`, name, isMessageKey(wanted) ? message(wanted) : kind);
}

/** “duiding.json, line 12: a comma is missing.” */
export function tellFault(file: string, fault: Fault, message: Message): string {
  return message('corrections.at', file, String(fault.line), describeFault(fault, message));
}
