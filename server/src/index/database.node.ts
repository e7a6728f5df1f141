/** Opens the index's database on disk, or in memory; a broken one is thrown away, and no two processes share one. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readRegularNow } from '../files/regularFile';
import { prepare } from './schema';
import type { Sql, SqlValue } from './sql';

/** Windows on one folder at a time that keep what they read; further ones hold it in memory. */
const places = 4;

/**
 * The database `NAME-N.db` in a folder, with the tables it should have: the first N that no living process holds. In
 * memory where `folder` is undefined, or where none is free or can be written. `version` is that of the reading: what
 * another version read is thrown away. SQLite is loaded with the first call.
 */
export async function openDatabase(
  folder: string | undefined,
  name: string,
  version: string,
): Promise<{ readonly sql: Sql; readonly file?: string }> {
  if (folder !== undefined)
    for (let n = 0; n < places; n += 1) {
      const file = join(folder, `${name}-${n}.db`);
      if (!hold(folder, file)) continue;
      const sql = await openFile(file, version);
      if (sql) return { sql: { ...sql, close: () => (sql.close(), leave(file)) }, file };
      release(file);
    }
  const sql = await connect(':memory:');
  prepare(sql, { version });
  return { sql };
}

/** Undefined where it can be neither read nor made anew. */
async function openFile(file: string, version: string): Promise<Sql | undefined> {
  // Left by a process that was killed while it wrote; only this one may be here now.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const sound = wasLeft(file);
  for (const anew of [false, true]) {
    let sql: Sql | undefined;
    try {
      if (anew) for (const end of ['', '-journal']) rmSync(`${file}${end}`, { force: true });
      sql = await connect(file);
      prepare(sql, { version, sound: sound && !anew });
      return sql;
    } catch {
      try {
        sql?.close();
      } catch {
        // It is thrown away.
      }
    }
  }
  return undefined;
}

/** Statements that are kept ready: to make one anew for each row costs more than to put the row in. */
const keptReady = 48;

async function connect(file: string): Promise<Sql> {
  const { Database } = unwrapped(await import('node-sqlite3-wasm'));
  const database = new Database(file);
  const ready = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (text: string): ReturnType<typeof database.prepare> => {
    const known = ready.get(text);
    if (known) return known;
    const [oldest] = ready;
    if (oldest && ready.size >= keptReady) {
      ready.delete(oldest[0]);
      finish(oldest[1]);
    }
    const made = database.prepare(text);
    ready.set(text, made);
    return made;
  };
  return {
    exec: (statements) => void database.exec(statements),
    run: (text, values = []) => void statement(text).run([...values]),
    all: <Row>(query: string, values: readonly SqlValue[] = []) => statement(query).all([...values]) as Row[],
    close: () => {
      for (const made of ready.values()) finish(made);
      database.close();
    },
  };
}

/** What a statement complained of when it ran is said again at its end; nobody need hear it twice. */
function finish(statement: { readonly finalize: () => void }): void {
  try {
    statement.finalize();
  } catch {
    // It is gone all the same.
  }
}

/** A bundler puts what a library exports in `default`, Node once more when it loads the bundle. */
function unwrapped<T extends object>(loaded: T & { readonly default?: T }): T {
  return 'Database' in loaded || !loaded.default ? loaded : unwrapped(loaded.default);
}

const heldBy = (file: string): string => `${file}.held`;

/** Whether this process now has it: nobody did, or a process that lives no more. */
function hold(folder: string, file: string): boolean {
  const held = heldBy(file);
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(held) && !lives(Number(readRegularNow(held).toString('utf8'))))
      rmSync(held, { force: true });
    const handle = openSync(held, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch {
    return false;
  }
}

/** The next process need not look through the file, if nobody touches it until then. */
function leave(file: string): void {
  try {
    writeFileSync(`${file}.left`, stateOf(file));
  } catch {
    // Then it is looked through.
  }
  release(file);
}

/** Whether the file is as the last process left it. What was left is forgotten: this process may be killed. */
function wasLeft(file: string): boolean {
  const note = `${file}.left`;
  try {
    const left = readRegularNow(note).toString('utf8');
    rmSync(note);
    return left === stateOf(file);
  } catch {
    return false;
  }
}

function stateOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

function release(file: string): void {
  rmSync(heldBy(file), { force: true });
}

function lives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
