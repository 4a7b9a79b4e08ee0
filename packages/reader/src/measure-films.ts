import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ending, type SourceFile } from '@stifinner/authoring/source-file';

/** A film is measured in some milliseconds; in ten seconds a machine that has much else to do has got round to it. */
const patience = 10_000;
const starting = 60_000;

/** Beside this one, as source or compiled. */
const module = new URL(import.meta.url.endsWith('.ts') ? './measure-worker.ts' : './measure-worker.js', import.meta.url);

const isFilm = ({ name, head, refused }: SourceFile): boolean =>
  head !== undefined && refused === undefined && ['mp4', 'webm'].includes(ending(name));

/**
 * The same files, with the length of each film (mp4 and webm) among them in `seconds`, to the millisecond; null where the film
 * is not whole, is another format than its name says, has no picture, or gives no answer in `limit` milliseconds. `folder`
 * is the one that was read. Where there are no films nothing is loaded; else it takes a tenth of a second, and some
 * milliseconds a film.
 */
export async function measureFilms(folder: string, files: readonly SourceFile[], limit = patience): Promise<SourceFile[]> {
  const films = files.filter(isFilm);
  const found: (number | null)[] = [];
  while (found.length < films.length) {
    const left = films.slice(found.length).map(({ name }) => join(folder, name));
    found.push(...(await measureApart(left, limit)));
    // Where it stopped stands a film that gave no answer; the rest are measured from there.
    if (found.length < films.length) found.push(null);
  }
  const seconds = new Map(films.map((film, index) => [film, found[index] ?? null]));
  return files.map((file) => (seconds.has(file) ? { ...file, seconds: seconds.get(file) ?? null } : file));
}

/**
 * The lengths of the films at `paths` in their order, up to the first that gives no answer. In a thread, since a spoilt film can
 * keep one busy for ever, or take all of its memory. Rejects only where the thread cannot start.
 */
function measureApart(paths: readonly string[], limit: number): Promise<(number | null)[]> {
  return new Promise((resolve, reject) => {
    // What the library mutters about a spoilt film is not for those who asked: they get a finding.
    const quiet = { stdout: true, stderr: true };
    const worker = new Worker(module, { workerData: paths, resourceLimits: { maxOldGenerationSizeMb: 256 }, ...quiet });
    const found: (number | null)[] = [];
    let isReady = false;
    const end = (error?: Error): void => {
      clearTimeout(timer);
      void worker.terminate();
      if (isReady) resolve(found);
      else reject(error ?? new Error('The thread that measures films did not start'));
    };
    let timer = setTimeout(end, starting);
    worker.on('message', (message: 'ready' | number | null) => {
      if (message === 'ready') isReady = true;
      else found.push(message);
      clearTimeout(timer);
      if (found.length === paths.length) end();
      else timer = setTimeout(end, limit);
    });
    worker.on('error', end);
    worker.on('exit', () => end());
  });
}
