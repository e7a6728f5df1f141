/** Finds whom a description stands for: by role noun, nationality, age, class of noun, or as the person just spoken of. */
import { own } from '../../model/own';
import type { ActorType } from '../../model/types';
import { tiedTo } from './kin';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { topicActor } from './topicActor';
import { isOfClass, isRelational, type Traits } from './traits';
import { fold } from './spelling';
import { fitsGender, mostProminent, type Walk } from './walk';

export interface Antecedent {
  readonly entity: number;
  readonly rule: string;
}

/**
 * The entity a definite, possessive or demonstrative phrase refers back to, and by which rule; undefined in doubt. The
 * first ground that says anything decides, also where it says that it might be either of two.
 */
export function antecedent(
  walk: Walk,
  phrase: Phrase,
  { type, owner }: { readonly type: ActorType; readonly owner: number | undefined },
): Antecedent | undefined {
  const { data } = walk.passage;
  if (phrase.determiner === 'possessive' && type === 'organisation') return undefined;
  const salience = type === 'person' ? walk.persons : walk.organisations;
  const quoted = walk.passage.isQuoted(phrase.first);
  const possessor =
    phrase.determiner === 'possessive' && !(quoted && isOfSpeaker(walk, phrase))
      ? possessorOf(walk, phrase)
      : undefined;
  const beside = subjectsBeside(walk, phrase);
  const fitting = salience
    .candidates()
    .filter(
      (c) =>
        c.entity !== possessor &&
        !beside.has(c.entity) &&
        agrees(walk.traits[c.entity]!, phrase) &&
        !clashes(walk, c, phrase),
    );
  const classes = (walk.classesOf.get(phrase.noun) ?? walk.classesOf.get(phrase.headWord) ?? []).filter(
    (c) => c !== 'general',
  );
  const relational = isRelational(phrase.noun, data);
  const search: Search = { walk, phrase, type, owner, fitting, possessor, relational, classes };
  for (const { id, find, outside } of grounds) {
    if (quoted && outside) return undefined;
    const found = find(search);
    if (found === 'either') return undefined;
    if (found !== undefined) return { entity: found, rule: id };
  }
  return undefined;
}

interface Search {
  readonly walk: Walk;
  readonly phrase: Phrase;
  readonly type: ActorType;
  /** Whose kin the phrase is, where it is anybody's. */
  readonly owner: number | undefined;
  /** Whose gender, age and nationality do not contradict, newest first. */
  readonly fitting: readonly Candidate[];
  readonly possessor: number | undefined;
  /** The noun only means something beside another person ("collega"). */
  readonly relational: boolean;
  /** Of the noun; those that fit everybody left out. */
  readonly classes: readonly string[];
}

interface Ground {
  /** The rule that the mention shows. */
  readonly id: string;
  /** The entity; `either` where it might be one of several, so that no weaker ground may decide. */
  readonly find: (search: Search) => number | 'either' | undefined;
  /** Only outside quotation marks: inside them somebody else tells. */
  readonly outside?: true;
  readonly examples: readonly string[];
}

const grounds: readonly Ground[] = [
  { id: 'client', find: byClient, examples: ['Advocaat Vos zei dat haar cliënt zwijgt.'] },
  { id: 'relation', find: byKin, examples: ['Mia Vos kwam met haar zoon. Zijn moeder lachte.'] },
  { id: 'relation', find: byRelation, examples: ['Haar broer belde. Later kwam haar broer.'] },
  { id: 'role-noun', find: byRole, examples: ['Burgemeester Vos zweeg. De burgemeester vertrok.'] },
  { id: 'party', find: byParty, examples: ["Mia Vos (D66) vroeg uitleg. De D66'er was boos."] },
  { id: 'nationality', find: byNationality, examples: ['De Deense Vos won. De Deense juichte.'] },
  { id: 'age', find: byAge, examples: ['Mia Vos (34) won. De 34-jarige juichte.'] },
  { id: 'role-class', find: byClass, examples: ['Aanvoerder Mia Vos won. De middenvelder juichte.'] },
  { id: 'suspect', find: bySuspicion, examples: ['Jan V. stond terecht. De verdachte zweeg.'] },
  {
    id: 'salient-person',
    find: byProminence,
    outside: true,
    examples: ['Mia Vos kwam langs. De twintiger lachte.'],
  },
  { id: 'salient-organisation', find: byKind, examples: ['Lumax groeit. Het bedrijf zoekt personeel.'] },
  { id: 'topic-organisation', find: byTopic, examples: ['Lumax groeit. … De fabrikant zoekt personeel.'] },
];

