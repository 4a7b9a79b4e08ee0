import type { SourceFile } from '@stifinner/authoring/source-file';
import { type Diagnostic, sortDiagnostics } from '@stifinner/core';

/** What was found in a run, from packages and from schools one by one. */
export class Findings {
  readonly #diagnostics: Diagnostic[] = [];
  readonly sources = new Map<string, string>();

  add(diagnostics: readonly Diagnostic[], sources: Iterable<readonly [string, string]>): void {
    this.#diagnostics.push(...diagnostics);
    for (const [name, text] of sources) this.sources.set(name, text);
  }

  /** Findings from an earlier run, in files that are the same now. */
  addKept(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): void {
    const named = filesNamedIn(diagnostics);
    const texts = files.filter(({ name, bytes }) => bytes && named.has(name));
    this.add(
      diagnostics,
      texts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes!)] as const),
    );
  }

  get diagnostics(): Diagnostic[] {
    return sortDiagnostics(this.#diagnostics);
  }
}

/** The files that findings are in, or point to. */
export const filesNamedIn = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.flatMap(({ at, related = [] }) => [at.file, ...related.map((each) => each.at.file)]));
