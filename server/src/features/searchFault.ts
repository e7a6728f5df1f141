/** Tells what is wrong with what was searched for. */
import type { Message } from '../../../l10n/message';
import type { SearchComplaint } from '../corpus/search/search';

export function tellSearchFault({ code, args }: SearchComplaint, message: Message): string {
  return message(`search.wrong.${code}`, ...args);
}
