/** What client and server ask and tell each other beyond the language server protocol, each with the types of both ends. */
import { NotificationType, RequestType, RequestType0 } from 'vscode-jsonrpc';
import type {
  Correctable,
  CorrectableParams,
  CorrectParams,
  CorrectResult,
  ReadFileParams,
  ReadFileResult,
  SaveParams,
  WriteFileParams,
  WriteFileResult,
} from './corrections';
import type {
  AnalysedParams,
  ChooseLanguageParams,
  Marks,
  MarksParams,
  QuoteItem,
  QuotesParams,
  RowsParams,
  SearchParams,
  SearchResult,
  SpeakerParams,
  SpeakerQuotes,
  TermTable,
} from './protocol';
import type { ReportBody } from './reportPage';
import type { Row } from './rows';
import type { ExportParams, ImportParams, ImportResult, MadeFile } from './taking';

/** server → client, after each reading of an article. */
export const analysedNotification = new NotificationType<AnalysedParams>('duiding/analysed');

/** client → server: the reader chose a language for one file, or none (`language` missing). */
export const chooseLanguageNotification = new NotificationType<ChooseLanguageParams>(
  'duiding/chooseLanguage',
);

/** client → server: who said what in one article, or in all open ones (`uri` missing). */
export const quotesRequest = new RequestType<QuotesParams, SpeakerQuotes[], void>('duiding/quotes');

/** client → server: the rows of a view, in the reader's language. */
export const rowsRequest = new RequestType<RowsParams, Row[], void>('duiding/rows');

/** client → server: the report on the articles that `QuotesParams` means, in the reader's language. */
export const reportRequest = new RequestType<QuotesParams, ReportBody, void>('duiding/report');

/** client → server: the quotes of one speaker of the folder. */
export const speakerRequest = new RequestType<SpeakerParams, QuoteItem[], void>('duiding/speaker');

/** client → server: sentences or quotes of the folder in which words or a pattern stand, or of somebody. */
export const searchRequest = new RequestType<SearchParams, SearchResult, void>('duiding/search');

/** client → server: the terms of the reader's `duiding.json`, counted over the folder by speaker and article. */
export const termsRequest = new RequestType0<TermTable[], void>('duiding/terms');

/** server → client: what is known of the folder has changed. */
export const folderChangedNotification = new NotificationType<Readonly<Record<string, never>>>(
  'duiding/folderChanged',
);

/** client → server: what the client draws itself, since no semantic token can; null of what is not open. */
export const marksRequest = new RequestType<MarksParams, Marks | null, void>('duiding/marks');

/** client → server: what stands at a place or in a selection that can be put right, and who there is to choose from. */
export const correctableRequest = new RequestType<CorrectableParams, Correctable, void>(
  'duiding/correctable',
);

/**
 * client → server: enter corrections into the file that holds for an article. The server tells the reader. What is no
 * correction (an unknown kind, a field missing) is refused as InvalidParams, and nothing of the request is entered.
 */
export const correctRequest = new RequestType<CorrectParams, CorrectResult, void>('duiding/correct');

/** client → server: take the last correction of this window back. */
export const undoCorrectionRequest = new RequestType0<CorrectResult, void>('duiding/undoCorrection');

/** client → server: the rows of the view “Corrections”. */
export const correctionsRequest = new RequestType0<Row[], void>('duiding/corrections');

/** server → client: the corrections or what hangs on them have changed. */
export const correctionsChangedNotification = new NotificationType<Readonly<Record<string, never>>>(
  'duiding/correctionsChanged',
);

/** server → client: save a file that the server has just changed in the editor. */
export const saveNotification = new NotificationType<SaveParams>('duiding/save');

/** server → client, for folders that only the editor reaches: a file's text, null where there is none. */
export const readFileRequest = new RequestType<ReadFileParams, ReadFileResult, void>('duiding/readFile');

/** server → client: put a text in the place of the one expected, unless it has changed meanwhile. */
export const writeFileRequest = new RequestType<WriteFileParams, WriteFileResult, void>('duiding/writeFile');

/** client → server: the files of an export; none where the format is unknown or no article is open. */
export const exportRequest = new RequestType<ExportParams, MadeFile[], void>('duiding/export');

/** client → server: the articles in files of any kind that `duiding import` reads. */
export const importRequest = new RequestType<ImportParams, ImportResult, void>('duiding/import');
