import type { Diagnostic } from '@stifinner/core';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { byFile, type Shower, shown } from './diagnostics.ts';

/** Tells the editor what was found, file by file: only what is another than it was told last, and nothing where all is mended. */
export class Publisher {
  readonly #last = new Map<string, string>();
  readonly #send: (told: PublishDiagnosticsParams) => void;

  constructor(send: (told: PublishDiagnosticsParams) => void) {
    this.#send = send;
  }

  /** `versionOf` is the version of an open text that was checked; null for a file that is not open. */
  publish(diagnostics: readonly Diagnostic[], shower: Shower, versionOf: (name: string) => number | null): void {
    const found = byFile(diagnostics);
    for (const name of new Set([...this.#last.keys(), ...found.keys()])) {
      const told = (found.get(name) ?? []).map((each) => shown(each, shower));
      const version = versionOf(name);
      const says = JSON.stringify([told, version]);
      if (told.length === 0 ? !this.#last.has(name) : this.#last.get(name) === says) continue;
      if (told.length === 0) this.#last.delete(name);
      else this.#last.set(name, says);
      this.#send({ uri: shower.addressOf(name), ...(version === null ? {} : { version }), diagnostics: told });
    }
  }
}
