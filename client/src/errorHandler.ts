/** What the client library is to do where the connection to a server breaks: nothing, since we start another ourselves. */
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** Not started again by the library: in a browser it would be given the dead worker. */
export function leaveIt(died: () => void): ErrorHandler {
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      died();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
