/** Commands with a Dutch title, which stand in menus for a reader to whom Duiding speaks Dutch (`scripts/dutchMenus.mjs`). */
import { commands, type Disposable } from 'vscode';

const ending = '.nl';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** Each does what the command of the same name without `.nl` does. */
export function registerDutchTwins(manifest: unknown): Disposable[] {
  return (manifest as Manifest).contributes.commands
    .map(({ command }) => command)
    .filter((command) => command.endsWith(ending))
    .map((command) =>
      commands.registerCommand(command, (...args: unknown[]) =>
        commands.executeCommand(command.slice(0, -ending.length), ...args),
      ),
    );
}
