import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

export interface Shown {
  /** A slide as SVG, or a picture file's bytes. */
  svg: string | Buffer;
  caption: string;
}

const cell = { wide: 640, high: 360, caption: 104, gap: 12 };
const captionSize = 26;
const perLine = 46;

/** Many stills in one picture, three beside each other, each with its caption beneath. */
export async function writeContactSheet(shown: Shown[], file: string): Promise<void> {
  const across = Math.min(3, shown.length);
  const rows = Math.ceil(shown.length / across);
  const wide = across * (cell.wide + cell.gap) + cell.gap;
  const high = rows * (cell.high + cell.caption + cell.gap) + cell.gap;
  const layers = await Promise.all(
    shown.map(async ({ svg, caption }, nth) => {
      const left = cell.gap + (nth % across) * (cell.wide + cell.gap);
      const top = cell.gap + Math.floor(nth / across) * (cell.high + cell.caption + cell.gap);
      const still = await sharp(typeof svg === 'string' ? Buffer.from(svg) : svg)
        .resize(cell.wide, cell.high)
        .png()
        .toBuffer();
      return [
        { input: still, left, top },
        { input: Buffer.from(captionSvg(`${nth + 1}. ${caption}`)), left, top: top + cell.high },
      ];
    }),
  );
  const sheet = sharp({ create: { width: wide, height: high, channels: 3, background: '#8b8f99' } });
  writeFileSync(file, await sheet.composite(layers.flat()).png().toBuffer());
}

function captionSvg(text: string): string {
  const lines: string[] = [];
  for (const word of text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= perLine) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const written = lines
    .slice(0, 3)
    .map(
      (line, nth) =>
        `<text x="8" y="${30 + nth * 32}" font-family="Inter" font-size="${captionSize}" fill="#ffffff">${line}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cell.wide}" height="${cell.caption}"><rect width="100%" height="100%" fill="#20242e"/>${written.join('')}</svg>`;
}
