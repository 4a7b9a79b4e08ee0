/** A file of a site: its name relative to the site, and what is in it. */
export interface SiteFile {
  name: string;
  content: Uint8Array;
}

/** The name of the file that a page's address is served from. */
export const fileOf = (address: string): string => (address.endsWith('.html') ? address : `${address}index.html`);
