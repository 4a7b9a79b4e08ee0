import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHandbook } from '@stifinner/handbook';
import { build } from '@stifinner/publisher';
import type { TestProject } from 'vitest/node';
import { serve } from '../packages/cli/src/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample schools and the handbook, built once for all whole-program tests, and where they are served. */
    samples: { out: string; address: string };
  }
}

const root = fileURLToPath(new URL('../', import.meta.url));

export default async function buildSamples(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), 'stifinner-samples-'));
  const [report] = await Promise.all([build({ root, out }), buildHandbook(out)]);
  const failed = report.schools.filter((school) => school.outcome !== 'published');
  if (failed.length > 0) throw new Error(`The sample sites could not be built: ${JSON.stringify(failed, null, 2)}`);
  const server = await serve(out, 0);
  project.provide('samples', { out, address: server.address });
  return () => {
    server.close();
    rmSync(out, { recursive: true, force: true });
  };
}
