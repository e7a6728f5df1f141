/** Reads NITF (https://iptc.org/standards/nitf/): news as XML with its own inline marks, which are left out. */
import { readDate } from './dates';
import { importedArticle, type Imported } from './imported';
import { languageFrom } from './languageNames';
import { all, textIn, textOf, type Element } from './xmlTree';

/** Whether the XML is NITF. */
export const isNitf = (root: Element): boolean => root.name === 'nitf' || all(root, 'nitf').length > 0;

/** One article for each `nitf`. */
export function readNitf(root: Element): Imported {
  const found = root.name === 'nitf' ? [root] : all(root, 'nitf');
  return {
    kind: 'NITF',
    problems: [],
    articles: found.map((nitf) => {
      const [content] = [...all(nitf, 'body.content'), ...all(nitf, 'body')];
      const [publication] = all(nitf, 'pubdata');
      const [issued] = [...all(nitf, 'date.issue'), ...all(nitf, 'story.date')];
      return importedArticle(textOf(nitf, 'hl1', 'title') ?? '', content ? paragraphsOf(content) : [], {
        date: readDate(
          publication?.attributes['date.publication'] ??
            (issued && (issued.attributes['norm'] ?? textIn(issued))),
        ),
        outlet: publication?.attributes['name'] ?? textOf(nitf, 'distributor'),
        author: textOf(nitf, 'byline')?.replace(/^\s*(?:by|door|von)\s+/i, ''),
        language: languageFrom(nitf.attributes['xml:lang']),
        url: publication?.attributes['ex-ref'],
      });
    }),
  };
}

function paragraphsOf(content: Element): string[] {
  const marked = new Set([...all(content, 'p'), ...all(content, 'hl2')]);
  return marked.size > 0 ? inOrder(content, marked) : textIn(content).split(/\n\s*\n/);
}

/** The text of the marked elements as they stand. */
function inOrder(content: Element, marked: ReadonlySet<Element>): string[] {
  return content.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return marked.has(child) ? [textIn(child)] : inOrder(child, marked);
  });
}
