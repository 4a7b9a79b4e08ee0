import type { PlannedPage } from '@stifinner/core';
import { holes, htmlHoles } from '../holes/holes.ts';
import { regions } from '../holes/regions.ts';
import { pageView } from '../view/page-view.ts';
import type { SchoolView } from '../view/school-view.ts';
import type { CutTemplate } from './cut.ts';
import { fill } from './fill.ts';

const names = { holes, htmlHoles, regions };

/**
 * One page of one school, from the cut template of its kind. Astro's middleware and the publisher both call this, so
 * their pages are equal byte for byte. Throws on a mark whose name no hole or region has: a fault in a component, never
 * in content.
 */
export function fillPage(template: CutTemplate, school: SchoolView, planned: PlannedPage): string {
  return fill(template, pageView(school, planned), names);
}
