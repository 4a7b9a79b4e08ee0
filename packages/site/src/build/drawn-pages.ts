import { type PlannedPage, type TemplatePage, templatePages } from '@stifinner/core';
import type { SiteInput } from './input.ts';

/** A page for Astro to draw: the template, and the planned page that it is filled for, if any. */
export interface DrawnPage {
  /** The route's parameter: the address without its last slash, undefined for the front page. */
  address: string | undefined;
  template: TemplatePage;
  planned: PlannedPage | undefined;
}

/** The pages of the one school of the input, or else the template pages. */
export function drawnPages(input: SiteInput): DrawnPage[] {
  if (input.plan !== undefined) {
    return input.plan.pages.map((planned) => ({ address: parameter(planned.address), template: planned.template, planned }));
  }
  return templatePages(input.catalog, input.languages, input.blocks).map((template) => ({
    address: parameter(template.key),
    template,
    planned: undefined,
  }));
}

function parameter(address: string): string | undefined {
  const trimmed = address.replace(/\/$/, '').replace(/\.html$/, '');
  return trimmed === '' ? undefined : trimmed;
}
