import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Ran {
  status: number | null;
  stderr: string;
  /** How the commands that stand in were called, in order: name and arguments. */
  calls: string[][];
}

/**
 * Runs a script of a recipe by bash in `folder`, as its host does. `commands` stand in for programs that reach out from
 * the machine, or take long: the name, and the lines of bash to run instead.
 */
export function runScript(
  script: string,
  folder: string,
  { env = {}, commands = {} }: { env?: Record<string, string>; commands?: Record<string, string> } = {},
): Ran {
  const bin = join(folder, '.bin');
  const log = join(folder, '.calls');
  mkdirSync(bin, { recursive: true });
  writeFileSync(log, '');
  for (const [name, lines] of Object.entries(commands)) {
    const call = `printf '%s\\x1f' ${name} "$@" >> '${log}'; printf '\\x1e' >> '${log}'`;
    writeFileSync(join(bin, name), `#!/bin/bash\n${call}\n${lines}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env['PATH']}`, HOME: folder, ...env },
  });
  const calls = readFileSync(log, 'utf8').split('\x1e').slice(0, -1);
  return { status, stderr, calls: calls.map((call) => call.split('\x1f').slice(0, -1)) };
}

/** The text of a file that a script may have written. */
export const writtenIn = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
