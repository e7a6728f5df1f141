/** Changes how a name is written, in this article and the others, each place to be confirmed in the preview. */
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { Message } from '../../../l10n/message';
import type { Analysis } from '../analysis/types';
import type { Corpus } from '../corpus/corpus';
import { linesOf } from './lines';
import { actorAt, mentionsEverywhere } from './mentions';

/** The name under the cursor; undefined on descriptions, pronouns and anything else. */
export function prepareRename(
  analysis: Analysis,
  offset: number,
): { range: Range; placeholder: string } | undefined {
  const found = actorAt(analysis, offset);
  if (found?.mention.form !== 'name') return undefined;
  const { start, end } = found.mention.span;
  return {
    range: linesOf(analysis.article).range({ start, end }),
    placeholder: analysis.article.text.slice(start, end),
  };
}

/**
 * Every mention of the actor that is written as the one under the cursor gets the new name; other forms of the name
 * stay. Undefined where there is nothing to rename or the new name is empty. Words said stay as they were said only if
 * the reader leaves them out of the preview, so these are a group of their own there.
 */
export function rename(
  analysis: Analysis,
  offset: number,
  newName: string,
  { corpus, message }: { readonly corpus: Corpus; readonly message: Message },
): WorkspaceEdit | undefined {
  const found = actorAt(analysis, offset);
  const name = newName.replace(/\s+/g, ' ').trim();
  if (found?.mention.form !== 'name' || name === '') return undefined;
  const surface = surfaceOf(analysis, found.mention.span);
  const documents = new Map<Analysis, { range: Range; newText: string; annotationId: string }[]>();
  for (const { analysis: at, mention } of mentionsEverywhere(analysis, found.actor, corpus)) {
    if (mention.form !== 'name' || surfaceOf(at, mention.span) !== surface) continue;
    const said = at.quotes.some((q) =>
      q.parts.some((p) => p.marked && p.span.start <= mention.span.start && mention.span.end <= p.span.end),
    );
    const annotationId = said ? 'said' : at === analysis ? 'here' : 'elsewhere';
    const edit = { range: linesOf(at.article).range(mention.span), newText: name, annotationId };
    documents.set(at, [...(documents.get(at) ?? []), edit]);
  }
  return {
    documentChanges: [...documents].map(([{ article }, edits]) => ({
      textDocument: { uri: article.uri, version: article.version },
      edits,
    })),
    changeAnnotations: {
      here: { label: message('rename.here'), needsConfirmation: true },
      elsewhere: { label: message('rename.elsewhere'), needsConfirmation: true },
      said: {
        label: message('rename.said'),
        needsConfirmation: true,
        description: message('rename.saidWhy'),
      },
    },
  };
}

function surfaceOf({ article }: Analysis, { start, end }: { start: number; end: number }): string {
  return article.text.slice(start, end);
}
