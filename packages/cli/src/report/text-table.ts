/** A column: its heading, and the widest that it may be; the first takes what is left. */
export interface Column {
  head: string;
  most?: number;
}

const gap = '  ';

/** A table for a terminal, at most `width` columns wide. What is wider than its column goes on below. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width = 100): string {
  const natural = columns.map(({ head, most = width }, place) =>
    Math.min(most, Math.max(...[head, ...rows.map((row) => row[place] ?? '')].map(lengthOf))),
  );
  const others = natural.slice(1).reduce((sum, each) => sum + gap.length + each, 0);
  const widths = [Math.max(10, Math.min(natural[0] ?? 0, width - others)), ...natural.slice(1)];
  const drawn = (cells: readonly string[]): string[] => {
    const pieces = widths.map((most, place) => wrapped(cells[place] ?? '', most));
    const height = Math.max(...pieces.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      pieces
        .map((lines, place) => (lines[line] ?? '').concat(' '.repeat(widths[place]! - lengthOf(lines[line] ?? ''))))
        .join(gap)
        .trimEnd(),
    );
  };
  return [drawn(columns.map(({ head }) => head)), [widths.map((each) => '─'.repeat(each)).join(gap)], ...rows.map(drawn)]
    .flat()
    .join('\n');
}

/** In characters, as a terminal counts them for the letters that we write. */
const lengthOf = (text: string): number => [...text].length;

/** A text in lines of at most `width`, broken where words or parts of an id end, else anywhere. */
function wrapped(text: string, width: number): string[] {
  const left = [...text];
  const lines: string[] = [];
  while (left.length > width) {
    const end = left.slice(0, width + 1).lastIndexOf(' ');
    const joint = Math.max(left.slice(0, width).lastIndexOf('-'), left.slice(0, width).lastIndexOf('/')) + 1;
    const cut = Math.max(end, joint);
    lines.push(
      left
        .splice(0, cut > 0 ? cut : width)
        .join('')
        .trimEnd(),
    );
    while (left[0] === ' ') left.shift();
  }
  return [...lines, left.join('')];
}
