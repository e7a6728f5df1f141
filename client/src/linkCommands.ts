/** The commands that hovers and lenses link to. They show, go and copy, and ask what to correct. */
import { commands, env, Position, Selection, Uri, window, type Disposable } from 'vscode';
import { linkCommands, type Position as Place, type Range } from '../../server/src/protocol/protocol';
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
    commands.registerCommand(
      linkCommands.correct,
      async (uri: string, { start, end }: Range, what: string) => {
        const editor = await window.showTextDocument(Uri.parse(uri), { preview: false });
        editor.selection = new Selection(start.line, start.character, end.line, end.character);
        await commands.executeCommand(`duiding.correct.${what}`);
      },
    ),
    commands.registerCommand(linkCommands.copyValue, (value: string) => env.clipboard.writeText(value)),
  ];
}
