/** One speaker dragged onto another in the tree: they are one actor, under the name of the one that stays. */
import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { ActorType } from '../../server/src/protocol/corrections';

const kind = 'application/vnd.code.tree.duiding.quotes';

interface Dragged {
  readonly speaker: {
    readonly name?: string;
    readonly type?: ActorType;
    readonly quotes: readonly { readonly uri: string }[];
  };
  readonly quote?: unknown;
}

export type Join = (uri: string, names: readonly string[], type: ActorType | undefined) => Promise<void>;

/** Quotes cannot be dragged, and the unknown speaker is nobody. */
export function speakerDragAndDrop<T extends Dragged>(join: Join): TreeDragAndDropController<T> {
  return {
    dragMimeTypes: [kind],
    dropMimeTypes: [kind],
    handleDrag: (nodes, transfer: DataTransfer) => {
      const names = nodes.flatMap((n) => (n.quote === undefined ? (n.speaker.name ?? []) : []));
      if (names.length > 0) transfer.set(kind, new DataTransferItem(names));
    },
    handleDrop: async (target, transfer) => {
      const names = transfer.get(kind)?.value as readonly string[] | undefined;
      const uri = target?.speaker.quotes[0]?.uri;
      if (!target || !names || target.speaker.name === undefined || uri === undefined) return;
      await join(uri, [target.speaker.name, ...names], target.speaker.type);
    },
  };
}
