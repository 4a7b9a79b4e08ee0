import { fileURLToPath } from 'node:url';

/** The folder of the Astro project. */
export const handbookRoot: string = fileURLToPath(new URL('../../', import.meta.url));
