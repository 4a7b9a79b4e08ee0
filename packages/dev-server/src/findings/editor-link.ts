import { resolve } from 'node:path';
import type { Place } from '@stifinner/core';

/** Editors by the names that people call them, with the address that opens a file at a place. */
const editors: ReadonlyMap<string, string> = new Map([
  ['vscode', 'vscode://file{path}:{line}:{column}'],
  ['vscode-insiders', 'vscode-insiders://file{path}:{line}:{column}'],
  ['vscodium', 'vscodium://file{path}:{line}:{column}'],
  ['cursor', 'cursor://file{path}:{line}:{column}'],
  ['windsurf', 'windsurf://file{path}:{line}:{column}'],
  ['zed', 'zed://file{path}:{line}:{column}'],
  ['idea', 'idea://open?file={path}&line={line}&column={column}'],
  ['webstorm', 'webstorm://open?file={path}&line={line}&column={column}'],
  ['sublime', 'subl://open?url=file://{path}&line={line}&column={column}'],
]);

/** The names that `--editor` knows. */
export const editorNames: readonly string[] = [...editors.keys()];

/** Gives the address that opens a place in the author's editor; null where there is to be none. */
export type EditorLink = (place: Pick<Place, 'file' | 'line' | 'column'>) => string | null;

const schemes = /^[a-z][a-z0-9+.-]*:/i;
const neverOpened = /^(?:javascript|data|vbscript|file|blob|about):/i;

/**
 * Links by an editor's name, by a pattern of one's own with `{path}`, `{line}` and `{column}`, or none for `none`. Null where it is neither:
 * a pattern must have a `{path}` and begin with a scheme that opens a program.
 */
export function editorLinks(editor: string, root: string): EditorLink | null {
  if (editor === 'none') return () => null;
  const pattern = editors.get(editor) ?? editor;
  if (!pattern.includes('{path}') || !schemes.test(pattern) || neverOpened.test(pattern)) return null;
  return ({ file, line, column }) => {
    const path = resolve(root, file).replaceAll('\\', '/');
    const address = encodeURI(path.startsWith('/') ? path : `/${path}`).replace(/[?#&]/g, encodeURIComponent);
    const parts: Record<string, string> = { path: address, line: String(line), column: String(column) };
    return pattern.replace(/\{(path|line|column)\}/g, (_, name: string) => parts[name] ?? '');
  };
}
