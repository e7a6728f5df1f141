/** Reads the roles that stand around names: "minister Smit van Justitie", "Ada Brink, topvrouw van Zon", "its chair, Jo Hill,". */
import { own } from '../../model/own';
import { nationalityOf } from '../../knowledge/nationalities';
import { nounOf } from '../syntax/nounLexicon';
import type { RoleKind } from '../../model/types';
import { readPluralRoles } from './pluralRoles';
import { readBeside, readBrackets, readOwnWords } from './besideName';
import {
  aged,
  closesAfter,
  hangingEnd,
  hungOn,
  isOwned,
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
  const tell = (
    name: PlacedName,
    phrase: Phrase,
    told: { last: number; text: string; kind: RoleKind },
  ): void => {
    const entity = linked.entityOf[name.index];
    if (entity === undefined) return;
    const kind = isOwned(passage, phrase) ? 'relation' : told.kind;
    addRole(traits[entity]!, {
      text: withoutDeterminer(passage, phrase, told.text),
      span: spanOf(passage, phrase.first, told.last),
      kind,
    });
    learn(traits[entity]!, phrase, classesOf);
    affiliate(passage, traits[entity]!, phrase.first, told.last, name);
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
      tell(name, phrase, { last: end ?? name.first, text: text + tail, kind: 'title' });
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
      const { first, last } = phrase;
      tell(name, phrase, { last, text: passage.surface(first, last), kind: 'apposition' });
    }
    const behind = passage.tokens[name.last]?.norm === ',' ? byFirst.get(name.last + 1) : undefined;
    const last = fits(behind) ? behindField(passage, phrases[behind]!) : undefined;
    if (fits(behind) && last !== undefined && sameSentence(passage, name.first, name.last + 1)) {
      const phrase = phrases[behind]!;
      taken.add(behind);
      const { first } = phrase;
      tell(name, phrase, { last, text: passage.surface(first, last), kind: 'apposition' });
    }
    readBrackets(passage, name, linked, traits, phrases, byFirst, taken, classesOf);
    const entity = linked.entityOf[name.index];
    if (entity !== undefined && type === 'person') readBeside(passage, name, traits[entity]!);
    if (entity !== undefined && type === 'organisation')
      readOwnWords(passage, name, traits[entity]!, classesOf);
  }
  readPluralRoles(passage, linked, traits, phrases, classesOf);
  for (const [i, entity] of linked.entities.entries())
    if (entity.type === 'person') completePerson(traits[i]!, entity, passage.data);
    else if (entity.type === 'organisation') completeOrganisation(traits[i]!, entity);
  return { traits, places: { taken, startOf } };
}

/** Where an apposition ends that a comma or the like closes: behind its phrase, or its field and place ("hoogleraar | waterbouw in Delft"). */
function behindField(passage: Passage, { last, determiner }: Phrase): number | undefined {
  if (closesAfter(passage, last)) return last;
  const { tokens, lexicon } = passage;
  const field = tokens[last]!;
  const plain =
    field.kind === 'word' &&
    /^\p{Ll}/u.test(passage.word(last)) &&
    !lexicon.functionWords.has(field.norm) &&
    !lexicon.prepositions.has(field.norm) &&
    !lexicon.determiners.has(field.norm) &&
    !lexicon.sayingVerbs.has(field.norm);
  const end = hangingEnd(passage, plain && determiner === 'none' ? last + 1 : last);
  return end > last && closesAfter(passage, end) ? end : undefined;
}

/** "CDA-Kamerlid", "voorzitter van GroenLinks": the organisations that a role names. */
function affiliate(
  { nameAt, compoundAt, surface, cut }: Passage,
  traits: Traits,
  first: number,
  last: number,
  own: PlacedName,
): void {
  for (let i = first; i < last; i += 1) {
    const name = nameAt[i];
    if (name?.first === i && name !== own && name.mention.type === 'organisation')
      traits.affiliations.add(surface(i, name.last));
    const inside = compoundAt.get(i)?.mention;
    if (inside?.type === 'organisation')
      traits.affiliations.add(cut.article.text.slice(inside.span.start, inside.span.end));
  }
}
