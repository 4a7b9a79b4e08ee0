import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What was sent: the address asked for, and the size of the answer's body on the wire. */
export interface Sent {
  address: string;
  bytes: number;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as an ordinary web server does: text is compressed, other files are sent as they are. */
export async function serveGzipped(folder: string): Promise<{ address: string; sent: Sent[]; close: () => void }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://here').pathname;
    const file = join(folder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = type ? gzipSync(readFileSync(file)) : null;
    sent.push({ address, bytes: body?.length ?? statSync(file).size });
    if (!type) createReadStream(file).pipe(response);
    else response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, sent, close };
}
