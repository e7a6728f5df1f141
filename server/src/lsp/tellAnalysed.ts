/** Tells the client that an article was read, and what was found. */
import type { Connection } from 'vscode-languageserver';
import type { Reading } from './openArticles';
import type { AnalysedParams } from '../protocol/protocol';
import { analysedNotification } from '../protocol/requests';

export function tellAnalysed(
  connection: Connection,
  { analysis, reason, truncated }: Reading,
): Promise<void> {
  const { article, quotes, actors, figures } = analysis;
  const params: AnalysedParams = {
    uri: article.uri,
    version: article.version,
    language: article.language,
    reason,
    quotes: quotes.filter((q) => q.echoOf === undefined).length,
    actors: actors.length,
    figures: figures.length,
    ...(truncated === undefined ? {} : { truncated }),
  };
  return connection.sendNotification(analysedNotification, params);
}
