/** What must hold of the reading of any text at all, of any file of corrections, and of any line of NDJSON. */
import { messagesIn } from '../../l10n/message';
import { analyse } from '../../server/src/analysis/analyse';
import { Cache } from '../../server/src/analysis/cache/cache';
import { readArticleLines } from '../../server/src/cli/articleLines';
import { jsonOf } from '../../server/src/cli/clean';
import { enterCorrection, type Correction } from '../../server/src/corrections/editCorrections';
import { isCorrection } from '../../server/src/corrections/isCorrection';
import { commentsOf } from '../../server/src/corrections/jsonTree';
import { makeProject } from '../../server/src/corrections/project';
import { readCorrections } from '../../server/src/corrections/readCorrections';
import { publish } from '../../server/src/export/published';
import { languageById } from '../../server/src/languages/languages';
import type { Analysis, Span } from '../../server/src/model/types';

/** Published bytes for each character of a text, and for any text at all. */
const [bytesEach, bytesAtLeast] = [400, 20_000];

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Spans inside the text, tokens ordered and apart, quotes that never cross, the same again, JSON of bounded size. */
export function checkText(text: string, id: string): Analysis {
  const language = languageById(id)!;
  const analysis = analyse(text, language);
  let end = 0;
  for (const { span } of analysis.tokens) {
    must(span.start >= end && span.end > span.start && span.end <= text.length, 'a token out of order');
    end = span.end;
  }
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  for (const { span } of [...analysis.mentions, ...analysis.figures, ...analysis.quotes])
    must(inside(span), 'a span outside of the text');
  checkQuotes(analysis);
  const json = jsonOf(publish(analysis, { file: 'a.txt', explain: true }));
  must(json.length < bytesAtLeast + bytesEach * text.length, 'more is published than the text can bear');
  must(
    jsonOf(publish(analyse(text, language), { file: 'a.txt', explain: true })) === json,
    'not the same twice',
  );
  JSON.parse(json);
  return analysis;
}

/** Quotes of one block between marks lie apart or in each other. */
function checkQuotes({ quotes }: Analysis): void {
  const open: Span[] = [];
  for (const { span, kind } of [...quotes].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    if (kind !== 'direct') continue;
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    must(open.length === 0 || span.end <= open.at(-1)!.end, 'two quotes cross');
    open.push(span);
  }
}

/** The reading after an edit, with what was kept from the reading before, is that of a fresh one. */
export function checkEdit(before: string, after: string, id: string): void {
  const language = languageById(id)!;
  const cache = new Cache();
  analyse(before, language, { cache });
  const kept = publish(analyse(after, language, { cache }), { file: '', explain: true });
  const fresh = publish(analyse(after, language), { file: '', explain: true });
  must(jsonOf(kept) === jsonOf(fresh), 'memory gives another reading than a fresh one');
}

/** Any text is read as a file of corrections without a throw, and an edit leaves a file that can be read, with its comments. */
export function checkCorrections(text: string, correction: Correction): void {
  const { corrections, faults } = readCorrections(text);
  must(corrections !== undefined || faults.length > 0, 'nothing read, and nothing said');
  if (corrections) makeProject(corrections);
  const entered = enterCorrection(text, correction);
  if (!('text' in entered)) return;
  must(readCorrections(entered.text).corrections !== undefined, 'an edit that cannot be read back');
  if (text.trim() === '') return;
  must(commentsOf(entered.text).join() === commentsOf(text).join(), 'an edit that loses a comment');
  const again = enterCorrection(entered.text, correction);
  must('text' in again, 'what was entered cannot be entered again');
}

/** Each line becomes an article or a problem. */
export async function checkLines(text: string): Promise<void> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    const all = new TextEncoder().encode(text);
    for (let i = 0; i < all.length; i += 17) yield all.subarray(i, i + 17);
  }
  for await (const line of readArticleLines(bytes(), messagesIn('en')))
    must('problem' in line || typeof line.text === 'string', 'a line that is neither article nor problem');
}

/** What a client sends as a correction is told from what is none without a throw. */
export function checkMessage(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = text;
  }
  if (isCorrection(value)) enterCorrection('{}', value);
}