/** Whom a lawyer pleads for: the suspect, else the person of whom no office is known. */
function byClient({ walk, phrase, fitting }: Search): number | 'either' | undefined {
  if (!walk.passage.data.clients.includes(phrase.noun) || phrase.determiner !== 'possessive')
    return undefined;
  return accused(walk, phrase, fitting) ?? 'either';
}

function bySuspicion({ walk, phrase, fitting, classes }: Search): number | undefined {
  const told = classes.includes('suspect') || classes.includes('victim');
  return told && phrase.determiner !== 'possessive' ? accused(walk, phrase, fitting) : undefined;
}

/** The named person called a suspect, or of whom nothing is known that speaks against it. */
function accused(walk: Walk, phrase: Phrase, fitting: readonly Candidate[]): number | undefined {
  const near = fitting.filter((c) => c.entity < walk.named && inSight(walk, c, phrase, 8));
  const suspects = near.filter((c) => walk.traits[c.entity]!.classes.has('suspect'));
  if (suspects.length === 1) return suspects[0]!.entity;
  if (suspects.length > 0) return onTrial(walk, suspects) ?? nearest(walk, suspects, phrase);
  const roleless = near.filter((c) => walk.traits[c.entity]!.roles.length === 0);
  if (roleless.length > 0)
    return roleless.length === 1 ? roleless[0]!.entity : nearest(walk, roleless, phrase);
  const unnamed = fitting.filter(
    (c) => c.entity >= walk.named && inSight(walk, c, phrase, 3) && isAnybody(walk, c.entity),
  );
  return unnamed.length === 1 ? unnamed[0]!.entity : undefined;
}

/** Of several, the one whom the article is about. */
function onTrial(walk: Walk, suspects: readonly Candidate[]): number | undefined {
  return topicActor(
    walk,
    suspects.map((c) => c.entity),
  );
}

/** Of the described person nothing is told but that he is one: "een man". */
function isAnybody({ described, named, classesOf }: Walk, entity: number): boolean {
  return isOfClass(classesOf, described[entity - named]!.phrase.noun, 'general');
}

const nearest = (walk: Walk, candidates: readonly Candidate[], phrase: Phrase): number | undefined =>
  mostProminent(walk, candidates, phrase.first, 1.3);

/** "Haar zoon", of a mother told to be his. */
function byKin({ walk, phrase, owner, fitting }: Search): number | undefined {
  if (owner === undefined) return undefined;
  const found = tiedTo(walk.ties, phrase, owner, walk.passage.data);
  return fitting.some((c) => c.entity === found) ? found : undefined;
}

/** "Haar broer" for the second time. */
function byRelation({ walk, phrase, fitting }: Search): number | undefined {
  if (phrase.determiner !== 'possessive') return undefined;
  const { passage, described, named } = walk;
  const opener = passage.tokens[phrase.first]!.norm;
  const same = fitting.filter(({ entity }) => {
    const before = described[entity - named]?.phrase;
    return before?.noun === phrase.noun && passage.tokens[before.first]!.norm === opener;
  });
  return same.length === 1 ? same[0]!.entity : undefined;
}

