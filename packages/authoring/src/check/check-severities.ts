import { type Code, type Diagnostic, diagnose, isFirm, rules, type Severity } from '@stifinner/core';
import { escaped } from '../json-pointer.ts';
import { nearMiss } from '../near-miss.ts';
import type { PackageShelf } from './shelf.ts';

/** What a package can make of a rule. */
export type Level = Severity | 'off';

/** The levels that packages set for findings in their own files, by package and code; what they may not set is not among them. */
export type PackageLevels = ReadonlyMap<string, ReadonlyMap<string, Level>>;

const isCode = (code: string): code is Code => Object.hasOwn(rules, code);

/** Each code that a package sets is in the rule book, and is not firm. */
export function checkSeverities({ package: file }: PackageShelf): Diagnostic[] {
  return Object.keys(file?.value?.severities ?? {}).flatMap((code) => {
    const at = file!.placeOf(`/severities/${escaped(code)}~key`);
    if (!isCode(code)) return [diagnose('package/unknown-code', at, { code, near: nearMiss(code, Object.keys(rules)) })];
    return isFirm(code) ? [diagnose('package/firm-rule', at, { code })] : [];
  });
}

export const levelsOf = (shelves: readonly PackageShelf[]): PackageLevels =>
  new Map(
    shelves.map((shelf) => {
      const written = Object.entries(shelf.package?.value?.severities ?? {});
      return [shelf.id, new Map(written.filter(([code]) => isCode(code) && !isFirm(code)))];
    }),
  );
