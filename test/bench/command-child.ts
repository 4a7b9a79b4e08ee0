import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { mostMemory } from './most-memory.ts';

/** Runs a command line of the program in this process, and writes the most memory that it held, MB, to a file. */
enableCompileCache();
const [report, ...args] = process.argv.slice(2);
const { main } = await import('stifinner');
process.exitCode = await main(args);
writeFileSync(report!, JSON.stringify(mostMemory()));
