import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, atMostTimes, type BenchLine, noted } from '../bench-line.ts';
import { type BenchRun, median } from '../bench-run.ts';
import type { CheckFigures } from '../check-child.ts';
import { timed, timedCli } from '../measured-run.ts';
import { programCopy } from '../program-copy.ts';
import { packageFiles } from '../synthetic-package.ts';
import { planPackages, type Shape } from '../synthetic-plan.ts';

/** A thousand pages, and the translations that a third of them have. */
const thousandPages: Shape = { packages: 5, modules: 5, parts: 4, pages: 10 };

/**
 * A thousand pages checked: in memory, against the parser alone on the same texts, each the middle of three processes;
 * then the whole command, the first time and where nothing has changed.
 */
export async function check({ folder, seed }: BenchRun): Promise<BenchLine[]> {
  const part = 'check';
  const root = join(folder, 'check');
  writePages(root, seed);
  // What is kept is kept for one program: nobody edits a copy while it is measured.
  const { folder: program } = programCopy(join(root, 'program'));
  try {
    const checked: CheckFigures[] = [];
    const parsed: CheckFigures[] = [];
    // By turns, so that a slow minute is slow for both.
    for (let round = 0; round < 3; round += 1) {
      checked.push(await inChild<CheckFigures>(root, 'check-child.ts', ['check', root]));
      parsed.push(await inChild<CheckFigures>(root, 'check-child.ts', ['parse', root]));
    }
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const env = { XDG_CACHE_HOME: join(root, `cache-${round}`) };
      cold.push(await timedCli(['check', root], { program, env }));
      warm.push(await timedCli(['check', root], { program, env }));
    }
    const memory = await inChild<number>(root, 'command-child.ts', ['check', root], { XDG_CACHE_HOME: join(root, 'cache-own') });
    const secondsOf = (figures: CheckFigures[]) => median(figures.map(({ seconds }) => seconds));
    return [
      noted({ part, line: 'texts in MDX, translations among them', unit: 'pages', measured: checked[0]!.texts }),
      atMostTimes(
        { part, line: 'check in memory, to the parser alone', unit: 's', measured: secondsOf(checked) },
        secondsOf(parsed),
        1.3,
      ),
      noted({ part, line: 'the whole command, the first time', unit: 's', measured: median(cold) }),
      atMostTimes({ part, line: 'the whole command, nothing changed', unit: 's', measured: median(warm) }, median(cold), 0.1),
      atMost({ part, line: 'memory of the check', unit: 'MB', measured: median(checked.map((figures) => figures.memory)) }, 400),
      atMost({ part, line: 'memory of the whole command, the first time', unit: 'MB', measured: memory }, 400),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function writePages(root: string, seed: number): void {
  for (const pkg of planPackages(seed, thousandPages))
    for (const { name, text } of packageFiles(seed, pkg, '1')) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
}

/** What a child wrote of itself. */
async function inChild<Figures>(root: string, name: string, args: string[], env: Record<string, string> = {}): Promise<Figures> {
  const report = join(root, '.report.json');
  const child = fileURLToPath(new URL(`../${name}`, import.meta.url));
  await timed(process.execPath, [child, report, ...args], { env: { ...process.env, ...env } });
  return JSON.parse(readFileSync(report, 'utf8')) as Figures;
}
