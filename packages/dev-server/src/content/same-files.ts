import type { SourceFile } from '@stifinner/authoring';

/** Whether a folder reads as it did before, by `ReadAgain`: a file that was only touched is no change. */
export const areSame = (before: ReadonlyMap<string, SourceFile>, now: readonly SourceFile[]): boolean =>
  before.size === now.length && now.every((file) => before.get(file.name) === file);
