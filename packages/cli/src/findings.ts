import { type Diagnostic, formatSummary, formatText, summarise } from '@stifinner/core';
import { useColour } from './terminal.ts';

/** What was found in a run over `files` files, for a person: each finding with its lines, then the count. */
export function findings(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>, files: number): string {
  const text = formatText(diagnostics, sources, { colour: useColour() });
  return [...(text === '' ? [] : [text, '']), formatSummary(summarise(diagnostics, files))].join('\n');
}
