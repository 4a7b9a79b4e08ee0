import { createHash } from 'node:crypto';
import { type FingerprintOf, identityOf } from '@stifinner/core/formats';

/** The fingerprints of findings, by the texts of their files. */
export const fingerprintsIn =
  (sources: ReadonlyMap<string, string>): FingerprintOf =>
  (found) =>
    createHash('sha256')
      .update(identityOf(found, sources.get(found.at.file)))
      .digest('hex')
      .slice(0, 16);
