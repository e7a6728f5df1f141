/** Runs one command line from arguments to exit code. */
import { version } from '../../../package.json';
import { messagesIn, type Message } from '../../../l10n/message';
import { readArguments, type Arguments } from './arguments';
import type { Command } from './command';
import { commands } from './commands';
import { helpOf, overview } from './help';
import { outputLanguage, outputLanguageOption } from './outputLanguage';
import type { Outside } from './terminal';

/** 0: everything asked for came out; 1: something did not, 2: what was asked is not understood; standard error tells what. Never throws. */
export async function run(args: readonly string[], outside: Outside): Promise<number> {
  const [name, ...rest] = args;
  const message = messagesIn(outputLanguage(new Map(), outside));
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    await outside.out(overview(commands, message.language));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await outside.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    outside.complain(message('cli.unknownCommand', name, commands.map((c) => c.name).join(', ')));
    return 2;
  }
  const asked = readAsked(command, rest, outside, message);
  if ('help' in asked) {
    await outside.out(`${helpOf(command, asked.help)}\n`);
    return 0;
  }
  if ('complaint' in asked) {
    outside.complain(`duiding ${name}: ${asked.complaint}`);
    return 2;
  }
  try {
    return await command.run(asked.read, { ...outside, message: asked.message });
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    outside.complain(`duiding ${name}: ${message('cli.fault', what)}`);
    return 1;
  }
}

type Asked =
  | { readonly read: Arguments; readonly message: Message }
  | { readonly help: Message['language'] }
  | { readonly complaint: string };

/** What is asked of a command, in the language that the options tell, or else `own`, that of the terminal. */
function readAsked(command: Command, args: readonly string[], outside: Outside, own: Message): Asked {
  const helps = args.includes('--help') || args.includes('-h');
  const wanted = args.filter((a) => a !== '--help' && a !== '-h');
  const read = readArguments(wanted, { ...command.options, ...outputLanguageOption }, own);
  const message = 'complaint' in read ? own : messagesIn(outputLanguage(read.options, outside));
  if (helps) return { help: message.language };
  if ('complaint' in read) return read;
  const complaint = command.wrong?.(read, message);
  return complaint === undefined ? { read, message } : { complaint };
}
