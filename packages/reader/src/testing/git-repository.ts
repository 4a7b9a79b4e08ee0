import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** No settings but these: nobody's own are read, and every machine makes the same commits. */
const isolated = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Prøve',
  GIT_AUTHOR_EMAIL: 'prove@example.org',
  GIT_COMMITTER_NAME: 'Prøve',
  GIT_COMMITTER_EMAIL: 'prove@example.org',
};

/** Whether this machine has git. Nothing but `impact` asks for it, so its tests are skipped where it is not there. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** Asks git in a folder; throws where it answers with a fault. */
export const gitIn = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { env: isolated, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** Writes a file of a repository, and its folders. */
export function writeIn(folder: string, name: string, content: string | Uint8Array = 'x'): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

export function beginRepository(folder: string): void {
  mkdirSync(folder, { recursive: true });
  gitIn(folder, 'init', '--quiet', '--initial-branch=main');
}

/** Checks in all that lies there, and answers the commit. */
export function commitAll(folder: string, message = 'Slik det er'): string {
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return gitIn(folder, 'rev-parse', 'HEAD');
}
