/** What the name step needs to know of a language: a trained tagger, gazetteers, and small word lists for the rules. */

/** A tagger's weights as `npm run train` writes them; `analysis/names/model.ts` unpacks them. */
export interface PackedModel {
  readonly version: number;
  /** Highest absolute weight; the bytes are shares of it. */
  readonly scale: number;
  readonly features: number;
  /** Transition weights, label by label, as bytes in base 64. */
  readonly transitions: string;
  /** Feature keys (sorted, as differences), three bytes of label bits for each, and the weights, in base 64. */
  readonly keys: string;
  readonly which: string;
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
  readonly sets: readonly { readonly class: string; readonly count: number; readonly keys: string }[];
}

export interface NameData {
  readonly model: PackedModel;
  /** What all languages share, and the language's own. */
  readonly gazetteers: readonly PackedGazetteer[];
  /** Forms of address that stand before a name and outside it, lower case, as tokens. */
  readonly titles: readonly string[];
  /** Last words by which a name is an organisation's, beyond those of the gazetteer. */
  readonly organisationWords: readonly string[];
  /** Particles inside surnames, lower case. */
  readonly particles: readonly string[];
  /** Endings of a word by which it is a role: "voorzitter" in "fractievoorzitter". */
  readonly roleEndings: readonly string[];
}
