/** Quick fixes for problems: put the mark where it was lost, spell the name alike here or everywhere. */
import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import { isMessageKey, type Message } from '../../../l10n/message';
import type { Analysis, Problem } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import type { ProblemData } from './diagnostics';
import { linesOf } from './lines';

/**
 * For each problem given, its own fix and, where the article has more of the same, one for all of them; a spelling can
 * be made alike in all articles at hand. The problems come back from the editor with the data they were sent with.
 */
export function codeActions(
  analysis: Analysis,
  problems: readonly Diagnostic[],
  { corpus, message }: { readonly corpus: Corpus; readonly message: Message },
): CodeAction[] {
  const { uri } = analysis.article;
  return problems.flatMap((diagnostic) => {
    const data = diagnostic.data as ProblemData | undefined;
    if (diagnostic.source !== 'Duiding' || !data || data.edits.length === 0) return [];
    const code = String(diagnostic.code);
    const action = (title: string, changes: Record<string, TextEdit[]>, preferred: boolean): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes },
      isPreferred: preferred,
    });
    const shown = data.edits.map((e) => e.newText.trim()).join(' … ');
    const out = [action(titleOf(`fix.${code}`, message, shown), { [uri]: [...data.edits] }, true)];
    const here = editsOf(analysis, code, data.args);
    if (here.length > data.edits.length)
      out.push(action(titleOf(`fix.${code}.all`, message, shown), { [uri]: here }, false));
    if (code === 'name-spelling') {
      const everywhere = spelledAlike(data.args, corpus);
      if (Object.keys(everywhere).some((u) => u !== uri))
        out.push(action(titleOf(`fix.${code}.everywhere`, message, shown), everywhere, false));
    }
    return out;
  });
}

function titleOf(key: string, message: Message, shown: string): string {
  return isMessageKey(key) ? message(key, shown) : shown;
}

/** The fixes of every problem of this code; of a spelling, only those of the same one. */
function editsOf({ article, problems }: Analysis, code: string, args: readonly string[]): TextEdit[] {
  const lines = linesOf(article);
  const same = (p: Problem): boolean =>
    p.code === code && (code !== 'name-spelling' || (p.args[0] === args[0] && p.args[1] === args[1]));
  return problems
    .filter(same)
    .flatMap((p) => p.fixes ?? [])
    .map(({ span, text }) => ({ range: lines.range(span), newText: text }));
}

/** Every mention of that spelling in the articles at hand. */
function spelledAlike([from, to]: readonly string[], corpus: Corpus): Record<string, TextEdit[]> {
  const out: Record<string, TextEdit[]> = {};
  for (const { article, mentions } of corpus.all()) {
    const edits = mentions
      .filter((m) => m.form === 'name' && article.text.slice(m.span.start, m.span.end) === from)
      .map((m) => ({ range: linesOf(article).range(m.span), newText: to ?? '' }));
    if (edits.length > 0) out[article.uri] = edits;
  }
  return out;
}
