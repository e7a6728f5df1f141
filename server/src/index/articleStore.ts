/** What is kept of the articles of a folder: put in, taken out, loaded at the start, searched. */
import type { ArticleRecord, RecordActor, RecordPlace, RecordQuote } from './record';
import { transaction, type Sql, type SqlValue } from './sql';

/** By what it is known whether an article must be read again. */
export interface ArticleKey {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** Of the text. */
  readonly hash: string;
  /** Of the corrections that touch it. */
  readonly corrections: string;
}

/** An article without its quotes and words: what is held in memory of each. */
export type ArticleSummary = Omit<ArticleRecord, 'quotes'>;

export interface FoundQuote extends RecordQuote {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
}

/** What is asked of quotes; all that is given must hold. */
export interface QuoteQuery {
  /** In the syntax of FTS5, as `ftsQuery` makes it. */
  readonly match?: string;
  /** Articles' actors, as `URI\nID`; one of them must speak. */
  readonly speakers?: ReadonlySet<string>;
  readonly kind?: string;
  readonly stance?: string;
  readonly most: number;
}

export class ArticleStore {
  constructor(private readonly sql: Sql) {}

  keys(): Map<string, ArticleKey> {
    const rows = this.sql.all<ArticleKey>('select uri, size, changed, hash, corrections from articles');
    return new Map(rows.map((row) => [row.uri, row]));
  }

  summaries(): ArticleSummary[] {
    interface Row {
      uri: string;
      language: string;
      title: string | null;
      date: string | null;
      words: number;
      actors: string;
    }
    const rows = this.sql.all<Row>(
      'select uri, language, title, date, words, actors from articles order by uri',
    );
    return rows.map(({ uri, language, title, date, words, actors }) => ({
      uri,
      language,
      ...(title === null ? {} : { title }),
      ...(date === null ? {} : { date }),
      words,
      actors: JSON.parse(actors) as RecordActor[],
    }));
  }

  /** Each in the place of what was kept of it before; all of them or, where something throws, none. */
  put(articles: readonly { key: ArticleKey; record: ArticleRecord; text: string }[]): void {
    transaction(this.sql, () => {
      for (const { key, record, text } of articles) {
        this.drop(key.uri);
        this.insert(key, record, text);
      }
    });
  }

  remove(uris: readonly string[]): void {
    transaction(this.sql, () => uris.forEach((uri) => this.drop(uri)));
  }

  /** The file was written again with the same text, or corrections changed that do not touch it. */
  touch(keys: readonly ArticleKey[]): void {
    transaction(this.sql, () => {
      for (const { uri, size, changed, corrections } of keys)
        this.sql.run('update articles set size = ?, changed = ?, corrections = ? where uri = ?', [
          size,
          changed,
          corrections,
          uri,
        ]);
    });
  }

  /** Addresses of the articles whose words match, in the syntax of FTS5. */
  articlesWith(match: string, most = -1): string[] {
    const query =
      'select uri from articles where id in (select rowid from bodies where bodies match ? limit ?) order by uri';
    return this.sql.all<{ uri: string }>(query, [match, most]).map((row) => row.uri);
  }

  /** In the order of the articles' addresses and of the text. */
  quotes({ match, speakers, kind, stance, most }: QuoteQuery): FoundQuote[] {
    const where: string[] = [];
    const values: SqlValue[] = [];
    const ask = (condition: string, value: SqlValue | undefined): void => {
      if (value === undefined) return;
      where.push(condition);
      values.push(value);
    };
    ask('q.id in (select rowid from said where said match ?)', match);
    ask('q.kind = ?', kind);
    ask('q.stance = ?', stance);
    const query = `select a.uri, a.title, a.date, q.place, q.kind, q.stance, q.speakers, q.text
      from quotes q join articles a on a.id = q.article
      ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by a.uri, q.id
      limit ${speakers ? -1 : most}`;
    const rows = this.sql.all<QuoteRow>(query, values).map(quoteOf);
    if (!speakers) return rows;
    return rows.filter((q) => q.speakers.some((id) => speakers.has(`${q.uri}\n${id}`))).slice(0, most);
  }

  meta(key: string): string | undefined {
    return this.sql.all<{ value: string }>('select value from meta where key = ?', [key])[0]?.value;
  }

  setMeta(key: string, value: string): void {
    this.sql.run('insert or replace into meta values (?, ?)', [key, value]);
  }

  close(): void {
    this.sql.close();
  }

  private drop(uri: string): void {
    const [row] = this.sql.all<{ id: number }>('select id from articles where uri = ?', [uri]);
    if (!row) return;
    this.sql.run('delete from said where rowid in (select id from quotes where article = ?)', [row.id]);
    this.sql.run('delete from quotes where article = ?', [row.id]);
    this.sql.run('delete from bodies where rowid = ?', [row.id]);
    this.sql.run('delete from articles where id = ?', [row.id]);
  }

  private insert(
    key: ArticleKey,
    { language, title, date, words, actors, quotes }: ArticleRecord,
    text: string,
  ): void {
    this.sql.run(
      `insert into articles (uri, size, changed, hash, corrections, language, title, date, words, actors)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[key.uri, key.size, key.changed, key.hash, key.corrections],
        ...[language, title ?? null, date ?? null, words, JSON.stringify(actors)],
      ],
    );
    const { id } = this.sql.all<{ id: number }>('select last_insert_rowid() as id')[0]!;
    this.sql.run('insert into bodies (rowid, body) values (?, ?)', [id, text]);
    for (const { start, end, line, character, kind, stance, speakers, text: words } of quotes) {
      this.sql.run(
        'insert into quotes (article, place, kind, stance, speakers, text) values (?, ?, ?, ?, ?, ?)',
        [id, JSON.stringify([start, end, line, character]), kind, stance, JSON.stringify(speakers), words],
      );
      this.sql.run('insert into said (rowid, body) values (last_insert_rowid(), ?)', [words]);
    }
  }
}

interface QuoteRow {
  readonly uri: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly place: string;
  readonly kind: string;
  readonly stance: string;
  readonly speakers: string;
  readonly text: string;
}

function quoteOf({ uri, title, date, place, kind, stance, speakers, text }: QuoteRow): FoundQuote {
  const [start, end, line, character] = JSON.parse(place) as [number, number, number, number];
  const at: RecordPlace = { start, end, line, character };
  return {
    uri,
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...at,
    kind: kind as RecordQuote['kind'],
    stance: stance as RecordQuote['stance'],
    speakers: JSON.parse(speakers) as string[],
    text,
  };
}

/**
 * What a reader types, in the syntax of FTS5: all the words, in any order; "words in marks" in this order; a `*` behind
 * a word for all words that begin so. Undefined where there is no word in it.
 */
export function ftsQuery(typed: string): string | undefined {
  const parts = [...typed.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/gu)].flatMap(([, phrase, word]) => {
    const words = (phrase ?? word ?? '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (words.length === 0) return [];
    return [`"${words.join(' ')}"${word?.endsWith('*') ? '*' : ''}`];
  });
  return parts.length > 0 ? parts.join(' ') : undefined;
}
