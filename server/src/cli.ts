/** The command line's entry: hands the process's arguments and streams to `cli/run.ts`. */
import './dataFiles.node';
import { nodeTerminal } from './cli/terminal';
import { run } from './cli/run';

void run(process.argv.slice(2), nodeTerminal(process)).then((code) => {
  process.exitCode = code;
});
