/** Reads our own exports back: the published result (JSON, NDJSON) and Web Annotations, both with the article's text. */
import { problem, type Imported, type ImportedArticle, type ImportedQuote } from './imported';

type Json = Readonly<Record<string, unknown>>;

/** Lines of JSON, one of them an export of ours at least; undefined where the text is something else. */
export function ownLines(text: string): readonly unknown[] | undefined {
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line) => JSON.parse(line) as unknown);
    return isOwn(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the JSON is such an export, or holds one. */
export function isOwn(value: unknown): boolean {
  return objects(value).some((item) => isResult(item) || isPage(item));
}

const isResult = (item: Json): boolean => string(item['schema'])?.startsWith('duiding/analysis@') === true;
const isPage = (item: Json): boolean => item['type'] === 'AnnotationPage' && Array.isArray(item['items']);

/** The articles with their quotes. Without the text there is no article: a result holds it when `duiding export` wrote it. */
export function readOwn(value: unknown): Imported {
  const items = objects(value);
  const articles: ImportedArticle[] = [];
  const problems = [];
  for (const item of items) {
    const file = isPage(item) ? sourceOf(item) : string(item['file']);
    const whole = string(item['text']) ?? string(item['duiding:text']);
    if (whole === undefined) problems.push(problem('noOwnText', file ?? '…'));
    else {
      const quotes = isPage(item) ? quotesOfPage(item) : quotesOfResult(item);
      articles.push({ title: '', body: '', whole, name: nameOf(file ?? ''), quotes });
    }
  }
  return { kind: items.some(isPage) ? 'Web Annotation' : 'Duiding', articles, problems };
}

function quotesOfResult(item: Json): ImportedQuote[] {
  const names = new Map(objects(item['actors']).map((actor) => [actor['id'], string(actor['name'])]));
  return objects(item['quotes']).flatMap((quote) => {
    if (quote['echoOf'] !== undefined) return [];
    const ids = Array.isArray(quote['speakers']) ? (quote['speakers'] as unknown[]) : [quote['speaker']];
    return around(
      objects(quote['parts']),
      ids.flatMap((id) => names.get(id) ?? []),
    );
  });
}

function quotesOfPage(item: Json): ImportedQuote[] {
  return objects(item['items']).flatMap((annotation) => {
    const places = objects(annotation['target']).flatMap((target) =>
      objects(target['selector']).filter((selector) => selector['type'] === 'TextPositionSelector'),
    );
    const speakers = objects(annotation['body']).flatMap((body) =>
      body['purpose'] === 'identifying' ? (string(body['value']) ?? []) : [],
    );
    return around(places, speakers);
  });
}

/** One quote from the first to the last of its parts. */
function around(parts: readonly Json[], speakers: readonly string[]): ImportedQuote[] {
  const at = (key: string): number[] => parts.map((part) => part[key]).filter((n) => typeof n === 'number');
  const [starts, ends] = [at('start'), at('end')];
  if (starts.length === 0 || ends.length === 0) return [];
  return [{ start: Math.min(...starts), end: Math.max(...ends), speakers }];
}

/** What the first annotation of a page is about. */
function sourceOf(page: Json): string | undefined {
  const [target] = objects(page['items']).flatMap((item) => objects(item['target']));
  return string(page['duiding:file']) ?? string(target?.['source']);
}

/** The last part of a path or address, without its ending. */
function nameOf(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\.(?:article\.txt|txt|article|md)$/i, '') || 'article';
}

/** Those of a list, or a single one. */
function objects(value: unknown): Json[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(
    (item): item is Json => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
