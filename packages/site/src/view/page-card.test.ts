import { expect, it } from 'vitest';
import { nb } from '../messages/nb.ts';
import { nn } from '../messages/nn.ts';
import { deep } from '../testing/sample-pages.ts';
import { holdsText } from './page-card.ts';

it.each([
  [[], 'Film, refleksjon, samtale, fordypning, lesing og spørsmål'],
  [['sammenlign'], 'Film, refleksjon, fordypning, lesing og spørsmål'],
  [['bakgrunn'], 'Film, refleksjon, samtale og spørsmål'],
  [deep.blocks.map(({ id }) => id), 'Tekst å lese'],
])('a page without %j holds: %s', (without, text) => expect(holdsText(deep, nb, new Set(without))).toBe(text));

it('tells it in the language of the reader', () => {
  expect(holdsText(deep, nn)).toBe('Film, refleksjon, samtale, fordjuping, lesing og spørsmål');
});
