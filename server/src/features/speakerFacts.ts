/** What the tree tells of a speaker beside his name. */
import type { Message } from '../../../l10n/message';
import { actorIn } from '../corpus/corpus';
import type { CorpusActor } from '../corpus/mergeActors';
import type { Actor, Analysis } from '../model/types';
import { factLines, rolesByWorth, type Told } from '../corpus/actorFacts';
import type { SpeakerQuotes } from '../protocol/protocol';

/** The role that says most, for the row, and the lines of its tooltip; nothing where nothing is told. */
export function speakerFacts(actor: Told, message: Message): Pick<SpeakerQuotes, 'role' | 'facts'> {
  const role = rolesByWorth(actor.roles)[0]?.text;
  const facts = factLines(actor, message);
  return { ...(role === undefined ? {} : { role }), ...(facts.length === 0 ? {} : { facts }) };
}

/** What an article tells of one of its actors beside roles: where he belongs, age, what an abbreviation stands for. */
export function factsOf(
  analysis: Analysis,
  { members }: CorpusActor,
): Pick<Actor, 'affiliations' | 'age' | 'expansion'> {
  const id = members.find((m) => m.uri === analysis.article.uri)?.id;
  const { affiliations, age, expansion } = actorIn(analysis, id) ?? {};
  return {
    ...(affiliations === undefined ? {} : { affiliations }),
    ...(age === undefined ? {} : { age }),
    ...(expansion === undefined ? {} : { expansion }),
  };
}
