/** Runs the figure step alone on a phrase, for tests: no names, no quotes unless given. */
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findFigures } from '../../server/src/analysis/figures/findFigures';
import type { Quoted } from '../../server/src/model/steps';
import { tokenise } from '../../server/src/analysis/text/tokens';
import type { Figure, Mention, Quote } from '../../server/src/model/types';
import type { Language } from '../../server/src/languages/language';
import { languageById, languageIds } from '../../server/src/languages/languages';

export const testLanguages: Readonly<Record<string, Language>> = Object.fromEntries(
  languageIds.map((id) => [id, languageById(id)!]),
);

export interface Extra {
  readonly mentions?: readonly Mention[];
  readonly quotes?: readonly Quote[];
  readonly date?: string;
}

function quotedOf(text: string, language: string, extra: Extra = {}): Quoted {
  const lang = testLanguages[language]!;
  const { blocks } = readBlocks(text, lang);
  const cut = tokenise(text, blocks, lang.tokens);
  const article = {
    uri: '',
    version: 0,
    language,
    text,
    blocks,
    ...(extra.date ? { date: extra.date } : {}),
  };
  return { article, ...cut, mentions: extra.mentions ?? [], quotes: extra.quotes ?? [] };
}

export function figuresOf(text: string, language: string, extra: Extra = {}): Figure[] {
  return findFigures(quotedOf(text, language, extra), testLanguages[language]!);
}

/** Value as a table writes it: "3", "2008-05", "low..high", "" for none. */
export function shownValue(figure: Figure): string {
  if (typeof figure.value === 'string' && figure.kind !== 'date') return figure.value;
  if (figure.low !== undefined) return `${figure.low}..${figure.high}`;
  return figure.value === undefined ? '' : String(figure.value);
}
