import { access, mkdir, rename } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { sharedFolder } from '../media.ts';

/**
 * One school's site has Astro's assets where its pages look for them, in the shared folder. The template site keeps them
 * in `_astro`, for the publisher to take.
 */
export function sharedAssets(): AstroIntegration {
  return {
    name: 'stifinner:shared-assets',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const isTemplateSite = !pages.some(({ pathname }) => pathname === '');
        const assets = new URL('_astro/', dir);
        if (isTemplateSite || !(await exists(assets))) return;
        await mkdir(new URL(`${sharedFolder}/`, dir), { recursive: true });
        await rename(assets, new URL(`${sharedFolder}/_astro/`, dir));
      },
    },
  };
}

async function exists(address: URL): Promise<boolean> {
  return access(address).then(
    () => true,
    () => false,
  );
}
