import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchFolder } from './bench-folder.ts';
import { asTable, type BenchLine } from './bench-line.ts';
import type { BenchRun } from './bench-run.ts';
import { cold } from './parts/cold.ts';

const parts = new Map<string, (run: BenchRun) => Promise<BenchLine[]>>([['cold', cold]]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    schools: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    tiny: { type: 'boolean', default: false },
    disk: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

const unknown = positionals.filter((name) => !parts.has(name));
const schools = values.schools?.map(Number) ?? null;
if (
  unknown.length > 0 ||
  schools?.some((count) => !Number.isInteger(count) || count < 1) ||
  !Number.isInteger(Number(values.seed))
) {
  process.stderr.write(
    `node test/bench/bench.ts [${[...parts.keys()].join('|')} …] [--schools N …] [--seed N] [--tiny] [--disk] [--json] [--profile folder]\n`,
  );
  process.exit(2);
}

const run: BenchRun = {
  folder: benchFolder(values.disk),
  seed: Number(values.seed),
  schools,
  tiny: values.tiny,
  profile: values.profile,
};
const lines: BenchLine[] = [];
for (const name of positionals.length > 0 ? positionals : parts.keys()) {
  process.stderr.write(`${name} …\n`);
  lines.push(...(await parts.get(name)!(run)));
}
const where = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cores: availableParallelism(),
  folder: run.folder,
  seed: run.seed,
};
if (values.json) process.stdout.write(`${JSON.stringify({ ...where, lines }, null, 2)}\n`);
else
  process.stdout.write(
    `${asTable(lines)}\n\n${where.date}, Node ${where.node}, ${where.cores} cores, ${where.folder}, seed ${where.seed}\n`,
  );
process.exitCode = lines.some(({ reached }) => reached === false) ? 1 : 0;
