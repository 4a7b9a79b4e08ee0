import type { CatalogFilm } from '@stifinner/core';
import { expect, test } from 'vitest';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { captionsOf } from './film-captions.ts';
import { inOtherLanguage } from './film-language.ts';

const media = {
  film: 'f.mp4',
  webm: null,
  described: null,
  poster: null,
  captions: { nb: 'nb.vtt', nn: 'nn.vtt', en: 'en.vtt' },
};
const both = { nb: 'Ord', nn: 'Ord', en: 'Words' };
const film: CatalogFilm = {
  ...sampleCatalog.packages[0]!.films[0]!,
  title: both,
  summary: both,
  transcript: both,
  media,
  questions: [],
};
const norwegian = { nb: 'Ord', nn: 'Ord' };

test.each<[string, CatalogFilm, string | null]>([
  ['all of it is in English', film, null],
  ['it has no transcript', { ...film, transcript: null, media: null }, null],
  ['its title is not', { ...film, title: norwegian }, 'nn'],
  ['its transcript is in bokmål alone', { ...film, transcript: { nb: 'Ord' } }, 'nb'],
  ['its captions are not', { ...film, media: { ...media, captions: { nb: 'nb.vtt' } } }, 'nb'],
])('beside a text in English on a page in nynorsk: %s', (_, shown, other) => {
  expect(inOtherLanguage(shown, 'en', 'nn')).toBe(other);
  expect(inOtherLanguage(shown, 'nn', 'nn')).toBeNull();
});

test('captions are in the language of the text first, then in that of the page', () => {
  const order = (...asked: ['en' | 'se' | 'nn', 'nn']) => captionsOf(media, ...asked).map(({ language }) => language);
  expect(order('en', 'nn')).toEqual(['en', 'nn', 'nb']);
  expect(order('se', 'nn')).toEqual(['nn', 'nb', 'en']);
  expect(order('nn', 'nn')).toEqual(['nn', 'nb', 'en']);
});
