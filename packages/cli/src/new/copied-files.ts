import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Draft } from '@stifinner/authoring/skeleton';
import { ending, type SourceFile, textLimits } from '@stifinner/authoring/source-file';
import { measureMedia } from '@stifinner/reader';
import { standing } from '../folder.ts';

/** The path of a file as it was typed, from where the user stands. */
export const pathTyped = (typed: string): string => resolve(standing(), typed);

/** Why a file that was typed cannot be copied in; null where it can. `endings` are those that it may have. */
export function fileFault(typed: string, endings: readonly string[]): string | null {
  const path = pathTyped(typed);
  if (!existsSync(path)) return `Filen ${path} finnes ikke.`;
  if (!statSync(path).isFile()) return `${path} er ikke en fil.`;
  if (!endings.includes(ending(path)))
    return `${basename(path)} må være ${endings.join(', ').replace(/, ([^,]*)$/, ' eller $1')}.`;
  return null;
}

/** The length of a film in whole seconds; null where it cannot be measured. */
export async function secondsOf(path: string): Promise<number | null> {
  const [film] = await measureMedia(dirname(path), [fileAt(path, basename(path))]);
  return film?.seconds == null ? null : Math.round(film.seconds);
}

/** The files that a draft copies, under the names that they get, read and measured as the reader would. */
export async function copiedFiles({ copies }: Draft): Promise<SourceFile[]> {
  const measured = copies.map(async ({ name, from }): Promise<SourceFile> => {
    const [file = fileAt(from, name)] = await measureMedia(dirname(from), [fileAt(from, basename(from))]);
    return { ...file, name };
  });
  return Promise.all(measured);
}

function fileAt(path: string, name: string): SourceFile {
  const { size } = statSync(path);
  const limit = textLimits.get(ending(name));
  if (limit !== undefined)
    return size > limit ? { name, size, bytes: null, refused: 'too-large' } : { name, size, bytes: readFileSync(path) };
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(16);
    return { name, size, bytes: null, head: head.slice(0, readSync(file, head, 0, head.length, 0)) };
  } finally {
    closeSync(file);
  }
}
