import { basename } from 'node:path';
import { defineConfig, passthroughImageService } from 'astro/config';
import { inputPlugin } from './src/build/input-plugin.ts';
import { sharedAssets } from './src/build/shared-assets.ts';
import { hole } from './src/fill/marks.ts';

// A mark: a page links to the shared folder from wherever it stands.
const shared = hole('shared');

/**
 * One project for all schools. STIFINNER_INPUT names the input file; STIFINNER_OUT the folder to write, which must lie in
 * the folder that Astro runs in, since Astro moves its assets by renaming; STIFINNER_CITATIONS, if it is there, a file of
 * texts that are used again.
 */
export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env['STIFINNER_OUT'] ?? 'dist/site',
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [sharedAssets()],
  build: { format: 'directory', assetsPrefix: shared, inlineStylesheets: 'never' },
  vite: {
    // Icons are a line each, and come with the style sheet; all else is a file of its own.
    build: { assetsInlineLimit: (file) => file.includes('/styles/icons/'), modulePreload: false },
    // Fonts lie beside the style sheet, so they are found without knowing the page.
    experimental: { renderBuiltUrl: (name, { hostType }) => (hostType === 'css' ? `./${basename(name)}` : `${shared}/${name}`) },
    plugins: [inputPlugin(process.env['STIFINNER_INPUT'])],
  },
});
