/** Where articles that are not open mention an actor, as the folder's index keeps it. */
import type { FolderActors } from '../corpus/folderActors';
import type { Corpus } from '../corpus/corpus';
import type { RecordMention } from '../index/record';
import type { Analysis, Actor } from '../model/types';
import type { Range } from '../protocol/protocol';

export type ClosedMentions = (
  uri: string,
  actor: string,
) => { readonly text: string; readonly mentions: readonly RecordMention[] };

export interface ClosedMention {
  readonly uri: string;
  readonly surface: string;
  readonly range: Range;
  readonly form: RecordMention['form'];
  /** Between quotation marks. */
  readonly said: boolean;
}

export interface FolderContext {
  readonly corpus: Corpus;
  readonly folder?: FolderActors;
  readonly closed?: ClosedMentions;
}

/** More than this is no help to anybody. */
const most = 5_000;

/** In the order of the articles' addresses and of the text; nothing where no folder is indexed. */
export function closedMentions(
  { article }: Analysis,
  actor: Pick<Actor, 'id'>,
  { corpus, folder, closed }: FolderContext,
): ClosedMention[] {
  const members = folder?.actorOf(article.uri, actor.id)?.members ?? [];
  const out: ClosedMention[] = [];
  for (const { uri, id } of [...members].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    if (corpus.get(uri) || !closed || out.length >= most) continue;
    const { text, mentions } = closed(uri, id);
    for (const { start, end, line, character, form, said } of mentions) {
      const range = { start: { line, character }, end: { line, character: character + end - start } };
      out.push({ uri, surface: text.slice(start, end), range, form, said });
    }
  }
  return out;
}
