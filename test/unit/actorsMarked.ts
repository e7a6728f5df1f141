/** Reads a text with names and expected actors marked, links it, and renders what was found in the same marks. */
import { linkActors } from '../../server/src/analysis/actors/linkActors';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import type { Cut } from '../../server/src/model/steps';
import { tokenise } from '../../server/src/analysis/text/tokens';
import type { Actor, ActorType, Mention } from '../../server/src/model/types';
import type { Language } from '../../server/src/languages/language';
import { dutch } from '../../server/src/languages/nl/language';

const types: Readonly<Record<string, ActorType>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  m: 'other',
};

export interface Linked {
  readonly text: string;
  readonly cut: Cut;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** The text cut up, without its marks. */
export function cutText(text: string, language: Language = dutch): Cut {
  const { blocks } = readBlocks(text, language);
  const { tokens, sentences } = tokenise(text, blocks, language.tokens);
  return { article: { uri: '', version: 0, language: language.id, text, blocks }, tokens, sentences };
}

/** Links a text whose names stand as `[p Jan Smit]` (p, o, l, m; a capital letter for the name part of a compound). */
export function link(marked: string, language: Language = dutch): Linked {
  let text = '';
  let at = 0;
  const names: Mention[] = [];
  for (const match of marked.matchAll(/\[([polmO]) ([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const span = { start: text.length, end: text.length + match[2]!.length };
    const compound = match[1] === 'O';
    names.push({
      span,
      type: types[match[1]!.toLowerCase()]!,
      form: 'name',
      rule: '',
      ...(compound ? { compound } : {}),
    });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const cut = cutText(text, language);
  return { text, cut, ...linkActors(cut, names, language) };
}

/** Actor id of each name, in text order; `-` for none. */
export function nameActors(marked: string, language: Language = dutch): string[] {
  return link(marked, language)
    .mentions.filter((m) => m.form === 'name')
    .map((m) => m.actor ?? '-');
}

/** `surface = actor` of each description and pronoun, in text order; `-` for none. */
export function references(marked: string, language: Language = dutch): string[] {
  const { text, mentions } = link(marked, language);
  return mentions
    .filter((m) => m.form !== 'name')
    .map((m) => `${text.slice(m.span.start, m.span.end)} = ${m.actor ?? '-'}`);
}
