/** The language's lists of words as the class tagger sees them: one number a word, with a bit for each list it is on. */
import type { Language } from '../../languages/language';
import { hashText, lookUp, unpackClasses, unpackGazetteer } from '../names/gazetteer';
import { keyOfHash } from '../names/keySet';
import { punctuation } from './labels';
import { lexiconOf } from './nounLexicon';
import { formClasses } from './wordForms';
import type { Turn, WordLists } from './wordKeys';

/** Made once for each language and kept by the tagger. */
export function wordListsOf({ grammar, actors, quotes, names }: Language): WordLists {
  const lists = new Map<string, number>();
  const all: readonly (readonly string[])[] = [
    actors.prepositions,
    actors.attaching,
    quotes.determiners,
    actors.functionWords,
    quotes.verbs.flatMap((v) => v.finite),
    quotes.verbs.flatMap((v) => v.participle ?? []),
    quotes.verbs.map((v) => v.infinitive),
    actors.adjectives,
    quotes.adverbs,
    grammar.subordinators,
    grammar.relatives,
    grammar.auxiliaries,
    grammar.particles,
    [...grammar.subjectPronouns, ...grammar.objectPronouns],
    grammar.conjunctions,
    quotes.finite,
  ];
  for (const [bit, words] of all.entries())
    for (const word of words) lists.set(word, (lists.get(word) ?? 0) | (1 << bit));
  const turns = new Map<string, Turn>();
  for (const word of [...grammar.relatives, ...grammar.subordinators]) turns.set(word, 1);
  for (const word of grammar.auxiliaries) turns.set(word, 2);
  for (const word of grammar.infinitiveMarks) turns.set(word, 4);
  const gazetteer = unpackGazetteer(names.gazetteers);
  const { classes } = grammar;
  const forms = unpackClasses('model' in classes && classes.forms ? [classes.forms] : [], formClasses);
  const formBits = (word: string): number => lookUp(forms, keyOfHash(hashText(word)));
  return { gazetteer, lists, turns, nouns: lexiconOf(actors), formBits, punctuation };
}
