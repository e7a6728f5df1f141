/** Joins organisations and places whose names are one name: written over, translated, abbreviated, or typed differently. */
import { fold } from '../../analysis/actors/spelling';
import { nationalityOf } from '../../knowledge/nationalities';
import { newsMeanings } from '../../knowledge/newsWords';
import { crossSound } from '../words/sound';
import { wordKeys } from '../words/wordKeys';
import type { Turns } from '../../model/turns';
import { namesOf, type ActorGroups, type JoinReason } from './actorGroups';
import { pairsOf, type BearerOptions } from './bearers';
import { bareName, knownRow } from './joinNames';
import type { Node } from './nodes';
import type { SameEvent } from './sameEvent';

/** More bearers of one key than this are not compared. */
const crowd = 50;
const shortestSound = 5;

/** Only within one event: the names alone would not do. Known names that differ are never joined by sound. */
export function* joinThings(nodes: readonly Node[], groups: ActorGroups, sameEvent: SameEvent): Turns<void> {
  const things = nodes.filter((n) => n.kind === 'thing');
  const attempt = (a: Node, b: Node, why: JoinReason): void => {
    const [x, y] = [groups.groupOf(a), groups.groupOf(b)];
    if (x === y || clashKnown(a, b) || !sameEvent(x, y)) return;
    if (isPerson(a) !== isPerson(b) && a.words.length < 2) return;
    groups.join(a, b, why, 'event');
  };
  const pairs = (why: JoinReason, keysOf: BearerOptions['keysOf'], among = things): Turns<void> =>
    pairsOf(among, groups, { keysOf, crowd }, (a, b) => attempt(a, b, why));
  const named = [...things, ...nodes.filter((n) => n.kind === 'full')];
  yield* pairs('name', (n) => [bareName(n.actor.name)], named);
  yield* pairs('name', (n) => namesOf(n).map(bareName));
  yield* pairs('name', (n) => [bareName(n.actor.name), withoutCountry(n)]);
  yield* pairs('spelling', (n) =>
    namesOf(n)
      .map(crossSound)
      .filter((k) => k.length >= shortestSound),
  );
  yield* pairs('initials', (n) => [...namesOf(n).filter(isAbbreviation).map(bareName), ...initials(n)]);
  yield* pairs('translation', (n) => [crossSound(n.actor.name), ...translations(n)]);
  yield* pairsOf(things, groups, { keysOf: longKeys, crowd }, (a, b) => {
    if (a.language !== b.language && sameLongName(a, b)) attempt(a, b, 'translation');
  });
}

/** Both stand in `knowledge/`, in different rows, or one is a known place and the other no place. */
function clashKnown(a: Node, b: Node): boolean {
  const [x, y] = [known(a), known(b)];
  if (x !== undefined && y !== undefined) return x !== y;
  return (x ?? y) !== undefined && a.actor.type !== b.actor.type;
}

const known = ({ actor }: Node): string | undefined => knownRow(actor.name, actor.type === 'place');

const isAbbreviation = (name: string): boolean =>
  /^\p{Lu}[\p{L}\d]{1,7}$/u.test(name) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(name);

function initials({ actor, language }: Node): string[] {
  const words = actor.name.split(/[\s-]+/).filter((w) => w !== '');
  const all = [words, words.filter((w) => !wordKeys(w, language).small)];
  return all.filter((list) => list.length > 2).map((list) => bareName(list.map((w) => w[0]).join('')));
}

/** A place without an adjective before it that tells its country: "Kazachse Almaty". */
function withoutCountry({ actor }: Node): string {
  const [first = '', ...rest] = actor.name.split(' ');
  return actor.type === 'place' && rest.length > 0 && nationalityOf(first) !== undefined
    ? bareName(rest.join(' '))
    : '';
}

/** At most so many wordings of one name. */
const wordings = 64;

/** The name in other languages, word for word, as it would sound written in one: "World Bank" as "wereldbank". */
function translations({ actor, language }: Node): string[] {
  const words = fold(actor.name).split(' ');
  if (words.length < 2 || words.length > 5) return [];
  let lines: string[] = [''];
  let found = false;
  for (const word of words) {
    const forms = [word, ...otherWords(word, language)];
    if (forms.length > 1) found = true;
    lines = lines.flatMap((line) => forms.map((form) => line + form)).slice(0, wordings);
  }
  return found ? lines.slice(1).map(crossSound) : [];
}

function otherWords(word: string, language: string): string[] {
  const { meanings } = wordKeys(word, language);
  const rows = meanings.map((m) => newsMeanings[Number(m)] ?? {});
  return [
    ...new Set(rows.flatMap((row) => Object.keys(row).flatMap((id) => (id === language ? [] : row[id]!)))),
  ];
}

/** For names of several words: what each means. */
function longKeys(node: Node): string[] {
  return node.words.length < 2 ? [] : node.words.flatMap((w) => keysOfWord(w, node.language)).slice(0, 8);
}

function keysOfWord(word: string, language: string): readonly string[] {
  const { small, meanings, bones, stem } = wordKeys(word, language);
  if (small) return [];
  return [...meanings, ...(bones === undefined ? [] : [`~${bones}`]), stem];
}

/** All words of the shorter name, two at least, mean the same as words of the longer, which has one more at most. */
function sameLongName(a: Node, b: Node): boolean {
  const [x, y] = [a, b].map((n) => n.words.map((w) => keysOfWord(w, n.language)).filter((k) => k.length > 0));
  const [short, long] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  if (short.length < 2 || long.length > short.length + 1) return false;
  const free = new Set(long);
  return short.every((keys) => {
    const met = [...free].find((other) => keys.some((k) => other.includes(k)));
    return met !== undefined && free.delete(met);
  });
}

const isPerson = ({ actor }: Node): boolean => actor.type === 'person';
