/** What is wrong with a file of corrections, at its place there: faults, and corrections that have lost their words. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { ProjectState } from '../corrections/projects';
import type { Analysis } from '../model/types';
import { describeFault } from './correctionFaults';
import { lostCorrections } from './lostCorrections';
import { Lines } from './lines';
import { termFaults, type TermFaultTold } from './searchFault';

/** @param readWith the articles that were read with this state of the file */
export function correctionDiagnostics(
  state: ProjectState,
  readWith: readonly Analysis[],
  message: Message,
): Diagnostic[] {
  const lines = new Lines(state.text);
  const faults = state.faults.map((fault): Diagnostic => ({
    range: lines.range(fault.span),
    severity: DiagnosticSeverity.Warning,
    source: 'Duiding',
    code: `correction-${fault.code}`,
    message: `${describeFault(fault, message)}${state.good ? '' : ` ${message('corrections.keep')}`}`,
  }));
  const diagnosticOf = ({ span, text }: TermFaultTold): Diagnostic => ({
    range: lines.range(span),
    severity: DiagnosticSeverity.Warning,
    source: 'Duiding',
    code: 'correction-term',
    message: text,
  });
  const lost = lostCorrections(state, readWith, message).map((l): Diagnostic => ({
    range: l.range,
    severity: DiagnosticSeverity.Information,
    source: 'Duiding',
    code: 'correction-lost',
    message: message('corrections.lost', l.words, l.article ?? '?'),
  }));
  return [...faults, ...termFaults(state, message).map(diagnosticOf), ...lost];
}
