/** The text of `duiding --help`. */
import type { Command } from './command';

export function overview(commands: readonly Command[]): string {
  const rows = commands.map((c) => `  ${c.name.padEnd(10)} ${c.summary}`).join('\n');
  return `Duiding reads news articles: who speaks, who is spoken about, who said what, and
which figures. Everything happens on this machine.

Usage: duiding COMMAND [OPTIONS]

${rows}

  --help     this text; after a command, its own help
  --version  the version
`;
}
