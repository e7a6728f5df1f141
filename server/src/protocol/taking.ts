/** What client and server tell each other when quotes are taken along, and when articles come in. */
import type { Correction } from './corrections';

export interface ExportParams {
  readonly format: string;
  /** One article, or all open ones where it is missing. */
  readonly uri?: string;
}

/** A file to write: text, or bytes in base 64. */
export interface MadeFile {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
}

export interface ImportParams {
  readonly files: readonly { readonly name: string; readonly base64: string }[];
}

/** An article to write, and what is to be entered as corrections of it. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** Articles to write, and what is to be told of each file that was given. */
export interface ImportResult {
  readonly articles: readonly ImportedFile[];
  readonly report: readonly string[];
}
