/** Counts everybody in some articles, or in the whole folder, for the view “Actors”. */
import { quotesBy, type Corpus } from '../corpus/corpus';
import type { FolderActors } from '../corpus/folderActors';
import type { CorpusActor } from '../corpus/mergeActors';
import { groupBy } from '../model/groupBy';
import type { Analysis } from '../model/types';
import type { CountedActor } from './actorRows';
import { linesOf } from './lines';
import { factsOf } from './speakerFacts';

/** Mentions and quotes of these articles; the number of articles is that of all at hand. Pure. */
export function countedActors(analyses: readonly Analysis[], corpus: Corpus): CountedActor[] {
  const found = new Map<CorpusActor, Omit<CountedActor, 'actor' | 'articles'>>();
  for (const analysis of analyses) {
    const { uri } = analysis.article;
    const mentions = groupBy(analysis.mentions, (mention) => mention.actor);
    for (const { id } of analysis.actors) {
      const actor = corpus.actorOf(uri, id);
      if (!actor) continue;
      const own = mentions.get(id) ?? [];
      const named = own.find((m) => m.form === 'name') ?? own[0];
      const before = found.get(actor) ?? { mentions: 0, quotes: 0, facts: factsOf(analysis, actor) };
      found.set(actor, {
        ...before,
        mentions: before.mentions + own.length,
        quotes: before.quotes + quotesBy(analysis, id).length,
        ...(!before.first && named
          ? { first: { uri, range: linesOf(analysis.article).range(named.span) } }
          : {}),
      });
    }
  }
  return [...found].map(([actor, counts]) => ({
    actor,
    ...counts,
    articles: new Set(actor.members.map((m) => m.uri)).size,
  }));
}

/** Everybody of the folder, as it was worked out last. */
export function folderCountedActors(folder: FolderActors): CountedActor[] {
  return folder.actors().map((actor) => {
    const [member] = actor.members;
    const first = member?.first;
    return {
      actor,
      ...folder.countsOf(actor),
      ...(member && first
        ? {
            first: {
              uri: member.uri,
              range: {
                start: { line: first.line, character: first.character },
                end: { line: first.line, character: first.character + first.end - first.start },
              },
            },
          }
        : {}),
    };
  });
}
