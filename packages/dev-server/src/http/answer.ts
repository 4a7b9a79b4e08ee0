import type { ServerResponse } from 'node:http';

const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
  ['woff2', 'font/woff2'],
]);

/** The type that a file is answered as, by the ending of its name. */
export const typeOf = (name: string): string => types.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';

/** What no answer here goes without: it is true now and not later, and it is what it says that it is. */
export const plainHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers with a whole body. `kind` is an ending: `html`. */
export function answer(response: ServerResponse, status: number, kind: string, body: string | Uint8Array): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...plainHeaders, 'content-type': typeOf(kind), 'content-length': bytes.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { ...plainHeaders, location: address });
  response.end();
}
