import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexFile } from '@stifinner/publisher/search';
import type { Edition } from '../content/edition.ts';
import type { LiveSite } from '../sites/live-site.ts';

/** Pagefind is loaded, and its process started, only when somebody searches. */
const publisher = () => import('@stifinner/publisher/search');

/**
 * Search in sites that are not built. An index is made when it is asked for, and made anew where the words that it holds
 * have changed since; until then it costs nothing. It lies in a folder of its own that goes when this is closed.
 */
export class LiveSearch {
  #folder: Promise<string> | null = null;
  #making: Promise<unknown> = Promise.resolve();
  #own: { edition: number; site: string; files: IndexFile[] } | null = null;

  /** `search/lk20-nb.json`, or a file in the folder that it points to; null where there is none. */
  async file(edition: Edition, name: string): Promise<Buffer | null> {
    const folder = await this.#home();
    const asked = /^search\/([^/]+)-(nb|nn)\.json$/.exec(name);
    if (asked !== null) {
      const pkg = edition.index.packages.get(asked[1] ?? '');
      if (pkg === undefined) return null;
      const language = asked[2] === 'nn' ? 'nn' : 'nb';
      await this.#inTurn(async () => {
        const { writeSearchIndex } = await publisher();
        const made = await writeSearchIndex(pkg, language, folder);
        await forgetOthers(join(folder, 'search'), `${pkg.id}-${language}-`, made.folder.split('/')[1] ?? '');
      });
    }
    if (!/^search\/[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/i.test(name) || name.includes('..')) return null;
    return readFile(join(folder, name)).catch(() => null);
  }

  /** What a site's search may show: `search.json`. */
  async list({ index }: Edition, { plan }: LiveSite): Promise<string | null> {
    if (plan === null) return null;
    const { searchFile } = await publisher();
    return `${JSON.stringify(searchFile(plan, index))}\n`;
  }

  /** A file of the index of what a school itself has written, by its name in the site. */
  async ownFile(edition: Edition, { plan, address }: LiveSite, name: string): Promise<Uint8Array | null> {
    if (plan === null) return null;
    if (this.#own?.edition !== edition.number || this.#own.site !== address)
      await this.#inTurn(async () => {
        const { ownIndexFiles } = await publisher();
        const [files = []] = await ownIndexFiles([plan]);
        this.#own = { edition: edition.number, site: address, files };
      });
    return this.#own?.files.find((file) => file.name === name)?.bytes ?? null;
  }

  async close(): Promise<void> {
    if (this.#folder === null) return;
    await this.#making;
    const { closeSearch } = await publisher();
    await closeSearch();
    await rm(await this.#folder, { recursive: true, force: true });
  }

  /** One at a time: two browsers that ask at once get what was made for the first. */
  #inTurn(make: () => Promise<void>): Promise<void> {
    const made = this.#making.then(make);
    this.#making = made.catch(() => {});
    return made;
  }

  #home(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'stifinner-dev-')).then(async (folder) => {
      await mkdir(join(folder, 'search'));
      return folder;
    });
    return this.#folder;
  }
}

async function forgetOthers(folder: string, prefix: string, kept: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name !== kept && !name.endsWith('.json'));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
