import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalog } from '../catalog/check-catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { qualifyBlock } from '../ids.ts';
import { subtractMinutes, sumMinutes } from '../minutes/arithmetic.ts';
import { orderConstraints } from '../order/order-constraints.ts';
import { catalogs, walks } from '../testing/generated-catalogs.ts';
import { placeByName, writtenPath } from '../testing/written.ts';
import { resolvePath } from './resolve-path.ts';

const resolutions = walks.map(([catalog, entry]) => {
  const index = indexCatalog(catalog);
  return { index, entry, ...resolvePath(index, entry) };
});
const always = (property: Parameters<typeof fc.assert>[0]) => fc.assert(property, { numRuns: 400 });

describe('whatever the catalog and the path', () => {
  test('the steps sum to the path, for each audience too', () => {
    always(
      fc.property(resolutions, ({ value }) => {
        expect(sumMinutes(value.steps.map(({ minutes }) => minutes))).toEqual(value.minutes.total);
        for (const [audience, minutes] of Object.entries(value.minutes.byAudience)) {
          const own = value.steps.filter((step) => step.audience.some((each) => each === audience));
          expect(sumMinutes(own.map((step) => step.minutes))).toEqual(minutes);
        }
      }),
    );
  });

  test('slugs are unique and numbers run from 1', () => {
    always(
      fc.property(resolutions, ({ value: { steps } }) => {
        expect(new Set(steps.map(({ slug }) => slug)).size).toBe(steps.length);
        expect(steps.map(({ number }) => number)).toEqual(steps.map((_, place) => place + 1));
      }),
    );
  });

  test('everything in the walk is in the catalog, and in uses', () => {
    always(
      fc.property(resolutions, ({ index, value }) => {
        for (const step of value.steps) {
          if (step.module !== null) expect(index.modules.has(step.module)).toBe(true);
          if (step.kind === 'page') expect(index.pages.has(step.page)).toBe(true);
          if (step.kind === 'page') expect(value.uses).toContain(`page:${step.page}`);
          if (step.kind === 'film') expect(index.films.has(step.film)).toBe(true);
          if (step.kind === 'block') expect(index.blocks.has(qualifyBlock(step.page, step.block))).toBe(true);
          if (step.kind === 'meeting') expect(index.meetings.has(step.meeting)).toBe(true);
        }
        expect(value.uses).toEqual([...new Set(value.uses)].sort());
        expect(value.blockedBy).toEqual([...new Set(value.blockedBy)].sort());
      }),
    );
  });

  test('resolving is the same each time, leaves its input alone, and survives JSON', () => {
    always(
      fc.property(walks, ([catalog, entry]) => {
        const before = JSON.stringify([catalog, entry]);
        const once = resolvePath(indexCatalog(catalog), entry);
        const again = resolvePath(indexCatalog(JSON.parse(JSON.stringify(catalog))), JSON.parse(JSON.stringify(entry)));
        expect(again).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
        expect(JSON.stringify([catalog, entry])).toBe(before);
      }),
    );
  });

  test('no written step is lost silently', () => {
    always(
      fc.property(resolutions, ({ entry, value, diagnostics }) => {
        const told = diagnostics.length > 0 || value.blockedBy.length > 0;
        const own = value.steps.filter((step) => step.kind !== 'meeting' || step.placedBy === 'path');
        if (!told) expect(own.length).toBeGreaterThanOrEqual(entry.value.steps.length);
      }),
    );
  });

  test('leaving out a block subtracts just its minutes', () => {
    always(
      fc.property(resolutions, ({ index, value }) => {
        for (const step of value.steps) {
          if (step.kind !== 'page') continue;
          const whole = resolvePath(index, writtenPath([{ page: step.page }])).value.steps[0];
          const saved = sumMinutes(step.omitted.map(({ minutes }) => minutes));
          expect(subtractMinutes(whole?.minutes ?? {}, saved)).toEqual(step.minutes);
        }
      }),
    );
  });

  test('each place is inside the path, and nothing is told twice', () => {
    always(
      fc.property(resolutions, ({ entry, diagnostics }) => {
        expect(diagnostics.filter(({ at }) => at.file !== entry.file)).toEqual([]);
        const said = diagnostics.map(({ at, code, message }) => `${at.line} ${code} ${message}`);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('the order check agrees with a naive one', () => {
    always(
      fc.property(resolutions, ({ index, entry, value, diagnostics }) => {
        const unsure = diagnostics.some(({ code }) => code.startsWith('path/unknown')) || value.blockedBy.length > 0;
        if (unsure || entry.value.steps.length === 0) return;
        const bound = value.steps.filter(
          (step) => step.kind !== 'film' && !(step.kind === 'meeting' && step.placedBy === 'part'),
        );
        const first = (module: string) => bound.findIndex((step) => step.module === module);
        const broken = index.catalog.packages
          .flatMap((pkg) => index.order.get(pkg.id) ?? [])
          .filter(({ first: one, later }) => first(one) >= 0 && first(later) >= 0 && first(one) > first(later));
        const told = diagnostics.filter(({ code }) => code.startsWith('path/order-'));
        expect(told.length > 0).toBe(broken.length > 0);
        expect(told.some(({ severity }) => severity === 'error')).toBe(broken.some(({ hard }) => hard));
        expect(told.length).toBeLessThanOrEqual(broken.length);
      }),
    );
  });

  test('a catalog is checked whole, each finding once', () => {
    always(
      fc.property(catalogs, (catalog) => {
        const index = indexCatalog(catalog);
        const said = checkCatalog(index, placeByName).map(({ at, code, message }) => `${at.file} ${code} ${message}`);
        expect(new Set(said).size).toBe(said.length);
        const contradicts = said.some((each) => each.includes('order/contradiction'));
        const dropped = catalog.packages.some((pkg) => orderConstraints(pkg).length !== index.order.get(pkg.id)?.length);
        expect(contradicts).toBe(dropped);
      }),
    );
  });
});