function byRole({ walk, phrase, fitting, relational }: Search): number | 'either' | undefined {
  if ((relational || isGeneral(walk, phrase)) && phrase.determiner === 'possessive') return undefined;
  const exact = fitting.filter((c) => sameRole(walk.traits[c.entity]!, phrase));
  return choose(walk, exact, phrase) ?? (exact.length > 0 ? 'either' : undefined);
}

function byNationality({ walk, phrase, type, fitting, relational }: Search): number | 'either' | undefined {
  const { nationality } = phrase;
  if (nationality === undefined || type !== 'person') return undefined;
  const same = fitting.filter(
    (c) =>
      walk.traits[c.entity]!.nationalities.has(nationality) &&
      (phrase.bare || relational || !otherRole(walk, c, phrase)),
  );
  return choose(walk, same, phrase) ?? (phrase.bare ? undefined : 'either');
}

function byParty({ walk, phrase, fitting }: Search): number | 'either' | undefined {
  if (phrase.party === undefined) return undefined;
  const party = fold(phrase.party);
  const members = fitting.filter((c) =>
    [...walk.traits[c.entity]!.affiliations].some((a) => fold(a) === party),
  );
  return choose(walk, members, phrase) ?? 'either';
}

function byAge({ walk, phrase, fitting }: Search): number | undefined {
  if (phrase.age === undefined) return undefined;
  const same = fitting.filter((c) => walk.traits[c.entity]!.age === phrase.age);
  return same.length === 1 ? same[0]!.entity : undefined;
}

function byClass(search: Search): number | 'either' | undefined {
  const { walk, phrase, type, fitting, relational, classes } = search;
  if (relational) return 'either';
  const sight = phrase.determiner === 'possessive' ? 12 : 3;
  const alike = fitting.filter(
    (c) =>
      inSight(walk, c, phrase, sight) && classes.some((name) => walk.traits[c.entity]!.classes.has(name)),
  );
  const here = walk.passage.blockOf(phrase.first);
  const near = alike.filter((c) => c.events.some((e) => e.block === here && e.standing !== 'governed'));
  const topic =
    near.length === 0 && alike.length > 1 && type === 'organisation' ? topicOf(search) : undefined;
  if (topic !== undefined && alike.some((c) => c.entity === topic)) return topic;
  const same = alike.length === 1 ? alike[0]!.entity : mostProminent(walk, alike, phrase.first, 1.3);
  return same ?? (alike.length > 0 ? 'either' : undefined);
}

/** The person of whom no office is known, where the phrase is subject and not governed. */
function byProminence(search: Search): number | 'either' | undefined {
  const { walk, phrase, type, classes } = search;
  if (phrase.determiner !== 'definite' && !phrase.bare) return 'either';
  if (type !== 'person') return undefined;
  const free = fitsAnybody(search);
  if (!free && (walk.passage.data.offices.includes(phrase.noun) || isGoverned(walk, phrase)))
    return undefined;
  const salient = mostProminent(walk, personsFor(search, free), phrase.first, free ? 1.25 : 1.6);
  if (salient === undefined) return phrase.bare ? topicPerson(search) : undefined;
  const known = walk.traits[salient]!;
  return classes.length > 0 && known.classes.size > 0 && phrase.age === undefined ? undefined : salient;
}

/** "De man", "de 24-jarige", "de Brabander", "de spits": what a person may be of whom an office is known. */
function fitsAnybody(search: Search): boolean {
  const { phrase, classes } = search;
  return (
    phrase.bare === true ||
    phrase.age !== undefined ||
    isGeneral(search.walk, phrase) ||
    classes.includes('athlete')
  );
}

const isGeneral = ({ classesOf }: Walk, { noun }: Phrase): boolean => isOfClass(classesOf, noun, 'general');

