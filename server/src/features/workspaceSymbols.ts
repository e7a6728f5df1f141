/** Ctrl+T: actors by any of their names, in all articles at hand: those of the folder, where it is indexed. */
import { SymbolKind, type Range, type SymbolInformation } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { ActorType } from '../model/types';
import type { FolderActors } from '../corpus/folderActors';
import { actorIn, type Corpus } from '../corpus/corpus';
import { fold } from '../corpus/mergeActors';
import { linesOf } from './lines';
import { mentionsHere } from './mentions';
import { nameOfFile } from '../protocol/quoteLine';
import { titleOf } from './titleOf';

const kinds: Record<ActorType, SymbolKind> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  other: SymbolKind.Object,
};
const most = 200;

/**
 * One symbol for each actor and article, at its first mention. A query matches when its letters appear in a name in
 * order (as in VS Code, which sorts them); under an alias that matches better, the alias stands before the name.
 */
export function workspaceSymbols(
  query: string,
  corpus: Corpus,
  message: Message,
  folder?: FolderActors,
): SymbolInformation[] {
  const wanted = fold(query);
  const out: SymbolInformation[] = [];
  for (const actor of folder?.actors() ?? corpus.actors()) {
    const hit = [actor.name, ...actor.aliases].find((n) => inOrder(wanted, fold(n)));
    if (hit === undefined) continue;
    const name = hit === actor.name ? hit : `${hit} (${actor.name})`;
    for (const { uri, id } of actor.members) {
      const place = placeOf(uri, id, corpus, folder);
      if (!place) continue;
      const containerName = `${message(`type.${actor.type}`)} · ${place.title}`;
      out.push({ name, kind: kinds[actor.type], containerName, location: { uri, range: place.range } });
      if (out.length >= most) return out;
    }
  }
  return out;
}

/** Where an article, open or not, names an actor first; undefined where it does not. */
function placeOf(
  uri: string,
  id: string,
  corpus: Corpus,
  folder: FolderActors | undefined,
): { title: string; range: Range } | undefined {
  const analysis = corpus.get(uri);
  const actor = actorIn(analysis, id);
  if (analysis && actor) {
    const first = mentionsHere(analysis, actor)[0];
    return first && { title: titleOf(analysis), range: linesOf(analysis.article).range(first.span) };
  }
  const closed = folder?.closedActor(uri, id);
  const first = closed?.actor.first;
  if (!closed || !first) return undefined;
  const { line, character, start, end } = first;
  const range = { start: { line, character }, end: { line, character: character + end - start } };
  return { title: closed.article.title ?? nameOfFile(uri), range };
}

function inOrder(wanted: string, name: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
