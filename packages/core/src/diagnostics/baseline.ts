import type { Baseline, KnownFinding } from '@stifinner/schemas';
import { compareIds } from '../ids.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { KnownFindings } from './format-json.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

export type { Baseline } from '@stifinner/schemas';

/** The fingerprint of a finding. */
export type FingerprintOf = (found: Diagnostic) => string;

const key = ({ file, code, fingerprint }: Omit<KnownFinding, 'count'>): string => `${file}\n${code}\n${fingerprint}`;
const of = (found: Diagnostic, fingerprintOf: FingerprintOf): KnownFinding => ({
  file: found.at.file,
  code: found.code,
  fingerprint: fingerprintOf(found),
  count: 1,
});

const sorted = (findings: Iterable<KnownFinding>): KnownFinding[] =>
  [...findings].sort(
    (a, b) => compareIds(a.file, b.file) || compareIds(a.code, b.code) || compareIds(a.fingerprint, b.fingerprint),
  );

/** A baseline of what was found: the same findings give the same, whatever their order. */
export function baselineOf(diagnostics: readonly Diagnostic[], fingerprintOf: FingerprintOf): Baseline {
  const findings = new Map<string, KnownFinding>();
  for (const found of diagnostics) {
    const known = of(found, fingerprintOf);
    const same = findings.get(key(known));
    if (same === undefined) findings.set(key(known), known);
    else same.count += 1;
  }
  return { version: 1, findings: sorted(findings.values()) };
}

/** Findings held against a baseline. */
export interface HeldAgainst {
  /** What the baseline does not know of, sorted. */
  fresh: Diagnostic[];
  known: KnownFindings;
  /** The baseline without what is mended. */
  tidied: Baseline;
}

/** Of several findings that are alike, the first are the known ones. */
export function holdAgainst(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
  fingerprintOf: FingerprintOf,
): HeldAgainst {
  const left = new Map<string, number>();
  for (const known of findings) left.set(key(known), (left.get(key(known)) ?? 0) + known.count);
  const fresh: Diagnostic[] = [];
  const hidden: Diagnostic[] = [];
  for (const found of sortDiagnostics(diagnostics)) {
    const name = key(of(found, fingerprintOf));
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    (count > 0 ? hidden : fresh).push(found);
  }
  const mended = [...left.values()].reduce((sum, count) => sum + count, 0);
  const errors = hidden.filter(({ severity }) => severity === 'error').length;
  return { fresh, known: { hidden: hidden.length, errors, mended }, tidied: baselineOf(hidden, fingerprintOf) };
}

/** A baseline as the text of its file. */
export const writeBaseline = (baseline: Baseline): string =>
  baseline.findings.length === 0
    ? '{\n  "version": 1,\n  "findings": []\n}\n'
    : `{\n  "version": 1,\n  "findings": [\n${baseline.findings.map((known) => `    ${JSON.stringify(known)}`).join(',\n')}\n  ]\n}\n`;

/** The baseline that a file holds; null where it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    const { version, findings } = JSON.parse(text);
    const isKnown = (each: Partial<KnownFinding> | null) =>
      typeof each?.file === 'string' &&
      typeof each.code === 'string' &&
      typeof each.fingerprint === 'string' &&
      Number.isInteger(each.count);
    return version === 1 && Array.isArray(findings) && findings.every(isKnown) ? { version, findings } : null;
  } catch {
    return null;
  }
}
