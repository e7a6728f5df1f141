/** The settings under `duiding` that the server heeds, read from whatever the editor sends. */

export type Severity = 'off' | 'hint' | 'information' | 'warning';

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
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** By problem code; what is not named is a hint. */
  readonly problems: Readonly<Record<string, Severity>>;
}

const highlights = ['person', 'organisation', 'place', 'figure', 'date', 'quote'] as const;
export type Highlight = (typeof highlights)[number];

/** How loud each problem is unless the reader says otherwise; `package.json` names the same. */
export const defaultProblems: Readonly<Record<string, Severity>> = {
  'mark-unpaired': 'information',
  'mark-misplaced': 'information',
  'mark-mixed': 'hint',
  'name-spelling': 'information',
  'name-conflict': 'hint',
  'speaker-unknown': 'hint',
  'figures-disagree': 'information',
  'figures-elsewhere': 'information',
};

/** Fills in what is missing and puts right what is out of bounds; never throws, whatever it is given. */
export function readSettings(raw: unknown): Settings {
  const settings = record(raw);
  const highlight = record(settings['highlight']);
  const problems = Object.entries(record(settings['problems'])).filter(isSeverity);
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
    inlayHints: settings['inlayHints'] === true,
    codeLens: settings['codeLens'] === true,
    problems: { ...defaultProblems, ...Object.fromEntries(problems) },
  };
}

function isSeverity(entry: [string, unknown]): entry is [string, Severity] {
  return ['off', 'hint', 'information', 'warning'].includes(entry[1] as string);
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
