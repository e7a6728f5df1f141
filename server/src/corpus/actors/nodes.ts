/** An article's actors made ready to be held beside those of other articles. */
import { fold } from '../../analysis/actors/spelling';
import { portfolios } from '../../knowledge/organisationKinds';
import { languageById } from '../../languages/languages';
import { endsTurn, type Turns } from '../../model/turns';
import type { Actor, ActorId, Analysis, Role } from '../../model/types';
import { crossSound } from '../words/sound';
import { wordKeys } from '../words/wordKeys';

/** What of an article is needed to tell who its actors are among others. Plain data; an Analysis holds it all. */
export interface ArticleActors {
  readonly uri: string;
  /** The language's id. */
  readonly language: string;
  readonly actors: readonly (Actor & ActorCounts)[];
}

/** What is to be counted over all articles, and where somebody is named first. */
export interface ActorCounts {
  readonly mentions?: number;
  readonly quotes?: number;
  readonly first?: FirstPlace;
}

/** Lines and characters from 0, offsets in UTF-16 code units. */
export interface FirstPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
}

/** Of an Analysis, what `mergeActors` needs. */
export function actorsOf({ article, actors }: Analysis): ArticleActors {
  return { uri: article.uri, language: article.language, actors };
}

/** An article's actor, by the article's address and the id he has there. */
export interface ActorAt {
  readonly uri: string;
  readonly id: ActorId;
  /** 0 where the article did not say. */
  readonly mentions: number;
  readonly quotes: number;
  /** Of the first article of each node alone: of hundreds of thousands of places few are ever asked for. */
  readonly first?: FirstPlace | undefined;
}

/** One actor of an article, or of all articles in one language that name him by the same names and are sure to mean one. */
export interface Node {
  readonly id: number;
  readonly language: string;
  /** As the first of the articles has him; for the roles of all see `roles`. */
  readonly actor: Actor;
  /** In the order of the articles; no article twice. */
  readonly members: ActorAt[];
  /** What articles call him beside his name: of those that do, by their place among the members. */
  readonly roles: ReadonlyMap<number, readonly Role[]>;
  /**
   * - full, short: a person with a given name and a surname, or with one of them
   * - thing: an organisation, a place or another named thing
   * - declared: the reader named it in `duiding.json`
   * - portfolio: a ministry by its field alone ("Buitenlandse Zaken"): the name does not tell whose
   * - unnamed: only described ("een woordvoerder"): never the same as one of another article
   */
  readonly kind: 'full' | 'short' | 'thing' | 'portfolio' | 'declared' | 'unnamed';
  /** The name's folded words, particles ("van der") included, a role before it left out. */
  readonly words: readonly string[];
  /** How the given name and the surname sound; of a thing the whole name. */
  readonly given: string;
  readonly surname: string;
}

/** An actor of some articles before it is known what kind of node he is. */
interface Draft extends Pick<Node, 'language' | 'actor'> {
  readonly members: (Omit<ActorAt, 'first'> & { first: FirstPlace | undefined })[];
  readonly roles: Map<number, readonly Role[]>;
}

/**
 * In the order in which the articles name them first; `id` is the place in this list. A folder of thousands has the same
 * names again and again: each is looked at once. The articles are gone through once and not held; `order` has the place
 * of each.
 */
export function* nodesOf(articles: Iterable<ArticleActors>): Turns<{
  readonly nodes: readonly Node[];
  readonly order: ReadonlyMap<string, number>;
}> {
  const gathered = new Drafts();
  const order = new Map<string, number>();
  for (const { uri, language, actors } of articles) {
    if (endsTurn(order.size, inTurn)) yield;
    order.set(uri, order.size);
    for (const actor of actors) gathered.add(uri, language, actor);
  }
  const words = new Set<string>();
  let looked = 0;
  for (const text of gathered.roleTexts) {
    if (endsTurn((looked += 1), manyWords)) yield;
    if (/^\p{L}{3,}$/u.test(text)) words.add(fold(text));
  }
  const nodes: Node[] = [];
  for (const [i, draft] of gathered.drafts.entries()) {
    if (endsTurn(i)) yield;
    for (const made of makeNodes(draft, words)) nodes.push({ ...made, id: nodes.length });
  }
  return { nodes, order };
}

/** Articles of hundreds of words that are gone through in one turn. */
const inTurn = 16;
const manyWords = 512;

class Drafts {
  readonly drafts: Draft[] = [];
  readonly roleTexts = new Set<string>();
  /** By name, the last of each kind. */
  private readonly lasts = new Map<string, Draft[]>();
  private readonly same = sameStrings();

  add(uri: string, language: string, actor: Actor & ActorCounts): void {
    const { members, roles } = this.draftOf(uri, language, actor);
    if (actor.roles.length > 0) roles.set(members.length, actor.roles);
    for (const { text } of actor.roles) this.roleTexts.add(text);
    const { mentions = 0, quotes = 0, first } = actor;
    members.push({ uri, id: this.same(actor.id), mentions, quotes, first });
  }

