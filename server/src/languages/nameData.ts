/** What the name step needs to know of a language: a trained tagger, gazetteers, and small word lists for the rules. */

/** A set of hashed keys, as `scripts/packKeys.ts` writes it; `analysis/names/keySet.ts` reads it. */
export interface PackedKeys {
  readonly count: number;
  /** How many low bits of each step are written as they are. */
  readonly low: number;
  /** The steps from key to key, in base 64. */
  readonly steps: string;
}

/** A tagger's weights as `npm run train` writes them; `analysis/names/model.ts` unpacks them. */
export interface PackedModel {
  readonly version: number;
  /** Weights are whole numbers of steps of this size. */
  readonly step: number;
  /** In steps, label by label. */
  readonly transitions: readonly number[];
  /** The features that have weights. */
  readonly features: PackedKeys;
  /** Feature by feature, the labels it speaks of: a letter each, from "a", the last of a feature as a capital. */
  readonly labels: string;
  /** Label by label, its weight: a character each, from "#": 0, 1, -1, 2, -2, … steps. */
  readonly weights: string;
}

/** Sets of hashed names as `npm run gazetteers` writes them; `analysis/names/gazetteer.ts` unpacks them. */
export interface PackedGazetteer {
  readonly sources: readonly {
    readonly list: string;
    readonly source: string;
    readonly licence: string;
    readonly names: number;
  }[];
  readonly sets: readonly { readonly class: string; readonly keys: PackedKeys }[];
}

/** What ministers are ministers of, and how that is said; all in lower case. */
export interface PortfolioData {
  /** Endings of the words for the office. */
  readonly offices: readonly string[];
  /** Between office and portfolio. */
  readonly of: readonly string[];
  /** Each one field of government; a portfolio may have several. */
  readonly fields: readonly string[];
  readonly joins: readonly string[];
}

/** Bodies whose name goes on behind a preposition ("Court of Appeal"); all in lower case. */
export interface BodiesOf {
  /** Words for them, where they have a capital; and those that need none. */
  readonly nouns: readonly string[];
  readonly small: readonly string[];
  readonly of: readonly string[];
  /** Between the things that one body is for. */
  readonly joins: readonly string[];
}

export interface NameData {
  readonly model: PackedModel;
  /** What all languages share, and the language's own. */
  readonly gazetteers: readonly PackedGazetteer[];
  /** Forms of address that stand before a name and outside it, lower case, as tokens. */
  readonly titles: readonly string[];
  /** Those of them that only a person has: a name with one in front is a person's. */
  readonly honorifics: readonly string[];
  /** Last words by which a name is an organisation's, beyond those of the gazetteer. */
  readonly organisationWords: readonly string[];
  /** Last words by which a name of several is a place's; words for a storm, which has a given name. */
  readonly placeWords: readonly string[];
  readonly storms: readonly string[];
  /** What stands before the name of a ship, in capitals; words with a capital for a storm that has any name; all in lower case here. */
  readonly ships: readonly string[];
  readonly namedStorms: readonly string[];
  /** Words for a place before "of" and its name: "town". */
  readonly placeKinds: readonly string[];
  /** Words with which the name of a body begins or ends that every country has: "navy", "ministry". */
  readonly nationalBodies: readonly string[];
  /** Prepositions between a club and its ground. */
  readonly bodiesAt: readonly string[];
  /** Who rules a country, before "of" and its name: "king". */
  readonly rulers: readonly string[];
  /** Endings of a word right before a name by which that is an organisation's. */
  readonly organisationKinds: readonly string[];
  /** Words for a kind of firm or body that stand before its name and are no part of it, lower case. */
  readonly kindsAhead: readonly string[];
  /** Bodies that are called by who leads them, behind a hyphen: "kabinet" for "kabinet-Terlinck". */
  readonly ledBodies: readonly string[];
  /** Words for an office that may stand inside a name, right before its person, lower case. */
  readonly offices: readonly string[];
  /** The same, where another name may end so too: "leader". */
  readonly leaders: readonly string[];
  /** Offices that may have the name of their town or province right behind them, lower case. */
  readonly townOffices: readonly string[];
  /** Endings of words for a field of work or study, which may stand behind a role with a capital. */
  readonly fieldsBehind: readonly string[];
  /** Abbreviations that are written like names and name nobody, lower case. */
  readonly noNames: readonly string[];
  /** How people are called by where they come from, behind which articles: endings on a place's name, and ends of whole words; lower case. */
  readonly demonymForms?: {
    readonly articles: readonly string[];
    readonly endings: readonly string[];
    readonly known: readonly string[];
  };
  /** What may stand right behind a person's name and outside it ("MP"), lower case. */
  readonly postnominals: readonly string[];
  readonly bodiesOf: BodiesOf;
  readonly articles: readonly string[];
  /** Words for a court, which has the name of its place right behind it. */
  readonly courts: readonly string[];
  /** Countries and their capitals, lower case. */
  readonly capitals: readonly string[];
  /** Particles that are no other word of the language, as "van" in German; and what may stand behind one ("den"). */
  readonly foreignParticles: { readonly first: readonly string[]; readonly further: readonly string[] };
  /** Particles inside surnames, lower case. */
  readonly particles: readonly string[];
  /** Endings of a word by which it is a role: "voorzitter" in "fractievoorzitter". */
  readonly roleEndings: readonly string[];
  readonly portfolios: PortfolioData;
}
