import { type Diagnostic, formatSummary, formatText, summarise, type TextOptions } from '@stifinner/core';
import { useColour } from './terminal.ts';

/** What was found in a run over `files` files, for a person: each finding with its lines, then the count. */
export function findings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  files: number,
  options: Omit<TextOptions, 'colour'> = {},
): string {
  const text = formatText(diagnostics, sources, { ...options, colour: useColour() });
  return [...(text === '' ? [] : [text, '']), formatSummary(summarise(diagnostics, files), options.language)].join('\n');
}
