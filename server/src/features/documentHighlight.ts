/** Lights up the actor under the cursor everywhere in the article: name, role and pronoun alike. */
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Analysis } from '../model/types';
import { linesOf } from './lines';
import { actorAt, mentionsHere } from './mentions';

/** Mentions that name the speaker of a quote are of kind Write, the others Read: themes show the two differently. */
export function documentHighlight(analysis: Analysis, offset: number): DocumentHighlight[] {
  const found = actorAt(analysis, offset);
  if (!found) return [];
  const lines = linesOf(analysis.article);
  const sources = analysis.quotes.flatMap((q) => q.source ?? []);
  return mentionsHere(analysis, found.actor).map(({ span }) => ({
    range: lines.range(span),
    kind: sources.some((s) => s.start <= span.start && span.end <= s.end)
      ? DocumentHighlightKind.Write
      : DocumentHighlightKind.Read,
  }));
}
