/** The reader's own word lists, made ready to be counted. */
import type { TermEntry } from '../../corrections/corrections';
import type { Span } from '../../model/types';
import { readPattern } from '../search/pattern';
import type { SearchComplaint } from '../search/search';
import type { TaggedText } from '../search/taggedText';
import { findWords, ftsOf, readWords } from '../search/wordQuery';

export interface Term {
  readonly name: string;
  /** In the syntax of FTS5, what an article must hold; missing where nothing is sure. */
  readonly fts?: string;
  /** A look at a text that is not read yet. */
  readonly mayHold: (text: string) => boolean;
  /** Every place where it stands, in order; places that overlap count once. */
  readonly find: (tagged: TaggedText) => Span[];
}

/** What is wrong with an entry, by its place in the list. */
export interface TermFault {
  readonly index: number;
  readonly complaint: SearchComplaint;
}

type Part = Omit<Term, 'name'>;

/** Words and patterns that are wrong are left out with a fault. */
export function readTerms(entries: readonly TermEntry[]): {
  readonly terms: readonly Term[];
  readonly faults: readonly TermFault[];
} {
  const terms: Term[] = [];
  const faults: TermFault[] = [];
  for (const [index, { name, words = [], patterns = [] }] of entries.entries()) {
    const read = [...words.map(wordsPart), ...patterns.map(readPattern)];
    const parts = read.flatMap((part): Part[] => ('complaint' in part ? [] : [part]));
    faults.push(
      ...read.flatMap((part) => ('complaint' in part ? [{ index, complaint: part.complaint }] : [])),
    );
    if (read.length === 0) faults.push({ index, complaint: { code: 'nothing', args: [] } });
    if (parts.length > 0) terms.push({ name, ...together(parts) });
  }
  return { terms, faults };
}

function wordsPart(typed: string): Part | { readonly complaint: SearchComplaint } {
  const bare = typed.trim();
  const [row] = readWords(`"${bare.replace(/["“”„*]/gu, ' ')}"`);
  if (!row) return { complaint: { code: 'nothing', args: [] } };
  const rows = [{ ...row, prefix: bare.endsWith('*') }];
  return {
    fts: ftsOf(rows),
    mayHold: (text) => findWords(rows, text, { start: 0, end: text.length }).length > 0,
    find: ({ text, sentences }) => sentences.flatMap(({ span }) => findWords(rows, text, span)),
  };
}

function together(parts: readonly Part[]): Part {
  const fts = parts.map((p) => p.fts);
  return {
    ...(fts.includes(undefined) ? {} : { fts: fts.map((f) => `(${f!})`).join(' OR ') }),
    mayHold: (text) => parts.some((p) => p.mayHold(text)),
    find: (tagged) => apart(parts.flatMap((p) => p.find(tagged))),
  };
}

/** The longest of those that overlap. */
function apart(found: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (out.length === 0 || span.start >= out.at(-1)!.end) out.push(span);
  return out;
}
