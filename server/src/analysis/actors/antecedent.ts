/** Finds whom a description stands for: by role noun, nationality, age, class of noun, or as the person just spoken of. */
import { own } from '../../model/own';
import type { ActorType } from '../../model/types';
import { onlyTied, tiedTo } from './kin';
import { ofSameComplement } from './complements';
import type { Phrase } from './phrases';
import type { Candidate } from './salience';
import { topicActor } from './topicActor';
import { isRelational, tellsKind, type Traits } from './traits';
import { byKind, byTopic, topicOf } from './bodyMeant';
import { inSight, isGeneral, type Search } from './sought';
import { fold } from './spelling';
import { byClient, byHarm, bySuspicion } from './trial';
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
  if (namesBody(walk, phrase)) return undefined;
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
  const classes = (walk.classesOf.get(phrase.headWord) ?? walk.classesOf.get(phrase.noun) ?? []).filter(
    (c) => c !== 'general' && tellsKind(c),
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
  { id: 'victim', find: byHarm, examples: ['Jan V. stak Mia Vos neer. Het slachtoffer herstelt.'] },
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

/** "Haar zoon", of a mother told to be his. */
function byKin({ walk, phrase, owner, fitting }: Search): number | undefined {
  if (phrase.determiner !== 'possessive') return undefined;
  const { data } = walk.passage;
  const found = owner === undefined ? onlyTied(walk.ties, phrase) : tiedTo(walk.ties, phrase, owner, data);
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

function byRole(search: Search): number | 'either' | undefined {
  const { walk, phrase, fitting, relational } = search;
  if ((relational || isGeneral(walk, phrase)) && phrase.determiner === 'possessive') return undefined;
  const exact = fitting.filter((c) => sameRole(walk.traits[c.entity]!, phrase));
  const found = choose(walk, ofSameComplement(walk, phrase, exact), phrase);
  if (found === undefined) return exact.length > 0 ? 'either' : undefined;
  return alikeHere(search, found) ?? found;
}

/** "Trainer Mia Vos": "de coach" is her, where the paragraph has her and no one who was called so. */
function alikeHere({ walk, phrase, fitting, classes }: Search, found: number): number | undefined {
  const here = fitting.filter((c) => inSight(walk, c, phrase, 0));
  if (phrase.determiner !== 'definite' || here.some((c) => c.entity === found)) return undefined;
  const alike = here.filter(
    (c) => c.entity < walk.named && classes.some((name) => walk.traits[c.entity]!.classes.has(name)),
  );
  return alike.length === 1 ? alike[0]!.entity : undefined;
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
  const members = fitting.filter(({ entity }) => {
    const { affiliations, nouns } = walk.traits[entity]!;
    return nouns.has(phrase.noun) || [...affiliations].some((a) => fold(a) === party);
  });
  return choose(walk, members, phrase) ?? (members.length > 0 ? 'either' : undefined);
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
  if (near.length === 0 && classes.includes('athlete') && isUntoldHere(search)) return undefined;
  const topic =
    near.length === 0 && alike.length > 1 && type === 'organisation' ? topicOf(search) : undefined;
  if (topic !== undefined && alike.some((c) => c.entity === topic)) return topic;
  const same = alike.length === 1 ? alike[0]!.entity : mostProminent(walk, alike, phrase.first, 1.3);
  return same ?? (alike.length > 0 ? 'either' : undefined);
}

/** The paragraph is about somebody named of whom no trade is told. */
function isUntoldHere({ walk, phrase, fitting }: Search): boolean {
  const here = walk.passage.blockOf(phrase.first);
  return fitting.some(
    ({ entity, events }) =>
      entity < walk.named &&
      walk.traits[entity]!.classes.size === 0 &&
      events.some((e) => e.block === here && !e.quoted && e.standing === 'subject'),
  );
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
  const topical = phrase.bare || tellsOnlyGender(search) || classes.includes('athlete');
  if (salient === undefined) return topical ? topicPerson(search) : undefined;
  return isOfOtherClass(search, salient) ? undefined : salient;
}

/** Another trade is known of him than the phrase tells: "de coach" is no "middenvelder"; what is past or told by age fits anybody. */
function isOfOtherClass(search: Search, entity: number): boolean {
  const { walk, phrase, classes } = search;
  if (classes.length === 0 || phrase.age !== undefined || tellsFormer(search)) return false;
  const known = walk.traits[entity]!.classes;
  return known.size > 0 && !classes.some((c) => known.has(c));
}

/** "De scholiere", "de weduwe": a woman or a man, of no trade that clashes with another. */
function tellsOnlyGender({ walk, phrase, classes, relational }: Search): boolean {
  if (phrase.gender === undefined || phrase.headWord !== phrase.noun || relational) return false;
  return classes.length === 0 && !walk.passage.data.offices.includes(phrase.noun);
}

/** "De oud-prof", "the former minister": he may be anything by now. */
function tellsFormer({ walk, phrase }: Search): boolean {
  const { tokens, data } = walk.passage;
  for (let i = phrase.first; i <= phrase.head; i += 1)
    if (data.formerly.some((f) => tokens[i]!.norm.startsWith(f.length > 3 ? f : `${f}-`))) return true;
  return false;
}

/** "De man", "de 24-jarige", "de Brabander", "de spits": what a person may be of whom an office is known. */
function fitsAnybody(search: Search): boolean {
  const { phrase, classes } = search;
  return (
    phrase.bare === true ||
    phrase.age !== undefined ||
    isGeneral(search.walk, phrase) ||
    classes.includes('athlete') ||
    tellsOnlyGender(search) ||
    tellsFormer(search)
  );
}

/** Who may be meant: a person in sight who was spoken of outside marks. */
function personsFor(search: Search, free: boolean): Candidate[] {
  const { walk, phrase, fitting } = search;
  const general = isGeneral(walk, phrase);
  const here = (c: Candidate): boolean => inSight(walk, c, phrase, 0);
  const seen = fitting.filter((c) => inSight(walk, c, phrase, 1) && c.events.some((e) => !e.quoted));
  const athlete = search.classes.includes('athlete');
  const open = seen.filter(
    (c) =>
      (c.entity < walk.named || (general && here(c) && !isRelation(walk, c))) &&
      !(athlete && isOfOtherClass(search, c.entity)),
  );
  return free
    ? open.filter((c) => !isKnownOtherwise(walk, c, phrase))
    : open.filter((c) => here(c) && walk.traits[c.entity]!.nouns.size === 0);
}

/** "Zijn advocaat" is whose he is, and "de man" somebody else. */
function isRelation({ described, named }: Walk, { entity }: Candidate): boolean {
  return described[entity - named]?.phrase.determiner === 'possessive';
}

/** "De West-Vlaming": whom the article is about, if nothing else is known of his origin. */
function topicPerson(search: Search): number | undefined {
  const { walk, phrase, fitting } = search;
  const open = fitting
    .filter((c) => !isKnownOtherwise(walk, c, phrase) && !isOfOtherClass(search, c.entity))
    .map((c) => c.entity);
  const topic = topicActor(walk, open);
  const doubtful =
    topic !== undefined && phrase.gender !== undefined && walk.traits[topic]!.gender === undefined;
  return doubtful ? undefined : topic;
}

/** A demonym of no known country ("de Roosendaler") is nobody of whom another country is known, "the Democrat" nobody of another body. */
function isKnownOtherwise({ traits }: Walk, { entity }: Candidate, phrase: Phrase): boolean {
  const { affiliations, nationalities } = traits[entity]!;
  if (phrase.party !== undefined && affiliations.size > 0) return true;
  return phrase.bare === true && phrase.nationality !== undefined && nationalities.size > 0;
}

/** Under a preposition: "bij de eigenaar". */
function isGoverned({ passage }: Walk, phrase: Phrase): boolean {
  const before = passage.tokens[phrase.first - 1];
  if (!before || before.sentence !== passage.tokens[phrase.first]!.sentence) return false;
  return passage.lexicon.prepositions.has(before.norm) && !passage.data.sourceWords.includes(before.norm);
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

/** "The Boeing company", "the Halden team": it has a name of its own. */
function namesBody({ passage }: Walk, { kind, first, head }: Phrase): boolean {
  if (kind !== 'organisation') return false;
  for (let i = first; i < head; i += 1) {
    const name = passage.nameAt[i];
    if (name && passage.tokens[name.last]?.norm !== "'s") return true;
  }
  return false;
}

/** The head is a compound with a name ("NAVO-topman"), and the candidate's own role has another name there ("Shell-topman"). */
function clashes(walk: Walk, candidate: Candidate, phrase: Phrase): boolean {
  if (playsElsewhere(walk, candidate, phrase)) return true;
  const hyphen = phrase.headWord.lastIndexOf('-');
  if (hyphen < 0 || phrase.headWord === phrase.noun) return false;
  const nouns = walk.traits[candidate.entity]!.nouns;
  return (
    ![...nouns].some((n) => n === phrase.headWord) &&
    [...nouns].some((n) => n.includes('-') && n.endsWith(`-${phrase.noun}`))
  );
}

/** "The winger" is no striker. */
function playsElsewhere({ passage, traits }: Walk, { entity }: Candidate, { noun }: Phrase): boolean {
  const positionOf = (word: string): string | undefined => own(passage.data.positions, word);
  const position = positionOf(noun);
  if (position === undefined) return false;
  const known = [...traits[entity]!.nouns].map(positionOf).filter((p) => p !== undefined);
  return known.length > 0 && !known.includes(position);
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
  if (isGeneral(walk, phrase)) return false;
  return traits.nouns.size > 0 && !(walk.classesOf.get(phrase.noun) ?? []).some((c) => traits.classes.has(c));
}

/** The only one; of several the one in this paragraph, or clearly the most prominent one. */
function choose(walk: Walk, fitting: readonly Candidate[], phrase: Phrase): number | undefined {
  if (fitting.length <= 1) return fitting[0]?.entity;
  const here = walk.passage.blockOf(phrase.first);
  const close = fitting.filter((c) => c.events.some((e) => e.block === here));
  if (close.length === 1) return close[0]!.entity;
  return mostProminent(walk, close.length > 0 ? close : fitting, phrase.first, 1.3);
}
