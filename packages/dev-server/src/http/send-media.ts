import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { plainHeaders, typeOf } from './answer.ts';

/**
 * Sends a film, picture or captions of the content that is in `root`, whole or the part that the browser asks for, and answers
 * whether it did. Nothing that a link leads to is sent, and so nothing outside of the folder.
 */
export async function sendMedia(
  root: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = join(root, name);
  const file = await openHere(root, name, path);
  if (file === null) return false;
  try {
    const found = await file.stat();
    if (!found.isFile()) return false;
    const part = partAsked(request.headers.range, found.size);
    const headers = { ...plainHeaders, 'content-type': typeOf(name.toLowerCase()), 'accept-ranges': 'bytes' };
    if (part === 'none') {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${found.size}` });
      response.end();
      return true;
    }
    const { start, end } = part ?? { start: 0, end: found.size - 1 };
    const range = part === null ? {} : { 'content-range': `bytes ${start}-${end}/${found.size}` };
    response.writeHead(part === null ? 200 : 206, { ...headers, ...range, 'content-length': end - start + 1 });
    if (request.method === 'HEAD' || found.size === 0) response.end();
    // A browser that has seen enough closes the connection: nothing has gone wrong.
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response).catch(() => response.destroy());
    return true;
  } finally {
    await file.close();
  }
}

async function openHere(root: string, name: string, path: string): Promise<FileHandle | null> {
  try {
    if ((await realpath(path)) !== join(await realpath(root), name)) return null;
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return null;
  }
}

/** The first and last byte of the one part that was asked for; null for the whole, `none` for a part that there is not. */
function partAsked(range: string | undefined, size: number): { start: number; end: number } | 'none' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (asked === null || (asked[1] === '' && asked[2] === '')) return null;
  const [from, to] = [asked[1] ?? '', asked[2] ?? ''];
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}
