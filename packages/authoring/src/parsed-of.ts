import { compareIds } from '@stifinner/core';
import type { CheckOptions } from './check-options.ts';
import { type ParsedFiles, parseFiles } from './parse/parse-files.ts';
import { joinParsed } from './parse/parse-sources.ts';
import type { SourceFile } from './source-file.ts';

/** Files parsed each by itself, sorted by name: now, or by whoever did it before. */
export function parsedOf(files: readonly SourceFile[], { parsed }: CheckOptions): ParsedFiles {
  if (parsed === undefined) return parseFiles(files.toSorted((a, b) => compareIds(a.name, b.name)));
  const names = new Set(files.map(({ name }) => name));
  return joinParsed(parsed, (name) => names.has(name));
}
