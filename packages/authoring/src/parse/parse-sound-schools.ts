import { locate } from '../location/locate.ts';
import { isSoundOfSchool } from '../shape/sound-of-school.ts';
import type { SourceFile } from '../source-file.ts';
import { decode } from '../text/decode.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { ParsedFiles } from './parse-files.ts';
import { parseNotes } from './parse-notes.ts';
import type { ParsedFile } from './parsed-file.ts';

/** The files of schools, in the order given: what `parseFiles` makes of them, where each is sound by itself. Null for all others. */
export function parseSoundSchools(sources: readonly SourceFile[]): ParsedFiles | null {
  const parsed: ParsedFiles = { files: [], diagnostics: [], sources: new Map() };
  for (const source of sources) {
    const { location, diagnostics } = locate(source.name);
    if (diagnostics.length > 0) return null;
    // A note to those who work on the content.
    if (location === null) continue;
    const { lines, diagnostic } = decode(source);
    if (lines === null || diagnostic !== null) return null;
    const { value, places, placeOf, sound } = parseYaml(lines);
    if (!sound) return null;
    parsed.sources.set(source.name, lines.text);
    const file = { name: source.name, salvaged: [], body: null, notes: null, places, placeOf, diagnostics: [] };
    if (location.kind === 'school' && isSoundOfSchool('school', value))
      parsed.files.push({ ...file, kind: 'school', location, value });
    else if (location.kind === 'local-path' && isSoundOfSchool('path', value)) {
      const path: ParsedFile<'local-path'> = { ...file, kind: 'local-path', location, value };
      const { notes, diagnostics: faults } = parseNotes(path, lines);
      if (faults.length > 0) return null;
      parsed.files.push({ ...path, notes });
    } else return null;
  }
  return parsed;
}
