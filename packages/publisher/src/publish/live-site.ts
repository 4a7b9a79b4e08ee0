import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '../state/output-places.ts';

/** Where the school's link leads, relative to the output folder; null where it has no site. Throws where something else has the name. */
export function liveTarget(out: string, school: string): string | null {
  const live = join(out, school);
  const found = lstatSync(live, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isSymbolicLink())
    throw new Error(`${live} finnes fra før, og er ikke laget av Stifinner. Flytt den, eller bygg til en annen mappe.`);
  return readlinkSync(live);
}

/** Whether the school has a site from before. */
export function hasSite(out: string, school: string): boolean {
  try {
    return liveTarget(out, school) !== null;
  } catch {
    return false;
  }
}

/** Makes the folder `site` in the school's home its live site, in one step: a new link is renamed over the old. */
export function switchTo(out: string, school: string, site: string): void {
  const target = `.releases/${school}/${site}`;
  if (liveTarget(out, school) === target) return;
  const link = join(homeOf(out, school), '.link');
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
  symlinkSync(target, link, 'junction');
  renameSync(link, join(out, school));
}

const kept = new Set(['record.json', 'plan.json']);

/** Removes all in the school's home but its live site and what is remembered of it. */
export function forgetOthers(out: string, school: string, site: string): void {
  const home = homeOf(out, school);
  for (const name of readdirSync(home)) {
    if (name !== site && !kept.has(name)) rmSync(join(home, name), { recursive: true, force: true });
  }
}
