/** The little that the export test uses of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
