import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import type { BuildOptions } from '@stifinner/publisher';
import type { BuildFigures } from './measured-run.ts';
import { mostMemory } from './most-memory.ts';

/** Runs in a process of its own: builds by the library, as the program does, and writes what it measured to a file. */
enableCompileCache();
const { build } = await import('@stifinner/publisher');
const [report, asked] = process.argv.slice(2);
const options = JSON.parse(asked!) as BuildOptions;
const { schools, phases, work, seconds, drawn } = await build(options);
const notBuilt = schools.filter(({ outcome }) => outcome === 'held' || outcome === 'failed');
if (notBuilt.length > 0) throw new Error(`${notBuilt.length} schools were not built: ${JSON.stringify(notBuilt[0])}`);
const published = schools.filter(({ outcome }) => outcome === 'published').length;
const jobs = options.jobs ?? availableParallelism();
const figures: BuildFigures = { rss: mostMemory(), phases, work, jobs, built: seconds, drawn, published };
writeFileSync(report!, JSON.stringify(figures));
