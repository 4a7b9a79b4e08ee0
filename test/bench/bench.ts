import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchFolder } from './bench-folder.ts';
import { asTable, type BenchLine } from './bench-line.ts';
import type { BenchRun } from './bench-run.ts';
import { check } from './parts/check.ts';
import { cold } from './parts/cold.ts';
import { dev } from './parts/dev.ts';
import { disk } from './parts/disk.ts';
import { identical } from './parts/identical.ts';
import { languageServer } from './parts/language-server.ts';
import { many } from './parts/many.ts';
import { memory } from './parts/memory.ts';
import { nothing } from './parts/nothing.ts';
import { onePage } from './parts/one-page.ts';
import { onePath } from './parts/one-path.ts';
import { perSchool } from './parts/per-school.ts';
import { shardsOfAll } from './parts/shards.ts';
import { title } from './parts/title.ts';

type Part = (run: BenchRun) => Promise<BenchLine[]>;

const parts = new Map<string, Part>([
  ['check', check],
  ['cold', cold],
  ['memory', memory],
  ['per-school', perSchool],
  ['one-path', onePath],
  ['one-page', onePage],
  ['title', title],
  ['nothing', nothing],
  ['shards', shardsOfAll],
  ['identical', identical],
  ['language-server', languageServer],
  ['many', many],
  ['disk', disk],
  ['dev', dev],
]);
/** These take many minutes, hang on the disk, or start a browser: they are run where they are asked for. */
const onlyByName = new Set(['many', 'disk', 'dev']);

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
  cold: new Map(),
  tables: [],
};
const lines: BenchLine[] = [];
const usual = [...parts.keys()].filter((name) => !onlyByName.has(name));
for (const name of positionals.length > 0 ? positionals : usual) {
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
if (values.json) process.stdout.write(`${JSON.stringify({ ...where, lines, tables: run.tables }, null, 2)}\n`);
else {
  const made = `${where.date}, Node ${where.node}, ${where.cores} cores, ${where.folder}, seed ${where.seed}`;
  process.stdout.write(`${[asTable(lines), ...run.tables, made].join('\n\n')}\n`);
}
process.exitCode = lines.some(({ reached }) => reached === false) ? 1 : 0;
