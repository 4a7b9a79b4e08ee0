import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const most = 20_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Texts that were slow to make, kept in a file from one build to the next, each by a hash of all that it was made from. A
 * file that is not whole, to the byte, is as good as none.
 */
export class KeptTexts {
  readonly #file: string;
  readonly #texts: Map<string, string>;
  #changed = false;

  constructor(file: string) {
    this.#file = file;
    this.#texts = read(file);
  }

  /** The text that was made from these things before, or that `make` makes of them now. */
  get(madeFrom: unknown, make: () => string): string {
    const key = hashOf(JSON.stringify(madeFrom)).slice(0, 32);
    const known = this.#texts.get(key);
    if (known !== undefined) {
      // What is used stands last, and what nobody uses is let go first.
      this.#texts.delete(key);
      this.#texts.set(key, known);
      return known;
    }
    const made = make();
    this.#texts.set(key, made);
    this.#changed = true;
    return made;
  }

  /** Writes what is new. Another build may do so at the same time: one of them is read next. A full disk costs only time. */
  save(): void {
    if (!this.#changed) return;
    const text = JSON.stringify([...this.#texts].slice(-most));
    const beside = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(beside, `${hashOf(text)}\n${text}`);
      renameSync(beside, this.#file);
    } catch {
      // The next build makes them again.
    }
  }
}

function read(file: string): Map<string, string> {
  try {
    const [hash, ...rest] = readFileSync(file, 'utf8').split('\n');
    const text = rest.join('\n');
    return hashOf(text) === hash ? new Map(JSON.parse(text) as [string, string][]) : new Map();
  } catch {
    return new Map();
  }
}
