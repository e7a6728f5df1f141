/** An article for brat (https://brat.nlplab.org/standoff.html): names, figures and quotes as stand-off lines beside the text. */
import { oneLine, speakerIds, type ExportArticle } from './article';
import { firstWhere } from '../model/ordered';

const types = { person: 'Person', organisation: 'Organisation', place: 'Place', other: 'Other' } as const;

/**
 * The `.ann` file of an article whose text stands beside it unchanged. brat counts Unicode characters, not UTF-16
 * code units, and has one line an annotation: an annotation over several lines is written in pieces.
 */
export function brat({ text, result }: ExportArticle): string {
  const standoff = new Standoff(text);
  const names = new Map(result.actors.map(({ id, name }) => [id, name]));
  const firstOf = markMentions(standoff, { text, result }, names);
  for (const { start, end, kind } of result.figures) standoff.span(`Figure_${kind}`, start, end);
  for (const quote of result.quotes) {
    if (quote.echoOf !== undefined) continue;
    const ids = quote.parts.map(({ start, end }) => standoff.span('Quote', start, end));
    for (const id of ids) {
      standoff.attribute(`Kind ${id} ${quote.kind}`);
      standoff.attribute(`Stance ${id} ${quote.stance}`);
      if (quote.inferred) standoff.attribute(`Inferred ${id}`);
      for (const actor of speakerIds(quote)) {
        const mention = firstOf.get(actor);
        if (mention) standoff.relation(`Said_by Arg1:${id} Arg2:${mention}`);
        else standoff.note(`AnnotatorNotes ${id}\tspeaker ${oneLine(names.get(actor) ?? actor)}`);
      }
    }
    for (const id of ids.slice(1)) standoff.relation(`Continues Arg1:${id} Arg2:${ids[0]!}`);
  }
  return standoff.text();
}

/** The id of each actor's first mention; where that is not his name, a note says it. */
function markMentions(
  standoff: Standoff,
  { text, result }: ExportArticle,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const firstOf = new Map<string, string>();
  for (const { start, end, form, type, actor } of result.mentions) {
    const id = standoff.span(form === 'name' ? types[type] : 'Reference', start, end);
    if (actor === null || firstOf.has(actor)) continue;
    firstOf.set(actor, id);
    const name = names.get(actor);
    if (name !== undefined && name !== text.slice(start, end))
      standoff.note(`AnnotatorNotes ${id}\t${oneLine(name)}`);
  }
  return firstOf;
}

/** Collects the lines, each sort numbered by itself. */
class Standoff {
  private readonly lines: string[] = [];
  private readonly counts = { T: 0, A: 0, R: 0, '#': 0 };
  private readonly characters: (offset: number) => number;

  constructor(private readonly article: string) {
    this.characters = characterCounter(article);
  }

  /** Adds a stretch of text; gives its id. */
  span(type: string, start: number, end: number): string {
    const pieces = piecesOf(this.article, start, end);
    const places = pieces.map(([from, to]) => `${this.characters(from)} ${this.characters(to)}`).join(';');
    const words = pieces.map(([from, to]) => this.article.slice(from, to)).join(' ');
    return this.add('T', `${type} ${places}\t${words}`);
  }

  attribute(content: string): void {
    this.add('A', content);
  }

  relation(content: string): void {
    this.add('R', content);
  }

  note(content: string): void {
    this.add('#', content);
  }

  text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private add(sort: keyof typeof this.counts, content: string): string {
    const id = `${sort}${(this.counts[sort] += 1)}`;
    this.lines.push(`${id}\t${content}`);
    return id;
  }
}

/** The stretches of a span that stand on one line, without white space at their edges. */
function piecesOf(text: string, start: number, end: number): [number, number][] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)].map((m) => [
    start + m.index,
    start + m.index + m[0].length,
  ]);
}

/** Offsets in UTF-16 code units to numbers of characters; each offset is found by binary search. */
export function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return (offset) => offset - firstWhere(pairs, (at) => at >= offset);
}
