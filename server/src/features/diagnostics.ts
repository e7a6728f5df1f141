/** Problems as the editor lists them: pulled, quiet by default, each code with its own switch. */
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type TextEdit,
} from 'vscode-languageserver-types';
import { isMessageKey, type Message } from '../../../l10n/message';
import type { Analysis, Problem, Span } from '../model/types';
import { leavesAlone } from '../corrections/corrector';
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

/** A place in another article. */
export interface ProblemPlace {
  readonly analysis: Analysis;
  readonly span: Span;
}

/** A problem that only other articles show, with what they say. */
export interface FolderProblem extends Problem {
  readonly elsewhere?: readonly ProblemPlace[];
}

/** The problems whose switch is not off, in text order; those that only the folder shows last. */
export function diagnostics(
  analysis: Analysis,
  settings: Settings,
  message: Message,
  ofFolder: readonly FolderProblem[] = [],
): Diagnostic[] {
  const lines = linesOf(analysis.article);
  const told = new Set(analysis.problems.map((p) => `${p.code} ${p.span.start}`));
  const ignored = analysis.anchors?.ignored ?? [];
  const others = ofFolder.filter((p) => !told.has(`${p.code} ${p.span.start}`) && !leavesAlone(ignored, p));
  return [...analysis.problems, ...others].flatMap((problem: FolderProblem) => {
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
      ...(problem.elsewhere ? { relatedInformation: problem.elsewhere.map(related) } : {}),
    };
  });
}

/** The words there with what stands around them, as a list of problems shows it. */
function related({ analysis: { article }, span }: ProblemPlace): DiagnosticRelatedInformation {
  const lines = linesOf(article);
  const from = Math.max(article.text.lastIndexOf('\n', span.start) + 1, span.start - around);
  const end = article.text.indexOf('\n', span.end);
  const until = Math.min(end < 0 ? article.text.length : end, span.end + around);
  return {
    location: { uri: article.uri, range: lines.range(span) },
    message: article.text.slice(from, until).trim(),
  };
}

/** So many characters before and behind are shown of another place. */
const around = 60;

function messageOf({ code, args }: Problem, message: Message): string {
  const key = `problem.${code}`;
  return isMessageKey(key) ? message(key, ...args) : [code, ...args].join(' ');
}
