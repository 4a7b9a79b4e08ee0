import { expect, test } from 'vitest';
import { wayTo } from './way-to.ts';

test.each([
  ['/', 'nb/', 'nb/'],
  ['/', '', './'],
  ['/nb/', '', '../'],
  ['/nb/', 'nb/regler/', '../nb/regler/'],
  ['/en/rules/page/not-listed/', 'nb/regler/page/not-listed/', '../../../../nb/regler/page/not-listed/'],
])('from %s to «%s» is %s', (pathname, address, way) => expect(wayTo(pathname, address)).toBe(way));
