/** The tables of the index. The words of articles and of quotes can be searched; a text is kept with what each of its words is. */
import type { Sql } from './sql';

/** To be raised with every change of the tables or of what stands in them. */
const layout = 4;

const tables = `
create table articles (
  id integer primary key,
  uri text not null unique,
  size integer not null,
  changed real not null,
  hash text not null,
  corrections text not null,
  language text not null,
  title text,
  date text,
  words integer not null,
  actors text not null
);
create table quotes (
  id integer primary key,
  article integer not null,
  place text not null,
  kind text not null,
  stance text not null,
  speakers text not null,
  text text not null
);
create table texts (
  id integer primary key,
  text text not null,
  tags blob not null,
  mentions text not null
);
create table together (
  id integer primary key,
  tags text not null
);
create index quotes_of on quotes(article);
create virtual table bodies using fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
create virtual table said using fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
`;

export interface PrepareOptions {
  /** That of the reading: what another version read is thrown away. */
  readonly version: string;
  /** The file is as a process of ours left it: it need not be looked through, which takes seconds for thousands of articles. */
  readonly sound?: boolean;
}

/**
 * Makes the tables where they are missing or of another version. Throws where the file is no database or is damaged.
 * The lock is kept until the end: one process holds a file, and to lock it for each question costs more than the answer.
 */
export function prepare(sql: Sql, { version, sound = false }: PrepareOptions): void {
  sql.exec(
    'pragma locking_mode = exclusive; pragma synchronous = off; pragma temp_store = memory; pragma cache_size = -8000;',
  );
  const wanted = `${layout} ${version}`;
  sql.exec('create table if not exists meta (key text primary key, value text)');
  const [row] = sql.all<{ value: string }>("select value from meta where key = 'version'");
  if (row?.value === wanted) {
    if (sound) return;
    const [check] = sql.all<Record<string, string>>('pragma quick_check(1)');
    if (check && Object.values(check)[0] !== 'ok') throw new Error('damaged');
    return;
  }
  for (const table of ['articles', 'quotes', 'texts', 'together', 'bodies', 'said'])
    sql.exec(`drop table if exists ${table}`);
  sql.exec(`delete from meta; ${tables}`);
  sql.run("insert or replace into meta values ('version', ?)", [wanted]);
}
