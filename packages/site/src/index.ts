/** The site of every school: cutting template pages, filling them, the school's colours. Pure, but for `siteRoot`. */
export type { SiteInput } from './build/input.ts';
export type { CutTemplate, Hole, Part, Region } from './fill/cut.ts';
export { cutTemplate } from './fill/cut.ts';
export { fillPage } from './fill/fill-page.ts';
export { mediaAddress, sharedFolder } from './media.ts';
export { type Messages, messagesFor } from './messages/messages.ts';
export type { SearchFile, SearchTarget } from './search/search-file.ts';
export { schoolTheme } from './theme/school-theme.ts';
export { type SchoolView, schoolView } from './view/school-view.ts';

/** The folder of the Astro project. */
export const siteRoot: URL = new URL('../', import.meta.url);
