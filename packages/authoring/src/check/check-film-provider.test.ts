import type { Diagnostic } from '@stifinner/core';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import { linesOf } from '../text/lines.ts';
import { checkFilmProvider } from './check-film-provider.ts';
import { isRead } from './read-film.ts';

const hosts = ['film.kommune.example'];

function found(name: string, url: string, known: readonly string[] | null = hosts): Diagnostic[] {
  const text = `
id: film
title: { nb: En film }
summary: { nb: Hva filmen viser. }
status: published
seconds: 180
provider: { name: ${name}, url: "${url}" }
captions: { nb: film.nb.vtt }
transcript: { nb: Alt som sies. }
questions: [{ id: a, kind: open, form: group, minutes: 5, text: { nb: Hva så dere? } }]
`;
  const file = 'content/p/films/film/film.yaml';
  const parsed = parseFile(file, { kind: 'film', package: 'p', id: 'film' }, linesOf(file, text), []);
  if (parsed.kind !== 'film' || !isRead(parsed)) throw new Error(JSON.stringify(parsed.diagnostics));
  return checkFilmProvider(parsed, known);
}

test.each([
  ['vimeo', 'https://vimeo.com/123456789'],
  ['vimeo', 'https://www.vimeo.com/123456789/a1b2c3'],
  ['vimeo', 'https://player.vimeo.com/video/123456789?h=a1b2c3'],
  ['youtube', 'https://www.youtube.com/watch?v=abc_EFG-ijk'],
  ['youtube', 'https://www.youtube.com/watch?list=x&v=abc_EFG-ijk&t=3'],
  ['youtube', 'https://youtu.be/abc_EFG-ijk'],
  ['youtube', 'https://www.youtube-nocookie.com/embed/abc_EFG-ijk'],
  ['youtube', 'https://m.youtube.com/shorts/abc_EFG-ijk'],
  ['host', 'https://film.kommune.example/123'],
])('%s shows %s', (name, url) => expect(found(name, url)).toEqual([]));

describe('what is not with whom it names', () => {
  test.each([
    ['vimeo', 'https://youtu.be/abc_EFG-ijk', 'name: youtube'],
    ['youtube', 'https://vimeo.com/123456789', 'name: vimeo'],
    ['vimeo', 'https://film.kommune.example/123', 'name: host'],
    ['vimeo', 'https://vimeo.com/', 'Kopier'],
    ['vimeo', 'https://vimeo.com.film.example/123456789', 'Kopier'],
    ['youtube', 'https://www.youtube.com/@kanal', 'Kopier'],
    ['youtube', 'https://youtu.be/kort', 'Kopier'],
  ])('%s at %s', (name, url, help) => {
    const [fault, ...others] = found(name, url);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'film/provider-address', help: expect.stringContaining(help) });
  });

  test('a host that the package has not', () => {
    expect(found('host', 'https://film.komune.example/123')).toMatchObject([
      { code: 'film/unknown-host', help: 'Mente du `film.kommune.example`?' },
    ]);
    expect(found('host', 'https://film.example/123', [])).toMatchObject([{ code: 'film/unknown-host' }]);
  });

  test('nothing is said of hosts where the package was refused', () => {
    expect(found('host', 'https://film.example/123', null)).toEqual([]);
  });
});
