import { defineConfig } from 'astro/config';
import { astroSettings, viteSettings } from './src/build/astro-settings.ts';
import { liveDrawer, scriptBeside } from './src/build/live-drawer.ts';

/**
 * The same layouts and components as a program that draws one page when it is asked to, while content is being written.
 * STIFINNER_OUT is the folder to write, with `server/entry.mjs`, and scripts and styles in `client/_astro`; STIFINNER_SCRIPT,
 * if it is there, a script to pack besides, as `client/beside.js`.
 */
export default defineConfig({
  ...astroSettings,
  root: import.meta.dirname,
  srcDir: 'src/live',
  outDir: process.env['STIFINNER_OUT'] ?? 'dist/live',
  output: 'server',
  adapter: liveDrawer(),
  vite: { ...viteSettings, plugins: [scriptBeside(process.env['STIFINNER_SCRIPT'])] },
});
