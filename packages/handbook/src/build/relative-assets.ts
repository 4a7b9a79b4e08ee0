import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wayTo } from '../view/way-to.ts';

/** Stands for the way to the handbook's root, where Astro writes addresses of assets. */
export const rootMark = 'handbook-root';

/** Astro begins the addresses of pictures in Markdown with a slash. */
const mark = new RegExp(`/?${rootMark}/`, 'g');

/** When Astro is done, makes addresses of assets relative to the page they stand on. */
export function relativeAssets(): AstroIntegration {
  return {
    name: 'stifinner:relative-assets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of await readdir(folder, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const html = await readFile(join(folder, name), 'utf8');
          const pathname = name.replaceAll('\\', '/').replace(/index\.html$/, '');
          await writeFile(join(folder, name), html.replace(mark, wayTo(pathname, '')));
        }
      },
    },
  };
}
