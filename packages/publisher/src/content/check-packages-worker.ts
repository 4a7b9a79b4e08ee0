import { flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { checkPackages } from '@stifinner/authoring';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { measureFilms } from '@stifinner/reader';
import { type ContentPlace, keepPackages } from './packages-state.ts';

const { place, files } = workerData.given as { place: ContentPlace; files: SourceFile[] };
await keepPackages(place, checkPackages(await measureFilms(place.root, files)));
flushCompileCache();
