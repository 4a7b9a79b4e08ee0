import { spawnSync } from 'node:child_process';

/** Runs a program to its end and gives what it printed; a missing program or a failure stops the film with a plain word. */
export function run(program: string, args: string[], input?: string): { stdout: string; stderr: string } {
  const ended = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ended.error) throw new Error(`Cannot start ${program} (${ended.error.message}). The README names the Debian package.`);
  if (ended.status !== 0) throw new Error(`${program} ended with ${ended.status}:\n${ended.stderr.slice(-2000)}`);
  return { stdout: ended.stdout, stderr: ended.stderr };
}
