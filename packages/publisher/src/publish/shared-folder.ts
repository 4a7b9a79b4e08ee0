import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What sites share, as a site sees it. The disk is asked once for each name, whatever number of sites ask. */
export class SharedFolder {
  readonly #folder: string;
  readonly #known = new Map<string, boolean>();
  readonly #texts = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const there = existsSync(join(this.#folder, name));
    this.#known.set(name, there);
    return there;
  }

  /** The text of a file that is there. Throws where it is not. */
  text(name: string): string {
    const text = this.#texts.get(name) ?? readFileSync(join(this.#folder, name), 'utf8');
    this.#texts.set(name, text);
    return text;
  }
}