/** Who may be meant: a person in sight who was spoken of outside marks. */
function personsFor(search: Search, free: boolean): Candidate[] {
  const { walk, phrase, fitting } = search;
  const general = isGeneral(walk, phrase);
  const here = (c: Candidate): boolean => inSight(walk, c, phrase, 0);
  const seen = fitting.filter((c) => inSight(walk, c, phrase, 1) && c.events.some((e) => !e.quoted));
  const open = seen.filter((c) => c.entity < walk.named || (general && here(c)));
  return free
    ? open.filter((c) => !isKnownOtherwise(walk, c, phrase))
    : open.filter((c) => here(c) && walk.traits[c.entity]!.nouns.size === 0);
}

/** "De West-Vlaming": whom the article is about, if nothing else is known of his origin. */
function topicPerson({ walk, phrase, fitting }: Search): number | undefined {
  const open = fitting.filter((c) => !isKnownOtherwise(walk, c, phrase)).map((c) => c.entity);
  return topicActor(walk, open);
}

/** A demonym of no known country ("de Roosendaler") is nobody of whom another country is known, if one of whom none is. */
function isKnownOtherwise({ traits }: Walk, { entity }: Candidate, phrase: Phrase): boolean {
  return phrase.bare === true && phrase.nationality !== undefined && traits[entity]!.nationalities.size > 0;
}

function opensSentence({ passage }: Walk, phrase: Phrase): boolean {
  return passage.tokens[phrase.first - 1]?.sentence !== passage.tokens[phrase.first]!.sentence;
}

/** Under a preposition: "bij de eigenaar". */
function isGoverned({ passage }: Walk, phrase: Phrase): boolean {
  const before = passage.tokens[phrase.first - 1];
  if (!before || before.sentence !== passage.tokens[phrase.first]!.sentence) return false;
  return passage.lexicon.prepositions.has(before.norm) && !passage.data.sourceWords.includes(before.norm);
}

/** "Het bedrijf", "de organisatie": the organisation just spoken of, if its kind is not known. */
function byKind({ walk, phrase, type, fitting }: Search): number | undefined {
  if (type !== 'organisation') return undefined;
  const { passage, traits } = walk;
  const any = passage.data.anyOrganisation.includes(phrase.headWord);
  const unknown = fitting.filter(
    (c) => c.entity < walk.named && inSight(walk, c, phrase, 0) && traits[c.entity]!.classes.size === 0,
  );
  if (any) return mostProminent(walk, unknown, phrase.first, 1.4);
  if (!opensSentence(walk, phrase) || passage.data.standing.includes(phrase.noun)) return undefined;
  const step = passage.stepOf(phrase.first);
  const justSpoken = unknown.filter((c) =>
    c.events.some((e) => e.sentence === step - 1 && (e.standing === 'subject' || e.standing === 'speaker')),
  );
  return justSpoken.length === 1 ? justSpoken[0]!.entity : undefined;
}

/** The organisation that the article is about, if it may be of the kind. */
function byTopic(search: Search): number | undefined {
  const { walk, phrase, type, classes } = search;
  if (type !== 'organisation' || walk.passage.tokens[phrase.first - 1]?.norm === ',') return undefined;
  const known = classes.some((c) => c === 'company' || c === 'club');
  return known ? topicOf(search) : undefined;
}

function topicOf({ walk, fitting, classes }: Search): number | undefined {
  const mayBe = ({ entity }: Candidate): boolean => {
    const known = walk.traits[entity]!.classes;
    return known.size === 0 || classes.some((c) => known.has(c));
  };
  return topicActor(
    walk,
    fitting.filter(mayBe).map((c) => c.entity),
  );
}

/** "Mijn", "uw", "our": whose it is, nobody knows before it is known who speaks. */
function isOfSpeaker({ passage }: Walk, { first }: Phrase): boolean {
  return own(passage.data.determiners.possessive, passage.tokens[first]!.norm) === 'any';
}

