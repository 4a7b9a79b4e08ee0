import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { fixAllKind } from './answers/code-actions.ts';

/** What the server can be asked. */
export const abilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: ['<', '"', '@', ':', '/', '#', '(', '[', ' ', ','], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
};

/** What an editor can do, as far as it changes the answers. */
export interface EditorAbilities {
  /** Fills in places of a snippet. */
  snippets: boolean;
  /** Gives files new names as part of an edit. */
  fileRenames: boolean;
  /** Can be asked to tell of files that change on disk. */
  watching: boolean;
}

export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): EditorAbilities {
  const { documentChanges = false, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  return {
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    fileRenames: documentChanges && resourceOperations.includes('rename') && resourceOperations.includes('create'),
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  };
}
