import { describe, expect, it } from 'vitest';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { filmElsewhere } from './film-elsewhere.ts';

const film = sampleCatalog.packages[0]!.films[0]!;
const hosts = [{ name: 'Kommunens filmtjeneste', host: 'film.kommune.example' }];
const playerOf = (name: 'vimeo' | 'youtube' | 'host', url: string) =>
  filmElsewhere({ ...film, media: null, provider: { name, url } }, hosts)?.player ?? null;

describe('a player', () => {
  it.each([
    ['https://vimeo.com/123', '123?dnt=1&autoplay=1'],
    ['https://www.vimeo.com/123', '123?dnt=1&autoplay=1'],
    ['https://vimeo.com/123/abc9f', '123?dnt=1&autoplay=1&h=abc9f'],
    ['https://player.vimeo.com/video/123?h=abc9f', '123?dnt=1&autoplay=1&h=abc9f'],
  ])('%s', (url, rest) => {
    expect(playerOf('vimeo', url)).toEqual({ src: `https://player.vimeo.com/video/${rest}`, host: 'player.vimeo.com' });
  });

  it.each([
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    'https://www.youtube.com/watch?t=4&v=aqz-KE-bpKQ',
    'https://youtu.be/aqz-KE-bpKQ?si=x',
    'https://youtube.com/shorts/aqz-KE-bpKQ',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
  ])('%s', (url) => {
    expect(playerOf('youtube', url)).toEqual({
      src: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0',
      host: 'www.youtube-nocookie.com',
    });
  });

  it('is of a host that the package names, and of no other', () => {
    const url = 'https://film.kommune.example/vis/12';
    expect(playerOf('host', url)).toEqual({ src: url, host: 'film.kommune.example' });
    for (const other of [
      'https://annen.example/12',
      'https://film.kommune.example.annen.example/12',
      'https://film.kommune.example@annen.example/',
    ])
      expect(playerOf('host', other), other).toBeNull();
  });

  it.each([
    ['vimeo', 'https://vimeo.com/channels/staffpicks'],
    ['vimeo', 'https://annen.example/vimeo.com/123'],
    ['youtube', 'https://www.youtube.com/@kanal'],
    ['youtube', 'https://annen.example/watch?v=aqz-KE-bpKQ'],
  ] as const)('is none where %s has %s', (name, url) => expect(playerOf(name, url)).toBeNull());

  it('is none for a film that lies here, or is to come', () => {
    expect(filmElsewhere({ ...film, provider: null }, hosts)).toBeNull();
  });
});
