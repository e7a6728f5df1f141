/** Every rule after the tagger does what its own examples show. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { Cache } from '../../server/src/analysis/cache/cache';
import { applyRules } from '../../server/src/analysis/names/applyRules';
import { contextOf, type Candidate, type NameRule } from '../../server/src/analysis/names/candidates';
import { nameRules } from '../../server/src/analysis/names/rules';
import { gazetteerOf, tagBlocks } from '../../server/src/analysis/names/tagger';
import { partsOf } from '../../server/src/analysis/text/blockText';
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

/** The marked names after one rule, the tagger being fairly sure of each. */
function applied(rule: NameRule, before: string, languageId: string): string {
  const language = languageById(languageId)!;
  const { text, names } = read(before);
  const { blocks } = readBlocks(text, language);
  const gazetteer = gazetteerOf(language.names);
  const cache = new Cache();
  const parts = partsOf({ text, blocks }, language.tokens, cache);
  const own = parts.map((part) => part.own);
  const tags = tagBlocks(own, language.names, cache);
  const tagged = parts.map((part, p) => ({
    context: contextOf(part.own, tags[p]!, { data: language.names, gazetteer }),
    names: names.flatMap(({ start, end, type }): Candidate[] => {
      const first = part.own.tokens.findIndex((t) => t.span.start === start - part.start);
      const last = part.own.tokens.findIndex((t) => t.span.end === end - part.start) + 1;
      return first < 0 ? [] : [{ first, last, type, rule: 'tagger', confidence: 0.9 }];
    }),
  }));
  const spans = applyRules([rule], tagged, cache).flatMap((found, p) =>
    found.map(({ first, last, headLength, type }) => {
      const start = parts[p]!.start + own[p]!.tokens[first]!.span.start;
      const end =
        headLength === undefined ? parts[p]!.start + own[p]!.tokens[last - 1]!.span.end : start + headLength;
      return { start, end, type };
    }),
  );
  return write(text, spans);
}

describe('rules after the tagger', () => {
  for (const rule of nameRules)
    for (const [i, example] of rule.examples.entries())
      it(`${rule.id} ${i + 1}`, () => {
        expect(applied(rule, example.before, example.language)).toBe(example.after);
        expect(example.after).not.toBe(example.before);
      });
});

describe('same name', () => {
  const rule = nameRules.find(({ id }) => id === 'same name')!;
  const clubs = (n: number): string => 'Toen won <O Zwarberg> weer. '.repeat(n);
  const towns = (n: number): string => 'Het regende in <L Zwarberg> weer. '.repeat(n);

  it('follows five against three', () => {
    expect(applied(rule, clubs(5) + towns(3), 'nl')).not.toContain('<L');
  });

  it('leaves four against three as they are', () => {
    expect(applied(rule, clubs(4) + towns(3), 'nl')).toBe(clubs(4) + towns(3));
  });
});
