import { indexCatalog } from '@stifinner/core';
import { mapOf } from '@stifinner/core/report';
import { createApp } from 'astro/app/entrypoint';
import { drawings } from '../build/drawing.ts';
import { KeptTexts } from '../build/kept-texts.ts';
import { mapView } from '../map/map-view.ts';
import type { LiveProgram } from './live-program.ts';

const app = createApp({ streaming: false });

/** What a page is drawn from is told beside the request. */
async function rendered(route: string, locals: App.Locals): Promise<string> {
  const response = await app.render(new Request(`http://stifinner.invalid/${route}`), { locals });
  if (response.status !== 200) throw new Error(`A page could not be drawn: Astro answered ${response.status}`);
  return response.text();
}

export const openDrawing: LiveProgram['openDrawing'] = (citations) => {
  const kept = new KeptTexts(citations);
  return (input) => {
    const draw = drawings(input, kept);
    return {
      page: (template) => rendered('', { drawing: draw(template) }),
      map: async (id, hrefOf) => {
        const { catalog } = input;
        if (id === null) return rendered('map/', { map: { catalog } });
        const index = indexCatalog(catalog);
        const pkg = index.packages.get(id);
        if (pkg === undefined) throw new Error(`No package is "${id}"`);
        return rendered('map/', { map: { view: mapView(mapOf(pkg, index), { pkg, index, hrefOf }) } });
      },
    };
  };
};
