/** Every rule after the tagger does what its own examples show. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { applyRules } from '../../server/src/analysis/names/applyRules';
import { contextOf, type Candidate } from '../../server/src/analysis/names/candidates';
import { nameRules } from '../../server/src/analysis/names/rules';
import { gazetteerOf, Tagger } from '../../server/src/analysis/names/tagger';
import { partsOf } from '../../server/src/analysis/text/parts';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { languageById } from '../../server/src/languages/languages';

const letters = 'POLMD';

/** "<P Jan Jansen> kwam" to the plain text and the names in it. */
function read(marked: string): { text: string; names: { start: number; end: number; type: number }[] } {
  let text = '';
  const names: { start: number; end: number; type: number }[] = [];
  for (const [piece] of marked.matchAll(/<[POLMD] [^>]+>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      text += piece;
      continue;
    }
    const start = text.length;
    text += piece.slice(3, -1);
    names.push({ start, end: text.length, type: letters.indexOf(piece[1]!) });
  }
  return { text, names };
}

function write(text: string, names: readonly { start: number; end: number; type: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, type } of names) {
    out += `${text.slice(at, start)}<${letters[type]} ${text.slice(start, end)}>`;
    at = end;
  }
  return out + text.slice(at);
}

describe('rules after the tagger', () => {
  for (const rule of nameRules)
    for (const [i, example] of rule.examples.entries())
      it(`${rule.id} ${i + 1}`, () => {
        const language = languageById(example.language)!;
        const { text, names } = read(example.before);
        const { blocks } = readBlocks(text, language);
        const { tokens, sentences } = tokenise(text, blocks, language.tokens);
        const article = { uri: '', version: 0, language: language.id, text, blocks };
        const cut = { article, tokens, sentences };
        const gazetteer = gazetteerOf(language.names);
        const parts = partsOf(cut);
        const tags = new Tagger(language.names).tag(cut, parts);
        const tagged = parts.map((part, p) => ({
          context: () => contextOf(text, part, tags[p]!, { data: language.names, gazetteer }),
          tags: part,
          names: () =>
            names.flatMap(({ start, end, type }): Candidate[] => {
              const first = part.tokens.findIndex((t) => t.span.start === start);
              const last = part.tokens.findIndex((t) => t.span.end === end) + 1;
              return first < 0 ? [] : [{ first, last, type, rule: 'tagger', confidence: 0.9 }];
            }),
        }));
        const spans = applyRules([rule], tagged).flatMap((found, p) =>
          found.map(({ first, last, head, type }) => {
            const own = parts[p]!.tokens;
            const { start } = own[first]!.span;
            return { start, end: head === undefined ? own[last - 1]!.span.end : start + head, type };
          }),
        );
        expect(write(text, spans)).toBe(example.after);
        expect(example.after).not.toBe(example.before);
      });
});
