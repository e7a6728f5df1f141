/** From what a language's data are made: read by `npm run gazetteers` and `npm run train` only, never by a program that is shipped. */

export interface ListData {
  /** Where each file comes from that names ("nl-ud") or grammar ("grammar/nl-ud") are trained on, with its licence. */
  readonly training: Readonly<Record<string, string>>;
  /** Countries (ISO 3166) of which every town is listed, and those of which the larger ones are, from so many inhabitants. */
  readonly home: readonly string[];
  readonly townsFrom: Readonly<Record<string, number>>;
  /** The packages that `npm run gazetteers` fetches for this language, each with its version. */
  readonly packages: readonly string[];
  /** A Hunspell dictionary under a licence that lets its words be shipped; without one the frequencies tell by themselves. */
  readonly dictionary?: string;
  /** Whether its flags tell names ("PN"), as OpenTaal's do. */
  readonly flagsNames?: true;
  /** Words by how often they are used: a package of zxcvbn, and its lists of what is spoken and written. */
  readonly frequencies: { readonly package: string; readonly spoken: string; readonly written: string };
  /** Lists of persons' names in that package, beyond those that every language has. */
  readonly persons?: { readonly version: string; readonly given: string; readonly surnames: string };
  /** How many English surnames are listed, the most frequent first. */
  readonly englishSurnames: number;
  /** Endings that are cut to find a word in a dictionary of stems. */
  readonly stems: readonly string[];
  /** Countries and capitals as the language writes them, places, and people by where they come from. */
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
}
