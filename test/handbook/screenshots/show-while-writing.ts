import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cli } from './guide-package.ts';

/** Runs `stifinner dev` for a folder while `look` looks at its address, `http://localhost:41234/`. Rejects where it does not start. */
export async function whileWriting(folder: string, look: (address: string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [cli, 'dev', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`stifinner dev ended with ${code}:\n${said}`)));
  });
  try {
    await look(address);
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}
