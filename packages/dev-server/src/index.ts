/** Writing with the page beside: sites drawn again when a file is saved. A table of contents. */
export type { Edition } from './content/edition.ts';
export { type EditorLink, editorLinks, editorNames } from './findings/editor-link.ts';
export { addressOfSite, type SiteName, sitesOf } from './sites/site-address.ts';
export { type Dev, type DevOptions, startDev } from './start-dev.ts';
