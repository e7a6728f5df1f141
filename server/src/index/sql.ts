/** A database of SQLite with full-text search, as the index uses it: wherever it lies and whatever runs it. */

export type SqlValue = string | number | Uint8Array | null;

/** Every call is done when it returns. Throws what SQLite complains of. */
export interface Sql {
  readonly exec: (statements: string) => void;
  readonly run: (statement: string, values?: readonly SqlValue[]) => void;
  readonly all: <Row>(query: string, values?: readonly SqlValue[]) => Row[];
  readonly close: () => void;
}

/** All of it, or nothing where something throws. */
export function transaction(sql: Sql, work: () => void): void {
  sql.exec('begin');
  try {
    work();
    sql.exec('commit');
  } catch (error) {
    sql.exec('rollback');
    throw error;
  }
}
