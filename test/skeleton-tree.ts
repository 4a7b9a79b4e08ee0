import { type CheckedContent, checkContent, ParsedBefore, type SourceFile } from '@stifinner/authoring';
import { checkDraft, type Drafted, type Ground, isRefused } from '@stifinner/authoring/skeleton';
import { expect } from 'vitest';

export const today = '2026-11-22';

/** A tree that things are made in, one after the other. */
export class SkeletonTree {
  files: readonly SourceFile[];
  readonly #parsed = new ParsedBefore();
  #checked: CheckedContent;

  constructor(files: readonly SourceFile[]) {
    this.files = files;
    this.#checked = checkContent(files, { today, before: this.#parsed });
  }

  get ground(): Ground {
    return { files: this.files, catalog: this.#checked.catalog, schools: this.#checked.schools };
  }

  /** Puts a draft in, and answers the codes of what is found then and was not before; or why there is no draft. */
  put(make: (ground: Ground) => Drafted): string[] | string {
    const drafted = make(this.ground);
    if (isRefused(drafted)) return drafted.refusal;
    const there = new Set(this.files.map(({ name }) => name));
    expect(drafted.draft.files.filter(({ name }) => there.has(name))).toEqual([]);
    expect(drafted.draft.edits.filter(({ name }) => !there.has(name))).toEqual([]);
    const options = { today, before: this.#parsed };
    const { errors, warnings, files, after } = checkDraft(drafted.draft, this.files, [], this.#checked.diagnostics, options);
    this.files = files;
    this.#checked = after;
    return [...errors, ...warnings].map(({ code }) => code);
  }

  text(name: string): string {
    return new TextDecoder().decode(this.files.find((file) => file.name === name)?.bytes ?? undefined);
  }
}
