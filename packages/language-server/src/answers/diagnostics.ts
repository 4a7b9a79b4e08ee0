import { type Diagnostic, rulePage } from '@stifinner/core';
import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver/node';
import { rangeOf } from '../protocol-places.ts';
import type { Settings } from '../settings.ts';

/** What findings are shown with. */
export interface Shower {
  settings: Settings;
  /** The address of a file by its name. */
  addressOf(name: string): string;
  /** Puts a finding in the language that the editor asked for. */
  inLanguage(found: Diagnostic): Diagnostic;
}

/** A finding as an editor shows it: what is wrong, and on a line of its own what to do. */
export function shown(found: Diagnostic, { settings, addressOf, inLanguage }: Shower): Shown {
  const { code, severity, at, message, help, related } = inLanguage(found);
  return {
    range: rangeOf(at),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    ...(settings.ruleBook === null
      ? {}
      : { codeDescription: { href: `${settings.ruleBook}${rulePage(code, settings.language)}` } }),
    source: 'stifinner',
    message: help === undefined ? message : `${message}\n${help}`,
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((other) => ({
            location: { uri: addressOf(other.at.file), range: rangeOf(other.at) },
            message: other.message,
          })),
        }),
  };
}

/** Findings by the file they stand in. */
export function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) files.set(found.at.file, [...(files.get(found.at.file) ?? []), found]);
  return files;
}
