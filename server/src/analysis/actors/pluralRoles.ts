/** Reads roles told of several together: "de presidenten Mol en De Wit", "de ministers van Onderwijs, Vos en Kamer". */
import { nounOf } from '../syntax/nounLexicon';
import { sameSentence, spanOf, titleStart, withoutDeterminer } from './edges';
import type { LinkedNames } from './linkNames';
import type { Passage, PlacedName } from './passage';
import type { Phrase } from './phrases';
import { addRole, learn, type ClassesOf, type Traits } from './traits';

/** Gives each person named right behind a plural role that role; `resolved` has it in the singular. */
export function readPluralRoles(
  passage: Passage,
  linked: LinkedNames,
  traits: readonly Traits[],
  phrases: readonly Phrase[],
  classesOf: ClassesOf,
): void {
  const startingAt = new Map(passage.names.map((name) => [titleStart(passage, name), name]));
  for (const phrase of [...phrases, ...barePlurals(passage, phrases)]) {
    if (!phrase.plural || phrase.kind !== 'person') continue;
    const bearers = bearersOf(passage, phrase, startingAt);
    if (bearers.length < 2) continue;
    const text = withoutDeterminer(passage, phrase, passage.surface(phrase.first, phrase.last));
    const resolved = text.replace(passage.word(phrase.head), phrase.noun);
    for (const { index } of bearers) {
      const entity = linked.entityOf[index];
      if (entity === undefined) continue;
      const span = spanOf(passage, phrase.first, phrase.last);
      addRole(traits[entity]!, { text, span, kind: 'plural', ...(resolved === text ? {} : { resolved }) });
      learn(traits[entity]!, phrase, classesOf);
    }
  }
}

/** "tussen presidenten Mol en De Wit": a plural without an article right before a person. */
function barePlurals({ names, tokens, word, lexicon }: Passage, phrases: readonly Phrase[]): Phrase[] {
  const heads = new Set(phrases.map(({ head }) => head));
  return names.flatMap(({ first, mention }): Phrase[] => {
    const head = first - 1;
    if (mention.type !== 'person' || tokens[head]?.sentence !== tokens[first]!.sentence || heads.has(head))
      return [];
    const noun = nounOf(word(head), lexicon);
    if (noun?.kind !== 'person' || !noun.plural) return [];
    return [
      {
        ...noun,
        first: head,
        head,
        coreLast: first,
        last: first,
        determiner: 'none',
        headWord: tokens[head].norm,
      },
    ];
  });
}

/** The persons named behind the phrase, with commas or "en" between them. */
function bearersOf(
  passage: Passage,
  phrase: Phrase,
  startingAt: ReadonlyMap<number, PlacedName>,
): PlacedName[] {
  const { tokens, data } = passage;
  const found: PlacedName[] = [];
  const comma = tokens[phrase.last]?.norm === ',' ? phrase.last + 1 : phrase.last;
  for (let at = comma; at < tokens.length && sameSentence(passage, phrase.first, at);) {
    const name = startingAt.get(at);
    if (name?.mention.type !== 'person') break;
    found.push(name);
    const link = tokens[name.last];
    if (!link || (link.norm !== ',' && !data.conjunctions.includes(link.norm))) break;
    at = name.last + 1;
  }
  return found;
}
