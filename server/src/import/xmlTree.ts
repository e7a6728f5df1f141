/** XML as a tree of elements, read with saxes; for exports that are XML. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The root element, or what is wrong with the XML. External entities are never loaded. */
export function readXml(xml: string): Element | { readonly problem: string } {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let problem: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => (problem ??= error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const text = (piece: string): void => void open.at(-1)!.children.push(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void (open.length > 1 && open.pop()));
  parser.write(xml).close();
  const first = root.children.find((child) => typeof child !== 'string');
  return problem === undefined && first ? first : { problem: problem ?? 'there is no element' };
}

/** Every element of this name below, in order. */
export function all(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const queue: Element[] = [element];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at.name === name && at !== element) found.push(at);
    for (let i = at.children.length - 1; i >= 0; i -= 1) {
      const child = at.children[i]!;
      if (typeof child !== 'string') queue.push(child);
    }
  }
  return found;
}

/** All text below the first element of one of these names; undefined where there is none. */
export function textOf(element: Element, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const [first] = all(element, name);
    if (first) return textIn(first);
  }
  return undefined;
}

/** All text below an element. */
export function textIn(element: Element): string {
  const out: string[] = [];
  const queue: (Element | string)[] = [element];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (typeof at === 'string') out.push(at);
    else for (let i = at.children.length - 1; i >= 0; i -= 1) queue.push(at.children[i]!);
  }
  return out.join('');
}
