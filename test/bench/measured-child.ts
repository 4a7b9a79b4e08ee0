import { writeFileSync } from 'node:fs';
import { build } from '@stifinner/publisher';
import { main } from 'stifinner';

/**
 * Runs in a process of its own, with what it was asked for as arguments: `cli` runs a command line of the program;
 * `phases <folder> <out>` builds by the library and notes when each phase began. What was measured goes to a file.
 */
const [report, what, ...args] = process.argv.slice(2);
const phases: Record<string, number> = {};

if (what === 'cli') process.exitCode = await main(args);
else {
  let last: { name: string; began: number } | null = null;
  const end = () => {
    if (last) phases[last.name] = (phases[last.name] ?? 0) + (performance.now() - last.began) / 1000;
  };
  await build({
    root: args[0]!,
    out: args[1]!,
    onProgress: ({ doing }) => {
      if (doing === last?.name) return;
      end();
      last = { name: doing, began: performance.now() };
    },
  });
  end();
}

const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
writeFileSync(report!, JSON.stringify({ rss: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6, phases }));
