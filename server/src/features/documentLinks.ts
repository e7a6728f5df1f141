/** Makes the addresses that an article cites links, so that other articles are one click away. */
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Analysis } from '../model/types';
import { linesOf } from './lines';

/** Web addresses only: an article may name no file and no command that a click would open. */
export function documentLinks({ article }: Analysis): DocumentLink[] {
  const lines = linesOf(article);
  return [...article.text.matchAll(address)].map(({ 0: written, index }) => ({
    range: lines.range({ start: index, end: index + written.length }),
    target: /^https?:/i.test(written) ? written : `https://${written}`,
  }));
}

/** Ends before the punctuation of the sentence around it. */
const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”‘’()[\]]*[^\s<>"“”‘’()[\].,;:!?]/giu;
