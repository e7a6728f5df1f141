/** The commands of the command line. Adding one is a file and a line here. */
import { actorsCommand } from './actors';
import { analyseCommand } from './analyse';
import { checkCommand } from './check';
import type { Command } from './command';
import { compareCommand } from './compare';
import { completionFor } from './completion';
import { exportCommand } from './export';
import { grammarCommand } from './grammar';
import { importCommand } from './import';
import { reportCommand } from './report';
import { searchCommand } from './search';

export const commands: readonly Command[] = [
  analyseCommand,
  actorsCommand,
  compareCommand,
  searchCommand,
  reportCommand,
  grammarCommand,
  checkCommand,
  exportCommand,
  importCommand,
  completionFor(() => commands),
];
