/** Says behind a quote who spoke, where the text does not name him there: no cue, or only a pronoun or role. */
import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis, Span } from '../model/types';
import { actorIn, speakersOf } from '../corpus/corpus';
import { describeQuoteRules } from './describeRule';
import { linesOf } from './lines';

export function inlayHints(analysis: Analysis, within: Span, message: Message): InlayHint[] {
  const { article, mentions, quotes } = analysis;
  return quotes.flatMap((quote) => {
    const names = speakersOf(quote).flatMap((id) => actorIn(analysis, id)?.name ?? []);
    if (names.length === 0 || quote.span.end < within.start || quote.span.start > within.end) return [];
    const { source } = quote;
    const named =
      source !== undefined &&
      mentions.some((m) => m.form === 'name' && m.span.start >= source.start && m.span.end <= source.end);
    if (named) return [];
    return {
      position: linesOf(article).position(quote.span.end),
      label: `— ${names.join(` ${message('and')} `)}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: message('why', describeQuoteRules(quote, message)),
    };
  });
}
