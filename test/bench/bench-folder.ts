import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one run of the bench, in memory where the system has such a place, so that the disk's noise is out. Gone when the process ends. */
export function benchFolder(onDisk: boolean): string {
  const memory = '/dev/shm';
  const folder = mkdtempSync(join(!onDisk && existsSync(memory) ? memory : tmpdir(), 'stifinner-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return folder;
}
