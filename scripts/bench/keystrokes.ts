/** Times what a reader waits for in one long article: opening it, and from each keystroke to the colours, which come with everything else. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../server/src/corpus/corpus';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { semanticTokensDelta } from '../../server/src/features/semanticTokensDelta';
import { OpenArticles } from '../../server/src/lsp/openArticles';
import { readSettings } from '../../server/src/features/settings';
import { percentile, processorTime } from './clock';
import type { Text } from './text';

const settings = { ...readSettings(undefined), debounce: 0 };

interface Keystroke {
  readonly at: number;
  readonly letter: string;
  /** How many letters go, before the new one comes. */
  readonly gone?: number;
}

/** What one reading took after the debounce, in milliseconds: of processor time, and by the clock. */
interface Spent {
  readonly processor: number;
  readonly elapsed: number;
}

export async function printKeystrokes(article: Text): Promise<void> {
  const { text, words } = article;
  const opened: Spent[] = [];
  for (let i = 0; i < 12; i += 1) {
    const editor = new Editor(text, article);
    const spent = await editor.open();
    if (i >= 4) opened.push(spent);
  }
  const editor = new Editor(text, article);
  await editor.open();
  for (const key of wandering(text, 60)) await editor.press(key);
  const runs = [
    ['a letter here and there', wandering(text, 300)],
    ['a sentence, letter by letter', typing(text)],
  ] as const;
  console.log(
    `an article of ${words.toLocaleString('en')} words as it is edited (milliseconds of processor time, and by the clock: median, 99th percentile)`,
  );
  console.log(`  ${'opened, to its colours'.padEnd(44)}${summary(opened)}`);
  for (const [name, keys] of runs) {
    const times: Spent[] = [];
    for (const key of keys) times.push(await editor.press(key));
    console.log(`  ${`${name}, to its colours`.padEnd(44)}${summary(times)}`);
  }
  console.log('');
}

/** One open article in a server without an editor. */
class Editor {
  private readonly articles = new OpenArticles(new Corpus(), () => settings, {
    read: () => {},
    failed: (_, error) => {
      throw error;
    },
  });
  private document: TextDocument;
  private sent: number[] = [];

  constructor(text: string, { language }: Text) {
    this.document = TextDocument.create('file:///article.txt', 'article', 0, text);
    this.articles.choose(this.document.uri, language.id);
  }

  open(): Promise<Spent> {
    return this.read();
  }

  press({ at, letter, gone = 0 }: Keystroke): Promise<Spent> {
    const range = { start: this.document.positionAt(at), end: this.document.positionAt(at + gone) };
    const { document } = this;
    const start = now();
    this.document = TextDocument.update(document, [{ range, text: letter }], document.version + 1);
    return this.read(start);
  }

  private async read(start = now()): Promise<Spent> {
    this.articles.changed(this.document);
    const reading = (await this.articles.current(this.document.uri))!;
    const data = semanticTokens(reading.analysis, settings);
    semanticTokensDelta(this.sent, data);
    this.sent = data;
    const end = now();
    return { processor: end.processor - start.processor, elapsed: end.elapsed - start.elapsed };
  }
}

/** One letter typed and taken back again at places all over the article. */
function wandering(text: string, count: number): Keystroke[] {
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((text.length * ((Math.floor(i / 2) * 37) % 101)) / 101);
    return i % 2 === 0 ? { at, letter: 'e' } : { at, letter: '', gone: 1 };
  });
}

/** Text typed in the middle of the article: new words, a name, a figure and a quotation, each keystroke on the one before. */
function typing(text: string): Keystroke[] {
  const at = text.indexOf('\n\n', Math.floor(text.length / 2));
  const typed =
    ' Ze noemde 1.250 euro voor Pieter Zandstra te veel: “Dat gaat niet lukken”, zei Zandstra donderdag.';
  return Array.from(typed + typed).map((letter, i) => ({ at: at + i, letter }));
}

function now(): Spent {
  return { processor: processorTime(), elapsed: performance.now() };
}

function summary(times: readonly Spent[]): string {
  return (['processor', 'elapsed'] as const)
    .map((clock) => {
      const all = times.map((t) => t[clock]);
      const part = (share: number): string => percentile(all, share).toFixed(1).padStart(8);
      return `${part(0.5)}${part(0.99)}`;
    })
    .join('    ');
}
