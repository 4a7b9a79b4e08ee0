import { spawn } from 'node:child_process';

/** Why a revision could not be read; the message tells the user what to do. */
export class RevisionNotRead extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RevisionNotRead';
  }
}

/** What git answered. */
export interface GitAnswer {
  code: number;
  out: Buffer;
  /** In English, whatever the user's language. */
  said: string;
}

/**
 * What a repository's own settings could make git do is switched off: watchers, hooks, pagers and fetching what is missing.
 * Nothing that is asked here has need of any of it.
 */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'core.quotePath=false',
].flatMap((each) => ['-c', each]);

/** Where git looks for settings and repositories is the user's to say; which repository and index is not, as inside a hook. */
const kept: ReadonlySet<string> = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
]);

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || kept.has(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    // No protocol has this name. It wins over what a repository's settings allow.
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** What git does with an open file, or with memory. */
export interface GitWork {
  /** Goes to its standard input. */
  input?: string;
  /** Where its output goes, as an open file; else it is in the answer. */
  file?: number;
}

/** Asks git in `folder`, without a shell. Rejects with RevisionNotRead where there is no git. */
export function askGit(folder: string, args: readonly string[], { input, file }: GitWork = {}): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const given = ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings, '-C', folder, ...args];
    const git = spawn('git', given, { env: environment(), stdio: ['pipe', file ?? 'pipe', 'pipe'], windowsHide: true });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    git.stdout?.on('data', (piece: Buffer) => out.push(piece));
    git.stderr?.on('data', (piece: Buffer) => said.push(piece));
    git.on('error', (error: NodeJS.ErrnoException) => {
      const message = 'Finner ikke git på maskinen. Installer git, eller sammenlign med en annen mappe: --against <mappe>.';
      reject(error.code === 'ENOENT' ? new RevisionNotRead(message, error) : error);
    });
    git.on('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(out), said: Buffer.concat(said).toString().trim() }));
    // It may have ended before it has read all: its exit code tells.
    git.stdin?.on('error', () => {});
    git.stdin?.end(input ?? '');
  });
}
