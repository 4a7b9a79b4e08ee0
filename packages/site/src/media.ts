/** The folder in a site that all sites share: Astro's assets, films, search indexes. */
export const sharedFolder = '_shared';

/** The plain address of a media file, from the site's root: `_shared/media/lk20/films/x/film.mp4`. */
export function mediaAddress(name: string): string {
  return `${sharedFolder}/media/${name.split('/').map(encodeURIComponent).join('/')}`;
}
