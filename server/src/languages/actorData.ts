/** What the actor step and the noun phrases need to know of a language. All words are lower case, as in `Token.norm`. */

/** A pronoun that can stand for an actor. */
export interface PronounRow {
  readonly word: string;
  /** `neuter`: only for organisations ("it"). */
  readonly gender: 'male' | 'female' | 'any' | 'neuter';
  /** How it stands in the clause. `either`: the form is the same ("she" never is, "ze" is). */
  readonly case: 'subject' | 'object' | 'either' | 'possessive';
  /** Also plural ("ze zeggen"): only linked where the verb beside it is singular. */
  readonly orPlural?: true;
  /** Also a possessive ("haar kabinet", "her office"): where a noun follows. */
  readonly orDeterminer?: true;
  /** Also a plural verb ("zij zijn"), told apart by the word before. */
  readonly orVerb?: {
    /** Words before the verb. */
    readonly behind: readonly string[];
    /** What a plural noun before the verb looks like: a regular-expression source. */
    readonly plural: string;
    /** Words before and behind it in an idiom ("op zijn minst"), regular-expression sources. */
    readonly idiom: readonly [before: string, after: string];
  };
  /** Takes up an organisation too ("De inspectie laat weten dat zij …"). */
  readonly orBody?: true;
  /** Points at the person named last rather than at the subject ("die", "deze"); only at a sentence's start. */
  readonly demonstrative?: true;
}

