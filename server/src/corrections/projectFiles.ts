/** How `duiding.json` is read and written, wherever it lies: on this machine's disk, or where only the editor reaches. */

/** What became of a change. `before` and `after` are the texts, for taking it back. */
export type Update =
  | { readonly ok: true; readonly before: string | undefined; readonly after: string }
  | {
      readonly ok: false;
      readonly reason: 'readonly' | 'busy' | 'refused' | 'failed' | 'unreadable' | 'full';
      readonly detail?: string;
    };

/** There is something, and it cannot be read as text. `encoding`: it is no UTF-8; else the system's own word. */
export interface Unreadable {
  readonly unreadable: string;
}

export type FileText = string | Unreadable | undefined;

export interface ProjectFiles {
  /** The text at an address, undefined where there is none; at once where that can be told at once. Never throws. */
  read(uri: string): FileText | Promise<FileText>;
  /** Something that changes with the file, told at once; undefined where there is none. Missing: `read` may wait. */
  stamp?(uri: string): string | undefined;
  /**
   * Changes the file as one step that no other writer comes between: `change` is given the text as it stands and gives
   * the new one, or undefined to refuse. Never throws.
   */
  update(uri: string, change: (text: string | undefined) => string | undefined): Promise<Update>;
}
