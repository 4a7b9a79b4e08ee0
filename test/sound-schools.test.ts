import { join } from 'node:path';
import { checkPackages, checkSchools, isOfSchool, type SourceFile } from '@stifinner/authoring';
import { checkSoundSchools } from '@stifinner/authoring/sound-schools';
import { indexCatalog } from '@stifinner/core';
import { expect, test } from 'vitest';
import { fixtureCodes, fixtureTree } from './rules-tree.ts';

const root = join(import.meta.dirname, 'rules');
const codes = fixtureCodes(root);

/** The packages of a tree, its schools' files, and what is answered of them both ways. */
function bothWays(files: readonly SourceFile[]) {
  const { catalog, known } = checkPackages(files.filter(({ name }) => !isOfSchool(name)));
  const packages = { index: indexCatalog(catalog), known };
  const own = files.filter(({ name }) => isOfSchool(name));
  return { any: checkSchools(packages, own), sound: checkSoundSchools(packages, own) };
}

test('schools whose files are sound by themselves are answered as all are', () => {
  const answered = codes.filter((code) => {
    const { any, sound } = bothWays(fixtureTree(root, code));
    if (sound !== null) expect(sound, code).toEqual(any);
    return sound !== null;
  });
  expect(answered.length).toBeGreaterThan(100);
});

test.each([
  ['a field that nobody knows', (text: string) => `${text}\nukjent: 1\n`],
  ['no YAML', (text: string) => `${text}\n: [\n`],
  ['a note with HTML', (text: string) => `${text.trimEnd()}\n  - text: Se <b>her</b>\n    title: Her\n`],
  ['a note that leads nowhere', (text: string) => `${text.trimEnd()}\n  - text: Se [her](http://nei)\n    title: Her\n`],
  ['a key twice', (text: string) => `${text}\ntitle: En gang til\n`],
])('a path with %s is left to the check that can tell of it', (_what, change) => {
  const files = fixtureTree(root, codes[0]!).map((file) => {
    if (!/^sites\/.*\/paths\//.test(file.name)) return file;
    const bytes = Buffer.from(change(Buffer.from(file.bytes!).toString()));
    return { ...file, bytes, size: bytes.length };
  });
  const { any, sound } = bothWays(files);
  expect(sound).toBeNull();
  expect(any.diagnostics.map(({ severity }) => severity)).toContain('error');
});
