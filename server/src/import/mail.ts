/** Reads a message (`.eml`) with postal-mime: its subject as title, its sender as author, its text as article. */
import { readDate } from './dates';
import { paragraphsOfHtml } from './html';
import { importedArticle, problem, type Imported } from './imported';

/** Attachments are not read; their names are told. */
export async function readMail(bytes: Uint8Array): Promise<Imported> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes);
  const paragraphs = mail.html ? await paragraphsOfHtml(mail.html) : (mail.text ?? '').split(/\n\s*\n/);
  const article = importedArticle(mail.subject ?? '', paragraphs, {
    date: readDate(mail.date),
    author: mail.from?.name || mail.from?.address,
  });
  const left = mail.attachments.map(({ filename }) => problem('attachment', filename ?? '…'));
  if (article.body === '') return { kind: 'mail', articles: [], problems: [problem('emptyMail'), ...left] };
  return { kind: 'mail', articles: [article], problems: left };
}
