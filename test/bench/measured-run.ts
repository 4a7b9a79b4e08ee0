import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '@stifinner/publisher';
import { type ChildMemory, watchMemory } from './watch-memory.ts';

/** What a build told of itself. */
export interface BuildFigures {
  /** The most memory that the publisher's own process held, its workers among it, MB. Not that of Astro or Pagefind. */
  rss: number;
  /** Seconds in each phase, one after another. */
  phases: Record<string, number>;
  /** Milliseconds in the workers by step, of all together. */
  work: Record<string, number>;
  /** How many workers there were. */
  jobs: number;
  /** Seconds of the build itself, by its own clock. */
  built: number;
  /** Pages that Astro drew. */
  drawn: number;
  /** Schools with something new. */
  published: number;
}

export interface MeasuredBuild extends BuildFigures {
  /** Wall time, from the start of the process to its end. */
  seconds: number;
  /** The most that Astro's process and all of Pagefind's together held, MB; null where the system does not tell. */
  children: ChildMemory | null;
}

/** A build by the library, in a process of its own. Rejects where a school is not built. */
export async function measuredBuild(options: Omit<BuildOptions, 'onProgress'>, profile?: string): Promise<MeasuredBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'stifinner-measured-'));
  const report = join(folder, 'report.json');
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = fileURLToPath(new URL('./measured-child.ts', import.meta.url));
  let memory: (() => ChildMemory | null) | null = null;
  try {
    const seconds = await timed(process.execPath, [...flags, child, report, JSON.stringify(options)], {
      watch: ({ pid }) => {
        memory = pid === undefined ? null : watchMemory(pid);
      },
    });
    const children = (memory as (() => ChildMemory | null) | null)?.() ?? null;
    return { seconds, children, ...(JSON.parse(readFileSync(report, 'utf8')) as BuildFigures) };
  } finally {
    (memory as (() => ChildMemory | null) | null)?.();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the program lies that is measured. */
export const ourProgram = fileURLToPath(new URL('../../', import.meta.url));

/** Seconds of a command line of the program, its start included. Rejects with its words where it does not end with 0. */
export const timedCli = (args: string[], { program = ourProgram, env = {} }: CliOptions = {}): Promise<number> =>
  timed(process.execPath, [join(program, 'packages/cli/stifinner.js'), ...args], { env: { ...process.env, ...env } });

export interface CliOptions {
  /** A copy of the program. */
  program?: string;
  env?: Record<string, string>;
}

interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  watch?: (child: ChildProcess) => void;
}

/** Seconds that a command takes. Rejects with the end of what it said where it does not end with 0. */
export function timed(command: string, args: string[], { watch, ...options }: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    watch?.(child);
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
