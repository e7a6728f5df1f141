/** A quote on one line, as one pastes it into notes: the words, who says them and how, and where they stand. */
import { formatDate } from '../../../l10n/formats';
import type { Message } from '../../../l10n/message';
import type { QuoteItem } from './protocol';

export interface QuoteSpeaker {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
}

type Said = Pick<QuoteItem, 'text' | 'stance' | 'kind' | 'inferred'>;

/** “Words” — Speaker, role (denies, indirect). Title, Paper, 21 January 2022, file.txt:12 */
export function quoteLine(quote: QuoteItem, { name, role }: QuoteSpeaker, message: Message): string {
  const who = [name ?? message('unknownSpeaker'), ...(role === undefined ? [] : [role])].join(', ');
  const how = howSaid(quote, name !== undefined, message);
  const { title, outlet, date, uri, range } = quote;
  const where = [
    ...(title === undefined ? [] : [title]),
    ...(outlet === undefined ? [] : [outlet]),
    ...(date === undefined ? [] : [formatDate(date, message.language)]),
    `${nameOfFile(uri)}:${range.start.line + 1}`,
  ];
  return `${saidWords(quote, message)} — ${who}${how.length > 0 ? ` (${how.join(', ')})` : ''}. ${where.join(', ')}`;
}

/** What is to be known of the words beside the words: a stance first, then that they are not literal, or a guess. */
export function howSaid({ stance, kind, inferred }: Said, hasSpeaker: boolean, message: Message): string[] {
  return [
    ...(stance === 'says' ? [] : [message(`stance.${stance}`)]),
    ...(kind === 'direct' ? [] : [message(`kind.${kind}`)]),
    ...(inferred && hasSpeaker ? [message('inferred')] : []),
  ];
}

/** The words alone, where `text` opens with the stance. */
export function saidWords({ text, stance }: Pick<Said, 'text' | 'stance'>, message: Message): string {
  const opening = stance === 'says' ? '' : `${message(`stance.${stance}`)}: `;
  return text.startsWith(opening) ? text.slice(opening.length) : text;
}

/** The last part of an address, decoded. */
export function nameOfFile(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
