/** Answers without quotation marks: behind a question and a dash, or in a dialogue whose lines open with a dash. */
import type { Actor } from '../../model/types';
import type { Range } from './range';
import type { Stretch } from './stretch';
import { Slot } from '../cache/cache';
import type { Language } from '../../languages/language';
import type { BlockText } from '../text/blockText';
import { lexiconOf, type ArticleReading, type Reading } from './reading';

const dash = /^[–—-]$/;

/** Whether a block opens with a dash and asks something, so that the next one may be its answer. */
export const questions = new Slot((block: BlockText, language: Language): boolean => {
  const words = { tokens: block.tokens, lexicon: lexiconOf(language.quotes) };
  return opensWithDash(words) && asks(words, wholeOf(words));
});

type Asking = Pick<Reading, 'tokens' | 'lexicon'>;

/**
 * The answer in a block: "Waarom? – Omdat het genoeg is", or a line that opens with a dash behind a
 * question that does (`asked`). The dash stands for the opening mark.
 */
export function answerIn(reading: Asking, asked: boolean): Stretch | undefined {
  const { tokens } = reading;
  const last = tokens.length;
  if (last < 3) return undefined;
  if (opensWithDash(reading))
    return asked && !asks(reading, wholeOf(reading)) ? { first: 1, last, open: 0, answer: true } : undefined;
  for (let i = 1; i < Math.min(last - 2, 40); i += 1)
    if (tokens[i]!.norm === '?' && dash.test(tokens[i + 1]!.norm))
      return { first: i + 2, last, open: i + 1, answer: true };
  return undefined;
}

function opensWithDash({ tokens }: Asking): boolean {
  return dash.test(tokens[0]!.norm);
}

const wholeOf = ({ tokens }: Asking): Range => ({ first: 0, last: tokens.length });

/** A short block that is a question or speaks to somebody, perhaps in bold: “**Waarom stopt u?**”. */
export function asks(reading: Asking, { first, last }: Range): boolean {
  const { secondPerson } = reading.lexicon.data;
  let end = last - 1;
  while (end > first && /^[*_]$/.test(reading.tokens[end]!.norm)) end -= 1;
  if (last - first > 40 || reading.tokens[first]!.kind === 'mark') return false;
  if (reading.tokens[end]?.norm === '?') return true;
  for (let i = first; i < last; i += 1) {
    if (reading.tokens[i]!.kind === 'mark') return false;
    if (secondPerson.includes(reading.tokens[i]!.norm)) return true;
  }
  return false;
}

/** Whom an interview is with: the person named most; nobody where two are named as often. */
export function intervieweeOf({ named }: ArticleReading): Actor['id'] | undefined {
  const times = new Map<string, number>();
  for (const { actor, type, form } of named.mentions)
    if (actor !== undefined && type === 'person' && form === 'name')
      times.set(actor, (times.get(actor) ?? 0) + 1);
  const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}
