import type { Diagnostic } from '@stifinner/core';

/** Files with an error in them. */
export const faultyFiles = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
