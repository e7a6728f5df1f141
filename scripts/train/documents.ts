/** Reads training documents and lays their marked names on our tokens. */
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { labelCount, labelOf, nameTypes, type NameType } from '../../server/src/analysis/names/labels';
import type { Cut } from '../../server/src/model/steps';
import type { Token } from '../../server/src/model/types';
import { tokenise } from '../../server/src/analysis/text/tokens';
import type { Language } from '../../server/src/languages/language';

export interface Document {
  readonly id: string;
  readonly file: string;
  readonly cut: Cut;
  readonly language: Language;
  /** A label per token. */
  readonly labels: Uint8Array;
  /** Where a token is outside, how many of the last labels may be hidden there: what is not marked, nobody decided. */
  readonly blind: Uint8Array;
}

/** Of the labels, those for demonyms. */
const unmarkedDemonyms = 4;
/** Those for demonyms and other names; all of them. */
export const [unmarkedOthers, arguable] = [8, labelCount];

/** Our own texts: documents apart by `---`, names in angle brackets, `<P Jan Jansen>`, after a line with # that says so. */
export function readMarked(marked: string, file: string, language: Language): Document[] {
  const lines = marked
    .split(/^---$/m)
    .slice(1)
    .map((source, i) => {
      let text = '';
      const names: [number, number, NameType][] = [];
      for (const [piece] of source.trim().matchAll(/<[POLMD] [^>]+>|[^<]+|</g)) {
        const type = /^<[POLMD] /.test(piece) ? nameTypes['POLMD'.indexOf(piece[1]!)] : undefined;
        const start = text.length;
        text += type ? piece.slice(3, -1) : piece;
        if (type) names.push([start, text.length, type]);
      }
      return JSON.stringify({ id: `${file}-${i}`, text, names });
    });
  return readDocuments(lines.join('\n'), file, language);
}

/** One document a line. A name that shares a token with other text is left unmarked. */
export function readDocuments(jsonl: string, file: string, language: Language): Document[] {
  const lines = jsonl
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as Marked);
  const marks = (type: NameType): boolean => lines.some((l) => l.names.some((n) => n[2] === type));
  const blind = marks('DEM') ? 0 : marks('MISC') ? unmarkedDemonyms : unmarkedOthers;
  return lines.map((line) => layOut(line, { file, language, blind }));
}

export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Name[];
  /** Stretches of which nobody can say whether they are names. */
  readonly doubtful?: readonly (readonly [number, number])[];
}
type Name = readonly [start: number, end: number, type: NameType];

export interface Layout {
  readonly file: string;
  readonly language: Language;
  /** What may be hidden where nothing is marked. */
  readonly blind: number;
}

/** Puts the names of a text on our tokens. */
export function layOut(
  { id, text, names, doubtful = [] }: Marked,
  { file, language, blind }: Layout,
): Document {
  const { blocks } = readBlocks(text, language);
  const { tokens, sentences } = tokenise(text, blocks, language.tokens);
  const cut: Cut = {
    article: { uri: id, version: 0, language: language.id, text, blocks },
    tokens,
    sentences,
  };
  const labels = new Uint8Array(tokens.length);
  const startAt = new Map(tokens.map((t, i) => [t.span.start, i]));
  const endAt = new Map(tokens.map((t, i) => [t.span.end, i]));
  for (const [start, end, name] of names) {
    const first = startAt.get(start);
    const last = withoutClitic(endAt.get(end), name, cut, language);
    if (first === undefined || last === undefined || last < first) continue;
    if (tokens[first]!.sentence !== tokens[last]!.sentence) continue;
    const type = nameTypes.indexOf(name);
    for (let i = first; i <= last; i += 1)
      labels[i] = labelOf(first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I', type);
  }
  const within = ({ span }: Token): boolean =>
    doubtful.some(([from, to]) => from < span.end && span.start < to);
  return {
    id,
    file,
    cut,
    language,
    labels,
    blind: Uint8Array.from(tokens, (t) => (within(t) ? arguable : blind)),
  };
}

/** "Amerika's": the genitive stays outside a person's or place's name, as the article gold has it. */
function withoutClitic(
  last: number | undefined,
  name: NameType,
  { tokens }: Cut,
  { tokens: { clitics } }: Language,
): number | undefined {
  if (last === undefined || (name !== 'PER' && name !== 'LOC')) return last;
  return clitics.includes(tokens[last]!.norm) ? last - 1 : last;
}
