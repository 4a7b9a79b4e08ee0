import { rmSync } from 'node:fs';
import { atMost, atMostTimes, type BenchLine, noted } from '../bench-line.ts';
import { type BenchRun, freshTree } from '../bench-run.ts';
import { copied, sizeOf } from '../copied.ts';
import { measuredCli, measuredPhases } from '../measured-run.ts';

/** Everything from sources to published sites, nothing made before; then the phases of the same build, by the library. */
export async function cold(run: BenchRun): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const schools of run.schools ?? [1_000, 3_100]) {
    const part = `cold ${schools}`;
    const tree = freshTree(run, schools);
    const whole = await measuredCli(['build', tree.root, '--out', tree.out], run.profile);
    const { files, bytes } = sizeOf(tree.out);
    const copy = await copied(tree.out);
    rmSync(tree.out, { recursive: true, force: true });
    const { phases } = await measuredPhases(tree.root, tree.out);
    tree.remove();
    lines.push(
      noted({ part, line: 'files written', unit: 'files', measured: files }),
      noted({ part, line: 'bytes in them', unit: 'MB', measured: bytes / 1e6 }),
      atMostTimes({ part, line: 'filling, verifying, writing', unit: 's', measured: phases['filling'] ?? Number.NaN }, copy, 1.5),
      atMostTimes({ part, line: 'all of it, program start included', unit: 's', measured: whole.seconds }, copy, 4),
      atMost({ part, line: 'memory of the publisher', unit: 'MB', measured: whole.rss }, 300),
      ...Object.entries(phases)
        .filter(([name]) => name !== 'filling')
        .map(([name, seconds]) => noted({ part, line: `of it, ${name} (drawn before)`, unit: 's', measured: seconds })),
    );
  }
  return lines;
}
