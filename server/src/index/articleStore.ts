/** What is kept of the articles of a folder: put in, taken out, loaded at the start, searched. */
import type { ArticleRecord, RecordActor, RecordMention, RecordQuote } from './record';
import { transaction, type Sql } from './sql';

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

/** An article without its quotes and text. */
export type ArticleSummary = Omit<ArticleRecord, 'quotes' | 'tags' | 'together' | 'mentions'>;

export interface FoundQuote extends RecordQuote {
  readonly uri: string;
  readonly title?: string;
  readonly date?: string;
}

export interface CandidateArticle {
  readonly id: number;
  readonly uri: string;
  readonly language: string;
  readonly title?: string;
  readonly date?: string;
}

export interface KeptText {
  readonly text: string;
  readonly tags: Uint8Array;
}

/** What is asked of quotes. */
export interface QuoteQuery {
  /** In the syntax of FTS5, as `ftsOf` makes it. */
  readonly match?: string;
  readonly most: number;
}

export class ArticleStore {
  constructor(private readonly sql: Sql) {}

  keys(): Map<string, ArticleKey> {
    const rows = this.sql.all<ArticleKey>('select uri, size, changed, hash, corrections from articles');
    return new Map(rows.map((row) => [row.uri, row]));
  }

  /** In the order of their addresses, fetched as they are gone through: all of them would fill the memory. */
  *summaries(): Generator<ArticleSummary> {
    let last = '';
    for (;;) {
      const query = `select ${summaryFields} from articles where uri > ? order by uri limit ${atATime}`;
      const rows = this.sql.all<SummaryRow>(query, [last]);
      for (const row of rows) yield summaryOf(row);
      if (rows.length < atATime) return;
      last = rows.at(-1)!.uri;
    }
  }

