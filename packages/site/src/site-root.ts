/** The folder of the Astro project. */
export const siteRoot: URL = new URL('../', import.meta.url);
