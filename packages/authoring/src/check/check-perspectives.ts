import { type Diagnostic, diagnose } from '@stifinner/core';
import { escaped } from '../json-pointer.ts';
import { nearMiss } from '../near-miss.ts';
import type { PackageShelf } from './shelf.ts';

/** Each perspective that a package names is one that a source brings. */
export function checkPerspectives({ package: file, references }: PackageShelf): Diagnostic[] {
  const names = Object.keys(file?.value?.perspectives ?? {});
  // Where the sources were refused, nothing is known of what they bring.
  if (names.length === 0 || references?.value === null) return [];
  const brought = new Set((references?.value ?? []).map(({ perspective }) => perspective));
  return names.flatMap((name) => {
    if (brought.has(name)) return [];
    const near = nearMiss(
      name,
      [...brought].filter((each) => !names.includes(each)),
    );
    return [diagnose('package/unknown-perspective', file!.placeOf(`/perspectives/${escaped(name)}~key`), { name, near })];
  });
}
