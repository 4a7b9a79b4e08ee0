import { letterWidths } from './letter-widths.ts';

export type Face = keyof typeof letterWidths;

export const families: Record<Face, string> = { words: 'Inter', heading: 'Yusei Magic' };
export const smallest = 40;

const widths = Object.fromEntries(
  Object.entries(letterWidths).map(([face, rows]) => [
    face,
    new Map(rows.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width]))),
  ]),
) as Record<Face, Map<string, number>>;

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, size: number, face: Face = 'words'): number {
  return [...text].reduce((sum, letter) => sum + (widths[face].get(letter) ?? 650), 0) * (size / 1000);
}

/** Lines that fit a room, as large as they can be: folded at spaces, never smaller than the smallest letters that a phone shows. */
export function fitted(
  lines: string[],
  room: { wide: number; high: number },
  { largest = 56, face = 'words' as Face } = {},
): { lines: string[]; size: number; fits: boolean } {
  for (let size = largest; size >= smallest; size -= 2) {
    const folded = lines.flatMap((line) => foldedAt(line, room.wide, size, face));
    const fits = folded.every((line) => widthOf(line, size, face) <= room.wide) && folded.length * size * 1.2 <= room.high;
    if (fits) return { lines: folded, size, fits };
  }
  return { lines: lines.flatMap((line) => foldedAt(line, room.wide, smallest, face)), size: smallest, fits: false };
}

function foldedAt(text: string, wide: number, size: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, face) <= wide) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
