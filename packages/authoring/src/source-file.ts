import type { PictureSize } from '@stifinner/core';

/** A file as it was read, before anything is known of it. The reader makes these from a folder; a test makes them by hand. */
export interface SourceFile {
  /** Posix path relative to the folder that was read: `content/lk20/package.yaml`. */
  name: string;
  /** In bytes. */
  size: number;
  /** The bytes of a text file; null for media, which only needs to be there, and for a file that was refused. */
  bytes: Uint8Array | null;
  /** The first bytes of media, which show whether a file is what its name says. */
  head?: Uint8Array;
  /** How long a film lasts, as the file itself says; null for one that cannot be measured. Not there where nobody has measured. */
  seconds?: number | null;
  /** How wide and high a picture is, as the file itself says; null for one that cannot be measured. Not there where nobody has measured. */
  pixels?: PictureSize | null;
  /** Why the file was not read. */
  refused?: 'link' | 'special' | 'too-large' | 'unreadable';
}

/** The most that is read of a text file, in bytes, by the ending of its name; a name that is not here is media or unknown. */
export const textLimits: ReadonlyMap<string, number> = new Map([
  ['mdx', 128 * 1024],
  ['yaml', 256 * 1024],
  ['vtt', 1024 * 1024],
  ['txt', 256 * 1024],
]);

/** What follows the last dot of the file's own name, in lower case; empty where there is none. */
export function ending(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
}
