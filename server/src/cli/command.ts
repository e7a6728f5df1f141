/** What a command of the command line is. */
import type { Terminal } from './terminal';

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole help text, without a final newline. */
  readonly help: string;
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
