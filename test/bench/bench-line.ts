/** One line of the table: something measured, held against a baseline of the same run, or against a fixed figure. */
export interface BenchLine {
  part: string;
  line: string;
  /** What the figure must be, for a person: `≤ 1,5 ×`. */
  target: string;
  unit: 's' | 'ms' | 'MB' | 'files';
  measured: number;
  baseline: number | null;
  /** `measured / baseline`. */
  ratio: number | null;
  /** Whether the target is reached; null for a line that only informs. */
  reached: boolean | null;
}

type Given = Pick<BenchLine, 'part' | 'line' | 'unit' | 'measured'>;

/** A line that may be at most `most` times its baseline. */
export const atMostTimes = (given: Given, baseline: number, most: number): BenchLine => ({
  ...given,
  target: `≤ ${most} ×`,
  baseline,
  ratio: given.measured / baseline,
  reached: given.measured <= most * baseline,
});

/** A line that may be at most `most`, in its own unit. */
export const atMost = (given: Given, most: number): BenchLine => ({
  ...given,
  target: `≤ ${most} ${given.unit}`,
  baseline: null,
  ratio: null,
  reached: given.measured <= most,
});

/** A figure that only informs. */
export const noted = (given: Given): BenchLine => ({ ...given, target: '', baseline: null, ratio: null, reached: null });

const figure = (value: number | null, unit = ''): string =>
  value === null ? '' : `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)}${unit && ` ${unit}`}`;

/** The lines as a table in Markdown, with columns that also line up as plain text. */
export function asTable(lines: BenchLine[]): string {
  const head = ['part', 'line', 'target', 'measured', 'baseline', 'ratio', ''];
  const rows = lines.map(({ part, line, target, unit, measured, baseline, ratio, reached }) => [
    part,
    line,
    target,
    figure(measured, unit),
    figure(baseline, unit),
    figure(ratio),
    reached === null ? '' : reached ? 'yes' : 'NO',
  ]);
  const widths = head.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]!.length)));
  const drawn = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [drawn(head), drawn(widths.map((width) => '-'.repeat(width))), ...rows.map(drawn)].join('\n');
}
