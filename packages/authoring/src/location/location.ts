import type { Language } from '@stifinner/core';

/** What a file is, by where it lies and what it is called. */
export type Location =
  | { kind: 'package'; package: string }
  | { kind: 'references'; package: string }
  | { kind: 'moved'; package: string }
  | { kind: 'suggested-path'; package: string; id: string }
  | { kind: 'suggested-path-translation'; package: string; id: string; language: Language }
  | { kind: 'film'; package: string; id: string }
  | { kind: 'film-file'; package: string; film: string; name: string }
  | { kind: 'figure'; package: string; name: string }
  | { kind: 'module'; package: string; module: string }
  | { kind: 'leader-support'; package: string; module: string }
  | { kind: 'leader-support-translation'; package: string; module: string; language: Language }
  | { kind: 'page'; package: string; module: string; id: string }
  | { kind: 'page-translation'; package: string; module: string; id: string; language: Language }
  | { kind: 'school'; school: string }
  | { kind: 'local-path'; school: string; id: string };

export const languages: readonly Language[] = ['nb', 'nn', 'se', 'en'];

/** A file's own name, without its folders. */
export const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
