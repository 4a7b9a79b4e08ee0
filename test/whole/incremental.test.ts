import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '@stifinner/publisher';
import { afterEach, expect, test } from 'vitest';
import { coldBuildOf, differing, newFolder } from './cold-build.ts';
import { everyFile } from './every-file.ts';
import { type SampleTree, sampleTree } from './sample-tree.ts';

let tree: SampleTree;
afterEach(() => tree.remove());

const outcomes = async (root: string, out: string, only?: string[]) =>
  (await build({ root, out, ...(only ? { only } : {}) })).schools.map(({ id, outcome }) => `${id} ${outcome}`);

const newPage = `---
id: ny-side
title: En side til
summary: Skrevet for å komme og gå.
kind: reading
minutes: { reading: 3, basis: guess }
revision: 1
---
Noen linjer å lese før neste møte.
`;

/** Files that differ between two listings, machinery aside. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name) && !/\/(?:record|plan)\.json$|\.content\//.test(name))
    .sort();
}

const pages = (names: string[]) => names.filter((name) => name.endsWith('.html'));

test('a word in a page: only the pages that show its text and its package’s index are made anew', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const before = everyFile(out);
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet på', 'Det nyvalgte elevrådet på');
  await build({ root, out });
  const after = everyFile(out);
  const names = changed(before, after);
  expect(pages(names).length).toBeGreaterThan(1);
  expect(pages(names).every((name) => /\/elevstemmer\/index\.html$/.test(name))).toBe(true);
  // Indexes that were and are, and the pointers to them.
  expect(names.filter((name) => !name.endsWith('.html')).every((name) => name.startsWith('_shared/search/lk20-nb'))).toBe(true);
  // The nynorsk text of the page is as it was.
  expect(names.some((name) => name.includes('/liavatn/'))).toBe(false);
  expect(differing(after, await coldBuildOf(tree))).toEqual([]);
});

test('a title reaches every page that shows it, and the tree is that of a cold build', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const before = everyFile(out);
  tree.edit(
    'content/lk20/verdier/elevstemmer.mdx',
    /^title: (.*)$/m.exec(tree.read('content/lk20/verdier/elevstemmer.mdx'))![0],
    'title: Elevene bestemmer med',
  );
  expect(await outcomes(root, out)).toContain('fjellheim published');
  const after = everyFile(out);
  const shown = pages([...after.keys()]).filter((name) =>
    readFileSync(join(out, name), 'utf8').includes('Elevene bestemmer med'),
  );
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.filter((name) => !changed(before, after).includes(name))).toEqual([]);
  expect(pages(changed(before, after)).length).toBeLessThan(pages([...after.keys()]).length);
  expect(differing(after, await coldBuildOf(tree))).toEqual([]);
});

test('pages come and go with content, and nothing is left behind', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const module = tree.read('content/lk20/verdier/module.yaml');
  tree.edit('content/lk20/verdier/module.yaml', 'pages: [elevstemmer,', 'pages: [elevstemmer, ny-side,');
  tree.write('content/lk20/verdier/ny-side.mdx', newPage);
  expect(await outcomes(root, out)).toContain('storhaug published');
  const withMore = everyFile(out);
  expect([...withMore.keys()].some((name) => name.includes('/ny-side/'))).toBe(true);
  expect(differing(withMore, await coldBuildOf(tree))).toEqual([]);
  rmSync(join(root, 'content/lk20/verdier/ny-side.mdx'));
  tree.write('content/lk20/verdier/module.yaml', module);
  await build({ root, out });
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('an edited path makes that site anew, and an edit taken back gives the first tree again', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const first = everyFile(out);
  const path = tree.read('sites/storhaug/school.yaml');
  tree.edit('sites/storhaug/school.yaml', /^name: .*$/m.exec(path)![0], 'name: Storhaug skole og kultursenter');
  expect(await outcomes(root, out)).toEqual(['fjellheim unchanged', 'liavatn unchanged', 'storhaug published']);
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
  tree.write('sites/storhaug/school.yaml', path);
  await build({ root, out });
  expect(differing(everyFile(out), first)).toEqual([]);
});

test('nothing changed: not a byte is written, nor a folder touched', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const times = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${name} ${statSync(join(out, name)).mtimeMs} ${statSync(join(out, name)).ctimeMs}`);
  const before = times();
  const report = await build({ root, out });
  expect(report.schools.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
  expect(times()).toEqual(before);
});

test('a warning is told at every run, once, whether its file was read again or not', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  const codes = async () => (await build({ root, out })).diagnostics.map(({ code, at }) => `${code} ${at.file}`);
  writeFileSync(
    join(root, 'sites/fjellheim/paths/uten-plass.yaml'),
    'id: uten-plass\ntitle: Uten plass\nwhy: Den står ikke i listen.\nsteps:\n  - page: lk20/elevstemmer\n',
  );
  const first = await codes();
  expect(first).toContain('school/unlisted-path sites/fjellheim/paths/uten-plass.yaml');
  expect(await codes()).toEqual(first);
  tree.edit(
    'content/lk20/verdier/elevstemmer.mdx',
    /^title: .*$/m.exec(tree.read('content/lk20/verdier/elevstemmer.mdx'))![0],
    'title: En annen tittel',
  );
  expect(await codes()).toEqual(first);
});

test('a school that was held back while content moved on is brought up to date when it is mended', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const school = tree.read('sites/storhaug/school.yaml');
  tree.write('sites/storhaug/school.yaml', school.replace('language: nb', 'language: nb-no'));
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet på', 'Det nyvalgte elevrådet på');
  expect(await outcomes(root, out)).toContain('storhaug held');
  const kept = readFileSync(join(out, 'storhaug/search.json'), 'utf8');
  for (const { package: pkg, language } of (JSON.parse(kept) as { indexes: { package: string; language: string }[] }).indexes)
    expect(existsSync(join(out, `_shared/search/${pkg}-${language}.json`))).toBe(true);
  tree.write('sites/storhaug/school.yaml', school);
  expect(await outcomes(root, out)).toEqual(['fjellheim unchanged', 'liavatn unchanged', 'storhaug published']);
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('a build of one school leaves the others as they were, and the next build finds what they lack', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet på', 'Det nyvalgte elevrådet på');
  expect(await outcomes(root, out, ['fjellheim'])).toEqual(['fjellheim published']);
  expect(await outcomes(root, out)).toEqual(['fjellheim unchanged', 'liavatn unchanged', 'storhaug published']);
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('sites on one host and sites that stand alone are whole, and kept up to date', async () => {
  tree = sampleTree();
  const { root } = tree;
  for (const mode of ['one-host', 'standalone'] as const) {
    const [out, cold] = [newFolder(), newFolder()];
    await build({ root, out, mode });
    tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet', 'Elevrådet vårt');
    const report = await build({ root, out, mode });
    expect(report.schools.every((school) => 'pages' in school)).toBe(true);
    await build({ root, out: cold, mode });
    expect(differing(everyFile(out), everyFile(cold))).toEqual([]);
    const copy = newFolder();
    cpSync(join(out, 'fjellheim'), copy, { recursive: true, dereference: true });
    expect(existsSync(join(copy, '_shared'))).toBe(mode === 'standalone');
  }
});
