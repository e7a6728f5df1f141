/** Ctrl+T: actors by any of their names, in all articles at hand. */
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { ActorType } from '../model/types';
import { actorIn, type Corpus } from '../corpus/corpus';
import { fold } from '../corpus/mergeActors';
import { linesOf } from './lines';
import { mentionsHere } from './mentions';
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
export function workspaceSymbols(query: string, corpus: Corpus, message: Message): SymbolInformation[] {
  const wanted = fold(query);
  const out: SymbolInformation[] = [];
  for (const actor of corpus.actors()) {
    const hit = [actor.name, ...actor.aliases].find((n) => inOrder(wanted, fold(n)));
    if (hit === undefined) continue;
    const name = hit === actor.name ? hit : `${hit} (${actor.name})`;
    for (const { uri, id } of actor.members) {
      const analysis = corpus.get(uri);
      const first = analysis && mentionsHere(analysis, actorIn(analysis, id)!)[0];
      if (!first) continue;
      const range = linesOf(analysis.article).range(first.span);
      const containerName = `${message(`type.${actor.type}`)} · ${titleOf(analysis)}`;
      out.push({ name, kind: kinds[actor.type], containerName, location: { uri, range } });
      if (out.length >= most) return out;
    }
  }
  return out;
}

function inOrder(wanted: string, name: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
