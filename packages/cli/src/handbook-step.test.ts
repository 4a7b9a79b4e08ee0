import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failed, reportHandbook, wantsHandbook } from './handbook-step.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

test.each([
  [project, {}, true],
  [project, { shard: '1/3' }, true],
  [project, { shard: '2/3' }, false],
  [project, { shard: '10/30' }, false],
  ['/et/annet/sted', {}, false],
  ['/et/annet/sted', { handbook: true }, true],
  ['/et/annet/sted', { handbook: true, shard: '2/2' }, false],
])('of %s with %j, the handbook is made: %s', (root, flags, wanted) => {
  expect(wantsHandbook(root, flags)).toBe(wanted);
});

describe('a build tells', () => {
  const out = process.env['INIT_CWD'] ?? process.cwd();

  test.each([
    [null, ''],
    [{ isUnchanged: false, pages: 434 }, 'Håndboken for forfattere ligger i ./_handbok/  434 sider\n'],
    [{ isUnchanged: true, pages: 434 }, 'Håndboken for forfattere ligger i ./_handbok/  434 sider, uendret\n'],
    [{ fault: 'Disken er full.' }, 'Håndboken for forfattere ble ikke bygd; nettstedene er som de skal. Disken er full.\n'],
  ])('of %j', (outcome, told) => {
    expect(reportHandbook(outcome, out)).toBe(told);
    expect(failed(outcome)).toBe(told.includes('ikke bygd'));
  });
});
