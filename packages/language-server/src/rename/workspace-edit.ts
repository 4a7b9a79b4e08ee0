import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { rangeOf } from '../protocol-places.ts';
import type { Plan } from './plan.ts';

/** What an editor is asked to do: edits of each file, then files that get a new name, then files that are made. */
export function workspaceEdit(
  plan: Plan,
  addressOf: (name: string) => string,
  versionOf: (name: string) => number | null,
): WorkspaceEdit {
  const names = [...new Set(plan.edits.map(({ at }) => at.file))];
  const edits = names.map(
    (name): TextDocumentEdit => ({
      textDocument: { uri: addressOf(name), version: versionOf(name) },
      edits: plan.edits.filter(({ at }) => at.file === name).map(({ at, text }) => ({ range: rangeOf(at), newText: text })),
    }),
  );
  const created = plan.created.flatMap(({ name, text }) => {
    const start = { line: 0, character: 0 };
    const uri = addressOf(name);
    const filled: TextDocumentEdit = {
      textDocument: { uri, version: null },
      edits: [{ range: { start, end: start }, newText: text }],
    };
    return [{ kind: 'create' as const, uri }, filled];
  });
  const renames = plan.renames.map(({ from, to }) => ({
    kind: 'rename' as const,
    oldUri: addressOf(from),
    newUri: addressOf(to),
  }));
  return { documentChanges: [...edits, ...renames, ...created] };
}
