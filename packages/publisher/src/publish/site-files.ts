import type { CatalogIndex, PlannedPage, SitePlan } from '@stifinner/core';
import { fillPageBytes, type PageBytes, type SchoolView, schoolTheme } from '@stifinner/site';
import { searchFile } from '../search/search-file.ts';
import type { Template } from '../template/load-template.ts';
import { fileOf, type SiteFile } from './site-file.ts';

/** One page of one school, in `bytes`. A template that lacks is our bug, and throws. */
export const pageFile = (planned: PlannedPage, view: SchoolView, template: Template, bytes: PageBytes): SiteFile => ({
  name: fileOf(planned.address),
  content: fillPageBytes(template.page(planned.template.key), view, planned, bytes),
});

/** What stands beside the pages: the school's colours, and what its search may show. */
export const filesBeside = (plan: SitePlan, index: CatalogIndex): SiteFile[] => [
  { name: 'theme.css', content: Buffer.from(schoolTheme(plan.school.colour)) },
  { name: 'search.json', content: Buffer.from(`${JSON.stringify(searchFile(plan, index))}\n`) },
];
