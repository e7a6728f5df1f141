/** An article's actors made ready to be held beside those of other articles. */
import { fold } from '../../analysis/actors/spelling';
import { portfolios } from '../../knowledge/organisationKinds';
import { languageById } from '../../languages/languages';
import type { Actor, Analysis } from '../../model/types';
import { crossSound } from '../words/sound';
import { wordKeys } from '../words/wordKeys';

/** What of an article is needed to tell who its actors are among others. Plain data; an Analysis holds it all. */
export interface ArticleActors {
  readonly uri: string;
  /** The language's id. */
  readonly language: string;
  readonly actors: readonly Actor[];
}

/** Of an Analysis, what `mergeActors` needs. */
export function actorsOf({ article, actors }: Analysis): ArticleActors {
  return { uri: article.uri, language: article.language, actors };
}

/** One actor of one article. */
export interface Node {
  readonly id: number;
  readonly uri: string;
  readonly language: string;
  readonly actor: Actor;
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

/** In the order of the articles and their actors; `id` is the place in this list. */
export function nodesOf(articles: readonly ArticleActors[]): Node[] {
  const nodes: Node[] = [];
  const roles = rolesIn(articles);
  for (const { uri, language, actors } of articles) {
    const particles = particlesOf(language);
    for (const actor of actors) nodes.push(makeNode(nodes.length, uri, language, actor, particles, roles));
  }
  return nodes;
}

/** Roles of one word that any article gives somebody, folded: "dijkgraaf". */
function rolesIn(articles: readonly ArticleActors[]): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const { actors } of articles)
    for (const actor of actors)
      for (const { text } of actor.roles) if (/^\p{L}{3,}$/u.test(text)) roles.add(fold(text));
  return roles;
}

function makeNode(
  id: number,
  uri: string,
  language: string,
  actor: Actor,
  particles: ReadonlySet<string>,
  roles: ReadonlySet<string>,
): Node {
  const given = fold(actor.name).split(' ').filter(Boolean);
  const titled = isTitle(given[0] ?? '', language, roles) && given.length > 1;
  const words = withoutPortfolio(titled ? given.slice(1) : given, language);
  const person = (actor.type === 'person' || titled) && words.length > 0;
  const kind = kindOf(actor, words, person, particles);
  return {
    id,
    uri,
    language,
    actor,
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
