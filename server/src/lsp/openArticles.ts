/** Reads the open articles again as they change: after a pause in typing, never a stale version to its end. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analysing } from '../analysis/analyse';
import { Cache } from '../analysis/cache/cache';
import type { CorrectorFor } from '../model/corrector';
import type { Analysis } from '../model/types';
import { chooseLanguage, type Choice } from '../corpus/chooseLanguage';
import type { Corpus } from '../corpus/corpus';
import type { Settings } from '../features/settings';
import { slice } from './takeTurns';

/** What a reading gave, beside the Analysis itself. */
export interface Reading {
  readonly analysis: Analysis;
  readonly reason: Choice['reason'];
  /** The number of UTF-16 units read, where the text was above the size limit. */
  readonly truncated?: number;
}

interface Open {
  document: TextDocument;
  readonly cache: Cache;
  reading?: Reading;
  /** The reading under way, of the document as it stands. */
  begun?: Generator<undefined, Reading, undefined>;
  timer?: ReturnType<typeof setTimeout>;
  waiting: ((reading: Reading | undefined) => void)[];
}

export class OpenArticles {
  private readonly open = new Map<string, Open>();
  private readonly chosen = new Map<string, string>();
  /** Those whose pause is over and that are not read yet, in that order. */
  private readonly due = new Set<Open>();
  private turn: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly corpus: Corpus,
    private readonly settings: () => Settings,
    private readonly told: {
      readonly read: (reading: Reading) => void;
      /** A reading never throws; should one do so all the same, the last good reading stays. */
      readonly failed: (uri: string, error: unknown) => void;
    },
    /** The reader's corrections that hold for an article. */
    private readonly correctorFor: (uri: string) => CorrectorFor | undefined = () => undefined,
  ) {}

  /** A document was opened or has changed. The first reading starts at once, later ones after the debounce. */
  changed(document: TextDocument): void {
    let entry = this.open.get(document.uri);
    const first = !entry;
    if (!entry) this.open.set(document.uri, (entry = { document, cache: new Cache(), waiting: [] }));
    entry.document = document;
    this.schedule(entry, first ? 0 : this.settings().debounce);
  }

  closed(uri: string): void {
    const entry = this.open.get(uri);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.giveUp(entry);
    this.open.delete(uri);
    this.corpus.delete(uri);
    for (const resolve of entry.waiting) resolve(undefined);
  }

  /** The reading of the text as it stands; waits for a pause in typing. Undefined for what is not open. */
  current(uri: string): Promise<Reading | undefined> {
    const entry = this.open.get(uri);
    if (!entry) return Promise.resolve(undefined);
    if (entry.timer === undefined) return Promise.resolve(entry.reading);
    return new Promise((resolve) => entry.waiting.push(resolve));
  }

  /** Waits until nothing is left to read. */
  async settled(): Promise<void> {
    await Promise.all([...this.open.keys()].map((uri) => this.current(uri)));
  }

  /** The reader's choice of language for one file; undefined takes it back. */
  choose(uri: string, language: string | undefined): void {
    if (language === undefined) this.chosen.delete(uri);
    else this.chosen.set(uri, language);
    const entry = this.open.get(uri);
    if (entry) this.schedule(entry, 0);
  }

  /** Reads everything again, since a setting changed. */
  reread(): void {
    for (const entry of this.open.values()) this.schedule(entry, 0);
  }

  private schedule(entry: Open, delay: number): void {
    clearTimeout(entry.timer);
    this.giveUp(entry);
    entry.timer = setTimeout(() => {
      this.due.add(entry);
      this.readOn();
    }, delay);
  }

  /** A reading that has begun is of a text or a setting that holds no more. */
  private giveUp(entry: Open): void {
    this.due.delete(entry);
    if (!entry.begun) return;
    delete entry.begun;
    entry.cache.giveUp();
  }

  /**
   * A few steps of one article in each turn of the event loop, so that what the editor says meanwhile is heard: of the
   * article that most questions wait for, which is the one in front. Without that, five hundred articles opened at once
   * would all be read before any question is answered.
   */
  private readOn(): void {
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      let next: Open | undefined;
      for (const entry of this.due) if (!next || entry.waiting.length > next.waiting.length) next = entry;
      if (next) this.readSome(next);
      if (this.due.size > 0) this.readOn();
    }, 0);
  }

  private readSome(entry: Open): void {
    const until = Date.now() + slice;
    entry.begun ??= this.reading(entry);
    try {
      do {
        const step = entry.begun.next();
        if (step.done) return this.hasRead(entry, step.value);
      } while (Date.now() < until);
    } catch (error) {
      this.told.failed(entry.document.uri, error);
      this.ended(entry);
    }
  }

  private *reading({ document, cache }: Open): Generator<undefined, Reading, undefined> {
    const { uri, version } = document;
    const { language: setting, sizeLimit } = this.settings();
    const whole = document.getText();
    const text = whole.length > sizeLimit ? firstPart(whole, sizeLimit) : whole;
    const { language, reason } = chooseLanguage(text, { chosen: this.chosen.get(uri), setting });
    const corrector = this.correctorFor(uri);
    const analysis = yield* analysing(text, language, { uri, version, cache, corrector });
    return { analysis, reason, ...(text === whole ? {} : { truncated: text.length }) };
  }

  private hasRead(entry: Open, reading: Reading): void {
    entry.reading = reading;
    this.corpus.set(reading.analysis);
    this.told.read(reading);
    this.ended(entry);
  }

  private ended(entry: Open): void {
    delete entry.begun;
    delete entry.timer;
    this.due.delete(entry);
    for (const resolve of entry.waiting.splice(0)) resolve(entry.reading);
  }
}

/** Up to the last whole line within the limit. */
function firstPart(text: string, limit: number): string {
  const end = text.lastIndexOf('\n', limit);
  return text.slice(0, end > limit / 2 ? end + 1 : limit);
}
