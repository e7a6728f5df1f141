/** The commands of the command line. Adding one is a file and a line here. */
import { actorsCommand } from './actors';
import { analyseCommand } from './analyse';
import { checkCommand } from './check';
import { compareCommand } from './compare';
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

export const commands: readonly Command[] = [analyseCommand, actorsCommand, compareCommand, checkCommand];
