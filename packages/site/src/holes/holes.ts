import { resolveLinks } from '../view/links.ts';
import type { View } from '../view/page-view.ts';
import { pathHoles } from './path-holes.ts';
import { siteHoles } from './site-holes.ts';

/** Every hole for text: a pure function of the view and the mark's argument. */
export const holes: ReadonlyMap<string, (view: View, argument: string) => string> = new Map([...siteHoles, ...pathHoles]);

/** Holes for HTML that authoring made from the school's own Markdown. */
export const htmlHoles: ReadonlyMap<string, (view: View, argument: string) => string> = new Map([
  ['step.note', (view: View) => resolveLinks(view, view.step?.step.note ?? '')],
  ['step.html', (view: View) => (view.step?.step.kind === 'text' ? resolveLinks(view, view.step.step.html) : '')],
]);