/** Whose "zijn", "haar", "her" it is: the person most prominent here, if one is. */
export function possessorOf(walk: Walk, phrase: Phrase, margin = 1): number | undefined {
  const gender = own(walk.passage.data.determiners.possessive, walk.passage.tokens[phrase.first]!.norm);
  const fitting = walk.persons
    .candidates()
    .filter((c) => gender === 'any' || gender === undefined || fitsGender(walk.traits[c.entity]!, gender));
  return mostProminent(walk, fitting, phrase.first, margin);
}

/** Tokens that are looked back over; keeps time linear where no clause ends. */
const longestClause = 60;

/** "Hij verwijt de verdachte …", "Minister Vos belde de premier": who does it in the same clause is nobody it is done to. */
function subjectsBeside({ passage, met }: Walk, { first }: Phrase): ReadonlySet<number> {
  const { tokens, data } = passage;
  const { sentence } = tokens[first]!;
  const opensClause = (i: number): boolean =>
    tokens[i]!.kind === 'mark' ||
    /^[,:;()–—-]$/.test(tokens[i]!.norm) ||
    data.subordinators.includes(tokens[i]!.norm);
  let from = first;
  while (first - from < longestClause && tokens[from - 1]?.sentence === sentence && !opensClause(from - 1))
    from -= 1;
  const beside = new Set<number>();
  for (let i = met.length - 1; i >= 0 && met[i]!.token >= from; i -= 1)
    if (met[i]!.standing === 'subject' || met[i]!.standing === 'speaker') beside.add(met[i]!.entity);
  return beside;
}

/** Gender, age and nationality do not contradict. */
function agrees(traits: Traits, phrase: Phrase): boolean {
  if (phrase.kind === 'person' && phrase.gender && !fitsGender(traits, phrase.gender)) return false;
  if (phrase.age !== undefined && traits.age !== undefined && traits.age !== phrase.age) return false;
  if (phrase.nationality && traits.nationalities.size > 0 && !traits.nationalities.has(phrase.nationality))
    return false;
  return true;
}

/** The head is a compound with a name ("NAVO-topman"), and the candidate's own role has another name there ("Shell-topman"). */
function clashes(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const hyphen = phrase.headWord.lastIndexOf('-');
  if (hyphen < 0 || phrase.headWord === phrase.noun) return false;
  const nouns = walk.traits[candidate.entity]!.nouns;
  return (
    ![...nouns].some((n) => n === phrase.headWord) &&
    [...nouns].some((n) => n.includes('-') && n.endsWith(`-${phrase.noun}`))
  );
}

/** The same noun, or one that is the other's head ("voorzitter", "fractievoorzitter"). */
function sameRole(traits: Traits, phrase: Phrase): boolean {
  if (phrase.bare) return false;
  if (traits.nouns.has(phrase.noun) || traits.nouns.has(phrase.headWord)) return true;
  for (const noun of traits.nouns)
    if (phrase.noun.length >= 5 && noun.endsWith(phrase.noun)) return true;
    else if (noun.length >= 5 && phrase.headWord.endsWith(noun)) return true;
  return false;
}

/** The candidate is known in another role than the phrase tells. */
function otherRole(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  const traits = walk.traits[candidate.entity]!;
  return traits.nouns.size > 0 && !(walk.classesOf.get(phrase.noun) ?? []).some((c) => traits.classes.has(c));
}

function inSight(walk: Walk, candidate: Candidate, phrase: Phrase, blocks: number): boolean {
  const here = walk.passage.blockOf(phrase.first);
  return candidate.events.some((e) => here - e.block <= blocks);
}

/** The only one; of several the one in this paragraph, or clearly the most prominent one. */
function choose(walk: Walk, fitting: readonly Candidate[], phrase: Phrase): number | undefined {
  if (fitting.length <= 1) return fitting[0]?.entity;
  const here = walk.passage.blockOf(phrase.first);
  const close = fitting.filter((c) => c.events.some((e) => e.block === here));
  if (close.length === 1) return close[0]!.entity;
  return mostProminent(walk, close.length > 0 ? close : fitting, phrase.first, 1.3);
}
