import { extname } from 'node:path';
import type { SourceFile } from '@stifinner/authoring';
import { startThread } from '@stifinner/publisher/thread';
import type { CheckOutcome, CheckSettings } from './check-outcome.ts';

/** What the thread that checks is given. */
export interface ToCheck {
  files: readonly SourceFile[];
  settings: CheckSettings;
}

/**
 * Checks in a thread of its own, whose memory can be held down: parsing leaves much behind it that is soon of no use, and
 * left to itself a process lets half a gigabyte of that lie. Rejects where the thread ends without an answer.
 */
export function checkApart(given: ToCheck): Promise<CheckOutcome> {
  return new Promise((resolve, reject) => {
    const module = new URL(`./check-worker${extname(import.meta.filename)}`, import.meta.url);
    const worker = startThread(module, given, { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 2048 });
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread that checks ended with ${code}`)));
  });
}
