import { type Diagnostic, diagnose } from '@stifinner/core';
import { locate } from '../location/locate.ts';
import { baseOf } from '../location/location.ts';
import { ending, type SourceFile, textLimits } from '../source-file.ts';
import { decode } from '../text/decode.ts';
import { startOf } from '../text/lines.ts';
import { parseFile } from './parse-file.ts';
import type { AnyParsedFile } from './parsed-file.ts';

export interface ParsedFiles {
  files: AnyParsedFile[];
  /** Of files that are nobody's content: nothing but their faults is kept. */
  diagnostics: Diagnostic[];
  /** Text by file, for showing a fault among its lines. */
  sources: Map<string, string>;
}

/** Every file by itself, in the order given. Notes are skipped, and what nobody knows is told. */
export function parseFiles(sources: readonly SourceFile[]): ParsedFiles {
  const parsed: ParsedFiles = { files: [], diagnostics: [], sources: new Map() };
  for (const source of sources) {
    const { location, diagnostics } = locate(source.name);
    if (location === null) {
      // A link may be a whole folder that was not looked into: that is told first.
      const refused =
        source.refused === 'link' ? [diagnose('file/link', startOf(source.name), { name: baseOf(source.name) })] : diagnostics;
      parsed.diagnostics.push(...refused);
      continue;
    }
    const isText = textLimits.has(ending(source.name));
    if (!isText && source.refused === undefined) {
      parsed.files.push(parseFile(source.name, location, null, diagnostics));
      continue;
    }
    const { lines, diagnostic } = decode(source);
    if (lines !== null) parsed.sources.set(source.name, lines.text);
    parsed.files.push(parseFile(source.name, location, lines, diagnostic === null ? diagnostics : [...diagnostics, diagnostic]));
  }
  return parsed;
}
