/** Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one JSON-LD collection an article. */
import { quoteRows, speakerIds, type ExportArticle, type QuoteRow } from './article';
import { guidOf } from './guid';
import type { PublishedActor } from './published';
import { wellFormed } from './xml';

/** An AnnotationPage as text; positions are UTF-16 code units, as browsers count them. */
export function webAnnotation(article: ExportArticle): string {
  const { result } = article;
  const { url } = result;
  const source = url ?? `file:${encodeURI(result.file.replaceAll('\\', '/'))}`;
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { duiding: 'urn:duiding:' }],
      id: `urn:uuid:${guidOf('page', result.file)}`,
      type: 'AnnotationPage',
      'duiding:file': result.file,
      // Without it nobody could tell what the places count in; `duiding import` makes the article of it again.
      'duiding:text': wellFormed(article.text),
      items: quoteRows(article).map((row) => annotation(row, source)),
    },
    null,
    2,
  )}\n`;
}

function annotation({ quote, article, speakers }: QuoteRow, source: string): object {
  const { result, text } = article;
  return {
    id: `urn:uuid:${guidOf('quote', result.file, quote.start, quote.end)}`,
    type: 'Annotation',
    motivation: 'identifying',
    ...(result.date === null ? {} : { 'duiding:articleDate': result.date }),
    'duiding:kind': quote.kind,
    'duiding:stance': quote.stance,
    'duiding:inferred': quote.inferred ?? false,
    body: speakers.map(speakerBody),
    target: quote.parts.map(({ start, end, marked }) => ({
      source,
      'duiding:marked': marked,
      selector: selectors(text, start, end),
    })),
    'duiding:speakers': speakerIds(quote),
  };
}

function speakerBody(actor: PublishedActor): object {
  return { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: actor.name };
}

/** How much stands around the words, in UTF-16 code units. */
const context = 32;

/** The words with what stands around them, and their place. */
export function selectors(text: string, start: number, end: number): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: wellFormed(text.slice(start, end)),
      prefix: wellFormed(text.slice(Math.max(0, start - context), start)),
      suffix: wellFormed(text.slice(end, end + context)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
