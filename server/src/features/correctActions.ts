/** Code actions that put a finding right: this is a person, no name, nobody says this, he says it, ignore the problem. */
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis, Span } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { makeAnchor } from '../corrections/anchors';
import type { Project } from '../corrections/project';
import { applyCorrectionCommand, askCommands, type Correction } from '../protocol/corrections';
import { correctable } from './correctable';
import type { ProblemData } from './diagnostics';
import { linesOf } from './lines';

export interface CorrectContext {
  readonly corpus: Corpus;
  readonly message: Message;
  /** The editor has the commands that ask something first. */
  readonly commandLinks: boolean;
  readonly project?: Project | undefined;
  readonly file?: string | undefined;
}

/** Actors offered as speakers without asking. */
const offered = 3;

/** For a place or selection asked about by hand, and for the problems there. */
export function correctActions(
  analysis: Analysis,
  span: Span,
  problems: readonly Diagnostic[],
  context: CorrectContext,
): CodeAction[] {
  const { message } = context;
  const { uri } = analysis.article;
  const range = linesOf(analysis.article).range(span);
  const enter = (title: string, correction: Correction, diagnostic?: Diagnostic): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: applyCorrectionCommand, arguments: [uri, correction] },
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
  });
  const ask = (title: string, command: string, diagnostic?: Diagnostic): CodeAction[] =>
    context.commandLinks
      ? [
          {
            title,
            kind: CodeActionKind.QuickFix,
            command: { title, command, arguments: [{ uri, range }] },
            ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
          },
        ]
      : [];
  const { words, mention, quote, figure, actors } = correctable(analysis, span, context);
  const out: CodeAction[] = [];
  const named = mention === undefined || mention.form === 'name' ? words : mention.name;
  if (words !== undefined && named !== undefined) {
    for (const type of ['person', 'organisation', 'place'] as const)
      if (mention?.type !== type)
        out.push(
          enter(message(`correct.is.${type}`, named), { kind: 'type', name: mention?.name ?? named, type }),
        );
    if (mention?.form === 'name')
      out.push(enter(message('correct.notName', words), { kind: 'notName', text: words }));
    if (mention) {
      out.push(...ask(message('correct.same'), askCommands.same));
      if (mention.aliases.length > 0) out.push(...ask(message('correct.different'), askCommands.different));
      out.push(
        ...ask(message('correct.role'), askCommands.role),
        ...ask(message('correct.note'), askCommands.note),
      );
    }
  }
  if (quote) {
    const unknown = problems.find((d) => d.source === 'Duiding' && d.code === 'speaker-unknown');
    if (quote.found)
      for (const { name } of actors.filter((a) => a.here && a.type !== 'place').slice(0, offered)) {
        const correction = { kind: 'speaker', quote: quote.at, speaker: name } as const;
        out.push(enter(message('correct.saidBy', name), correction, unknown));
      }
    out.push(...ask(message('correct.speaker'), askCommands.speaker, unknown));
    if (quote.found) out.push(enter(message('correct.notQuote'), { kind: 'notQuote', quote: quote.at }));
  }
  if (figure?.found === true)
    out.push(
      ...ask(message('correct.figure'), askCommands.figure),
      enter(message('correct.notFigure'), { kind: 'figure', at: figure.at, value: null }),
    );
  for (const diagnostic of problems) {
    if (diagnostic.source !== 'Duiding') continue;
    const code = String(diagnostic.code);
    const [surface, better] = (diagnostic.data as ProblemData | undefined)?.args ?? [];
    if (code === 'name-spelling' && surface !== undefined && better !== undefined) {
      const actor = analysis.actors.find((a) => a.name === better || a.aliases.includes(better));
      const alias: Correction = {
        kind: 'same',
        name: actor?.name ?? better,
        others: [surface],
        ...(actor ? { type: actor.type } : {}),
      };
      out.push(enter(message('correct.alias', surface), alias, diagnostic));
    }
    const lines = linesOf(analysis.article);
    const [start, end] = [lines.offset(diagnostic.range.start), lines.offset(diagnostic.range.end)];
    const at = makeAnchor(
      analysis.article.text,
      withWords(analysis.article.text, { start, end }),
      context.file,
    );
    out.push(enter(message('correct.ignore'), { kind: 'ignore', problem: code, at }, diagnostic));
  }
  return out;
}

/** A mark alone is no anchor: it takes the words along that follow or, at a line's end, stand before it. */
function withWords(text: string, { start, end }: Span): Span {
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) return { start, end };
  const after = text.slice(end, end + 40).split(/[\r\n]/)[0]!;
  if (/[\p{L}\p{N}]/u.test(after)) return { start, end: end + after.trimEnd().length };
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/[\r\n]/)
    .at(-1)!;
  return { start: start - before.trimStart().length, end };
}
