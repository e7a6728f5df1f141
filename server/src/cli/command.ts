/** What a command of the command line is. */
import type { Message, UiLanguage } from '../../../l10n/message';
import type { Arguments, OptionSpec } from './arguments';
import type { Terminal } from './terminal';

/** The same words in each language of the interface. */
export type Spoken = Readonly<Record<UiLanguage, string>>;

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: Spoken;
  /** What it does and every option, without a final newline. */
  readonly help: Spoken;
  /** Command lines as one types them, from `duiding` on; its help ends with them. */
  readonly examples: readonly string[];
  /** Those of this command alone; `--language-of-output` and `--help` are understood by all. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What is wrong with arguments that could be read, as a sentence; undefined where nothing is. */
  readonly wrong?: (asked: Arguments, message: Message) => string | undefined;
  /** Resolves to the exit code. */
  readonly run: (asked: Arguments, terminal: Terminal) => Promise<number>;
}

/** The complaint of commands that read articles, for `Command.wrong`. */
export function withoutArticles({ rest }: Arguments, message: Message): string | undefined {
  return rest.length === 0 ? message('cli.noArticles') : undefined;
}

/** The same for commands that read standard input too. */
export function withoutArticlesOrInput({ rest }: Arguments, message: Message): string | undefined {
  return rest.length === 0 ? message('cli.noArticlesOrInput') : undefined;
}
