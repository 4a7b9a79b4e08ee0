import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe, with all its rules, finds wrong on a page as it now stands: `color-contrast <p class="lead">…`. Throws where it
 * found nothing to pass either: then it did not look.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations, passed } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return {
      violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
      passed: found.passes.length,
    };
  });
  if (passed <= 10) throw new Error(`axe has looked at nothing on ${page.url()}`);
  return violations.map(({ id, nodes }) => `${id} ${nodes.join(' ').slice(0, 400)}`);
}

/** How far a page scrolls sideways, in CSS pixels. */
export const scrollsSideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
