import { type Diagnostic, diagnose, nearest, type Said, said } from '@stifinner/core';
import type { ReadFilm } from './read-film.ts';

type Provider = 'vimeo' | 'youtube';

/** Where films of a provider lie, and how the address of one looks there. */
const providers: Record<Provider, { hosts: readonly string[]; film: RegExp; example: string }> = {
  vimeo: {
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    film: /^https:\/\/[^/]+\/(?:video\/)?[0-9]+(?:[/?#]|$)/,
    example: 'https://vimeo.com/123456789',
  },
  youtube: {
    hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com', 'youtube-nocookie.com'],
    film: /^https:\/\/(?:youtu\.be\/|[^/]+\/(?:embed\/|shorts\/|watch\?(?:[^#]*&)?v=))[\w-]{11}(?:[/?&#]|$)/,
    example: 'https://youtu.be/abcdefghijk',
  },
};

/**
 * A film that is made lies in its folder or with somebody, and its address is of a film with whom it names. `hosts` are the
 * package's own; null where they are not known.
 */
export function checkFilmProvider(film: ReadFilm, hosts: readonly string[] | null): Diagnostic[] {
  const { status, file, provider } = film.value;
  if (status === 'published' && file === undefined && provider === undefined) {
    return [diagnose('film/no-file', film.placeOf('/status'), {})];
  }
  if (provider === undefined) return [];
  const { name, url } = provider;
  const at = film.placeOf('/provider/url');
  const host = hostOf(url);
  if (name === 'host') {
    if (hosts === null || hosts.includes(host)) return [];
    return [diagnose('film/unknown-host', at, { host, hosts, near: nearest(host, hosts) ?? undefined })];
  }
  const { hosts: own, film: shape, example } = providers[name];
  if (own.includes(host) && shape.test(url)) return [];
  const other = (['vimeo', 'youtube'] as const).find((each) => each !== name && providers[each].hosts.includes(host));
  const help = other !== undefined ? mendName(other) : hosts?.includes(host) ? mendName('host') : undefined;
  return [
    diagnose('film/provider-address', at, {
      url,
      expected: said(`en film som \`${example}\``, `a film such as \`${example}\``),
      help,
    }),
  ];
}

const mendName = (name: string): Said =>
  said(`Skriv \`name: ${name}\`, eller rett adressen.`, `Write \`name: ${name}\`, or correct the address.`);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
