/** Enters a description among the references: whom it means, else an actor of its own. */
import type { ActorType, Span } from '../../model/types';
import { antecedent, possessorOf, type Antecedent } from './antecedent';
import { isKinNoun, keepTie, type Tie } from './kin';
import type { Passage } from './passage';
import type { Phrase } from './phrases';
import { isPredicate, namedIn, toldOfSubject } from './predicates';
import { ownerAt } from './referPronoun';
import { isOfClass, learn, noTraits } from './traits';
import { mostProminent, note, type Walk } from './walk';

/** Enters the phrase among the references, and notes whom it means as met; what is told of a subject is no mention. */
export function describePhrase(walk: Walk, phrase: Phrase, index: number): void {
  if (phrase.kind === 'place') return;
  if (isPredicate(walk, phrase)) {
    learnPredicate(walk, phrase);
    return;
  }
  const type: ActorType = phrase.kind === 'organisation' ? 'organisation' : 'person';
  const kin = kinAhead(walk, phrase);
  const found = foundFor(walk, phrase, index, { type, owner: kin?.of });
  const entity = found?.entity ?? entered(walk, phrase, index, type);
  if (entity === undefined) return;
  if (kin) keepTie(walk.ties, { ...kin, who: entity });
  if (found && type === 'person') learnFrom(walk, phrase, found);
  const told = { type, rule: 'description', ...found };
  const span = descriptionSpan(walk.passage, phrase);
  walk.out.push({ span, form: 'description', type: told.type, entity, phrase, rule: told.rule });
  if (!found?.type) noteDescribed(walk, phrase, { entity, type, isNew: !found });
}

/** "Lotte Veen is voorzitter": what she may be called further on. */
function learnPredicate(walk: Walk, phrase: Phrase): void {
  const entity = phrase.kind === 'person' ? toldOfSubject(walk, phrase) : undefined;
  if (entity !== undefined) learn(walk.traits[entity]!, phrase, walk.classesOf);
}

/** Somebody new between marks stands no more to the fore. */
function noteDescribed(
  walk: Walk,
  { first, last }: Phrase,
  { entity, type, isNew }: { entity: number; type: ActorType; isNew: boolean },
): void {
  const quoted = walk.passage.isQuoted(first);
  if (!quoted || !isNew) {
    note(walk, entity, type, { first, last });
    return;
  }
  walk.apposed = last;
  walk.met.push({ entity, token: first, type, standing: 'other', quoted });
}

/** An actor of its own, where a phrase may be one. */
function entered(walk: Walk, phrase: Phrase, index: number, type: ActorType): number | undefined {
  const { determiner } = phrase;
  if (type !== 'person' && (determiner === 'none' || determiner === 'indefinite')) return undefined;
  const bare = determiner === 'none' && !walk.passage.data.nounChains;
  return bare && !isHeading(walk, phrase) ? undefined : enter(walk, phrase, index, type);
}

/** A kin whose name may follow: whose. */
export interface KinAhead extends Omit<Tie, 'who'> {
  readonly first: number;
}

/** "Zijn vrouw Els": whose, of whom a name follows. */
export function kinAhead(walk: Walk, { determiner, first, noun }: Phrase): KinAhead | undefined {
  if (determiner !== 'possessive' || !isKinNoun(noun, walk.passage.data)) return undefined;
  const of = ownerAt(walk, first);
  return of === undefined ? undefined : { of, noun, first };
}

/** What a description tells of the person it was referred to, for what follows. */
function learnFrom(walk: Walk, phrase: Phrase, { entity, rule }: Antecedent): void {
  const known = walk.traits[entity]!;
  if (rule === 'suspect') known.classes.add('suspect');
  if (phrase.gender !== undefined) learnGender(walk, entity, phrase.gender);
  if (rule === 'salient-person') learn(known, phrase, walk.classesOf);
}

/** "De bewindsman", "de raadsvrouw": the noun tells the gender for what follows, and for the walk after this one. */
function learnGender({ traits, votes }: Walk, entity: number, gender: 'male' | 'female'): void {
  const known = traits[entity]!;
  const given = votes.get(entity) ?? { male: 0, female: 0 };
  given[gender] += 2;
  votes.set(entity, given);
  if (known.gender !== undefined && !known.guessed) return;
  known.gender = gender;
  delete known.guessed;
}

/** "Burgemeester treedt af": a headline leaves out the article. */
function isHeading({ passage }: Walk, phrase: Phrase): boolean {
  const zone = passage.zoneOf(phrase.first);
  return zone === 'title' || zone === 'heading';
}

/** Whom a phrase means: one named further on, or one met before. */
function foundFor(
  walk: Walk,
  phrase: Phrase,
  index: number,
  { type, owner }: { type: ActorType; owner: number | undefined },
): (Antecedent & { type?: ActorType }) | undefined {
  const ahead = walk.filled.get(index) ?? (type === 'person' ? namedIn(walk, phrase) : undefined);
  if (ahead !== undefined) return { entity: ahead, rule: 'role-ahead' };
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'none') return undefined;
  if (phrase.determiner === 'possessive' && walk.passage.data.mouthpieces.includes(phrase.noun)) {
    const holder = possessorOf(walk, phrase, 1.25);
    return holder === undefined ? undefined : { entity: holder, rule: 'mouthpiece', type: 'person' };
  }
  return antecedent(walk, phrase, { type, owner });
}

/** Determiner to head, with what hangs on it where no name stands in that; behind a name that stands inside, so that mentions never overlap. */
function descriptionSpan(passage: Passage, phrase: Phrase): Span {
  let first = phrase.first;
  for (let i = phrase.first; i < phrase.head; i += 1) if (passage.nameAt[i]) first = i + 1;
  let last = phrase.last;
  for (let i = phrase.coreLast; i < phrase.last; i += 1) if (passage.nameAt[i]) last = phrase.coreLast;
  if (first > phrase.first && passage.tokens[first]?.norm === "'s") first += 1;
  return {
    start: passage.tokens[Math.min(first, phrase.head)]!.span.start,
    end: passage.tokens[last - 1]!.span.end,
  };
}

/** The organisation that "een woordvoerder", without more, speaks for: the one that stands out in this paragraph, where it has a name. */
function employerOf(walk: Walk, phrase: Phrase): number | undefined {
  if (phrase.last > phrase.coreLast || phrase.determiner === 'possessive') return undefined;
  if (!isOfClass(walk.classesOf, phrase.noun, 'spokes')) return undefined;
  // "an MMEA spokesman": the words tell whose.
  for (let i = phrase.first + 1; i < phrase.head; i += 1)
    if (/^\p{Lu}/u.test(walk.passage.word(i))) return undefined;
  const block = walk.passage.blockOf(phrase.first);
  const near = walk.organisations.candidates().filter((c) => c.events.some((e) => e.block === block));
  const body = mostProminent(walk, near, phrase.first, 1.3);
  return body !== undefined && body < walk.named ? body : undefined;
}

/** A new actor that has no name (yet): a candidate for what follows. */
function enter(walk: Walk, phrase: Phrase, index: number, type: ActorType): number {
  const entity = walk.named + walk.described.length;
  const employer = employerOf(walk, phrase);
  walk.described.push(employer === undefined ? { phrase, index, type } : { phrase, index, type, employer });
  const traits = noTraits();
  learn(traits, phrase, walk.classesOf);
  walk.traits.push(traits);
  return entity;
}
