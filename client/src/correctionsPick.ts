/** Asks the reader which actor is meant: a list to search in, with roles and other names. */
import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { Message } from '../../l10n/message';
import type { ActorType } from '../../server/src/protocol/corrections';
import type { ActorChoice } from '../../server/src/protocol/corrections';

export interface Picked {
  /** Empty: not known. */
  readonly name: string;
  readonly type?: ActorType;
}

interface Item extends QuickPickItem {
  readonly answer?: Picked;
}

const icons = { person: 'person', organisation: 'organization', place: 'globe', other: 'symbol-misc' };

/**
 * Resolves to undefined when the reader turns away.
 *
 * @param options `free`: a name that is not in the list may be typed; `unknown`: “not known” is an answer
 */
export function pickActor(
  actors: readonly ActorChoice[],
  title: string,
  message: Message,
  { free = false, unknown = false } = {},
): Promise<Picked | undefined> {
  const itemOf = ({ name, type, role, aliases }: ActorChoice): Item => ({
    label: name,
    answer: { name, type },
    iconPath: new ThemeIcon(icons[type]),
    ...(role === undefined ? {} : { description: role }),
    ...(aliases.length > 0 ? { detail: message('also', aliases.slice(0, 6).join(', ')) } : {}),
  });
  const here = actors.filter((a) => a.here).map(itemOf);
  const others = actors.filter((a) => !a.here).map(itemOf);
  const line: Item = { label: '', kind: QuickPickItemKind.Separator };
  const items: Item[] = [
    ...(here.length > 0 ? [{ ...line, label: message('correct.here') }, ...here] : []),
    ...(others.length > 0 ? [line, ...others] : []),
    ...(unknown
      ? [
          line,
          {
            label: message('correct.unknownSpeaker'),
            iconPath: new ThemeIcon('question'),
            answer: { name: '' },
          },
        ]
      : []),
  ];
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = title;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  if (free)
    pick.onDidChangeValue((typed) => {
      const name = typed.replace(/\s+/g, ' ').trim();
      const known = name === '' || actors.some((a) => a.name.toLowerCase() === name.toLowerCase());
      const other: Item = { label: message('correct.newActor', name), answer: { name }, alwaysShow: true };
      pick.items = known ? items : [...items, other];
    });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.answer);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
