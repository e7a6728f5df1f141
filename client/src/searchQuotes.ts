/** “Search Quotes”: a Quick Pick over everything said in the folder, with a look at each place before it is chosen. */
import { commands, Range, Uri, window, type Disposable, type QuickPickItem } from 'vscode';
import type { Message } from '../../l10n/message';
import type { QuoteItem } from '../../server/src/protocol/protocol';
import { searchRequest } from '../../server/src/protocol/requests';
import type { Server } from './server';

/** Milliseconds without a keystroke before it is searched. */
const pause = 120;

interface Hit extends QuickPickItem {
  readonly quote: QuoteItem;
}

export function registerSearch(server: Server, message: () => Message): Disposable {
  return commands.registerCommand('duiding.searchQuotes', () => {
    server.start();
    search(server, message());
  });
}

function search(server: Server, message: Message): void {
  const pick = window.createQuickPick<Hit>();
  pick.title = message('search.title');
  pick.placeholder = message('search.placeholder');
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const mine = ++asked;
    pick.busy = true;
    const found = (await server.request(searchRequest, paramsOf(pick.value))) ?? [];
    if (mine !== asked) return;
    pick.busy = false;
    pick.items = found.map(({ speaker, quote }) => ({
      label: quote.text,
      description: speaker ?? message('unknownSpeaker'),
      detail: quote.article,
      // What is found need not hold the typed letters in a row: the server has chosen, the picker must not.
      alwaysShow: true,
      quote,
    }));
    if (found.length === 0 && pick.value.trim() !== '') pick.placeholder = message('search.nothing');
  };
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  pick.onDidChangeActive(([hit]) => hit && void show(hit.quote, true));
  pick.onDidAccept(() => {
    const [hit] = pick.selectedItems;
    pick.hide();
    if (hit) void show(hit.quote, false);
  });
  pick.onDidHide(() => {
    clearTimeout(timer);
    pick.dispose();
  });
  pick.show();
}

/** `@name` anywhere is part of the speaker's name, the rest is words. */
function paramsOf(typed: string): { words: string; speaker?: string } {
  const speaker = /(?:^|\s)@(\S+)/.exec(typed)?.[1];
  const words = typed.replace(/(?:^|\s)@\S*/g, ' ').trim();
  return { words, ...(speaker === undefined ? {} : { speaker }) };
}

async function show({ uri, range: { start, end } }: QuoteItem, preview: boolean): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, preview: true, preserveFocus: preview });
}
