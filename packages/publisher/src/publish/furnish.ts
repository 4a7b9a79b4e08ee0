import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { sharedOf } from '../state/output-places.ts';
import type { SiteWorkshop } from '../work/site-workshop.ts';
import { linkShared } from './write-site.ts';

/** Gives a new site what it shares with others: a link, or a copy of `used` and of the assets, by their names in the shared folder. */
export function furnish(folder: string, { setup, assets }: SiteWorkshop, used: ReadonlySet<string>): void {
  if (setup.mode === 'linked') linkShared(folder);
  if (setup.mode !== 'standalone') return;
  const shared = sharedOf(setup.out);
  for (const name of new Set([...assets, ...used].map(whole)))
    cpSync(join(shared, name), join(folder, '_shared', name), { recursive: true });
}

/** An index is used whole, whichever of its files was asked for. */
const whole = (name: string): string => name.replace(/^(search\/[^/]+)\/.*$/, '$1');
