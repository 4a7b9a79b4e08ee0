import { basename } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { passthroughImageService } from 'astro/config';
import { hole } from '../fill/marks.ts';

// A mark: a page links to the shared folder from wherever it stands.
const shared = hole('shared');

/** How pages are drawn, be it all of them in a build or one at a time while they are written. */
export const astroSettings = {
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: { format: 'directory', assetsPrefix: shared, inlineStylesheets: 'never' },
} satisfies AstroUserConfig;

/** How Vite packs the styles and scripts of those pages. */
export const viteSettings = {
  // Icons are a line each, and come with the style sheet; all else is a file of its own.
  build: { assetsInlineLimit: (file: string) => file.includes('/styles/icons/'), modulePreload: false },
  // Fonts lie beside the style sheet, so they are found without knowing the page.
  experimental: {
    renderBuiltUrl: (name: string, { hostType }: { hostType: string }) =>
      hostType === 'css' ? `./${basename(name)}` : `${shared}/${name}`,
  },
} satisfies AstroUserConfig['vite'];
