/** Which organisation a noun for its kind means: "het bedrijf", "the union". */
import { nationalityOf } from '../../knowledge/nationalities';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { inSight, type Search } from './sought';
import { topicActor } from './topicActor';
import { isOfClass } from './traits';
import { mostProminent, type Walk } from './walk';

function opensSentence({ passage }: Walk, phrase: Phrase): boolean {
  return passage.tokens[phrase.first - 1]?.sentence !== passage.tokens[phrase.first]!.sentence;
}

/** "Het bedrijf", "de organisatie": the organisation just spoken of, if its kind is not known or may be told so. */
export function byKind({ walk, phrase, type, fitting }: Search): number | undefined {
  if (type !== 'organisation' || isOfItsOwn(walk, phrase)) return undefined;
  const { passage, traits } = walk;
  const near = fitting.filter((c) => c.entity < walk.named && inSight(walk, c, phrase, 0));
  const unknown = near.filter((c) => traits[c.entity]!.classes.size === 0);
  if (isOfClass(walk.classesOf, phrase.headWord, 'organisation'))
    return mostProminent(walk, near, phrase.first, 1.4);
  if (passage.data.anyOrganisation.includes(phrase.headWord))
    return mostProminent(walk, unknown, phrase.first, 1.4);
  if (!opensSentence(walk, phrase) || passage.data.standing.includes(phrase.noun)) return undefined;
  return justSpoken(walk, phrase, unknown);
}

/** The only one that the sentence before tells of, and its subject unless the paragraph tells of no other. */
function justSpoken({ passage }: Walk, phrase: Phrase, unknown: readonly Candidate[]): number | undefined {
  const step = passage.stepOf(phrase.first);
  const before = unknown.filter((c) => c.events.some((e) => e.sentence === step - 1));
  const subjects = before.filter((c) =>
    c.events.some((e) => e.sentence === step - 1 && (e.standing === 'subject' || e.standing === 'speaker')),
  );
  const open = subjects.length === 0 && unknown.length === 1 ? before : subjects;
  return open.length === 1 ? open[0]!.entity : undefined;
}

/**
 * "The age group", "the research team": what stands before the head makes it one of its own; "de fractie van Lokaal
 * Rijn": so does the body whose it is.
 */
function isOfItsOwn(
  { passage, classesOf }: Walk,
  { first, head, headWord, coreLast, last }: Phrase,
): boolean {
  const { data, lexicon, tokens } = passage;
  for (let i = coreLast; i < last; i += 1) {
    if (passage.nameAt[i]?.mention.type === 'organisation') return true;
  }
  if (!data.nounChains || !isOfClass(classesOf, headWord, 'loose')) return false;
  for (let i = first; i < head; i += 1) {
    const { norm } = tokens[i]!;
    if (!lexicon.determiners.has(norm) && !lexicon.adjectives.has(norm) && !nationalityOf(norm)) return true;
  }
  return false;
}

/** The organisation that the article is about, if it may be of the kind. */
export function byTopic(search: Search): number | undefined {
  const { walk, phrase, type, classes } = search;
  if (type !== 'organisation' || walk.passage.tokens[phrase.first - 1]?.norm === ',') return undefined;
  if (isOfItsOwn(walk, phrase)) return undefined;
  const known = classes.some((c) => c === 'company' || c === 'club');
  return known ? topicOf(search) : undefined;
}

export function topicOf({ walk, fitting, classes }: Search): number | undefined {
  const mayBe = ({ entity }: Candidate): boolean => {
    const known = walk.traits[entity]!.classes;
    return known.size === 0 || classes.some((c) => known.has(c));
  };
  return topicActor(
    walk,
    fitting.filter(mayBe).map((c) => c.entity),
  );
}
