import type { SourceFile } from '../source-file.ts';
import type { AnyParsedFile } from './parsed-file.ts';

/** What came of one text file: the file, and its text where that could be read. */
export interface ParsedText {
  file: AnyParsedFile;
  text: string | null;
}

/**
 * What came of files in the last check, for whoever checks the same folder again and again while it is being written: a
 * file whose bytes are the same is not parsed anew. It holds one folder's last check and nothing older. A parsed file is
 * never changed by what comes after it, so two checks may share it.
 */
export class ParsedBefore {
  #last = new Map<string, { source: SourceFile; parsed: ParsedText }>();
  #now = new Map<string, { source: SourceFile; parsed: ParsedText }>();

  /** The file as it was parsed before, in this check or the last, where it is the same; else as it is parsed now. */
  parse(source: SourceFile, parse: () => ParsedText): ParsedText {
    const before = this.#now.get(source.name) ?? this.#last.get(source.name);
    const kept = before !== undefined && isSame(before.source, source) ? before : { source, parsed: parse() };
    this.#now.set(source.name, kept);
    return kept.parsed;
  }

  /** Ends a check: files that were not in it are forgotten. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  if (a.refused !== b.refused || a.size !== b.size || a.bytes === null || b.bytes === null) return false;
  const { bytes } = b;
  return a.bytes === bytes || (a.bytes.length === bytes.length && a.bytes.every((byte, at) => byte === bytes[at]));
}
