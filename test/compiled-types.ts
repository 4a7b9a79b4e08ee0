import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Compiles once, before tests that read declarations or pack packages run side by side. A fault in a type is told by its own test. */
export default function compileTypes(): void {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--build'], { cwd: root });
}
