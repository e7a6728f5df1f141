/** One actor dragged onto another in a view: they are one, under the name of the one that stays. */
import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { ActorType } from '../../../server/src/protocol/corrections';
import type { Row } from '../../../server/src/protocol/rows';

export type Join = (uri: string, names: readonly string[], type: ActorType | undefined) => Promise<void>;

/** Only rows that stand for an actor can be dragged and dropped on, between views too. */
export function mergeByDragging(view: string, join: Join): TreeDragAndDropController<Row> {
  const own = mimeOf(view);
  return {
    dragMimeTypes: [own],
    dropMimeTypes: ['duiding.quotes', 'duiding.actors'].map(mimeOf),
    handleDrag: (rows, transfer: DataTransfer) => {
      const names = rows.flatMap((row) => row.actor?.name ?? []);
      if (names.length > 0) transfer.set(own, new DataTransferItem(names));
    },
    handleDrop: async (target, transfer) => {
      if (!target?.actor) return;
      const { uri, name, type } = target.actor;
      const dropped = ['duiding.quotes', 'duiding.actors'].flatMap(
        (id) => (transfer.get(mimeOf(id))?.value as readonly string[] | undefined) ?? [],
      );
      if (dropped.length > 0) await join(uri, [name, ...dropped], type);
    },
  };
}

const mimeOf = (view: string): string => `application/vnd.code.tree.${view.toLowerCase()}`;
