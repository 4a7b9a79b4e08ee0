import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../packages/cli/stifinner.js', import.meta.url));

/** `stifinner dev` as it is typed, in a process of its own. */
export interface DevProcess {
  /** `http://localhost:41234/` */
  address: string;
  pid: number;
  /** What it has written to the terminal so far. */
  said: () => string;
  /** Stops it from the keyboard, and gives how it ended. */
  stop: () => Promise<number | null>;
}

/** Starts it on any free port and waits until it says where. Rejects with what it said if it ends before that. */
export async function startDevProcess(
  root: string,
  more: readonly string[] = [],
  node: readonly string[] = [],
): Promise<DevProcess> {
  const child = spawn(process.execPath, [...node, program, 'dev', root, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let said = '';
  const ended = new Promise<number | null>((settle) => child.once('exit', settle));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += piece;
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found !== null && said.includes('Ctrl-C')) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => reject(new Error(`stifinner dev ended before it began:\n${said}`)));
  });
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  return { address, pid: child.pid ?? 0, said: () => said, stop };
}
