import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { parseShare, type ToParse } from './parse-together.ts';

// The YAML library asks for a variable at every word, and in a thread each answer comes from the outside.
process.env = { ...process.env };

parentPort!.postMessage(parseShare(workerData.given as ToParse));
flushCompileCache();
