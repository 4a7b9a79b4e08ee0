/** One line of the table: something measured, held against a baseline of the same run, or against a fixed figure. */
export interface BenchLine {
  part: string;
  line: string;
  /** What the figure must be, for a person: `≤ 1.5 ×`. */
  target: string;
  unit: Unit;
  measured: number;
  baseline: number | null;
  /** `measured / baseline`. */
  ratio: number | null;
  /** Whether the target is reached; null for a line that only informs. */
  reached: boolean | null;
}

export type Unit = 's' | 'ms' | 'MB' | 'kB' | 'files' | 'pages' | 'schools';

export type Given = Pick<BenchLine, 'part' | 'line' | 'unit' | 'measured'>;

/** A line that may be at most `most` times its baseline. */
export const atMostTimes = (given: Given, baseline: number, most: number): BenchLine => ({
  ...given,
  target: `≤ ${most} ×`,
  baseline,
  ratio: given.measured / baseline,
  reached: given.measured <= most * baseline,
});

/** A line that must be at least `least` times its baseline. */
export const atLeastTimes = (given: Given, baseline: number, least: number): BenchLine => ({
  ...given,
  target: `≥ ${least} ×`,
  baseline,
  ratio: given.measured / baseline,
  reached: given.measured >= least * baseline,
});

/** A line that may be at most `most`, in its own unit. */
export const atMost = (given: Given, most: number): BenchLine => ({
  ...given,
  target: `≤ ${most} ${given.unit}`,
  baseline: null,
  ratio: null,
  reached: given.measured <= most,
});

/** A line that must be `right`, neither more nor less. */
export const exactly = (given: Given, right: number): BenchLine => ({
  ...given,
  target: `${right} ${given.unit}`,
  baseline: null,
  ratio: null,
  reached: given.measured === right,
});

/** A figure that only informs, with another to hold it against where there is one. */
export const noted = (given: Given, baseline: number | null = null): BenchLine => ({
  ...given,
  target: '',
  baseline,
  ratio: baseline === null ? null : given.measured / baseline,
  reached: null,
});

/** Seconds in each phase of a run. */
export const phaseLines = (part: string, phases: Record<string, number>): BenchLine[] =>
  Object.entries(phases).map(([name, measured]) => noted({ part, line: `of it, ${name}`, unit: 's', measured }));

const figure = (value: number | null, unit = ''): string => (value === null ? '' : `${rounded(value)}${unit && ` ${unit}`}`);

const rounded = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4);

/** The lines as a table in Markdown, with columns that also line up as plain text. */
export function asTable(lines: BenchLine[]): string {
  const rows = lines.map(({ part, line, target, unit, measured, baseline, ratio, reached }) => [
    part,
    line,
    target,
    figure(measured, unit),
    figure(baseline, unit),
    figure(ratio),
    reached === null ? '' : reached ? 'yes' : 'NO',
  ]);
  return drawTable(['part', 'line', 'target', 'measured', 'baseline', 'ratio', 'reached'], rows);
}

/** A table in Markdown. */
export function drawTable(head: string[], rows: string[][]): string {
  const widths = head.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]!.length)));
  const drawn = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [drawn(head), drawn(widths.map((width) => '-'.repeat(width))), ...rows.map(drawn)].join('\n');
}
