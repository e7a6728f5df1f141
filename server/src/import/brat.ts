/** Reads stand-off annotations (https://brat.nlplab.org/standoff.html) of articles, as our own export writes them. */
import type { Imported, ImportedQuote } from './imported';

/** Whether a file of this name holds annotations. */
export const isAnnotations = (name: string): boolean => /\.ann$/i.test(name);

/** The name of the file with the text. */
export const bratPair = (name: string): string => name.replace(/\.ann$/i, '.txt');

interface Entity {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The article with its quotes: entities `Quote`, put together by relations `Continues`, each said by the entity that a
 * relation `Said_by` leads to. An entity that a note names is called so.
 */
export function readBrat(name: string, text: string, annotations: string): Imported {
  const entities = new Map<string, Entity>();
  const saidBy: (readonly [string, string])[] = [];
  const continues = new Map<string, string>();
  const notes = new Map<string, string>();
  const place = offsetsOf(text);
  for (const line of annotations.split(/\r?\n/)) {
    const [id = '', what = '', words = ''] = line.split('\t');
    const relation = /^(\w+) Arg1:(\S+) Arg2:(\S+)/.exec(what);
    const note = /^AnnotatorNotes (\S+)/.exec(what);
    const entity = /^(\S+) (\d+) .*?(\d+)$/.exec(what);
    if (id.startsWith('T') && entity)
      entities.set(id, { type: entity[1]!, start: place(entity[2]!), end: place(entity[3]!), words });
    else if (relation?.[1] === 'Said_by') saidBy.push([relation[2]!, relation[3]!]);
    else if (relation?.[1] === 'Continues') continues.set(relation[2]!, relation[3]!);
    else if (note) notes.set(note[1]!, words);
  }
  const nameOf = (id: string): string | undefined => notes.get(id) ?? entities.get(id)?.words;
  const quotes: ImportedQuote[] = [];
  for (const [id, { type, start, end }] of entities) {
    if (type !== 'Quote' || continues.has(id)) continue;
    const parts = [...continues].flatMap(([part, first]) => (first === id ? (entities.get(part) ?? []) : []));
    const unnamed = /^speaker (.+)$/.exec(notes.get(id) ?? '')?.[1];
    const speakers = saidBy.flatMap(([quote, who]) => (quote === id ? (nameOf(who) ?? []) : []));
    quotes.push({
      start: Math.min(start, ...parts.map((part) => part.start)),
      end: Math.max(end, ...parts.map((part) => part.end)),
      speakers: [...new Set([...speakers, ...(unnamed === undefined ? [] : [unnamed])])],
    });
  }
  return { kind: 'brat', problems: [], articles: [{ title: '', body: '', whole: text, name, quotes }] };
}

/** Numbers of Unicode characters to offsets in UTF-16 code units. */
function offsetsOf(text: string): (characters: string) => number {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) starts.push(at);
  return (characters) => starts[Number(characters)] ?? text.length;
}
