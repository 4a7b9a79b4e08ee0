import { type Diagnostic, diagnose } from '@stifinner/core';
import { checkCaptions } from '../captions/check-captions.ts';
import { type Located, locate } from '../location/locate.ts';
import { baseOf, type Location } from '../location/location.ts';
import { ending, type SourceFile, textLimits } from '../source-file.ts';
import { decode } from '../text/decode.ts';
import { startOf } from '../text/lines.ts';
import { figureFaults } from './figure-file.ts';
import { captionFaults, mediaFaults } from './media-signature.ts';
import { parseFigure, parseFile, parseFilmFile } from './parse-file.ts';
import type { ParsedBefore, ParsedText } from './parsed-before.ts';
import type { AnyParsedFile } from './parsed-file.ts';

export interface ParsedFiles {
  files: AnyParsedFile[];
  /** Of files that are nobody's content: nothing but their faults is kept. */
  diagnostics: Diagnostic[];
  /** Text by file, for showing a fault among its lines. */
  sources: Map<string, string>;
}

/** Every file by itself, in the order given; what came of it `before` where it is the same. Notes are skipped, and what nobody knows is told. */
export function parseFiles(sources: readonly SourceFile[], before?: ParsedBefore): ParsedFiles {
  const names = new Set(sources.map(({ name }) => name));
  const parsed: ParsedFiles = { files: [], diagnostics: [], sources: new Map() };
  for (const source of sources) {
    const { location, meant, diagnostics } = locate(source.name);
    if (location === null) {
      // A link may be a whole folder that was not looked into: that is told first.
      const refused =
        source.refused === 'link' ? [diagnose('file/link', startOf(source.name), { name: baseOf(source.name) })] : diagnostics;
      // What it was meant to be is not missing: it is refused, with this as the reason.
      if (source.refused === undefined && meant !== undefined && hasItsPlace(meant, names))
        parsed.files.push(parseFile(source.name, meant.location, null, refused));
      else parsed.diagnostics.push(...refused);
      continue;
    }
    if (location.kind === 'figure' && source.refused === undefined) {
      const figure = { pixels: source.pixels };
      parsed.files.push(parseFigure(source.name, location, figure, [...diagnostics, ...figureFaults(source)]));
      continue;
    }
    const isText = textLimits.has(ending(source.name));
    if (!isText && source.refused === undefined) {
      const film = { seconds: source.seconds, captions: null };
      parsed.files.push(parseFilmFile(source.name, location, film, [...diagnostics, ...mediaFaults(source)]));
      continue;
    }
    const parse = () => parseText(source, location, diagnostics);
    const { file, text } = before?.parse(source, parse) ?? parse();
    if (text !== null) parsed.sources.set(source.name, text);
    parsed.files.push(file);
  }
  return parsed;
}

function parseText(source: SourceFile, location: Location, found: Diagnostic[]): ParsedText {
  const { lines, diagnostic } = decode(source);
  const text = lines?.text ?? null;
  const faults = diagnostic === null ? captionFaults(source.name, lines) : [diagnostic];
  if (location.kind !== 'film-file' || lines === null || faults.length > 0)
    return { file: parseFile(source.name, location, lines, [...found, ...faults]), text };
  return { file: parseFilmFile(source.name, location, { seconds: undefined, captions: checkCaptions(lines) }, found), text };
}

/** Whether a misnamed file takes the place of what it was meant to be: nothing else is there, and a text lies in a module. */
function hasItsPlace({ name, location }: NonNullable<Located['meant']>, names: ReadonlySet<string>): boolean {
  if (names.has(name)) return false;
  const folder = name.slice(0, name.lastIndexOf('/'));
  return !('module' in location) || location.kind === 'module' || names.has(`${folder}/module.yaml`);
}
