import type { PlannedPage } from '@stifinner/core';
import { holes, htmlHoles } from '../holes/holes.ts';
import { regions } from '../holes/regions.ts';
import { pageView } from '../view/page-view.ts';
import type { SchoolView } from '../view/school-view.ts';
import type { CutTemplate, Fixed } from './cut.ts';
import { fill } from './fill.ts';
import type { PageBytes } from './page-bytes.ts';
import { PageText } from './page-text.ts';

const names = { holes, htmlHoles, regions };

/**
 * One page of one school, from the cut template of its kind. Astro's middleware fills by this and the publisher by
 * `fillPageBytes`, which is the same but for where it writes, so their pages are equal byte for byte. Throws on a mark
 * whose name no hole or region has: a fault in a component, never in content.
 */
export function fillPage(template: CutTemplate, school: SchoolView, planned: PlannedPage): string {
  const page = new PageText();
  fill(template.parts, pageView(school, planned), names, page);
  return page.text;
}

/** The same page as bytes, which are good until `bytes` is restarted. */
export function fillPageBytes(
  template: CutTemplate<Fixed>,
  school: SchoolView,
  planned: PlannedPage,
  bytes: PageBytes,
): Uint8Array {
  fill(template.parts, pageView(school, planned), names, bytes);
  return bytes.take();
}
