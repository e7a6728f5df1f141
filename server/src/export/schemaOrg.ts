/** Articles and their quotes as JSON-LD with the words of schema.org: `NewsArticle`, `Quotation`, `Person`. */
import { quoteRows, type ExportArticle, type QuoteRow } from './article';
import type { PublishedActor } from './published';
import { roleTexts } from './tables';

/** One graph for all articles. */
export function schemaOrg(articles: readonly ExportArticle[]): string {
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': articles.map(newsArticle) }, null, 2)}\n`;
}

function newsArticle(article: ExportArticle): object {
  const { result } = article;
  const { outlet, url } = result;
  return {
    '@type': 'NewsArticle',
    identifier: result.file,
    inLanguage: result.language,
    ...(result.title === null ? {} : { headline: result.title }),
    ...(result.date === null ? {} : { datePublished: result.date }),
    ...(outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(url === undefined ? {} : { url }),
    hasPart: quoteRows(article).map(quotation),
  };
}

/** The stance stands beside the words, so that nobody takes a denial for a claim. */
function quotation({ quote, speakers, words }: QuoteRow): object {
  return {
    '@type': 'Quotation',
    text: words,
    ...(speakers.length === 0 ? {} : { spokenByCharacter: speakers.map(speaker) }),
    additionalProperty: [
      { '@type': 'PropertyValue', name: 'kind', value: quote.kind },
      { '@type': 'PropertyValue', name: 'stance', value: quote.stance },
      { '@type': 'PropertyValue', name: 'inferred', value: quote.inferred ?? false },
    ],
  };
}

const types = { person: 'Person', organisation: 'Organization', place: 'Place', other: 'Thing' } as const;

function speaker(actor: PublishedActor): object {
  const [role] = roleTexts(actor);
  return {
    '@type': types[actor.type],
    name: actor.name,
    ...(role === undefined ? {} : actor.type === 'person' ? { jobTitle: role } : { description: role }),
  };
}
