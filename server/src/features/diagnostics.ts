/** Problems as the editor lists them: pulled, quiet by default, each code with its own switch. */
import { DiagnosticSeverity, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import { isMessageKey, type Message } from '../../../l10n/message';
import type { Analysis, Problem } from '../model/types';
import type { Settings, Severity } from './settings';
import { linesOf } from './lines';

const severities: Record<Exclude<Severity, 'off'>, DiagnosticSeverity> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};

/** What a diagnostic carries along for its quick fixes. */
export interface ProblemData {
  readonly args: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** The problems whose switch is not off, in text order; those that only the folder shows last. */
export function diagnostics(
  analysis: Analysis,
  settings: Settings,
  message: Message,
  ofFolder: readonly Problem[] = [],
): Diagnostic[] {
  const lines = linesOf(analysis.article);
  const told = new Set(analysis.problems.map((p) => `${p.code} ${p.span.start}`));
  const others = ofFolder.filter((p) => !told.has(`${p.code} ${p.span.start}`));
  return [...analysis.problems, ...others].flatMap((problem) => {
    const severity = settings.problems[problem.code] ?? 'hint';
    if (severity === 'off') return [];
    const edits = (problem.fixes ?? []).map(({ span, text }) => ({
      range: lines.range(span),
      newText: text,
    }));
    const data: ProblemData = { args: problem.args, edits };
    return {
      range: lines.range(problem.span),
      severity: severities[severity],
      source: 'Duiding',
      code: problem.code,
      message: messageOf(problem, message),
      data,
    };
  });
}

function messageOf({ code, args }: Problem, message: Message): string {
  const key = `problem.${code}`;
  return isMessageKey(key) ? message(key, ...args) : [code, ...args].join(' ');
}
