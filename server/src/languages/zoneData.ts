/** How a language's newspapers mark what is not running text. Patterns are regular-expression sources, tried without case. */
export interface ZoneData {
  /** Openers of a teaser line: "lees ook", "lees meer". */
  readonly teaser: readonly string[];
  /** Whole lines that belong to the page, not the article: "videospeler inladen", "meest gelezen". */
  readonly boilerplate: readonly string[];
  /** Photo credits and captions: "beeld anp", "foto: …", "©". */
  readonly caption: readonly string[];
  /** Lines that name the writer: "door …", "van onze correspondent". */
  readonly byline: readonly string[];
}
