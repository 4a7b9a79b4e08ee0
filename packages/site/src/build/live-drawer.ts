import type { AstroAdapter, AstroIntegration, ViteUserConfig } from 'astro';

/** Vite's own type, by way of Astro, which brings Vite. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const adapter: AstroAdapter = {
  name: 'stifinner:live-drawer',
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('../live/draw-page.ts', import.meta.url),
  supportedAstroFeatures: { serverOutput: 'stable' },
};

/** Has Astro pack the pages with what draws them one at a time: `src/live/draw-page.ts`. */
export const liveDrawer = (): AstroIntegration => ({
  name: adapter.name,
  hooks: { 'astro:config:done': ({ setAdapter }) => setAdapter(adapter) },
});

/** Packs the script of whoever shows the pages, `file`, with those of the pages, as `beside.js`. */
export const scriptBeside = (file: string | undefined): Plugin => ({
  name: 'stifinner:script-beside',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    if (file !== undefined) this.emitFile({ type: 'chunk', id: file, fileName: 'beside.js' });
  },
});
