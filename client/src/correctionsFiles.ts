/** Reads, writes and saves `duiding.json` for a server that does not reach the folder: virtual ones, and in a browser. */
import { FileSystemError, Uri, workspace } from 'vscode';
import type { ReadFileResult, WriteFileParams, WriteFileResult } from '../../server/src/protocol/corrections';
import { readFileRequest, saveNotification, writeFileRequest } from '../../server/src/protocol/requests';
import type { Server } from './server';

/** To be called before the server starts. */
export function serveCorrectionsFiles(server: Server): void {
  server.onRequest(readFileRequest, ({ uri }) => read(Uri.parse(uri)));
  server.onRequest(writeFileRequest, write);
  server.onNotification(saveNotification, ({ uri }) => {
    void workspace.textDocuments.find((d) => d.uri.toString() === uri)?.save();
  });
}

/** Null where there is no file. Bytes that are no UTF-8 are told and never turned into text: written back, they would be lost. */
async function read(uri: Uri): Promise<ReadFileResult> {
  if (!isCorrectionsFile(uri)) return null;
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    const none = error instanceof FileSystemError && error.code === 'FileNotFound';
    return none ? null : { unreadable: error instanceof FileSystemError ? error.code : String(error) };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { unreadable: 'encoding' };
  }
}

/** Whole or not at all: written beside the file, then put in its place, if that still holds what was read. */
async function write({ uri: address, expected, text }: WriteFileParams): Promise<WriteFileResult> {
  const uri = Uri.parse(address);
  if (!isCorrectionsFile(uri)) return 'failed';
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return 'readonly';
  const temporary = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2)}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    if ((await read(uri)) !== expected) {
      await workspace.fs.delete(temporary);
      return 'changed';
    }
    await workspace.fs.rename(temporary, uri, { overwrite: true });
    return 'written';
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'NoPermissions' ? 'readonly' : 'failed';
  }
}

const isCorrectionsFile = (uri: Uri): boolean => uri.path.endsWith('/duiding.json');
