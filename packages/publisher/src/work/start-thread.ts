import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * A thread takes no part in the program's compile cache unless it says so, before its first file: with it, it starts in
 * half the time and takes a fifth less memory. A line of plain JavaScript, since a TypeScript file would be the first.
 */
const first = `
  const { workerData } = require('node:worker_threads');
  if (workerData.cache !== null) require('node:module').enableCompileCache(workerData.cache);
  import(workerData.module);
`;

/** Starts the module in a thread of its own, which finds `given` in `workerData.given`. */
export function startThread(module: URL, given: unknown, resourceLimits: ResourceLimits): Worker {
  const cache = getCompileCacheDir();
  const workerData = { module: module.href, given, cache: cache === undefined ? null : dirname(cache) };
  return new Worker(first, { eval: true, workerData, resourceLimits });
}
