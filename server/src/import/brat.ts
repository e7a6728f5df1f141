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

/** The lines of a file of annotations, by their sort. */
interface Annotations {
  readonly entities: Map<string, Entity>;
  /** Quote and who says it. */
  readonly saidBy: (readonly [string, string])[];
  /** A further part of a quote, and its first. */
  readonly continues: Map<string, string>;
  readonly notes: Map<string, string>;
}

/**
 * The article with its quotes: entities `Quote`, put together by relations `Continues`, each said by the entity that a
 * relation `Said_by` leads to. An entity that a note names is called so.
 */
export function readBrat(name: string, text: string, annotations: string): Imported {
  const read = readLines(annotations, offsetsOf(text));
  const quotes = [...read.entities].flatMap(([id, { type }]) =>
    type === 'Quote' && !read.continues.has(id) ? quoteOf(id, read) : [],
  );
  return { kind: 'brat', problems: [], articles: [{ title: '', body: '', whole: text, name, quotes }] };
}

function readLines(annotations: string, place: (characters: string) => number): Annotations {
  const read: Annotations = { entities: new Map(), saidBy: [], continues: new Map(), notes: new Map() };
  for (const line of annotations.split(/\r?\n/)) {
    const [id = '', what = '', words = ''] = line.split('\t');
    const relation = /^(\w+) Arg1:(\S+) Arg2:(\S+)/.exec(what);
    const note = /^AnnotatorNotes (\S+)/.exec(what);
    const entity = id.startsWith('T') ? entityIn(what) : undefined;
    if (entity)
      read.entities.set(id, { type: entity.type, start: place(entity.start), end: place(entity.end), words });
    else if (relation?.[1] === 'Said_by') read.saidBy.push([relation[2]!, relation[3]!]);
    else if (relation?.[1] === 'Continues') read.continues.set(relation[2]!, relation[3]!);
    else if (note) read.notes.set(note[1]!, words);
  }
  return read;
}

/** "Quote 0 12;20 31": of an entity in several pieces the first start and the last end. */
function entityIn(what: string): { type: string; start: string; end: string } | undefined {
  const [type = '', ...numbers] = what.split(/[ ;]/);
  const whole = type !== '' && numbers.length >= 2 && numbers.every((n) => /^\d+$/.test(n));
  return whole ? { type, start: numbers[0]!, end: numbers.at(-1)! } : undefined;
}

function quoteOf(id: string, { entities, saidBy, continues, notes }: Annotations): ImportedQuote {
  const ids = [id, ...[...continues].flatMap(([part, first]) => (first === id ? part : []))];
  const parts = ids.flatMap((part) => entities.get(part) ?? []);
  const speakers = saidBy.flatMap(([quote, who]) =>
    quote === id ? (notes.get(who) ?? entities.get(who)?.words ?? []) : [],
  );
  // One who is nowhere named in the text.
  const unnamed = /^speaker (.+)$/.exec(notes.get(id) ?? '')?.[1];
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    speakers: [...new Set([...speakers, ...(unnamed === undefined ? [] : [unnamed])])],
  };
}

/** Numbers of Unicode characters to offsets in UTF-16 code units. */
function offsetsOf(text: string): (characters: string) => number {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) starts.push(at);
  return (characters) => starts[Number(characters)] ?? text.length;
}
