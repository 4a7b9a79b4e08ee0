import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { contentFolder, nearestContent } from './folder.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'stifinner-mappe-')));
afterAll(() => rmSync(root, { recursive: true }));
for (const file of [
  'egen/content/p/package.yaml',
  'egen/content/p/m/side.mdx',
  'andres/content/logo.txt',
  'andres/under/notat.txt',
]) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}

describe('the folder that a command uses where it is given none', () => {
  test.each([
    ['one with content/', 'egen', 'egen'],
    ['above, from inside a package', 'egen/content/p/m', 'egen'],
    ['with content/ and nothing in it that is ours', 'andres', 'andres'],
    ['not above, where content/ is something else', 'andres/under', null],
  ])('is %s', (_, from, found) => {
    vi.stubEnv('INIT_CWD', join(root, from));
    expect(nearestContent()).toBe(found === null ? null : join(root, found));
    if (found !== null) expect(contentFolder(undefined)).toBe(join(root, found));
  });
});
