/** From authored text to catalog, pure. A table of contents. */
export type { KnownPackages } from './check/check-references.ts';
export type { KnownIds } from './check/known-ids.ts';
export { type CheckedContent, type ContentCounts, checkContent, isOfSchool } from './check-content.ts';
export type { CheckOptions } from './check-options.ts';
export { type CheckedPackages, checkPackages, type PackageCounts } from './check-packages.ts';
export type { CheckedSchool, CheckedSchools, PackagesForSchools } from './check-parsed-schools.ts';
export { checkSchools } from './check-schools.ts';
export { type UnknownWord, unknownWords } from './language/check-language.ts';
export type { Speller, WrittenForm } from './language/speller.ts';
export { ParsedBefore } from './parse/parsed-before.ts';
export { ending, type SourceFile, textLimits } from './source-file.ts';
