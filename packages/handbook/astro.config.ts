import { basename } from 'node:path';
import { defineConfig, passthroughImageService } from 'astro/config';
import { relativeAssets, rootMark } from './src/build/relative-assets.ts';

/**
 * The handbook: the rule book in two languages, and the guide. STIFINNER_OUT names the folder to write, which must lie in
 * the folder that Astro runs in, since Astro moves its assets by renaming.
 */
export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env['STIFINNER_OUT'] ?? 'dist/site',
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  integrations: [relativeAssets()],
  // A mark, which is made the way to the root from each page: the handbook works wherever it lies.
  build: { format: 'directory', assetsPrefix: rootMark, inlineStylesheets: 'never' },
  vite: {
    // Icons are a line each, and come with the style sheet; all else is a file of its own.
    build: { assetsInlineLimit: (file) => file.includes('/styles/icons/'), modulePreload: false },
    // Fonts lie beside the style sheet, so they are found without knowing the page.
    experimental: {
      renderBuiltUrl: (name, { hostType }) => (hostType === 'css' ? `./${basename(name)}` : `${rootMark}/${name}`),
    },
  },
});
