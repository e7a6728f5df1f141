/** Makes corrections of what an imported export says of an article's quotes, where our own reading says something else. */
import { analyse } from '../analysis/analyse';
import { makeAnchor } from '../corrections/anchors';
import type { Correction } from '../corrections/editCorrections';
import { languageOf } from '../corpus/chooseLanguage';
import { actorIn, speakersOf } from '../corpus/corpus';
import type { ImportedArticle, ImportedQuote } from '../import/imported';
import { wordsSpan } from '../model/quoteSpans';
import type { Analysis, Quote, Span } from '../model/types';

/** @param file the article's name beside the corrections; none where the import tells of no quotes */
export function correctionsOf({ whole, quotes }: ImportedArticle, file: string): readonly Correction[] {
  if (whole === undefined || quotes === undefined) return [];
  const analysis = analyse(whole, languageOf(whole), { uri: file });
  const own = analysis.quotes.filter((quote) => quote.echoOf === undefined);
  const placed = new Map(own.map((quote) => [keyOf(wordsSpan(quote)), quote]));
  const there = new Set(quotes.map(keyOf));
  return [
    ...quotes.flatMap((quote) => speakerOf(quote, placed.get(keyOf(quote)), analysis, file)),
    ...own
      .map(wordsSpan)
      .filter((place) => !there.has(keyOf(place)))
      .map((place) => ({ kind: 'notQuote' as const, quote: makeAnchor(whole, place, file) })),
  ];
}

/** Nothing where our reading says the same. */
function speakerOf(
  imported: ImportedQuote,
  own: Quote | undefined,
  analysis: Analysis,
  file: string,
): Correction[] {
  const { speakers } = imported;
  const named = own ? speakersOf(own).flatMap((id) => actorIn(analysis, id) ?? []) : [];
  const same =
    own !== undefined &&
    named.length === speakers.length &&
    named.every(({ name, aliases }) => [name, ...aliases].some((one) => speakers.includes(one)));
  if (same) return [];
  const speaker = speakers.length > 1 ? speakers : (speakers[0] ?? null);
  return [{ kind: 'speaker', quote: makeAnchor(analysis.article.text, imported, file), speaker }];
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
