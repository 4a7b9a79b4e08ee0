import { expect, test } from 'vitest';
import { strayCitation } from './stray-citation.ts';

test.each([
  ['Hva er dette [@nou-2015-8, s. 14]?', '[@nou-2015-8, s. 14]'],
  ['[@a; @b]', '[@a; @b]'],
  ['Uten navn [-@a]', '[-@a]'],
  ['Mer [se @a]', '[se @a]'],
  ['Ikke lukket [@a, s. 14', '[@a,'],
])('%s is a citation', (text, actual) => {
  expect(strayCitation(text)).toEqual({ actual, start: text.indexOf(actual) });
});

test.each(['Skriv til post@skole.no', '[post@skole.no]', '@lærer', '[ord] @lærer [ord]', '[]@', '\\[@a]', ''])(
  '%s is none',
  (text) => {
    expect(strayCitation(text)).toBeNull();
  },
);
