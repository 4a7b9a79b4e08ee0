import { type FileHandle, open } from 'node:fs/promises';

/**
 * Whether the parts of a film on disk, by the sizes that they themselves state, end where the file does: one that was cut
 * short after its index has all that a player asks for first, and stops in the middle. Rejects where it cannot be read.
 */
export async function isWhole(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return await (path.toLowerCase().endsWith('.webm') ? isWholeWebm(file, size) : isWholeMp4(file, size));
  } finally {
    await file.close();
  }
}

/** The longest beginning of a part: its name and size. */
const mostHeader = 16;

async function headerAt(file: FileHandle, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(mostHeader), 0, mostHeader, at);
  return buffer.subarray(0, bytesRead);
}

/** Boxes, each with its size first: ISO/IEC 14496-12, 4.2. */
async function isWholeMp4(file: FileHandle, end: number): Promise<boolean> {
  let at = 0;
  while (at < end) {
    const header = await headerAt(file, at);
    // What is too little for a box is filling, or the beginning of one.
    if (header.length < 8) return header.every((byte) => byte === 0);
    const short = header.readUInt32BE(0);
    if (short === 0) return true;
    if (short === 1 && header.length < 16) return false;
    const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
    if (size < 8) return false;
    at += size;
  }
  return at === end;
}

/** The segment, which holds all the rest, and clusters may be of unknown size in what was streamed as it was made. */
const segment = '18538067';
const cluster = '1f43b675';

/** Elements, each with its name and size first: RFC 8794. */
async function isWholeWebm(file: FileHandle, end: number): Promise<boolean> {
  let at = 0;
  while (at < end) {
    const header = await headerAt(file, at);
    const nameLength = lengthOf(header[0]);
    const sizeLength = lengthOf(header[nameLength]);
    if (nameLength > 4 || sizeLength > 8 || header.length < nameLength + sizeLength) return false;
    const name = header.toString('hex', 0, nameLength);
    const size = sizeIn(header.subarray(nameLength, nameLength + sizeLength));
    at += nameLength + sizeLength + (size ?? 0);
    // What comes after the film is no part of it.
    if (name === segment && size !== null) return at <= end;
    if (size === null && name !== segment && name !== cluster) return false;
  }
  return at === end;
}

/** How many bytes a number has, by the zeros that its first byte begins with. */
const lengthOf = (first = 0): number => Math.clz32(first) - 23;

/** A number without the bit that tells its length; null where all its bits are ones, which says that it is unknown. */
function sizeIn(bytes: Uint8Array): number | null {
  const [first = 0, ...others] = bytes;
  const most = 2 ** (8 - bytes.length) - 1;
  const known = first & most;
  if (known === most && others.every((byte) => byte === 0xff)) return null;
  return others.reduce((sum, byte) => sum * 256 + byte, known);
}
