import type { Location } from '@stifinner/authoring/parsed';
import { qualify } from '@stifinner/core';
import type { SubjectKind } from './subject.ts';

/** The package that a file belongs to, before ids that are bare in it; null for a school's file. */
export const packageOfFile = (location: Location): string | null => ('package' in location ? location.package : null);

/** The text that blocks belong to: the page, or the leader support of a module; null for what has no blocks. */
export function textOf(location: Location): string | null {
  switch (location.kind) {
    case 'page':
    case 'page-translation':
      return qualify(location.package, location.id);
    case 'leader-support':
    case 'leader-support-translation':
      return `${location.package}/${location.module}/leder`;
    default:
      return null;
  }
}

/** An id as it is written in a file, qualified. A part's id is its module's own, and a path's its school's. */
export function qualified(location: Location, kind: SubjectKind, written: string): string {
  if (kind === 'package') return written;
  if (kind === 'part' && 'module' in location) return `${location.package}/${location.module}#${written}`;
  if (kind === 'path' && 'school' in location && !written.includes('/')) return `sites/${location.school}/${written}`;
  const home = packageOfFile(location);
  return home === null ? written : qualify(home, written);
}

/** A file's own name, without its folders. */
export const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
