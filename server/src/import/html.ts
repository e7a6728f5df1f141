/** Reads web pages: the article of a saved page (Readability), the tables of a Factiva export, paragraphs of a piece of HTML. */
import { readDate } from './dates';
import { readFactivaRows, type FactivaRow } from './factiva';
import { cleanLine, importedArticle, problem, type Imported } from './imported';
import { languageFrom } from './languageNames';
import { nestingOf } from './nesting';

/** More elements in each other than this no page has that a browser shows. */
const deepest = 500;

/** Loads the libraries at the first page: they are larger than all the rest of the import. */
async function documentOf(html: string): Promise<Document> {
  if (nestingOf(html) > deepest) throw new Error(`more than ${deepest} elements stand in each other`);
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: Document }).document;
}

/** The article of a page, or those of a Factiva export. Scripts never run, nothing is loaded. */
export async function readHtml(html: string): Promise<Imported> {
  const document = await documentOf(html);
  const tables = factivaTables(document);
  if (tables.length > 0) return readFactivaRows(tables);
  const told = toldBy(document);
  dropNotices(document);
  const { default: reader } = await import('@mozilla/readability');
  const read = new reader.Readability(document, { keepClasses: false }).parse();
  const body = read?.content ? await paragraphsOfHtml(read.content) : [];
  if (!read || body.length === 0) return { kind: 'HTML', articles: [], problems: [problem('noArticle')] };
  const title = titleOf(cleanLine(read.title ?? ''), told.heading);
  const article = importedArticle(title, body[0] === title ? body.slice(1) : body, {
    date: readDate(read.publishedTime ?? told.date),
    outlet: read.siteName ?? told.outlet,
    author: read.byline ?? told.author,
    url: told.url,
    language: told.language,
  });
  return { kind: 'HTML', problems: [], articles: [article] };
}

/** "Title | Paper": the heading is what the reader of the page saw. */
function titleOf(named: string, heading: string): string {
  return named === '' || (heading !== '' && named.includes(heading)) ? heading : named;
}

/** What the page says of its article outside of it; asked before Readability takes it apart. */
function toldBy(document: Document): {
  readonly heading: string;
  readonly [key: string]: string | undefined;
} {
  const meta = metaOf(document);
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return {
    heading: cleanLine(document.querySelector('h1')?.textContent ?? ''),
    date: meta('article:published_time', 'date', 'dc.date') ?? attribute('time[datetime]', 'datetime'),
    outlet: meta('og:site_name', 'application-name'),
    author: meta('author', 'article:author'),
    url: attribute('link[rel=canonical]', 'href') ?? meta('og:url'),
    language: languageFrom(document.documentElement.getAttribute('lang') ?? undefined),
  };
}

/** Takes out what a site asks its reader before the article: of a short one it would be the half. */
function dropNotices(document: Document): void {
  for (const element of document.querySelectorAll('div, section, aside, dialog')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (/cookie|consent|gdpr/i.test(name) && element.textContent.length < 2_000) element.remove();
  }
}

function metaOf(document: Document): (...names: readonly string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content');
    if (name && content) found.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value !== undefined);
}

/** Elements that hold a paragraph of their own. */
const blocks = new Set('P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE FIGCAPTION PRE TD DIV SECTION ARTICLE'.split(' '));

/** The text of a piece of HTML, paragraph by paragraph, each on one line. */
export async function paragraphsOfHtml(html: string): Promise<readonly string[]> {
  return paragraphsIn((await documentOf(html)).body);
}

function paragraphsIn(root: Node): string[] {
  const out: string[] = [];
  let last = '';
  const next = (): void => {
    out.push(last);
    last = '';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) last += child.textContent ?? '';
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (name === 'SCRIPT' || name === 'STYLE') continue;
      if (name === 'BR') last += ' ';
      if (blocks.has(name)) next();
      walk(child);
      if (blocks.has(name)) next();
    }
  };
  walk(root);
  next();
  return out.map(cleanLine).filter((paragraph) => paragraph !== '');
}

/** Each table of a Factiva export with its rows; none where the page is something else. */
function factivaTables(document: Document): FactivaRow[][] {
  const tables = [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].flatMap((row): FactivaRow[] => {
      const cells = [...row.querySelectorAll('td')];
      const key = cleanLine(cells[0]?.textContent ?? '');
      return /^[A-Z]{2,3}$/.test(key) && cells[1] ? [{ key, paragraphs: paragraphsIn(cells[1]) }] : [];
    }),
  );
  return tables.filter(
    (rows) => rows.some(({ key }) => key === 'HD') && rows.some(({ key }) => key === 'LP' || key === 'TD'),
  );
}
