import type { SourceFile } from '@stifinner/authoring';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The files of a folder after an editor has done what it was asked to, step by step, as an editor does it. */
export function applyEdit(files: readonly SourceFile[], edit: WorkspaceEdit, nameOf: (uri: string) => string): SourceFile[] {
  const now = new Map(files.map((file) => [file.name, file]));
  for (const change of edit.documentChanges ?? []) {
    if ('edits' in change) {
      const name = nameOf(change.textDocument.uri);
      const { bytes } = now.get(name)!;
      const edits = change.edits.filter((each) => 'newText' in each);
      const text = TextDocument.applyEdits(TextDocument.create(name, 'mdx', 1, new TextDecoder().decode(bytes!)), edits);
      now.set(name, source(name, text));
    } else if (change.kind === 'create') {
      const name = nameOf(change.uri);
      if (now.has(name)) throw new Error(`${name} is there already`);
      now.set(name, source(name, ''));
    } else if (change.kind === 'rename') {
      const [from, to] = [nameOf(change.oldUri), nameOf(change.newUri)];
      for (const [name, file] of [...now]) {
        if (name !== from && !name.startsWith(`${from}/`)) continue;
        const moved = `${to}${name.slice(from.length)}`;
        if (now.has(moved)) throw new Error(`${moved} is there already`);
        now.delete(name);
        now.set(moved, { ...file, name: moved });
      }
    }
  }
  return [...now.values()];
}

export function source(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
}
