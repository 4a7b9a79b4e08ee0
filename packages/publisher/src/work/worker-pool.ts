import { extname } from 'node:path';
import { MessageChannel, type Worker } from 'node:worker_threads';
import type { Request, WorkerSetup } from './setup.ts';
import { startThread } from './start-thread.ts';
import type { Answer } from './worker.ts';

/** Schools that a worker is handed at a time: few enough to share evenly, enough that handing over costs nothing. */
const handful = 16;
/** How many of these a worker is at: while Pagefind works on the texts of one, another is filled. */
const atOnce = 2;

/** Megabytes for what is new. A third more makes them a fiftieth faster, and the whole 15 MB larger. */
const youngMegabytes = 12;

/**
 * Threads that work on schools. Each is handed a few at a time, and takes more when it is done, so that one slow school
 * keeps no other waiting. Their memory is bounded: it is the same for ten schools and ten thousand.
 */
export class WorkerPool {
  readonly #workers: Worker[] = [];
  readonly #load: 'check' | 'make';
  /** What a worker broke down of, while nobody waited for it. */
  #broken: unknown = null;

  /** `load` is what workers begin to load, before they are told of any build. */
  constructor(load: 'check' | 'make', jobs: number) {
    this.#load = load;
    this.grow(jobs);
  }

  /** Starts workers until there are so many. */
  grow(jobs: number): void {
    while (this.#workers.length < jobs) {
      const limits = { maxYoungGenerationSizeMb: youngMegabytes, maxOldGenerationSizeMb: 256 };
      const module = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
      const worker = startThread(module, this.#load, limits);
      worker.on('error', (error) => {
        this.#broken ??= error;
      });
      this.#workers.push(worker);
    }
  }

  /** Tells every worker of the build. */
  async begin(setup: WorkerSetup): Promise<void> {
    await this.askAll({ ask: 'begin', setup });
  }

  /** Asks every worker the same, and waits for all. */
  async askAll(request: Request): Promise<void> {
    if (this.#broken) throw this.#broken;
    await Promise.all(this.#workers.map((worker) => ask(worker, request)));
  }

  /** Asks one worker. */
  async askOne(request: Request): Promise<Answer> {
    if (this.#broken) throw this.#broken;
    return await ask(this.#workers[0]!, request);
  }

  /** Hands out `items`, and gives each handful's answer to `take` as it comes. Rejects where a worker broke down: that is our bug. */
  async handOut<Item>(
    items: readonly Item[],
    requestFor: (some: Item[]) => Request,
    take: (answer: Answer) => void,
  ): Promise<void> {
    let next = 0;
    const size = Math.max(1, Math.min(handful, Math.ceil(items.length / this.#workers.length / atOnce)));
    const lanes = Array.from({ length: atOnce }, () => this.#workers).flat();
    await Promise.all(
      lanes.map(async (worker) => {
        while (next < items.length) {
          const some = items.slice(next, next + size);
          next += some.length;
          take(await ask(worker, requestFor(some)));
        }
      }),
    );
  }

  /** Lets every worker end what it began, and ends it. */
  async close(): Promise<void> {
    if (!this.#broken) await this.askAll({ ask: 'close' });
    await this.end();
  }

  /** Ends every worker, whatever it is at; the pool may grow again. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
}

/** Each question has a channel of its own for its answer, so that a worker may be asked more while it is at one. */
function ask(worker: Worker, request: Request): Promise<Answer> {
  const { port1: answers, port2: reply } = new MessageChannel();
  return new Promise<Answer>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`A worker ended with ${code} before it had answered`));
    answers.once('message', (answer: Answer) => {
      worker.off('error', reject);
      worker.off('exit', ended);
      resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', ended);
    worker.postMessage({ request, reply }, [reply]);
  }).finally(() => answers.close());
}
