import { expect, test } from 'vitest';
import { isFirm } from './firm-rules.ts';
import { profiles } from './profiles.ts';
import { type Code, rules } from './rules.ts';

const codes = Object.keys(rules) as Code[];

test.each(codes.filter((code) => /\/(?:unknown|duplicate|missing-file|not-listed)\b/.test(code)))(
  '%s is of identity or reference, so it is firm',
  (code) => expect(isFirm(code)).toBe(true),
);

test.each(['yaml/tag', 'mdx/import-export', 'shape/wrong-type', 'file/link', 'film/wrong-format', 'path/order-broken'] as const)(
  '%s is of safety or shape, so it is firm',
  (code) => expect(isFirm(code)).toBe(true),
);

test.each([
  'film/too-long',
  'film/no-captions',
  'module/few-perspectives',
  'page/review-date-passed',
  'translation/outdated',
] as const)('%s may be set by a package', (code) => expect(isFirm(code)).toBe(false));

test('a profile names rules that there are', () => {
  for (const profile of Object.values(profiles)) for (const code of profile.keys()) expect(codes).toContain(code);
});
