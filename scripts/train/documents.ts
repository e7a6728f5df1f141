/** Reads training documents and lays their marked names on our tokens. */
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { labelOf, nameTypes, type NameType } from '../../server/src/analysis/names/labels';
import type { Cut } from '../../server/src/model/steps';
import { tokenise } from '../../server/src/analysis/text/tokens';
import type { Language } from '../../server/src/languages/language';

export interface Document {
  readonly id: string;
  readonly file: string;
  readonly cut: Cut;
  readonly language: Language;
  /** A label per token. */
  readonly labels: Uint8Array;
  /** Whether demonyms are marked in this file; where they are not, "outside" may hide one. */
  readonly demonyms: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (readonly [number, number, NameType])[];
}

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
    .map((l) => JSON.parse(l) as Line);
  const demonyms = lines.some((l) => l.names.some((n) => n[2] === 'DEM'));
  return lines.map((line) => {
    const { blocks } = readBlocks(line.text, language);
    const { tokens, sentences } = tokenise(line.text, blocks, language.tokens);
    const article = { uri: line.id, version: 0, language: language.id, text: line.text, blocks };
    const labels = new Uint8Array(tokens.length);
    const startAt = new Map(tokens.map((t, i) => [t.span.start, i]));
    const endAt = new Map(tokens.map((t, i) => [t.span.end, i]));
    for (const [start, end, name] of line.names) {
      // "Amerika's": the genitive stays outside a person's or place's name, as the article gold has it.
      const withoutClitic = (at: number | undefined): number | undefined =>
        at !== undefined &&
        (name === 'PER' || name === 'LOC') &&
        language.tokens.clitics.includes(tokens[at]!.norm)
          ? at - 1
          : at;
      const type = nameTypes.indexOf(name);
      const first = startAt.get(start);
      const last = withoutClitic(endAt.get(end));
      if (first === undefined || last === undefined || last < first) continue;
      if (tokens[first]!.sentence !== tokens[last]!.sentence) continue;
      for (let i = first; i <= last; i += 1)
        labels[i] = labelOf(first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I', type);
    }
    return { id: line.id, file, cut: { article, tokens, sentences }, language, labels, demonyms };
  });
}
