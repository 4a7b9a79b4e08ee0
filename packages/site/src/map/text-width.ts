/** How wide letters of Inter are, in parts of the size of the type, a little generously: nothing is measured while Astro draws. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|!]/, 0.3],
  [/[ ftr()[\]/«»·–-]/, 0.4],
  [/[mwMWæÆ@%—]/, 0.92],
  [/[A-ZÅØÄÖ0-9]/, 0.68],
];
const other = 0.59;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const width = known.get(letter) ?? widths.find(([letters]) => letters.test(letter))?.[1] ?? other;
  known.set(letter, width);
  return width;
}

/** About how wide a text is in type of this size; never less than it is. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width * size;
}

/**
 * A text in lines that fit, broken between words; a word that is too long is broken where it must be. What is left over
 * after `most` lines is told by an ellipsis.
 */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, size)];
}

function pieces(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(`${piece}${letter}-`, size) > width) {
      found.push(`${piece}-`);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

function shortened(line: string, width: number, size: number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
