/** Findings as other programs read them, and held against those that are known; apart from the rest: only who asks for it loads it. */

export * from './diagnostics/baseline.ts';
export { identityOf } from './diagnostics/fingerprint.ts';
export { formatGithub } from './diagnostics/format-github.ts';
export { formatSarif, type SarifOptions } from './diagnostics/format-sarif.ts';
