/** What must hold of everything that an editor asks of an article, wherever it asks it. */
import { messagesIn } from '../../l10n/message';
import { Corpus } from '../../server/src/corpus/corpus';
import { compareArticles } from '../../server/src/corpus/compare';
import { actorRows } from '../../server/src/features/actorRows';
import { codeActions } from '../../server/src/features/codeActions';
import { codeLens } from '../../server/src/features/codeLens';
import { completion } from '../../server/src/features/completion';
import { correctActions } from '../../server/src/features/correctActions';
import { countedActors } from '../../server/src/features/countedActors';
import { definition } from '../../server/src/features/definition';
import { diagnostics } from '../../server/src/features/diagnostics';
import { documentHighlight } from '../../server/src/features/documentHighlight';
import { documentLinks } from '../../server/src/features/documentLinks';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { figureTable } from '../../server/src/features/figureTable';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { linesOf } from '../../server/src/features/lines';
import { marks } from '../../server/src/features/marks';
import { quoteTree } from '../../server/src/features/quoteTree';
import { references } from '../../server/src/features/references';
import { prepareRename, rename } from '../../server/src/features/rename';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readSettings } from '../../server/src/features/settings';
import type { Analysis } from '../../server/src/model/types';
import type { Position, Range } from '../../server/src/protocol/protocol';

const message = messagesIn('nl');
const settings = readSettings(undefined);

/** No question throws, whatever the offsets are, and no answer points outside of the text. */
export function checkAnswers(analysis: Analysis, from: number, to: number): void {
  const corpus = new Corpus();
  corpus.set(analysis);
  const span = { start: Math.min(from, to), end: Math.max(from, to) };
  const context = { corpus, language: 'nl', message, commandLinks: true } as const;
  const lines = linesOf(analysis.article);
  const problems = diagnostics(analysis, settings, message);
  const answers: readonly unknown[] = [
    problems,
    hover(analysis, from, context),
    definition(analysis, from, corpus),
    references(analysis, from, context),
    documentHighlight(analysis, from),
    prepareRename(analysis, from),
    rename(analysis, from, analysis.article.text.slice(0, 9), context),
    selectionRanges(analysis, [from, to]),
    completion(analysis.article.text.slice(0, Math.max(0, from)), lines.position(from), context),
    correctActions(analysis, span, problems, context),
    codeActions(analysis, problems, context),
    codeLens(analysis, message),
    documentLinks(analysis),
    documentSymbols(analysis, message),
    inlayHints(analysis, span, message),
    marks(analysis, settings),
    quoteTree([analysis], corpus, message),
    actorRows(countedActors([analysis], corpus), message),
    figureTable(compareArticles([analysis]).figures, [analysis], message),
  ];
  for (const answer of answers) eachRange(answer, (range) => checkRange(range, analysis));
  for (const { startLine, endLine } of foldingRanges(analysis))
    if (startLine >= endLine || endLine >= lines.count) throw new Error('a fold outside of the text');
  checkColours(analysis);
}

function checkRange({ start, end }: Range, { article }: Analysis): void {
  const lines = linesOf(article);
  const inside = ({ line, character }: Position): boolean =>
    line >= 0 &&
    line < lines.count &&
    character >= 0 &&
    lines.startOf(line) + character <= article.text.length;
  if (!inside(start) || !inside(end) || lines.offset(start) > lines.offset(end))
    throw new Error(`a range outside of the text: ${JSON.stringify({ start, end })}`);
}

/** Five numbers each, in order, of at least one character, apart. */
function checkColours(analysis: Analysis): void {
  const data = semanticTokens(analysis, settings);
  let end = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [line, character, length] = [data[i]!, data[i + 1]!, data[i + 2]!];
    if (line > 0) end = 0;
    else if (i > 0 && character < end) throw new Error('two colours on one place');
    if (length < 1) throw new Error('a colour of nothing');
    end = length;
  }
}

/** Tells every range that an answer holds, however deep. */
function eachRange(value: unknown, tell: (range: Range) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) eachRange(item, tell);
    return;
  }
  const { start, end } = value as Partial<Range>;
  if (typeof start === 'object' && typeof end === 'object') tell({ start, end });
  for (const field of Object.values(value)) eachRange(field, tell);
}
