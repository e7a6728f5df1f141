/** Above the title: who speaks most in this article, each a way into the tree. */
import type { CodeLens } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import type { Analysis } from '../model/types';
import { quotesBy } from '../corpus/corpus';
import { linkCommands } from '../protocol/protocol';
import { linesOf } from './lines';

/** At most five speakers, by number of quotes. */
export function codeLens(analysis: Analysis, message: Message): CodeLens[] {
  const { article, actors } = analysis;
  const [first] = article.blocks.filter((b) => b.zone !== 'metadata' && b.zone !== 'header');
  if (!first) return [];
  const { start } = linesOf(article).range(first.span);
  return actors
    .map((actor) => ({ actor, count: quotesBy(analysis, actor.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5)
    .map(({ actor, count }) => ({
      range: { start, end: start },
      command: {
        title: `${actor.name}: ${count === 1 ? message('quotes.one') : message('quotes.many', count)}`,
        command: linkCommands.showQuotes,
        arguments: [article.uri, actor.id],
      },
    }));
}
