import { defineConfig } from 'astro/config';
import { astroSettings, viteSettings } from './src/build/astro-settings.ts';
import { inputPlugin } from './src/build/input-plugin.ts';
import { mapRoutes } from './src/build/map-routes.ts';
import { sharedAssets } from './src/build/shared-assets.ts';

/**
 * One project for all schools. STIFINNER_INPUT names the input file; STIFINNER_OUT the folder to write, which must lie in
 * the folder that Astro runs in, since Astro moves its assets by renaming; STIFINNER_CITATIONS, if it is there, a file of
 * texts that are used again.
 */
export default defineConfig({
  ...astroSettings,
  root: import.meta.dirname,
  outDir: process.env['STIFINNER_OUT'] ?? 'dist/site',
  output: 'static',
  integrations: [mapRoutes(), sharedAssets()],
  vite: { ...viteSettings, plugins: [inputPlugin(process.env['STIFINNER_INPUT'])] },
});
