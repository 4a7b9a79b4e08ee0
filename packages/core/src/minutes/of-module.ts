import type { CatalogModule } from '../catalog/catalog.ts';
import { meetingAudience, minutesByAudience, type SharedMinutes } from './by-audience.ts';
import { minutesOfPage } from './of-page.ts';

/**
 * A whole module: its pages and its meetings, just what a path that takes the module takes. The leader's own reading in
 * the leader support is beside it.
 */
export function minutesOfModule(module: CatalogModule): SharedMinutes {
  const pages = module.pages.map((page) => ({ minutes: minutesOfPage(page), audience: page.audience }));
  const meetings = (module.leaderSupport?.meetings ?? []).map(({ minutes }) => ({ minutes, audience: meetingAudience }));
  return minutesByAudience([...pages, ...meetings]);
}
