import { compareIds, type Diagnostic, placeIn } from '@stifinner/core';
import type { SourceFile } from '../source-file.ts';
import { type ParsedFiles, parseFiles } from './parse-files.ts';
import type { AnyParsedFile } from './parsed-file.ts';

/** Files parsed each by itself, as data: most of a check, which can be done apart, in any number of threads. */
export interface ParsedSources {
  files: Omit<AnyParsedFile, 'placeOf'>[];
  diagnostics: Diagnostic[];
  sources: Map<string, string>;
}

/** Parses some files; `names` are those of all files that are checked together. */
export function parseSources(sources: readonly SourceFile[], names: ReadonlySet<string>): ParsedSources {
  const { files, ...rest } = parseFiles(sources, names);
  return { files: files.map(({ placeOf: _, ...file }) => file), ...rest };
}

/** Parts that were parsed apart, those for which `isWanted` holds, as if they had been parsed in one go. */
export function joinParsed(parts: readonly ParsedSources[], isWanted: (name: string) => boolean): ParsedFiles {
  const files = parts.flatMap((part) => part.files.filter(({ name }) => isWanted(name)));
  return {
    files: files
      .sort((a, b) => compareIds(a.name, b.name))
      .map((file) => ({ ...file, placeOf: (pointer: string) => placeIn(file.name, file.places, pointer) }) as AnyParsedFile),
    diagnostics: parts.flatMap((part) => part.diagnostics.filter(({ at }) => isWanted(at.file))),
    sources: new Map(parts.flatMap((part) => [...part.sources].filter(([name]) => isWanted(name)))),
  };
}
