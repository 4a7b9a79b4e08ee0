import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Measured {
  /** Wall time, the start of the program included. */
  seconds: number;
  /** The most memory that the process itself held, MB; not that of Astro or Pagefind, which are processes of their own. */
  rss: number;
  /** Processor time of the process itself, in seconds. */
  cpu: number;
  /** Seconds in each phase, where the run was asked for them. */
  phases: Record<string, number>;
}

/** A command line of the program, run in a process of its own. Rejects with its words where it does not end well. */
export const measuredCli = (args: string[], profile?: string): Promise<Measured> => measured(['cli', ...args], profile);

/** The same build by the library, with seconds for each phase. */
export const measuredPhases = (folder: string, out: string): Promise<Measured> => measured(['phases', folder, out]);

async function measured(args: string[], profile?: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-measured-'));
  const report = join(folder, 'report.json');
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = fileURLToPath(new URL('./measured-child.ts', import.meta.url));
  try {
    const seconds = await timed(process.execPath, [...flags, child, report, ...args]);
    return { seconds, ...(JSON.parse(readFileSync(report, 'utf8')) as Omit<Measured, 'seconds'>) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that a command takes. Rejects with the end of what it said where it does not end with 0. */
export function timed(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said = (said + piece).slice(-5_000);
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve((performance.now() - began) / 1000);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.trim()}`));
    });
  });
}
