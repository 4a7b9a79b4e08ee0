import type { CheckedSchools } from '@stifinner/authoring';
import type { SourceFile } from '@stifinner/authoring/source-file';
import { lookAt } from '../schools/look.ts';
import type { CheckedAlone } from './check-school.ts';
import { resolveAgain } from './resolve-again.ts';
import type { ToCheck } from './setup.ts';
import { timed } from './work-times.ts';
import type { Workshop } from './workshop.ts';

/** Checks schools one by one, in their order. Null for a folder that holds none. */
export async function checkAll(schools: readonly ToCheck[], shop: Workshop): Promise<(CheckedAlone | null)[]> {
  const { setup, packages, times } = shop;
  const again = schools.map(({ id, inputs }) =>
    inputs === null ? null : timed(times, 'resolve', () => resolveAgain(id, inputs, shop)),
  );
  if (again.every((school) => school !== null)) return again;
  // Loaded when it is needed.
  const { takeChecked } = await import('./check-school.ts');
  const checked: (CheckedAlone | null)[] = [];
  for (const [place, { id }] of schools.entries()) {
    if (again[place]) {
      checked.push(again[place]);
      continue;
    }
    const standing = timed(times, 'check', () => lookAt(setup, id));
    const found = await checkFiles(standing.files, shop);
    checked.push(timed(times, 'check', () => takeChecked(id, standing, found, setup, packages)));
  }
  return checked;
}

/** What knows how to tell of faults is loaded only for files that have some. */
async function checkFiles(files: SourceFile[], { index, packages, times }: Workshop): Promise<CheckedSchools> {
  const against = { index, known: packages.known };
  const { checkSoundSchools } = await import('@stifinner/authoring/sound-schools');
  const sound = timed(times, 'check', () => checkSoundSchools(against, files));
  if (sound) return sound;
  const { checkSchools } = await import('@stifinner/authoring');
  return timed(times, 'check', () => checkSchools(against, files));
}
