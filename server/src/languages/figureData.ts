/** What the figure step needs to know of a language. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface FigureData {}
