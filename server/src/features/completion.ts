/** Completes the names of actors, once two letters of one are typed. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { ActorType } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { fold } from '../corpus/mergeActors';
import type { Position } from '../protocol/protocol';

const kinds: Record<ActorType, CompletionItemKind> = {
  person: CompletionItemKind.Class,
  organisation: CompletionItemKind.Module,
  place: CompletionItemKind.Constant,
  other: CompletionItemKind.Value,
};

/** No name that is being typed is longer. */
const longest = 80;

/**
 * Names and aliases of which a word starts with what stands before the cursor. Only after a capital, since every other
 * word of running text would open the list.
 *
 * @param line the text of the cursor's line up to the cursor
 */
export function completion(
  line: string,
  position: Position,
  { corpus, message }: { readonly corpus: Corpus; readonly message: Message },
): CompletionItem[] {
  const typed = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]+$/u.exec(line.slice(-longest))?.[0];
  if (typed === undefined) return [];
  const start = { line: position.line, character: position.character - typed.length };
  const wanted = fold(typed);
  const seen = new Set<string>();
  return corpus.actors().flatMap((actor) =>
    [actor.name, ...actor.aliases].flatMap((name) => {
      const words = name.split(/[\s-]+/);
      if (seen.has(name) || name === typed || !words.some((w) => fold(w).startsWith(wanted))) return [];
      if (!/\p{Lu}/u.test(name)) return [];
      seen.add(name);
      const role = actor.roles[0]?.text;
      return {
        label: name,
        kind: kinds[actor.type],
        detail: [message(`type.${actor.type}`), ...(role === undefined ? [] : [role])].join(' · '),
        // The editor compares from the first letter on, so the word that matches must stand first.
        filterText: `${words.find((w) => fold(w).startsWith(wanted))!} ${name}`,
        sortText: `${name === actor.name ? 0 : 1}${name}`,
        textEdit: { range: { start, end: position }, newText: name },
      };
    }),
  );
}
