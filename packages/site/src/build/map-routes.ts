import type { AstroIntegration } from 'astro';
import { mapFolder } from '../map/map-folder.ts';

/** The pages for authors: routes of their own, so that no school's page is sent their styles. */
export function mapRoutes(): AstroIntegration {
  return {
    name: 'stifinner:map-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: `/${mapFolder}/[package]`, entrypoint: new URL('../author-pages/map.astro', import.meta.url) });
        injectRoute({ pattern: `/${mapFolder}/[...list]`, entrypoint: new URL('../author-pages/maps.astro', import.meta.url) });
      },
    },
  };
}
