import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Hexadecimal digits of the seal, and the line break after. */
const sealLength = 33;

const sealOf = (text: string): string => hash('sha256', text).slice(0, sealLength - 1);

/**
 * Text with its own hash before it. What is kept between runs is read back only if not a byte of it has changed: else it
 * is as if it were not there, and is made again.
 */
export const sealed = (text: string): string => `${sealOf(text)}\n${text}`;

/** The text of a sealed file; null where it is not there, or is not what was written. */
export function readSealed(file: string): string | null {
  let written: string;
  try {
    written = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const text = written.slice(sealLength);
  return written.slice(0, sealLength) === `${sealOf(text)}\n` ? text : null;
}

/** Writes beside and renames, so that a reader meets the old text or the new. */
export function writeSealed(file: string, text: string): void {
  writeFileSync(`${file}.new`, sealed(text));
  renameSync(`${file}.new`, file);
}
