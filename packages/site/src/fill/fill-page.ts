import { holes, htmlHoles } from '../holes/holes.ts';
import { regions } from '../holes/regions.ts';
import type { View } from '../view/page-view.ts';
import type { CutTemplate } from './cut.ts';
import { fill } from './fill.ts';

const names = { holes, htmlHoles, regions };

/**
 * One page of one school. Astro's middleware and the publisher both call this, so their pages are equal byte for byte.
 * Throws on a mark whose name no hole or region has: that is a fault in a component, never in content.
 */
export function fillPage(template: CutTemplate, view: View): string {
  return fill(template, view, names);
}
