import { expect, test } from 'vitest';
import { rulePage } from './rule-page.ts';

test.each([
  ['nb', 'nb/regler/page/not-listed/'],
  ['en', 'en/rules/page/not-listed/'],
] as const)('a rule has a page in %s', (language, address) => expect(rulePage('page/not-listed', language)).toBe(address));
