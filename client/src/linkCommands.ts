/** The commands that hovers and lenses link to. They only show, go and copy. */
import { commands, env, Position, Uri, window, type Disposable } from 'vscode';
import { linkCommands, type Position as Place } from '../../server/src/protocol/protocol';
import type { Views } from './views/views';

export function registerLinkCommands(views: Views): Disposable[] {
  return [
    commands.registerCommand(linkCommands.showQuotes, (uri: string, actor: string) =>
      views.showSpeaker(uri, actor),
    ),
    commands.registerCommand(linkCommands.showMentions, async (uri: string, { line, character }: Place) => {
      const at = new Position(line, character);
      await window.showTextDocument(Uri.parse(uri), { preserveFocus: false, preview: true });
      await commands.executeCommand('editor.action.findReferences', Uri.parse(uri), at);
    }),
    commands.registerCommand(linkCommands.copyValue, (value: string) => env.clipboard.writeText(value)),
  ];
}
