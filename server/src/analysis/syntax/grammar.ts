/** A language's grammar words as sets, made once. */
import type { GrammarData } from '../../languages/grammarData';
import type { Language } from '../../languages/language';
import type { GrammaticalGender, GrammaticalNumber, Phrase } from '../../model/syntax';
import { lexiconOf, nounOf, type Lexicon } from './nounLexicon';

type ListName = {
  [K in keyof GrammarData]: GrammarData[K] extends readonly string[] ? K : never;
}[keyof GrammarData];

export class Grammar {
  readonly verbSecond: boolean;
  readonly bareThat: boolean;
  readonly nounChains: boolean;
  readonly possessives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly lists: Readonly<Record<ListName, ReadonlySet<string>>>;
  readonly #nouns: Lexicon;
  readonly #given: ReadonlyMap<string, GrammaticalGender>;

  constructor({ grammar, actors }: Language) {
    const lists: Partial<Record<ListName, ReadonlySet<string>>> = {};
    for (const [name, words] of Object.entries(grammar))
      if (Array.isArray(words)) lists[name as ListName] = new Set(words as readonly string[]);
    this.lists = lists as Grammar['lists'];
    this.verbSecond = grammar.verbSecond;
    this.bareThat = grammar.bareThat;
    this.nounChains = grammar.nounChains;
    this.possessives = new Set(Object.keys(actors.determiners.possessive));
    this.articles = new Set([...actors.determiners.definite, ...actors.determiners.indefinite]);
    this.#nouns = lexiconOf(actors);
    const given = (['male', 'female'] as const).flatMap((gender) =>
      actors.givenNames[gender].map((name) => [name.toLowerCase(), gender] as const),
    );
    this.#given = new Map(given);
  }

  /** What the form of a pronoun or determiner tells. */
  numberOf(norm: string): GrammaticalNumber | undefined {
    if (this.lists.singular.has(norm)) return 'singular';
    return this.lists.plural.has(norm) ? 'plural' : undefined;
  }

  genderOf(norm: string, kind: Phrase['kind']): GrammaticalGender | undefined {
    if (kind === 'noun') return nounOf(norm, this.#nouns)?.gender;
    if (kind === 'name') return this.#given.get(norm);
    if (this.lists.male.has(norm)) return 'male';
    return this.lists.female.has(norm) ? 'female' : undefined;
  }
}

const grammars = new WeakMap<Language, Grammar>();

export function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) grammars.set(language, (grammar = new Grammar(language)));
  return grammar;
}
