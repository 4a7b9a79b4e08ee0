/** What the server tells of a page, as far as tests ask. */
export interface AskedPage {
  html: string;
  findings: { state: string; errors: number; because: { place: string; link: string }[] };
}

/** Scripts and styles aside, and without what names a file by its content. */
export const markupOf = (html: string): string =>
  html
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/(_shared\/(?:media|_astro)\/[^"]*?)\.[0-9A-Za-z_-]{8}(\.\w+)/g, '$1$2');
