/** Reads the roles that stand around names: "minister Smit van Justitie", "Ada Brink, topvrouw van Zon", "its chair, Jo Hill,". */
import { own } from '../../model/own';
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import type { Span } from '../../model/types';
import { readBeside, readBrackets, readOwnWords } from './besideName';
import {
  aged,
  closesAfter,
  hangingEnd,
  hungOn,
  sameSentence,
  spanOf,
  titleStart,
  withoutDeterminer,
} from './edges';
import type { LinkedNames } from './linkNames';
import type { NamedWords, Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import {
  addRole,
  classIndex,
  completeOrganisation,
  completePerson,
  learn,
  noTraits,
  type Traits,
} from './traits';

export interface RolePlaces {
  /** Phrases (by index) that belong to a name beside them, and so are no mention of their own. */
  readonly taken: ReadonlySet<number>;
  /** Where the stretch of role and name starts, by the name's first token. */
  readonly startOf: ReadonlyMap<number, number>;
}

/** Nouns directly before a person's name that the lists do not know but whose ending tells a role ("restauratrice"). */
export function roleNounsOf(passage: NamedWords): string[] {
  const found: string[] = [];
  const { lexicon, data, tokens } = passage;
  for (const name of passage.names) {
    if (name.mention.type !== 'person') continue;
    const before = tokens[name.first - 1];
    if (before?.kind !== 'word' || before.sentence !== tokens[name.first]!.sentence) continue;
    if (passage.nameAt[name.first - 1] || lexicon.sayingVerbs.has(before.norm) || before.norm.length < 5)
      continue;
    if (lexicon.functionWords.has(before.norm) || lexicon.prepositions.has(before.norm)) continue;
    if (lexicon.determiners.has(before.norm) || own(data.titles, before.norm) !== undefined) continue;
    if (nounOf(passage.word(name.first - 1), lexicon) || nationalityOf(before.norm)) continue;
    if (data.roleEndings.some((e) => before.norm.endsWith(e))) found.push(before.norm);
  }
  return found;
}

/** Reads the traits of every entity of `linked`, in its order, and where the phrases stand that told them. */
export function readTraits(
  passage: Passage,
  linked: LinkedNames,
  phrases: readonly Phrase[],
): { traits: Traits[]; places: RolePlaces } {
  const traits = linked.entities.map(noTraits);
  const taken = new Set<number>();
  const startOf = new Map<number, number>();
  const classesOf = classIndex(passage.data);
  const byFirst = new Map<number, number>();
  // Behind a phrase with what hangs on it the outer one counts ("chair of judges,"), right before a name the inner one.
  const byCore = new Map<number, number>();
  const byWhole = new Map<number, number>();
  for (const [i, { first, coreLast, last }] of phrases.entries()) {
    byFirst.set(first, i);
    byCore.set(coreLast, i);
    if (!byWhole.has(last)) byWhole.set(last, i);
  }
  const tell = (name: PlacedName, phrase: Phrase, span: Span, text: string): void => {
    const entity = linked.entityOf[name.index];
    if (entity === undefined) return;
    addRole(traits[entity]!, text, span);
    learn(traits[entity]!, phrase, classesOf);
  };
  for (const name of passage.names) {
    const { type } = name.mention;
    if (type !== 'person' && type !== 'organisation') continue;
    const fits = (i: number | undefined): i is number =>
      i !== undefined &&
      !phrases[i]!.plural &&
      (type === 'organisation') === (phrases[i]!.kind === 'organisation');
    const titled = titleStart(passage, name);
    const before = byCore.get(titled) ?? byWhole.get(titled);
    if (fits(before) && sameSentence(passage, phrases[before]!.first, name.first)) {
      const phrase = phrases[before]!;
      taken.add(before);
      startOf.set(name.first, phrase.first);
      const end = hungOn(passage, name, phrase);
      const text = passage.surface(phrase.first, name.first).trim();
      const tail = end === undefined ? '' : ` ${passage.surface(name.last, end)}`;
      const last = end === undefined ? name.first - 1 : end - 1;
      tell(
        name,
        phrase,
        spanOf(passage, phrase.first, last + 1),
        withoutDeterminer(passage, phrase, text) + tail,
      );
    }
    const start = startOf.get(name.first) ?? aged(passage, name) ?? titled;
    const comma = passage.tokens[start - 1]?.norm === ',' ? byWhole.get(start - 1) : undefined;
    if (
      fits(comma) &&
      sameSentence(passage, start - 1, start) &&
      closesAfter(passage, hangingEnd(passage, name.last))
    ) {
      const phrase = phrases[comma]!;
      taken.add(comma);
      startOf.set(name.first, phrase.first);
      tell(
        name,
        phrase,
        spanOf(passage, phrase.first, phrase.last),
        withoutDeterminer(passage, phrase, passage.surface(phrase.first, phrase.last)),
      );
    }
    const behind = passage.tokens[name.last]?.norm === ',' ? byFirst.get(name.last + 1) : undefined;
    if (
      fits(behind) &&
      closesAfter(passage, phrases[behind]!.last) &&
      sameSentence(passage, name.first, name.last + 1)
    ) {
      const phrase = phrases[behind]!;
      taken.add(behind);
      tell(
        name,
        phrase,
        spanOf(passage, phrase.first, phrase.last),
        withoutDeterminer(passage, phrase, passage.surface(phrase.first, phrase.last)),
      );
    }
    readBrackets(passage, name, linked, traits, phrases, byFirst, taken, classesOf);
    const entity = linked.entityOf[name.index];
    if (entity !== undefined && type === 'person') readBeside(passage, name, traits[entity]!);
    if (entity !== undefined && type === 'organisation')
      readOwnWords(passage, name, traits[entity]!, classesOf);
  }
  for (const [i, entity] of linked.entities.entries())
    if (entity.type === 'person') completePerson(traits[i]!, entity, passage.data);
    else if (entity.type === 'organisation') completeOrganisation(traits[i]!, entity);
  return { traits, places: { taken, startOf } };
}
