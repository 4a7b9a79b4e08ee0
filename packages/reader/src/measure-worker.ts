import { parentPort, workerData } from 'node:worker_threads';
import { filmSeconds } from './film-seconds.ts';

parentPort!.postMessage('ready');
for (const path of workerData as string[]) parentPort!.postMessage(await filmSeconds(path));
