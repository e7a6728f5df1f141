/** “Search Quotes”: a Quick Pick over everything said or written in the folder, by words or by pattern, with a look at each place before it is chosen. */
import { commands, Range, ThemeIcon, Uri, window, type Disposable, type QuickPickItem } from 'vscode';
import type { Message } from '../../l10n/message';
import type { SearchHit } from '../../server/src/protocol/protocol';
import { searchRequest } from '../../server/src/protocol/requests';
import type { Server } from './server';

/** Milliseconds without a keystroke before it is searched. */
const pause = 120;

interface Hit extends QuickPickItem {
  readonly hit: SearchHit;
}

export function registerSearch(server: Server, message: () => Message): Disposable {
  return commands.registerCommand('duiding.searchQuotes', () => {
    server.start();
    search(server, message());
  });
}

function search(server: Server, message: Message): void {
  const pick = window.createQuickPick<Hit>();
  let quotes = true;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const name = (): void => {
    pick.title = message(quotes ? 'search.title' : 'search.titleText');
    const tooltip = message(quotes ? 'search.inText' : 'search.inQuotes');
    pick.buttons = [{ iconPath: new ThemeIcon(quotes ? 'file-text' : 'quote'), tooltip }];
    pick.placeholder = message('search.placeholder');
  };
  const ask = async (): Promise<void> => {
    const mine = ++asked;
    pick.busy = true;
    const {
      hits = [],
      more,
      wrong,
    } = (await server.request(searchRequest, { typed: pick.value, quotes })) ?? {};
    if (mine !== asked) return;
    pick.busy = false;
    pick.items = hits.length > 0 ? hits.map((hit) => itemOf(hit, message)) : [];
    const nothing = hits.length === 0 && pick.value.trim() !== '';
    // Typed words stay in sight, so what is wrong with them is told in the title.
    pick.title = message(quotes ? 'search.title' : 'search.titleText');
    if (more) pick.title += ` – ${message('search.more', hits.length)}`;
    if (nothing) pick.title += ` – ${wrong ?? message('search.nothing')}`;
  };
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  pick.onDidTriggerButton(() => {
    quotes = !quotes;
    name();
    void ask();
  });
  pick.onDidChangeActive(([item]) => item && void show(item.hit, true));
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item) void show(item.hit, false);
  });
  pick.onDidHide(() => {
    clearTimeout(timer);
    pick.dispose();
  });
  name();
  pick.show();
}

function itemOf(hit: SearchHit, message: Message): Hit {
  const { speaker, text, article, date } = hit;
  return {
    label: text,
    ...(speaker === undefined ? {} : { description: speaker ?? message('unknownSpeaker') }),
    detail: date === undefined ? article : `${article} (${date})`,
    // What is found need not hold the typed letters in a row: the server has chosen, the picker must not.
    alwaysShow: true,
    hit,
  };
}

async function show({ uri, range: { start, end } }: SearchHit, preview: boolean): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, preview: true, preserveFocus: preview });
}