  /** Undefined for what is not kept. */
  summary(uri: string): ArticleSummary | undefined {
    const query = `select ${summaryFields} from articles where uri = ?`;
    return this.sql.all<SummaryRow>(query, [uri]).map(summaryOf)[0];
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

  /**
   * Articles that may hold what is searched for, in the order of their addresses: whose words match, or, `quoted`, one
   * of whose quotes does; all without `match`. In one row: thousands of them would take longer than the search itself.
   */
  candidates(match: string | undefined, quoted: boolean): number[] {
    const within = quoted
      ? 'select article from quotes where id in (select rowid from said where said match ?)'
      : 'select rowid from bodies where bodies match ?';
    // With the sign the index of addresses is gone through: to look each of them up takes longer than all.
    const where = match === undefined ? '' : `where +id in (${within})`;
    const query = `select group_concat(id) as ids from (select id from articles ${where} order by uri)`;
    const [row] = this.sql.all<{ ids: string | null }>(query, match === undefined ? [] : [match]);
    return row?.ids ? row.ids.split(',').map(Number) : [];
  }

  /** Articles by id, in the order of their addresses. */
  articles(ids: readonly number[]): CandidateArticle[] {
    const query = `select id, uri, title, date, language from articles where id in (${places(ids)}) order by uri`;
    type Row = Omit<CandidateArticle, 'title' | 'date'> & { title: string | null; date: string | null };
    return this.sql.all<Row>(query, ids).map(({ title, date, ...rest }) => ({
      ...rest,
      ...told(title, date),
    }));
  }

  /** The texts of articles, with what `packTags` made of their words, by id. */
  texts(ids: readonly number[]): Map<number, KeptText> {
    const query = `select id, text, tags from texts where id in (${places(ids)})`;
    const rows = this.sql.all<KeptText & { id: number }>(query, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * The quotes of articles by their ids, in the order of the text; with `match` only those whose words match. An article
   * is one row: that is what takes time.
   */
  quotesOf(articles: readonly CandidateArticle[], match?: string): Map<number, FoundQuote[]> {
    const within = match === undefined ? '' : 'and id in (select rowid from said where said match ?)';
    const fields = 'json_array(json(place), kind, stance, json(speakers), text)';
    const query = `select article as id, json_group_array(json(fields)) as quotes
      from (select article, ${fields} as fields from quotes where article in (${places(articles)}) ${within} order by id)
      group by article`;
    type Fields = [PackedPlace, string, string, string[], string];
    const rows = this.sql.all<{ id: number; quotes: string }>(query, [
      ...articles.map((a) => a.id),
      ...(match === undefined ? [] : [match]),
    ]);
    const packed = new Map(rows.map(({ id, quotes }) => [id, JSON.parse(quotes) as Fields[]]));
    const quotesIn = ({ id, uri, title, date }: CandidateArticle): FoundQuote[] =>
      (packed.get(id) ?? []).map(([place, kind, stance, speakers, text]) =>
        makeQuote({ uri, title: title ?? null, date: date ?? null, place, kind, stance, speakers, text }),
      );
    return new Map(articles.map((article) => [article.id, quotesIn(article)]));
  }

  /** Where an article mentions one of its actors, with its text; none for what is not kept. */
  mentions(
    uri: string,
    actor: string,
  ): { readonly text: string; readonly mentions: readonly RecordMention[] } {
    const query = 'select text, mentions from texts where id = (select id from articles where uri = ?)';
    const [row] = this.sql.all<{ text: string; mentions: string }>(query, [uri]);
    if (!row) return { text: '', mentions: [] };
    const packed = JSON.parse(row.mentions) as Record<string, PackedMention[]>;
    return { text: row.text, mentions: (packed[actor] ?? []).map(unpackMention) };
  }

  /** In the order of the articles' addresses and of the text. */
  quotes({ match, most }: QuoteQuery): FoundQuote[] {
    const query = `select a.uri, a.title, a.date, q.place, q.kind, q.stance, q.speakers, q.text
      from quotes q join articles a on a.id = q.article
      ${match === undefined ? '' : 'where q.id in (select rowid from said where said match ?)'} order by a.uri, q.id
      limit ${most}`;
    return this.sql.all<QuoteRow>(query, match === undefined ? [] : [match]).map(quoteOf);
  }

  /** What some articles' actors say, at most so many, in the order of the articles' addresses and of the text. */
  saidBy(speakers: readonly { readonly uri: string; readonly id: string }[], most: number): FoundQuote[] {
    const ids = new Map<string, Set<string>>();
    for (const { uri, id } of speakers) ids.set(uri, (ids.get(uri) ?? new Set()).add(id));
    const uris = [...ids.keys()].sort();
    const out: FoundQuote[] = [];
    for (let from = 0; from < uris.length && out.length < most; from += atATime) {
      const some = uris.slice(from, from + atATime);
      const query = `select id from articles where uri in (${places(some)})`;
      const articles = this.articles(this.sql.all<{ id: number }>(query, some).map((row) => row.id));
      for (const quote of [...this.quotesOf(articles).values()].flat())
        if (quote.speakers.some((id) => ids.get(quote.uri)?.has(id))) out.push(quote);
    }
    return out.slice(0, most);
  }

  /** Of every article, which tags stand together in its sentences (see `tagsTogether`), by id. */
  tagsTogether(): Map<number, readonly number[]> {
    const query = "select group_concat(id || ' ' || tags, ';') as rows from together";
    const [row] = this.sql.all<{ rows: string | null }>(query);
    if (!row?.rows) return new Map();
    return new Map(
      row.rows.split(';').map((one) => {
        const [id, tags = ''] = one.split(' ');
        return [Number(id), tags.split(',').map(Number)];
      }),
    );
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
    this.sql.run('delete from texts where id = ?', [row.id]);
    this.sql.run('delete from together where id = ?', [row.id]);
    this.sql.run('delete from bodies where rowid = ?', [row.id]);
    this.sql.run('delete from articles where id = ?', [row.id]);
  }

  private insert(
    key: ArticleKey,
    { language, title, date, words, actors, quotes, tags, together, mentions }: ArticleRecord,
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
    this.sql.run('insert into texts (id, text, tags, mentions) values (?, ?, ?, ?)', [
      ...[id, text, tags, JSON.stringify(packMentions(mentions))],
    ]);
    this.sql.run('insert into together (id, tags) values (?, ?)', [id, together.join(',')]);
    this.sql.run('insert into bodies (rowid, body) values (?, ?)', [id, text]);
    for (const { start, end, line, character, reach, kind, stance, speakers, text: words } of quotes) {
      const place = JSON.stringify([start, end, line, character, reach.start, reach.end]);
      this.sql.run(
        'insert into quotes (article, place, kind, stance, speakers, text) values (?, ?, ?, ?, ?, ?)',
        [id, place, kind, stance, JSON.stringify(speakers), words],
      );
      this.sql.run('insert into said (rowid, body) values (last_insert_rowid(), ?)', [words]);
    }
  }
}

/** Summaries that are fetched together. */
const atATime = 256;
const summaryFields = 'uri, language, title, date, words, actors';

interface SummaryRow {
  readonly uri: string;
  readonly language: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly words: number;
  readonly actors: string;
}

function summaryOf({ uri, language, title, date, words, actors }: SummaryRow): ArticleSummary {
  return { uri, language, ...told(title, date), words, actors: JSON.parse(actors) as RecordActor[] };
}

/** Null is what the database has for a missing field. */
const told = (title: string | null, date: string | null): { title?: string; date?: string } => ({
  ...(title === null ? {} : { title }),
  ...(date === null ? {} : { date }),
});

const places = (values: readonly unknown[]): string => values.map(() => '?').join(',');

const forms = ['name', 'description', 'pronoun'] as const;
type PackedMention = readonly [number, number, number, number, number, number];

function packMentions(mentions: ArticleRecord['mentions']): Record<string, PackedMention[]> {
  const pack = ({ start, end, line, character, form, said }: RecordMention): PackedMention => [
    ...([start, end, line, character] as const),
    ...([forms.indexOf(form), said ? 1 : 0] as const),
  ];
  return Object.fromEntries(Object.entries(mentions).map(([actor, list]) => [actor, list.map(pack)]));
}

function unpackMention([start, end, line, character, form, said]: PackedMention): RecordMention {
  return { start, end, line, character, form: forms[form]!, said: said === 1 };
}

/** Start and end, line and character, and the reach. */
type PackedPlace = readonly [number, number, number, number, number, number];

interface QuoteFields {
  readonly uri: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly place: PackedPlace;
  readonly kind: string;
  readonly stance: string;
  readonly speakers: readonly string[];
  readonly text: string;
}

type QuoteRow = Omit<QuoteFields, 'place' | 'speakers'> & {
  readonly place: string;
  readonly speakers: string;
};

function quoteOf({ place, speakers, ...row }: QuoteRow): FoundQuote {
  return makeQuote({
    ...row,
    place: JSON.parse(place) as PackedPlace,
    speakers: JSON.parse(speakers) as string[],
  });
}

/** One literal first: of objects made of parts the engine makes each a shape of its own, and there are thousands. */
function makeQuote({ uri, title, date, place, kind, stance, speakers, text }: QuoteFields): FoundQuote {
  const [start, end, line, character, from, to] = place;
  const quote: { -readonly [K in keyof FoundQuote]: FoundQuote[K] } = {
    uri,
    start,
    end,
    line,
    character,
    reach: { start: from, end: to },
    kind: kind as RecordQuote['kind'],
    stance: stance as RecordQuote['stance'],
    speakers,
    text,
  };
  if (title !== null) quote.title = title;
  if (date !== null) quote.date = date;
  return quote;
}
