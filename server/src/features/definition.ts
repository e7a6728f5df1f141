/** Goes from a short name, role or pronoun to the first full mention; from there to the first one in another article. */
import type { Location } from 'vscode-languageserver-types';
import { groupBy } from '../model/groupBy';
import type { Analysis, Mention } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { linesOf } from './lines';
import { actorAt, mentionsEverywhere } from './mentions';

/** One place in this article and, where the actor is known elsewhere too, the first full mention in each other one. */
export function definition(analysis: Analysis, offset: number, corpus: Corpus): Location[] {
  const found = actorAt(analysis, offset);
  if (!found) return [];
  const byArticle = groupBy(mentionsEverywhere(analysis, found.actor, corpus), (m) => m.analysis);
  const places = [...byArticle].map(([at, placed]) => ({
    at,
    mention: fullest(
      at,
      placed.map((p) => p.mention),
      found.actor.name,
    ),
  }));
  const here = places.filter(({ at }) => at === analysis);
  const standsOnIt = here.some(({ mention }) => mention === found.mention);
  return (standsOnIt ? places : here).map(({ at, mention }) => ({
    uri: at.article.uri,
    range: linesOf(at.article).range(mention.span),
  }));
}

/** The first mention by the actor's own name, else by the longest name. */
function fullest({ article }: Analysis, mentions: readonly Mention[], name: string): Mention {
  const surface = (m: Mention): string => article.text.slice(m.span.start, m.span.end);
  const names = mentions.filter((m) => m.form === 'name');
  const exact = names.find((m) => surface(m) === name);
  return (
    exact ?? names.reduce((a, b) => (surface(b).length > surface(a).length ? b : a), names[0] ?? mentions[0]!)
  );
}
