/** What a command may do with the outside: write, complain, read standard input. Tests put a fake in its place. */
import type { Message } from '../../../l10n/message';
import { clean, cleanLines } from './clean';
import { localeOf } from './outputLanguage';

/** What the process gives; which language its reader is spoken to in is known when the options are read. */
export interface Outside {
  /** Writes to standard output; resolves when more may be written. */
  readonly out: (text: string) => Promise<void>;
  /** One line on standard error. */
  readonly complain: (message: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  /** The same piece by piece, for more than fits in memory. */
  readonly chunks?: () => AsyncIterable<Uint8Array>;
  /** Shows how far a long task is, on one line that the next call writes over; missing where nobody watches. */
  readonly progress?: (line: string) => void;
  /** The reader's locale, as the system has it. */
  readonly locale?: string | undefined;
  /** Columns of the terminal; missing where the output goes into a pipe or a file. */
  readonly columns?: number | undefined;
  /** True when standard output is a terminal that shows colours. */
  readonly colour: boolean;
}

export interface Terminal extends Outside {
  /** The sentences of Duiding in the language of the reader. */
  readonly message: Message;
}

/**
 * The terminal of a Node process. A reader that closes the pipe (`duiding … | head`) ends the process quietly.
 * https://no-color.org: any non-empty NO_COLOR switches colours off.
 */
export function nodeTerminal(process: NodeJS.Process): Outside {
  const quit = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') return process.exit(0);
    const full = error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG';
    const why = full ? 'the disk is full' : `it could not be written (${error.code ?? error.message})`;
    process.stderr.write(`duiding: the output is not whole: ${clean(why)}.\n`);
    process.exit(1);
  };
  process.stdout.on('error', quit);
  process.stderr.on('error', () => process.exit(1));
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(cleanLines(text))) resolve();
        else process.stdout.once('drain', resolve);
      }),
    complain: (message) => void process.stderr.write(`${clean(message)}\n`),
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    chunks: () => process.stdin as AsyncIterable<Uint8Array>,
    ...(process.stderr.isTTY && !process.stdout.isTTY
      ? { progress: (line: string) => void process.stderr.write(`\r\x1b[K${line}`) }
      : {}),
    locale: localeOf(process.env),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
    colour: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  };
}
