/** The site of every school: cutting template pages, filling them, the school's colours. Pure, but for `siteRoot`. */
export type { SiteInput } from './build/input.ts';
export type { CutTemplate, Fixed, Hole, Part, Region } from './fill/cut.ts';
export { cutTemplate } from './fill/cut.ts';
export { fillPage, fillPageBytes } from './fill/fill-page.ts';
export { PageBytes } from './fill/page-bytes.ts';
export { TemplateEncoder } from './fill/template-encoder.ts';
export { fillMap } from './map/fill-map.ts';
export { mapFolder } from './map/map-folder.ts';
export { mediaAddress, sharedFolder } from './media.ts';
export { type Messages, messagesFor } from './messages/messages.ts';
export {
  type MinuteBand,
  minuteBand,
  minuteBands,
  ownIndexAddress,
  type PackageIndex,
  type SearchChoices,
  type SearchFile,
  type SearchKind,
  type SearchPointer,
  type SearchTarget,
  searchKinds,
  searchPointer,
} from './search/search-file.ts';
export { siteRoot } from './site-root.ts';
export { schoolTheme } from './theme/school-theme.ts';
export { type SchoolView, schoolView } from './view/school-view.ts';
