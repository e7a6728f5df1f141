/** Reads ninjs (https://iptc.org/standards/ninjs/), versions 1 to 3: news as JSON. */
import { readDate } from './dates';
import { importedArticle, problem, type Imported, type ImportProblem } from './imported';
import { languageFrom } from './languageNames';

type Json = Readonly<Record<string, unknown>>;

/** Whether the JSON is one item or several of ninjs. */
export function isNinjs(value: unknown): boolean {
  return itemsOf(value).some(
    (item) =>
      'uri' in item &&
      ['headlines', 'headline', 'bodies', 'body_text', 'body_html'].some((key) => key in item),
  );
}

/** `paragraphsOfHtml` cuts HTML bodies into paragraphs. */
export function readNinjs(value: unknown, paragraphsOfHtml: (html: string) => readonly string[]): Imported {
  const problems: ImportProblem[] = [];
  const articles = itemsOf(value).flatMap((item) => {
    const title = headline(item);
    const article = importedArticle(title, paragraphs(item, paragraphsOfHtml), {
      date: readDate(
        string(item, 'contentcreated') ?? string(item, 'versioncreated') ?? string(item, 'firstcreated'),
      ),
      outlet: string(item, 'copyrightholder') ?? sourceName(item),
      author: string(item, 'by') ?? string(item, 'byline'),
      language: languageFrom(string(item, 'language')),
      url: webAddress(item),
    });
    if (article.body !== '') return [article];
    problems.push(problem('noText', title));
    return [];
  });
  return { kind: 'ninjs', articles, problems };
}

function itemsOf(value: unknown): Json[] {
  const list = Array.isArray(value) ? value : [value];
  const items = list.filter((item): item is Json => typeof item === 'object' && item !== null);
  return items.flatMap((item) => (Array.isArray(item['items']) ? itemsOf(item['items']) : [item]));
}

function headline(item: Json): string {
  const all = objects(item, 'headlines');
  const main = all.find((one) => /main|head/i.test(string(one, 'role') ?? '')) ?? all[0];
  return (main && string(main, 'value')) ?? string(item, 'headline') ?? '';
}

function paragraphs(item: Json, paragraphsOfHtml: (html: string) => readonly string[]): readonly string[] {
  const bodies = objects(item, 'bodies');
  const main = bodies.find((body) => /main|body/i.test(string(body, 'role') ?? '')) ?? bodies[0];
  const value = (main && string(main, 'value')) ?? string(item, 'body_html') ?? string(item, 'body_xhtml');
  const isHtml = main ? /html/i.test(string(main, 'contentType') ?? string(main, 'contenttype') ?? '') : true;
  if (value !== undefined && isHtml) return paragraphsOfHtml(value);
  return (value ?? string(item, 'body_text') ?? '').split(/\n\s*\n/);
}

function sourceName(item: Json): string | undefined {
  const [source] = objects(item, 'infosources');
  return source && string(source, 'name');
}

function webAddress(item: Json): string | undefined {
  const uri = string(item, 'uri');
  return uri !== undefined && /^https?:/.test(uri) ? uri : undefined;
}

function string(item: Json, key: string): string | undefined {
  const value = item[key];
  return typeof value === 'string' ? value : undefined;
}

function objects(item: Json, key: string): Json[] {
  const value = item[key];
  return Array.isArray(value) ? itemsOf(value) : [];
}
