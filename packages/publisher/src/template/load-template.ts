import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CutTemplate, cutTemplate, type Fixed, TemplateEncoder } from '@stifinner/site';

/** What was drawn: the template site's folder, and a hash of each of its pages by template key. */
export interface DrawnPages {
  folder: string;
  hashes: ReadonlyMap<string, string>;
}

/** The template pages, each read and cut into fixed parts and holes when the first school needs it. */
export class Template {
  readonly #drawn: DrawnPages;
  readonly #cut = new Map<string, CutTemplate<Fixed>>();

  readonly #encoder = new TemplateEncoder();

  constructor(drawn: DrawnPages) {
    this.#drawn = drawn;
  }

  /** Throws where there is no such page, or a mark stands where none may: that is our bug. */
  page(key: string): CutTemplate<Fixed> {
    const known = this.#cut.get(key);
    if (known) return known;
    if (!this.#drawn.hashes.has(key)) throw new Error(`The template site has no page ${key}`);
    const cut = this.#encoder.encode(cutTemplate(readFileSync(join(this.#drawn.folder, key, 'index.html'), 'utf8')));
    this.#cut.set(key, cut);
    return cut;
  }

  /** The hash of a template page; empty for one that was not drawn. */
  hash(key: string): string {
    return this.#drawn.hashes.get(key) ?? '';
  }
}
