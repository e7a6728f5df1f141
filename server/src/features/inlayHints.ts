/** Says behind a quote who spoke, where the text does not name him there: no cue, or only a pronoun or role. */
import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis, Mention, Span } from '../model/types';
import { firstFrom } from '../analysis/text/placeIn';
import { actorIn, speakersOf } from '../corpus/corpus';
import { describeQuoteRules } from './describeRule';
import { linesOf } from './lines';

export function inlayHints(analysis: Analysis, within: Span, message: Message): InlayHint[] {
  const { article, mentions, quotes } = analysis;
  return quotes.flatMap((quote) => {
    const names = speakersOf(quote).flatMap((id) => actorIn(analysis, id)?.name ?? []);
    if (names.length === 0 || quote.span.end < within.start || quote.span.start > within.end) return [];
    if (quote.source && holdsName(mentions, quote.source)) return [];
    return {
      position: linesOf(article).position(quote.span.end),
      label: `— ${names.join(` ${message('and')} `)}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: message('why', describeQuoteRules(quote, message)),
    };
  });
}

function holdsName(mentions: readonly Mention[], { start, end }: Span): boolean {
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.span.start < end; i += 1)
    if (mentions[i]!.form === 'name' && mentions[i]!.span.end <= end) return true;
  return false;
}
