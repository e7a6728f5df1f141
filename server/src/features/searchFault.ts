/** Tells what is wrong with what was searched for, and with the words that are to be counted. */
import type { Message } from '../../../l10n/message';
import type { SearchComplaint } from '../corpus/search/search';
import { readTerms } from '../corpus/terms/readTerms';
import type { ProjectState } from '../corrections/projects';
import type { Span } from '../model/types';

export function tellSearchFault({ code, args }: SearchComplaint, message: Message): string {
  return message(`search.wrong.${code}`, ...args);
}

export interface TermFaultTold {
  /** In the text of `duiding.json`: the entry. */
  readonly span: Span;
  readonly text: string;
}

/** What is wrong with the terms of a file of corrections. */
export function termFaults({ project, good, places }: ProjectState, message: Message): TermFaultTold[] {
  const entries = good && project ? project.corrections.terms : [];
  if (entries.length === 0) return [];
  return readTerms(entries).faults.map(({ index, complaint }) => ({
    span: places.terms[index] ?? { start: 0, end: 0 },
    text: message('search.term', entries[index]!.name, tellSearchFault(complaint, message)),
  }));
}
