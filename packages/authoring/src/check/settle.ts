import { type Diagnostic, type Profile, severityIn } from '@stifinner/core';
import type { PackageLevels } from './check-severities.ts';

const noProfile: Profile = new Map();

/** The package whose folder a file lies in; empty for a file that belongs to none. */
const packageOfFile = (name: string): string => /^content\/([^/]+)\//.exec(name)?.[1] ?? '';

/**
 * Findings as grave as they are where they stand: by the profile, where it has a say, else by the package, else by
 * the rule. What a package has turned off is left out, unless the profile asks for it.
 */
export function settle(diagnostics: readonly Diagnostic[], levels: PackageLevels, profile: Profile = noProfile): Diagnostic[] {
  return diagnostics.flatMap((found) => {
    const level = severityIn(profile, found) ?? levels.get(packageOfFile(found.at.file))?.get(found.code) ?? found.severity;
    if (level === found.severity) return [found];
    return level === 'off' ? [] : [{ ...found, severity: level }];
  });
}
