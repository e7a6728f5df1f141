/** Answers what our own client asks beyond the language server protocol. */
import type { Connection } from 'vscode-languageserver';
import { actorChoices, correctable } from '../features/correctable';
import { folderHits, folderItem, folderSpeakers, isNamed } from '../features/folderQuotes';
import { linesOf } from '../features/lines';
import { tellSearchFault } from '../features/searchFault';
import { readTyped } from '../features/typedSearch';
import { makeSearch } from '../corpus/search/search';
import { marks } from '../features/marks';
import { quoteTree } from '../features/quoteTree';
import {
  chooseLanguageNotification,
  correctableRequest,
  correctionsRequest,
  correctRequest,
  exportRequest,
  importRequest,
  marksRequest,
  quotesRequest,
  reportRequest,
  rowsRequest,
  searchRequest,
  speakerRequest,
  termsRequest,
  undoCorrectionRequest,
} from '../protocol/requests';
import type { Session } from './session';
import { ViewRows } from './viewRows';

/** Of one speaker in the tree, and found by a search: more is too much to look through. */
const mostQuotes = 500;
const mostHits = 200;

/** Loaded when somebody takes something along or brings it in, which most never do. */
const taking = () => import('./taking');

export function answerRequests(connection: Connection, session: Session): void {
  const { articles, corpus, corrections } = session;
  const views = new ViewRows(session);
  connection.onRequest(quotesRequest, async ({ uri, folder }) => {
    if (folder === true && session.folder.serves) {
      await session.folder.settled();
      const isOpen = (at: string): boolean => corpus.get(at) !== undefined;
      return folderSpeakers(session.folder.actors, isOpen, session.message());
    }
    return quoteTree(await session.readings(uri), corpus, session.message());
  });
  connection.onRequest(rowsRequest, (params) => views.rows(params));
  connection.onRequest(reportRequest, (params) => views.report(params));
  connection.onRequest(speakerRequest, ({ members }) => {
    return session.folder.saidBy(members, mostQuotes).map((q) => folderItem(q, session.message()));
  });
  connection.onRequest(searchRequest, async ({ typed, quotes }) => {
    await session.folder.settled();
    const { actors } = session.folder;
    const query = readTyped(typed, quotes);
    const search = makeSearch(query);
    if ('complaint' in search) {
      const quiet = search.complaint.code === 'nothing';
      return { hits: [], ...(quiet ? {} : { wrong: tellSearchFault(search.complaint, session.message()) }) };
    }
    const speaks = query.speaker === undefined ? () => true : isNamed(actors, query.speaker);
    const hits = session.folder.search(search, speaks, mostHits + 1);
    const shown = folderHits(hits.slice(0, mostHits), actors, session.message());
    return hits.length > mostHits ? { hits: shown, more: true } : { hits: shown };
  });
  connection.onRequest(termsRequest, async () => {
    await session.folder.settled();
    return session.folder.terms();
  });
  connection.onRequest(marksRequest, ({ uri }, token) =>
    session.reading(uri, token, (a) => marks(a, session.settings)),
  );
  connection.onNotification(chooseLanguageNotification, ({ uri, language }) => {
    articles.choose(uri, language);
    session.refresh();
  });
  connection.onRequest(correctableRequest, async ({ uri, range }, token) => {
    const found = await session.reading(uri, token, (a) =>
      correctable(a, linesOf(a.article).span(range), { corpus, ...corrections.contextFor(uri) }),
    );
    return found ?? { actors: actorChoices(undefined, corpus, corrections.contextFor(uri).project) };
  });
  connection.onRequest(correctRequest, (params) => corrections.enter(params));
  connection.onRequest(undoCorrectionRequest, () => corrections.undo());
  connection.onRequest(exportRequest, async ({ uri, format }) => {
    const { exportOf } = await taking();
    return exportOf(await session.readings(uri), format, {
      language: session.context().language,
      created: new Date().toISOString(),
    });
  });
  connection.onRequest(importRequest, async (params) => (await taking()).importOf(params, session.message()));
  connection.onRequest(correctionsRequest, () => corrections.rows());
}
