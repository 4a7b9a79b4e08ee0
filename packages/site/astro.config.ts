import { defineConfig, passthroughImageService } from 'astro/config';
import { inputPlugin } from './src/build/input-plugin.ts';
import { hole } from './src/fill/marks.ts';
import { sharedFolder } from './src/media.ts';

/**
 * One project for all schools. STIFINNER_INPUT names the input file; STIFINNER_OUT the folder to write, which must be
 * on the file system of the folder that Astro runs in, since Astro moves its assets by renaming.
 */
export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env['STIFINNER_OUT'] ?? 'dist/site',
  cacheDir: process.env['STIFINNER_CACHE'] ?? 'node_modules/.astro',
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  build: {
    format: 'directory',
    assets: `${sharedFolder}/_astro`,
    // A mark: a page links to the shared folder from wherever it stands.
    assetsPrefix: hole('base'),
    inlineStylesheets: 'never',
  },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Fonts lie beside the style sheet, so they are found without knowing the page.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
    plugins: [inputPlugin(process.env['STIFINNER_INPUT'])],
  },
});
