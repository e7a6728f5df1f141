/** Reads and writes `duiding.json` through the editor, for folders that are on no disk of this machine. */
import type { Connection } from 'vscode-languageserver';
import type { FileText, ProjectFiles } from '../corrections/projectFiles';
import { readFileRequest, writeFileRequest } from '../protocol/requests';

const attempts = 20;

/** A file that changes between reading and writing is read again. */
export function clientProjectFiles(connection: Connection): ProjectFiles {
  const read = async (uri: string): Promise<FileText> => {
    try {
      return (await connection.sendRequest(readFileRequest, { uri })) ?? undefined;
    } catch {
      // An editor that knows no such request reads no corrections.
      return undefined;
    }
  };
  return {
    read,
    update: async (uri, change) => {
      for (let i = 0; i < attempts; i += 1) {
        const before = await read(uri);
        if (typeof before === 'object') return { ok: false, reason: 'unreadable', detail: before.unreadable };
        const after = change(before);
        if (after === undefined) return { ok: false, reason: 'refused' };
        if (after === before) return { ok: true, before, after };
        const written = await connection
          .sendRequest(writeFileRequest, { uri, expected: before ?? null, text: after })
          .catch(() => 'failed' as const);
        if (written === 'written') return { ok: true, before, after };
        if (written !== 'changed') return { ok: false, reason: written };
      }
      return { ok: false, reason: 'busy' };
    },
  };
}
