import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['Mer\u0007 tekst', 'Mer␇ tekst'],
  ['Mer\ue000 tekst', 'Mer□ tekst'],
  ['a\tb æøå', 'a\tb æøå'],
])('%j', (text, shown) => expect(visible(text)).toBe(shown));