export interface ActorData {
  readonly determiners: {
    readonly definite: readonly string[];
    readonly indefinite: readonly string[];
    readonly demonstrative: readonly string[];
    /** Possessives, by the gender of the possessor. */
    readonly possessive: Readonly<Record<string, 'male' | 'female' | 'any'>>;
  };
  /** Singular nouns for a person, by the gender they tell. */
  readonly persons: Readonly<Record<'any' | 'male' | 'female', readonly string[]>>;
  /** Singular nouns for an organisation or office that can speak. */
  readonly organisations: readonly string[];
  /**
   * Nouns that can stand for the same actor although they differ ("aanvoerder", later "de middenvelder"), by class.
   * `general` fits every person, `organisation` every organisation; of `loose` organisations there are as many as
   * words stand before them ("age group", "research team").
   */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Nouns that only mean something beside another person ("collega"): they never match as a role. */
  readonly relational: readonly string[];
  /** Nouns for the two sides of a relation: parents and children; one list where both are called alike, as husbands and wives. */
  readonly kin: readonly (readonly [readonly string[], (readonly string[])?])[];
  /**
   * Offices that somebody else holds by default ("de rechter", "de politie"): without a match they never mean the
   * person last named.
   */
  readonly offices: readonly string[];
  /** Organisation nouns that fit the organisation last named where nothing tells its kind ("de organisatie"). */
  readonly anyOrganisation: readonly string[];
  /** Whether a suspect's surname is cut to an initial ("Ramon B."). */
  readonly surnamesOfSuspects?: true;
  /** How words begin that tell a former office: "oud-minister", "voormalige". */
  readonly formerly: readonly string[];
  /** Nouns for one who has the same office elsewhere ("ambtgenoot"). */
  readonly peers: readonly string[];
  /** Nouns for the one whom a lawyer pleads for. */
  readonly clients: readonly string[];
  /** A member of a party ("VVD'er", "Democrat"), the party captured: a regular-expression source. */
  readonly memberOf: string;
  /** Articles that never stand before a person's origin ("het Engels" is a language). */
  readonly neuterArticles: readonly string[];
  /** Nouns for persons that are a part of the body without more: "het hoofd", "her head". */
  readonly bodyParts: readonly string[];
  /** Nouns of which one person is only one, by what they come down to: a striker is no winger. */
  readonly positions: Readonly<Record<string, string>>;
  /** Verbs that tell a name: "zoals de officier heet". */
  readonly namingVerbs: readonly string[];
  /** Forms of "to be" and "to become" that tell what somebody is. */
  readonly copulas: readonly string[];
  /** Organisations of which there is one, or that stand for all of their kind: never another name for one just named. */
  readonly standing: readonly string[];
  /** Verbs of a neuter pronoun that stands for nothing ("it rained"); without them none is referred that opens a sentence. */
  readonly impersonal?: readonly string[];
  /** Nouns for an office that speaks for whoever holds it: "haar kabinet", "his office". */
  readonly mouthpieces: readonly string[];
  /** Ends of words for people by where they come from ("Brabander"). */
  readonly originEndings: readonly string[];
  /** Words that join two names to one subject: "en", "and". */
  readonly conjunctions: readonly string[];
  /** Nouns for a country or town as an actor ("het land", "de stad"). */
  readonly places: readonly string[];
  /** Nouns for several persons, where adding a plural ending to a singular would not find them. */
  readonly groups: readonly string[];
  /** Plural ending and what stands there in the singular, tried in order. */
  readonly plurals: readonly (readonly [ending: string, singular: string])[];
  /** Endings by which an unknown noun directly before a person's name is taken for a role. */
  readonly roleEndings: readonly string[];
  /** Whether the last part of a compound word tells what it is ("NAVO-topman", "kaasverkoopster"). */
  readonly compounds: boolean;
  /** Short heads that count inside compounds all the same ("zakenman"). */
  readonly compoundEndings: readonly string[];
  /** Whether nouns are chained as separate words ("union president"). */
  readonly nounChains: boolean;
  /** Prepositions that hang a phrase on a noun: always, or only before a name or a determiner. */
  readonly attaching: readonly string[];
  readonly attachingBeforeName: readonly string[];
  /** Other prepositions: what stands behind them is no subject. */
  readonly prepositions: readonly string[];
  /** Words that never stand inside a noun phrase: conjunctions, pronouns, adverbs, auxiliaries, verbs of saying. */
  readonly functionWords: readonly string[];
  /** Verbs of saying as they stand beside a speaker; they make that speaker the salient one. */
  readonly sayingVerbs: readonly string[];
  /** Those with whom is asked right behind them: "vroeg". Also behind "aan". */
  readonly askingVerbs: readonly string[];
  /** Prepositions and particles that name a speaker: "volgens", "aldus", "according to" by its last word. */
  readonly sourceWords: readonly string[];
  /** Words that open a subordinate clause. */
  readonly subordinators: readonly string[];
  /** Finite verbs that tell number. */
  readonly singularVerbs: readonly string[];
  readonly pluralVerbs: readonly string[];
  /** Ending of plural finite verbs, if the language has one. */
  readonly pluralVerbEnding?: string;
  /** Adjectives without ending that stand before a role ("voormalig topman"). */
  readonly adjectives: readonly string[];
  /** Whether an adjective before a noun ends in this. */
  readonly adjectiveEnding?: string;
  /** Nouns that are an age: "24-jarige", "19-year-old". A regular-expression source. */
  readonly age: string;
  readonly pronouns: readonly PronounRow[];
  /** Forms of address that tell gender: "meneer", "mevrouw", "Ms". */
  readonly titles: Readonly<Record<string, 'male' | 'female' | 'any'>>;
  /** The nouns that forms of address shorten: "Gov. Hill" is a governor. */
  readonly titleNouns: Readonly<Record<string, string>>;
  /** Small words inside or before a surname. */
  readonly particles: readonly string[];
  /** Words that do not tell one organisation from another: "FC", "NV", "Group". */
  readonly organisationWords: readonly string[];
  /** Words for buildings and the like behind a place's name: "Fennel Road library". */
  readonly placeWords: readonly string[];
  /** Words in small letters between the capitals of one name, a foreign one's too: "Galleries of Scotland". */
  readonly insideNames: readonly string[];
  /** Words left out when initials are taken: "van", "en", "of". */
  readonly linkingWords: readonly string[];
  /** Genitive endings of names written without apostrophe: "Poetins". */
  readonly genitives: readonly string[];
  /** Ends of given names that are mostly one gender's, for names on no list. */
  readonly givenNameEndings: Readonly<Record<'male' | 'female', readonly string[]>>;
  /** Words that open a relative clause about a person just named ("who"). */
  readonly relatives: readonly string[];
  /** Editorial marks inside brackets that are no role: "red.". */
  readonly editorial: readonly string[];
  readonly givenNames: Readonly<Record<'male' | 'female', readonly string[]>>;
}
