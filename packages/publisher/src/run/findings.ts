import type { SourceFile } from '@stifinner/authoring/source-file';
import { type Diagnostic, sortDiagnostics } from '@stifinner/core';

/** Something found, with the text of the files that it is in. */
export interface Found {
  diagnostics: readonly Diagnostic[];
  sources: Iterable<readonly [name: string, text: string]>;
}

/** What was found in a run, from packages and from schools one by one. */
export class Findings {
  readonly #diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();

  add({ diagnostics, sources }: Found): void {
    this.#diagnostics.push(...diagnostics);
    for (const [name, text] of sources) this.sources.set(name, text);
  }

  get diagnostics(): Diagnostic[] {
    return sortDiagnostics(this.#diagnostics);
  }
}

/** What an earlier run found, in files that are the same now. */
export function foundBefore(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): Found {
  const named = filesNamedIn(diagnostics);
  const texts = files.flatMap(({ name, bytes }) => (bytes && named.has(name) ? [{ name, bytes }] : []));
  return { diagnostics, sources: texts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const) };
}

/** The files that findings are in, or point to. */
export const filesNamedIn = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.flatMap(({ at, related = [] }) => [at.file, ...related.map((each) => each.at.file)]));
