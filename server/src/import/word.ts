/** Reads Word documents: a Nexis Uni download, or an article whose first line is its title. */
import { importedArticle, problem, type Imported } from './imported';
import { isNexisUni, readNexisUni } from './nexisUni';
import { readXml, textIn, type Element } from './xmlTree';

/** The articles of a Word document, from its part `word/document.xml`. */
export function readWord(document: Uint8Array): Imported {
  const root = readXml(new TextDecoder().decode(document));
  if ('problem' in root)
    return { kind: 'Word', articles: [], problems: [problem('wordUnreadable', root.problem)] };
  const paragraphs = paragraphsOf(root);
  if (isNexisUni(paragraphs)) return readNexisUni(paragraphs);
  const [title = '', ...body] = paragraphs;
  if (body.length === 0) return { kind: 'Word', articles: [], problems: [problem('wordEmpty')] };
  return { kind: 'Word', articles: [importedArticle(title, body, {})], problems: [] };
}

/** What stands for itself in the text (ECMA-376, part 1, 17.3.3). */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:noBreakHyphen': '-',
  'w:br': '\n',
  'w:cr': '\n',
};

/** What a reader does not see, or sees in another form beside it. */
const unseen = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:pPr', 'w:rPr']);

/** The lines of a document that hold words, in order; a line break begins a line, and so does a paragraph in a text box. */
function paragraphsOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  // What is still to be seen, the next last; `undefined` ends a line.
  const queue: (Element | undefined)[] = [root];
  while (queue.length > 0) {
    const at = queue.pop();
    if (at === undefined || at.name === 'w:p') {
      lines.push(line);
      line = '';
    }
    if (at === undefined || unseen.has(at.name)) continue;
    if (at.name === 'w:p') queue.push(undefined);
    line += at.name === 'w:t' ? textIn(at) : (signs[at.name] ?? '');
    if (at.name !== 'w:t') queue.push(...at.children.filter((child) => typeof child !== 'string').reverse());
  }
  return [...lines, line].flatMap((whole) => whole.split('\n')).filter((whole) => whole.trim() !== '');
}
