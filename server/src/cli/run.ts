/** Runs one command line from arguments to exit code. */
import { version } from '../../../package.json';
import { commands } from './commands';
import { overview } from './help';
import type { Terminal } from './terminal';

/** 0: everything asked for came out; 1: something did not, 2: what was asked is not understood; standard error tells what. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await terminal.out(overview(commands));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await terminal.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    const known = commands.map((c) => c.name).join(', ');
    terminal.complain(`duiding: there is no command “${name}”. Known: ${known}; see duiding --help.`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.out(`${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    terminal.complain(`duiding ${name}: stopped by a fault of its own: ${what}. Please report it.`);
    return 1;
  }
}
