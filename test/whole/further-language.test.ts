import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '@stifinner/publisher';
import { afterEach, expect, test } from 'vitest';
import { coldBuildOf, differing } from './cold-build.ts';
import { everyFile } from './every-file.ts';
import { type SampleTree, sampleTree } from './sample-tree.ts';

let tree: SampleTree;
afterEach(() => tree.remove());

const front = '---\nid: elevstemmer\ntitle: Pupils who speak\nsummary: Asked often, answered seldom.\ntranslates: 1\n---\n';
const english = 'content/lk20/verdier/elevstemmer.en.mdx';

/** The text of the original under a front matter in English: a translation with the same blocks. */
const translation = (original: string) =>
  `${front}The council had three minutes.\n\n${original.split('\n---\n').slice(1).join('\n---\n')}`;

/** Pages that differ between two listings, in what readers are shown: the map is for authors. */
const changedPages = (before: Map<string, string>, after: Map<string, string>) =>
  differing(before, after).filter((name) => name.endsWith('.html') && !name.startsWith('_kart/'));

test('a page in English comes, is edited and goes, and each time the tree is that of a cold build', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const without = everyFile(out);

  tree.write(english, translation(tree.read('content/lk20/verdier/elevstemmer.mdx')));
  await build({ root, out });
  const first = everyFile(out);
  const address = 'bibliotek/lk20/side/elevstemmer/en/index.html';
  const shown = readFileSync(join(out, 'liavatn', address), 'utf8');
  expect(shown).toContain('<html lang="nn"');
  expect(shown).toContain('The council had three minutes.');
  expect(shown).toContain('Òg på nynorsk:');
  expect(readFileSync(join(out, 'fjellheim/host-2026/elevstemmer/index.html'), 'utf8')).toContain(
    'href="../../bibliotek/lk20/side/elevstemmer/en/" lang="en" hreflang="en">English</a>',
  );
  expect(changedPages(without, first).every((name) => name.includes('/elevstemmer/'))).toBe(true);
  expect(differing(first, await coldBuildOf(tree))).toEqual([]);

  tree.edit(english, 'three minutes', 'four minutes');
  await build({ root, out });
  const edited = everyFile(out);
  expect(changedPages(first, edited).length).toBeGreaterThan(0);
  expect(changedPages(first, edited).every((name) => name.endsWith(address))).toBe(true);
  expect(differing(edited, await coldBuildOf(tree))).toEqual([]);

  rmSync(join(root, english));
  await build({ root, out });
  expect(changedPages(without, everyFile(out))).toEqual([]);
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('a school in nynorsk walks a suggested path in nynorsk, and an edited word of it reaches that school alone', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  tree.edit('sites/liavatn/school.yaml', 'paths: [korte-okter]', 'paths: [korte-okter, lk20/fire-moter]');
  await build({ root, out });
  const first = everyFile(out);
  const page = (school: string) => readFileSync(join(out, school, 'fire-moter/index.html'), 'utf8');
  expect(page('liavatn')).toContain('<h1 lang="nn">Fire møte om verdiar og djupnelæring</h1>');
  expect(page('fjellheim')).toContain('<h1 lang="nb">Fire møter om verdier og dybdelæring</h1>');

  tree.edit('content/lk20/paths/fire-moter.nn.yaml', 'title: Fire møte', 'title: Fire samlingar');
  await build({ root, out });
  const edited = everyFile(out);
  expect(page('liavatn')).toContain('<h1 lang="nn">Fire samlingar om verdiar og djupnelæring</h1>');
  expect(changedPages(first, edited).some((name) => name.includes('liavatn/'))).toBe(true);
  expect(changedPages(first, edited).filter((name) => !name.includes('liavatn/'))).toEqual([]);
  expect(differing(edited, await coldBuildOf(tree))).toEqual([]);

  tree.edit('content/lk20/paths/fire-moter.nn.yaml', 'lk20/elevstemmer', 'lk20/verdier-i-spenn');
  const { schools } = await build({ root, out });
  const held = { outcome: 'held', because: ['content/lk20/paths/fire-moter.nn.yaml'] };
  expect(schools.filter(({ outcome }) => outcome === 'held').map(({ id }) => id)).toEqual(['fjellheim', 'liavatn']);
  expect(schools[0]).toMatchObject(held);
});
