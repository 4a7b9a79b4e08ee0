import type { CatalogFilm, CatalogPackage } from '@stifinner/core';

/** A film that lies with others: who they are, the film's own page there, and what may be shown here after a click. */
export interface FilmElsewhere {
  name: string;
  href: string;
  /** The address of its player, and the host that it is loaded from; null where the film's address is not understood. */
  player: { src: string; host: string } | null;
}

/** How a film with a provider is reached; null for one that lies here, or is to come. */
export function filmElsewhere({ media, provider }: CatalogFilm, hosts: CatalogPackage['filmHosts']): FilmElsewhere | null {
  if (provider === null || media?.film) return null;
  const { url } = provider;
  switch (provider.name) {
    case 'vimeo':
      return { name: 'Vimeo', href: url, player: vimeoPlayer(url) };
    case 'youtube':
      return { name: 'YouTube', href: url, player: youtubePlayer(url) };
    case 'host': {
      const host = /^https:\/\/([a-z0-9.-]+)\//i.exec(url)?.[1]?.toLowerCase();
      const known = hosts.find((each) => each.host.toLowerCase() === host);
      if (host === undefined || known === undefined) return { name: host ?? url, href: url, player: null };
      return { name: known.name, href: url, player: { src: url, host } };
    }
  }
}

function vimeoPlayer(url: string): FilmElsewhere['player'] {
  const found = /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?([0-9]+)(?:\/([0-9a-f]+)|\?h=([0-9a-f]+))?/.exec(url);
  if (found === null) return null;
  const secret = found[2] ?? found[3];
  // `dnt`: Vimeo is asked to set no cookies, and to keep no statistics.
  const src = `https://player.vimeo.com/video/${found[1]}?dnt=1&autoplay=1${secret === undefined ? '' : `&h=${secret}`}`;
  return { src, host: 'player.vimeo.com' };
}

function youtubePlayer(url: string): FilmElsewhere['player'] {
  const found =
    /^https:\/\/(?:youtu\.be\/|(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|shorts\/|watch\?(?:[^#]*&)?v=))([\w-]{6,20})/.exec(
      url,
    );
  if (found === null) return null;
  return { src: `https://www.youtube-nocookie.com/embed/${found[1]}?autoplay=1&rel=0`, host: 'www.youtube-nocookie.com' };
}
