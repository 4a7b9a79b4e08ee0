import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteRoot } from '@stifinner/site';

/** Takes away what earlier builds kept of citations: cold is cold, for us and for what we are held against. */
export const forgetCitations = (): void =>
  rmSync(fileURLToPath(new URL('node_modules/.cache/stifinner-citations', siteRoot)), { force: true });
