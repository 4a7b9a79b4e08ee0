import { type Diagnostic, diagnose } from '@stifinner/core';
import { ending, type SourceFile, textLimits } from '../source-file.ts';
import { forbiddenIn } from './forbidden-character.ts';
import { type Lines, linesOf, startOf } from './lines.ts';

/** A file's text, or the one fault that stands in the way of it. */
export type DecodedFile = { lines: Lines; diagnostic: null } | { lines: Lines | null; diagnostic: Diagnostic };

/**
 * The text of a file: UTF-8 without its byte order mark, sound and not empty. Positions count from after the mark, as
 * editors do. Where there is text that can be shown around the fault, it comes with it.
 */
export function decode(file: SourceFile): DecodedFile {
  const base = file.name.slice(file.name.lastIndexOf('/') + 1);
  const refuse = (diagnostic: Diagnostic, lines: Lines | null = null): DecodedFile => ({ lines, diagnostic });
  const limit = textLimits.get(ending(file.name));
  if (file.refused === 'too-large' || (limit !== undefined && file.size > limit)) {
    return refuse(diagnose('file/too-large', startOf(file.name), { what: 'fil', size: file.size, limit: limit ?? 0 }));
  }
  if (file.refused !== undefined) return refuse(diagnose(`file/${file.refused}`, startOf(file.name), { name: base }));
  if (file.bytes === null) return refuse(diagnose('file/unreadable', startOf(file.name), { name: base }));

  const badByte = badByteIn(file.bytes);
  const text = new TextDecoder('utf-8').decode(badByte === null ? file.bytes : file.bytes.subarray(0, badByte));
  const lines = linesOf(file.name, text);
  if (badByte !== null) return refuse(diagnose('file/not-utf8', lines.place(text.length), { byte: file.bytes[badByte]! }), lines);

  const forbidden = forbiddenIn(text);
  if (forbidden !== null) {
    const at = lines.place(forbidden.offset, forbidden.offset + 1);
    const code = forbidden.kind === 'control' ? 'file/control-character' : 'file/private-use-character';
    return refuse(diagnose(code, at, { character: forbidden.name }), lines);
  }
  if (text.trim() === '') return refuse(diagnose('file/empty', startOf(file.name), { name: base }), lines);
  return { lines, diagnostic: null };
}

/** The offset of the first byte that is not UTF-8, or null. */
function badByteIn(bytes: Uint8Array): number | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    // The decoder tells that there is one, not where.
  }
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** The length of the sound UTF-8 sequence at an offset; 0 where there is none (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const follows = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const inRange = !(first === 0xe0 && second < 0xa0) && !(first === 0xed && second > 0x9f);
    return inRange && follows(1) && follows(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const inRange = !(first === 0xf0 && second < 0x90) && !(first === 0xf4 && second > 0x8f);
    return inRange && follows(1) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}
