import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckedContent, checkContent } from '@stifinner/authoring';
import { profiles } from '@stifinner/core';
import type { ToCheck } from './check-apart.ts';
import type { CheckOutcome } from './check-outcome.ts';

/** Runs in a thread of its own: checks the files that it is given, and tells what it found. */
const { files, settings } = workerData.given as ToCheck;
const { today, strict } = settings;
parentPort!.postMessage(told(checkContent(files, { today, ...(strict ? { profile: profiles.strict } : {}) })));
flushCompileCache();

function told({ diagnostics, counts, sources }: CheckedContent): CheckOutcome {
  const named = new Set(diagnostics.flatMap(({ at, related = [] }) => [at.file, ...related.map((each) => each.at.file)]));
  return { diagnostics, counts, sources: new Map([...sources].filter(([name]) => named.has(name))) };
}
