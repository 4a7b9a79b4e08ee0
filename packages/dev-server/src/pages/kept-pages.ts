import type { Missing } from './why-missing.ts';

/** A page as it was shown last, when it was sound. */
export interface KeptPage {
  html: string;
  /** The files that it came of. */
  files: readonly string[];
  missing: Missing;
}

/** So many that an author has been to; a page is some tens of kilobytes. */
const most = 100;

/** The last good page at each address, of those that were shown last. */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();

  get(address: string): KeptPage | undefined {
    return this.#pages.get(address);
  }

  keep(address: string, page: KeptPage): void {
    this.#pages.delete(address);
    this.#pages.set(address, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= most) break;
      this.#pages.delete(oldest);
    }
  }

  forget(address: string): void {
    this.#pages.delete(address);
  }
}
