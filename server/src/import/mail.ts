/** Reads a message (`.eml`) with postal-mime: its subject as title, its sender as author, its text as article. */
import { readDate } from './dates';
import { paragraphsOfHtml } from './html';
import { fromLatin1 } from './windows1252';
import { importedArticle, problem, type Imported } from './imported';

/** Attachments are not read; their names are told. */
export async function readMail(bytes: Uint8Array): Promise<Imported> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  // The engine may have read windows-1252 as latin 1.
  const paragraphs = mail.html
    ? await paragraphsOfHtml(fromLatin1(mail.html))
    : fromLatin1(mail.text ?? '').split(/\n\s*\n/);
  const article = importedArticle(fromLatin1(mail.subject ?? ''), paragraphs, {
    date: readDate(mail.date),
    author: mail.from?.name,
  });
  const left = mail.attachments.map(({ filename }) => problem('attachment', filename ?? '…'));
  if (article.body === '') return { kind: 'mail', articles: [], problems: [problem('emptyMail'), ...left] };
  return { kind: 'mail', articles: [article], problems: left };
}
