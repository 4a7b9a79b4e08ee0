import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CutTemplate, cutTemplate, type Fixed, TemplateEncoder } from '@stifinner/site';
import { patchBetween, type TemplatePatch } from './template-patch.ts';

/** What was drawn: the template site's folder, and a hash of each of its pages by template key. */
export interface DrawnPages {
  folder: string;
  hashes: ReadonlyMap<string, string>;
  /** Folders of other drawings that are still there, the newest first. */
  earlier: readonly string[];
}

/** What a drawing says of itself, beside its pages. */
export const drawingName = 'drawing.json';

/** What the hash of a template page is. */
export const hashOfPage = (page: Uint8Array): string => hash('sha256', page).slice(0, 12);

/** The template pages, each read and cut into fixed parts and holes when the first school needs it. */
export class Template {
  readonly #drawn: DrawnPages;
  readonly #cut = new Map<string, CutTemplate<Fixed>>();

  readonly #patches = new Map<string, TemplatePatch | null>();
  readonly #encoder = new TemplateEncoder();

  constructor(drawn: DrawnPages) {
    this.#drawn = drawn;
  }

  /** Throws where there is no such page, or a mark stands where none may: that is our bug. */
  page(key: string): CutTemplate<Fixed> {
    const known = this.#cut.get(key);
    if (known) return known;
    if (!this.#drawn.hashes.has(key)) throw new Error(`The template site has no page ${key}`);
    const page = readFileSync(join(this.#drawn.folder, key, 'index.html'));
    if (hashOfPage(page) !== this.hash(key)) {
      // A folder of caches is copied and cleared by many hands. Without its record it is drawn again.
      rmSync(join(this.#drawn.folder, drawingName), { force: true });
      throw new Error(`Tegningen av ${key} er skadet. Bygg en gang til, så tegnes sidene på nytt.`);
    }
    const cut = this.#encoder.encode(cutTemplate(page.toString()));
    this.#cut.set(key, cut);
    return cut;
  }

  /** What has changed in a page since it had this hash, where that is one piece and the earlier drawing is still there. */
  patch(key: string, before: string): TemplatePatch | null {
    const name = `${key} ${before}`;
    const known = this.#patches.get(name);
    if (known !== undefined) return known;
    const earlier = this.#earlier(key, before);
    const patch = earlier === null ? null : patchBetween(earlier, this.#read(this.#drawn.folder, key));
    this.#patches.set(name, patch);
    return patch;
  }

  /** The text of a page as some earlier drawing has it. */
  #earlier(key: string, hash: string): string | null {
    for (const folder of this.#drawn.earlier) {
      try {
        const page = readFileSync(join(folder, key, 'index.html'));
        if (hashOfPage(page) === hash) return page.toString();
      } catch {
        // That drawing has no such page.
      }
    }
    return null;
  }

  #read(folder: string, key: string): string {
    return readFileSync(join(folder, key, 'index.html'), 'utf8');
  }

  /** The hash of a template page; empty for one that was not drawn. */
  hash(key: string): string {
    return this.#drawn.hashes.get(key) ?? '';
  }
}
