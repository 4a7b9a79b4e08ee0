import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { type ParsedSources, parseSources, type SourceFile } from '@stifinner/authoring';
import { startThread } from '../work/start-thread.ts';

/** What the threads that parse are given. The files lie in the same order for all. */
export interface ToParse {
  files: readonly SourceFile[];
  /** The number of the next handful that nobody has taken. */
  next: Int32Array;
}

/** Files that are taken at a time. */
const handful = 8;
/** A thread more for each so many bytes of text: it takes as long to begin as to parse a third of them. */
const bytesEach = 1_500_000;

/**
 * Parses files each by itself, in this thread and in as many beside it as there are processors for. For few files it is
 * done here. Rejects where a thread breaks down: that is our bug.
 */
export async function parseTogether(files: readonly SourceFile[]): Promise<ParsedSources[]> {
  const bytes = files.reduce((sum, file) => sum + (file.bytes?.length ?? 0), 0);
  const others = Math.min(availableParallelism() - 1, Math.floor(bytes / bytesEach));
  const given: ToParse = { files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const helped = Promise.all(Array.from({ length: others }, () => parsedBy(given)));
  return [...parseShare(given), ...(await helped).flat()];
}

/** Takes a handful after the other, as long as there are any. */
export function parseShare({ files, next }: ToParse): ParsedSources[] {
  const names = new Set(files.map(({ name }) => name));
  const parts: ParsedSources[] = [];
  for (;;) {
    const from = Atomics.add(next, 0, 1) * handful;
    if (from >= files.length) return parts;
    parts.push(parseSources(files.slice(from, from + handful), names));
  }
}

function parsedBy(given: ToParse): Promise<ParsedSources[]> {
  return new Promise((resolve, reject) => {
    const module = new URL(`./parse-worker${extname(import.meta.filename)}`, import.meta.url);
    const worker = startThread(module, given, { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that parses ended with ${code}`)));
  });
}