  /** One that has no member in the article yet, which tells its own actors apart. */
  private draftOf(uri: string, language: string, actor: Actor): Draft {
    const lasts = this.lasts.get(actor.name) ?? [];
    if (lasts.length === 0) this.lasts.set(actor.name, lasts);
    const at = lasts.findIndex((d) => d.language === language && isAlike(d.actor, actor));
    const known = lasts[at];
    if (known && known.members.at(-1)!.uri !== uri) return known;
    const draft: Draft = { language, actor: lean(actor), members: [], roles: new Map() };
    lasts[known ? at : lasts.length] = draft;
    this.drafts.push(draft);
    return draft;
  }
}

/** Of a folder's actors the same few strings come in thousands of copies; one of each is kept. */
function sameStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
}

/** Of two actors of one name: they have the same other names, and are of the same type and gender. */
function isAlike(a: Actor, b: Actor): boolean {
  return (
    a.type === b.type &&
    a.gender === b.gender &&
    how(a) === how(b) &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((alias, i) => alias === b.aliases[i])
  );
}

const how = ({ rule }: Actor): string => (rule === 'description' || rule === 'correction-actor' ? rule : '');

/** Without what a group of articles is not told by. */
function lean({ id, name, type, aliases, gender, rule }: Actor): Actor {
  return { id, name, type, aliases, roles: [], ...(gender === undefined ? {} : { gender }), rule };
}

/** Names of these kinds mean the same in every article, as far as names tell. */
const sure: ReadonlySet<Node['kind']> = new Set(['full', 'thing', 'declared']);

function makeNodes(draft: Draft, roles: ReadonlySet<string>): Omit<Node, 'id'>[] {
  const node = makeNode(draft, roles);
  if (node.members.length === 1) return [node];
  if (sure.has(node.kind)) {
    // In place: there are hundreds of thousands.
    for (const member of draft.members.slice(1)) member.first = undefined;
    return [node];
  }
  return node.members.map((member, i) => {
    const own = draft.roles.get(i);
    return { ...node, members: [member], roles: own ? new Map([[0, own]]) : noRoles };
  });
}

const noRoles: Node['roles'] = new Map();

function makeNode(draft: Draft, roles: ReadonlySet<string>): Omit<Node, 'id'> {
  const { actor, language } = draft;
  const particles = particlesOf(language);
  const given = fold(actor.name).split(' ').filter(Boolean);
  const titled = isTitle(given[0] ?? '', language, roles) && given.length > 1;
  const words = withoutPortfolio(titled ? given.slice(1) : given, language);
  const person = (actor.type === 'person' || titled) && words.length > 0;
  const kind = kindOf(actor, words, person, particles);
  return {
    ...draft,
    kind,
    words,
    given: person && kind === 'full' ? crossSound(words[0]!) : '',
    surname: crossSound(person ? words.at(-1)! : actor.name),
  };
}

/** A role that was taken for part of the name: "Dijkgraaf Van Haersma", where the folder has it as a role too. */
function isTitle(word: string, language: string, roles: ReadonlySet<string>): boolean {
  return roles.has(word) || titlesOf(language).has(word);
}

/** Without what a minister is for, where it was taken for part of the name: "Westerhof van Infrastructuur". */
function withoutPortfolio(words: readonly string[], language: string): readonly string[] {
  const joint = words.findIndex(
    (w, i) => i > 0 && wordKeys(w, language).small && portfolios.has(words[i + 1] ?? ''),
  );
  return joint === -1 ? words : words.slice(0, joint);
}

function kindOf(
  actor: Actor,
  words: readonly string[],
  person: boolean,
  particles: ReadonlySet<string>,
): Node['kind'] {
  if (actor.rule === 'correction-actor') return 'declared';
  if (actor.rule === 'description' || words.length === 0) return 'unnamed';
  if (!person) return portfolios.has(words.join(' ')) ? 'portfolio' : 'thing';
  const names = words.filter((w) => !particles.has(w)).length;
  return names > 1 && !particles.has(words[0]!) ? 'full' : 'short';
}

const titleSets = new Map<string, ReadonlySet<string>>();

function titlesOf(language: string): ReadonlySet<string> {
  const known = titleSets.get(language);
  if (known) return known;
  const persons = languageById(language)?.actors.persons;
  const set = new Set(persons ? [...persons.any, ...persons.male, ...persons.female].map(fold) : []);
  titleSets.set(language, set);
  return set;
}

const particleSets = new Map<string, ReadonlySet<string>>();

function particlesOf(language: string): ReadonlySet<string> {
  const known = particleSets.get(language);
  if (known) return known;
  const set = new Set(languageById(language)?.actors.particles ?? []);
  particleSets.set(language, set);
  return set;
}
