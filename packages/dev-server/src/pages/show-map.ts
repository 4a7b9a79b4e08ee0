import type { ShownPage } from './show-page.ts';
import type { Stage } from './stage.ts';

/** The map of a package, or for null the list of all. It comes of all that is in the package. Never rejects. */
export async function showMap(stage: Stage, id: string | null): Promise<ShownPage> {
  const files = id === null ? [] : [`content/${id}/package.yaml`, `content/${id}/`];
  try {
    const html = await stage.map(id);
    return { state: html === null ? 'gone' : 'fresh', html, because: [], files };
  } catch (error) {
    return {
      state: 'broken',
      html: null,
      because: [],
      files,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
