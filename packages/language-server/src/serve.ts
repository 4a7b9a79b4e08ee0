import { type Connection, DidChangeWatchedFilesNotification, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { abilities } from './abilities.ts';
import { serveAnswers } from './serve-answers.ts';
import { serveRename } from './serve-rename.ts';
import { Session } from './session.ts';

/**
 * Serves one editor over a connection, until it ends: checks what is written while it is being written, and answers what
 * is asked about it. Nothing is written to disk. Faults in content are diagnostics, and faults of ours go to the editor's log.
 */
export function serve(connection: Connection): void {
  let begun: Session | null = null;
  // The library answers no request before the first, so there is a session when one comes.
  const session = (): Session => begun!;
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize(async (params) => {
    begun = await Session.begin(connection, params);
    return { capabilities: abilities, serverInfo: { name: 'stifinner', version: '0.1.0' } };
  });
  connection.onInitialized(async () => {
    if (!session().editor.watching) return;
    const watchers = [{ globPattern: '**/{content,sites}/**' }];
    await session().trying(undefined, () =>
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).then(() => {}),
    );
  });
  connection.onDidChangeWatchedFiles(({ changes }) => session().readAgain(changes.map(({ uri }) => uri)));
  documents.onDidChangeContent(({ document }) => session().write(document.uri, document.getText(), document.version));
  documents.onDidClose(({ document }) => session().close(document.uri));
  serveAnswers(connection, session);
  serveRename(connection, session);
  documents.listen(connection);
  connection.listen();
}
