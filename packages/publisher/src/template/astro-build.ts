import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteRoot } from '@stifinner/site/site-root';

const root = fileURLToPath(siteRoot);

/** What a program needs to run, and nothing of the caller's that could find its way into a page. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), TZ: 'UTC', LC_ALL: 'C', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Citations and lists of sources, which are slow to make, from earlier builds. */
const citations = join(root, 'node_modules', '.cache', 'stifinner-citations');

/** A plain `astro build` from the input file to the folder `out`, in a process of its own. Rejects with the end of what Astro said. */
export const astroBuild = (input: string, out: string): Promise<void> =>
  runAstro(root, { STIFINNER_INPUT: input, STIFINNER_OUT: out, STIFINNER_CITATIONS: citations });

/** A plain `astro build` of the Astro project in `project`, which is told `variables`, by its own `config`, in a process of its own. Rejects with the end of what Astro said. */
export function runAstro(project: string, variables: Record<string, string>, config = 'astro.config.ts'): Promise<void> {
  const astro = join(dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')), 'bin', 'astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--config', config, '--silent'], {
      cwd: project,
      env: { ...plainEnvironment(), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said = (said + piece).slice(-20_000);
      });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`astro build ended with ${code}:\n${said.trim()}`))));
  });
}
