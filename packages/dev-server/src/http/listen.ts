import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports after the one that was asked for are tried. */
const further = 30;

/** Milliseconds that a connection may lie still: an author thinks for longer than the five seconds that are usual. */
const quiet = 120_000;

export interface Listening {
  port: number;
  /** Ends every connection, and settles when the port is free again. */
  close: () => Promise<void>;
}

/**
 * Listens on loopback, and only there: on 127.0.0.1, and on ::1 where the machine has it, so that `localhost` leads here
 * whichever it means. A port that is taken on either is answered by the next free one; 0 takes any. Rejects where none
 * could be had.
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  for (let tried = port; ; tried += 1) {
    const servers: Server[] = [];
    try {
      const first = await listenOn(handler, '127.0.0.1', tried);
      servers.push(first);
      const taken = (first.address() as AddressInfo).port;
      const second = await listenOn(handler, '::1', taken).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') throw error;
        return null;
      });
      if (second !== null) servers.push(second);
      return { port: taken, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= Math.min(port + further, 65_535)) throw error;
    }
  }
}

function listenOn(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  server.keepAliveTimeout = quiet;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A connection that fails is the browser's matter.
      server.on('error', () => {});
      resolve(server);
    });
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((settle) => {
          server.close(() => settle());
          server.closeAllConnections();
        }),
    ),
  );
}
