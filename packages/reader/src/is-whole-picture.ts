/** How far from the end of a file its last mark is looked for: some programs write a little after it. */
export const tailLength = 4096;

/**
 * Whether a picture goes on to its own end: a WebP says how long it is, and a PNG and a JPEG close with a mark. `head` and
 * `tail` are the first and last bytes of a file of `size` bytes.
 */
export function isWholePicture(type: string | undefined, head: Uint8Array, tail: Uint8Array, size: number): boolean {
  const [first, last] = [head, tail].map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) as [
    Buffer,
    Buffer,
  ];
  if (type === 'webp') return first.readUInt32LE(4) + 8 <= size;
  return last.includes(type === 'png' ? 'IEND' : Buffer.from([0xff, 0xd9]));
}
