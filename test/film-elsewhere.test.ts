import { fileURLToPath } from 'node:url';
import { checkContent, type SourceFile } from '@stifinner/authoring';
import { expect, test } from 'vitest';
import { fixtureTree } from './rules-tree.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

test('a film that lies only with others has its captions and poster; one with nothing here has no files', () => {
  const withOthers = fixtureTree(fileURLToPath(new URL('rules', import.meta.url)), 'film');
  const folder = 'content/p/films/annet-sted';
  const change = (to: string) =>
    withOthers.map((file): SourceFile => {
      if (file.name !== `${folder}/film.yaml`) return file;
      const bytes = encoder.encode(decoder.decode(file.bytes ?? new Uint8Array()).replace(/^captions: .*\n/m, to));
      return { ...file, size: bytes.length, bytes };
    });
  const mediaOf = (to: string) =>
    checkContent(change(to)).catalog.packages[0]?.films.find(({ id }) => id === 'p/annet-sted')?.media;
  const captions = { nb: `${folder}/film.nb.vtt` };
  expect(mediaOf('captions: { nb: film.nb.vtt }\n')).toEqual({
    film: null,
    webm: null,
    described: null,
    poster: null,
    captions,
  });
  const poster = { name: `${folder}/stille.webp`, size: 1, bytes: null };
  const withPoster = checkContent([...change('captions: { nb: film.nb.vtt }\nposter: stille.webp\n'), poster]);
  const film = withPoster.catalog.packages[0]?.films.find(({ id }) => id === 'p/annet-sted');
  expect(film?.media).toMatchObject({ film: null, poster: `${folder}/stille.webp`, captions });
  expect(withPoster.diagnostics).toEqual([]);
});
