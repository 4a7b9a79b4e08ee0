import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** A slide's colours as raw pixels, three bytes each. */
export function pixels(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}

export async function writePicture(svg: string, file: string): Promise<void> {
  const drawn = sharp(Buffer.from(svg));
  writeFileSync(file, await (file.endsWith('.webp') ? drawn.webp({ quality: 88 }) : drawn.png()).toBuffer());
}
