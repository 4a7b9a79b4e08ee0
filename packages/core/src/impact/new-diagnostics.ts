import type { ImpactDiagnostic } from '@stifinner/schemas';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Findings that were not there before, and how many of those that were are gone. */
export interface ChangedDiagnostics {
  /** In the order given: errors first. */
  found: ImpactDiagnostic[];
  mended: number;
}

/** Compares findings by what they say and of which file: a line that has moved is no new finding. */
export function newDiagnostics(before: readonly Diagnostic[], after: readonly Diagnostic[]): ChangedDiagnostics {
  const left = new Map<string, number>();
  for (const diagnostic of before) left.set(keyOf(diagnostic), (left.get(keyOf(diagnostic)) ?? 0) + 1);
  const fresh = after.filter((diagnostic) => {
    const known = left.get(keyOf(diagnostic)) ?? 0;
    if (known > 0) left.set(keyOf(diagnostic), known - 1);
    return known === 0;
  });
  const errors = fresh.filter(({ severity }) => severity === 'error');
  return {
    found: [...errors, ...fresh.filter(({ severity }) => severity !== 'error')].map(told),
    mended: [...left.values()].reduce((sum, count) => sum + count, 0),
  };
}

const keyOf = ({ code, severity, at, message }: Diagnostic): string => JSON.stringify([code, severity, at.file, message]);

const told = ({ code, severity, at, message, help }: Diagnostic): ImpactDiagnostic => ({
  ...{ code, severity, file: at.file, line: at.line, column: at.column },
  ...{ message, help: help ?? null },
});
