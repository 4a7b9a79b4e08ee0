import { type Diagnostic, diagnose, said } from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import { isReservedName } from '../location/reserved-name.ts';
import { suggestedId } from '../shape/suggested-id.ts';
import { startOf } from '../text/lines.ts';
import type { FilmShelf } from './shelf.ts';

/** Marks that Windows does not take in a name, and ends that it drops. */
const marks = /[<>:"|?*\\\p{Cc}]|[. ]$/u;

/**
 * The names of the files beside a film, which authors choose freely: every file system takes them, and keeps them apart.
 * All other names are ids, of small letters a–z.
 */
export function checkFilmNames({ files }: FilmShelf): Diagnostic[] {
  const firsts = new Map<string, string>();
  return files.flatMap(({ name: path }) => {
    const name = baseOf(path);
    const at = startOf(path);
    if (isReservedName(name) || marks.test(name) || name !== name.normalize('NFC'))
      return [diagnose('file/unportable-name', at, { name, near: portable(name) })];
    const folded = name.toLowerCase().normalize('NFKC');
    const first = firsts.get(folded);
    if (first === undefined) {
      firsts.set(folded, path);
      return [];
    }
    const related = [{ at: startOf(first), says: said('Den andre filen', 'The other file') }];
    return [diagnose('file/names-collide', at, { name, other: baseOf(first) }, related)];
  });
}

/** A name near this one that every file system takes. */
function portable(name: string): string | undefined {
  const [base = '', ...endings] = name.split('.');
  const id = suggestedId(base.normalize('NFC')) ?? base;
  const near = [isReservedName(id) ? `film-${id}` : id, ...endings].join('.');
  return marks.test(near) || near === name ? undefined : near;
}
