/** The settings under `duiding` that the server heeds, read from whatever the editor sends. */

export interface Settings {
  /** An article language's id, or "auto". */
  readonly language: string;
  readonly uiLanguage: string;
  readonly highlight: Readonly<Record<Highlight, boolean>>;
  /** Names found with less confidence are not shown, 0 to 1. */
  readonly minimumConfidence: number;
  /** Milliseconds between the last keystroke and the next reading. */
  readonly debounce: number;
  /** Longer texts are read up to this number of characters. */
  readonly sizeLimit: number;
}

const highlights = ['person', 'organisation', 'place', 'figure', 'date', 'quote'] as const;
export type Highlight = (typeof highlights)[number];

/** Fills in what is missing and puts right what is out of bounds; never throws, whatever it is given. */
export function readSettings(raw: unknown): Settings {
  const settings = record(raw);
  const highlight = record(settings['highlight']);
  return {
    language: text(settings['language'], 'auto'),
    uiLanguage: text(settings['uiLanguage'], 'auto'),
    highlight: Object.fromEntries(highlights.map((h) => [h, highlight[h] !== false])) as Record<
      Highlight,
      boolean
    >,
    minimumConfidence: number(settings['minimumConfidence'], 0, 0, 1),
    debounce: number(settings['debounce'], 250, 0, 5_000),
    sizeLimit: number(settings['sizeLimit'], 1_000_000, 1_000, 20_000_000),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function number(value: unknown, otherwise: number, low: number, high: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(high, Math.max(low, value))
    : otherwise;
}
