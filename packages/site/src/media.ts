/** The folder in a site that all sites share: Astro's assets, films, search indexes. */
export const sharedFolder = '_shared';

/** The plain address of a media file in the shared folder: `media/lk20/films/x/film.mp4` for `content/lk20/films/x/film.mp4`. */
export function mediaAddress(name: string): string {
  return `media/${name.replace(/^content\//, '')}`;
}
