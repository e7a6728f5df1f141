/** Code actions that put a finding right: this is a person, no name, nobody says this, he says it, ignore the problem. */
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis, Span } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { makeAnchor } from '../corrections/anchors';
import type { Project } from '../corrections/project';
import {
  applyCorrectionCommand,
  askCommands,
  type Correctable,
  type Correction,
} from '../protocol/corrections';
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
  const own = problems.filter((d) => d.source === 'Duiding');
  const there = correctable(analysis, span, context);
  const make = makersOf(analysis, span, context);
  return [
    ...nameActions(there, make),
    ...quoteActions(
      there,
      own.find((d) => d.code === 'speaker-unknown'),
      make,
    ),
    ...figureActions(there, make),
    ...own.flatMap((problem) => problemActions(analysis, problem, context.file, make)),
  ];
}

/** The two sorts of action: one that enters something at once, and one that asks first, where the editor can. */
interface Makers {
  readonly message: Message;
  readonly enter: (title: string, correction: Correction, diagnostic?: Diagnostic) => CodeAction;
  readonly ask: (title: string, command: string, diagnostic?: Diagnostic) => CodeAction[];
}

function makersOf({ article }: Analysis, span: Span, { message, commandLinks }: CorrectContext): Makers {
  const { uri } = article;
  const range = linesOf(article).range(span);
  const action = (
    title: string,
    command: string,
    args: readonly unknown[],
    diagnostic: Diagnostic | undefined,
  ): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [...args] },
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
  });
  return {
    message,
    enter: (title, correction, diagnostic) =>
      action(title, applyCorrectionCommand, [uri, correction], diagnostic),
    ask: (title, command, diagnostic) =>
      commandLinks ? [action(title, command, [{ uri, range }], diagnostic)] : [],
  };
}

/** What the words are a name of, and who bears it. */
function nameActions({ words, mention }: Correctable, { message, enter, ask }: Makers): CodeAction[] {
  const named = mention === undefined || mention.form === 'name' ? words : mention.name;
  if (words === undefined || named === undefined) return [];
  const out: CodeAction[] = [];
  for (const type of ['person', 'organisation', 'place'] as const)
    if (mention?.type !== type)
      out.push(
        enter(message(`correct.is.${type}`, named), { kind: 'type', name: mention?.name ?? named, type }),
      );
  // Words that were not found may be another name of somebody.
  if (!mention) return [...out, ...ask(message('correct.same'), askCommands.same)];
  if (mention.form === 'name')
    out.push(enter(message('correct.notName', words), { kind: 'notName', text: words }));
  out.push(...ask(message('correct.same'), askCommands.same));
  if (mention.aliases.length > 0) out.push(...ask(message('correct.different'), askCommands.different));
  out.push(
    ...ask(message('correct.role'), askCommands.role),
    ...ask(message('correct.note'), askCommands.note),
  );
  return out;
}

/** Who says it, and that it is no quote. */
function quoteActions(
  { quote, actors }: Correctable,
  unknown: Diagnostic | undefined,
  { message, enter, ask }: Makers,
): CodeAction[] {
  if (!quote) return [];
  const other = ask(message('correct.speaker'), askCommands.speaker, unknown);
  if (!quote.found) return other;
  const speakers = actors.filter((a) => a.here && a.type !== 'place').slice(0, offered);
  return [
    ...speakers.map(({ name }) =>
      enter(message('correct.saidBy', name), { kind: 'speaker', quote: quote.at, speaker: name }, unknown),
    ),
    ...other,
    enter(message('correct.notQuote'), { kind: 'notQuote', quote: quote.at }),
  ];
}

function figureActions({ figure }: Correctable, { message, enter, ask }: Makers): CodeAction[] {
  if (figure?.found !== true) return [];
  return [
    ...ask(message('correct.figure'), askCommands.figure),
    enter(message('correct.notFigure'), { kind: 'figure', at: figure.at, value: null }),
  ];
}

/** A name spelt in two ways is one name; any problem may be left alone. */
function problemActions(
  { article, actors }: Analysis,
  problem: Diagnostic,
  file: string | undefined,
  { message, enter }: Makers,
): CodeAction[] {
  const out: CodeAction[] = [];
  const code = String(problem.code);
  const [surface, better] = (problem.data as ProblemData | undefined)?.args ?? [];
  if (code === 'name-spelling' && surface !== undefined && better !== undefined) {
    const actor = actors.find((a) => a.name === better || a.aliases.includes(better));
    const alias: Correction = {
      kind: 'same',
      name: actor?.name ?? better,
      others: [surface],
      ...(actor ? { type: actor.type } : {}),
    };
    out.push(enter(message('correct.alias', surface), alias, problem));
  }
  const lines = linesOf(article);
  const [start, end] = [lines.offset(problem.range.start), lines.offset(problem.range.end)];
  const at = makeAnchor(article.text, withWords(article.text, { start, end }), file);
  return [...out, enter(message('correct.ignore'), { kind: 'ignore', problem: code, at }, problem)];
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
