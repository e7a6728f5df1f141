/** A group at the top of a view: its name, and how many rows there are for it. */
import { formatNumber } from '../../../l10n/formats';
import type { Message } from '../../../l10n/message';
import type { Row } from '../protocol/rows';

/** @param count of all that belong to the group; of many, not all have a row */
export function groupRow(
  { id, label, count, open }: { id: string; label: string; count: number; open: boolean },
  children: readonly Row[],
  message: Message,
): Row {
  const number = formatNumber(count, message.language);
  return { id, kind: 'group', label, description: number, tooltip: `${label}: ${number}`, open, children };
}
