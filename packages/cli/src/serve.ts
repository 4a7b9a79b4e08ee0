import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { CannotRun } from './exit.ts';

export interface Serving {
  /** `http://127.0.0.1:4321/` */
  address: string;
  close: () => void;
  /** Settles when the server has been stopped. */
  ended: Promise<void>;
}

/**
 * Serves a folder of sites on loopback, and only there, so that nobody else on the network sees a draft. A port that is
 * taken is answered by the next free one; 0 takes any. Throws CannotRun where no port could be had.
 */
export async function serve(folder: string, port: number): Promise<Serving> {
  // `dev` looks at the disk for each request, so a site that is built again shows at once.
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end('Finner ikke siden.\n');
    }),
  );
  for (let tried = port; ; tried += 1) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((settle) => {
      server.once('error', settle);
      server.listen(tried, '127.0.0.1', () => settle(null));
    });
    if (!failure) break;
    if (failure.code !== 'EADDRINUSE' || tried >= port + 20)
      throw new CannotRun(`Kan ikke vise nettstedene på port ${tried}: ${failure.message}`);
  }
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ended = new Promise<void>((settle) => server.on('close', settle));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  return { address, close, ended };
}
