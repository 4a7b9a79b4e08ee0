import type { CheckedAlone } from './check-school.ts';
import { resolveAgain } from './resolve-again.ts';
import type { ToCheck } from './setup.ts';
import { timed } from './work-times.ts';
import type { Workshop } from './workshop.ts';

/** Checks schools one by one, in their order. Null for a folder that holds none. */
export async function checkAll(schools: readonly ToCheck[], shop: Workshop): Promise<(CheckedAlone | null)[]> {
  const { setup, packages, index, times } = shop;
  const again = schools.map(({ id, inputs }) =>
    inputs === null ? null : timed(times, 'resolve', () => resolveAgain(id, inputs, shop)),
  );
  if (again.every((school) => school !== null)) return again;
  // Loaded when it is needed, with all that parses text.
  const { checkSchool } = await import('./check-school.ts');
  const against = { index, known: packages.known };
  return schools.map(({ id }, place) => again[place] ?? timed(times, 'check', () => checkSchool(id, setup, packages, against)));
}
