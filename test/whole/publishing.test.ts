import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, OutputInUse, verifySite } from '@stifinner/publisher';
import { afterEach, expect, test } from 'vitest';
import { planOf, projectRoot, type SampleTree, sampleTree } from './sample-tree.ts';

let tree: SampleTree | undefined;
afterEach(() => tree?.remove());

const cli = join(projectRoot, 'packages/cli/stifinner.js');
/** Every file under a folder with its bytes, links followed, as one comparable value. */
function bytes(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name);
    if (entry.isFile()) found.set(name.slice(folder.length), readFileSync(name).toString('latin1'));
    else if (entry.isSymbolicLink()) found.set(name.slice(folder.length), `-> ${readlinkSync(name)}`);
  }
  return found;
}

test('a fault holds back only the schools that use it: they keep their last good site, and the others are built', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const before = bytes(join(out, readlinkSync(join(out, 'liavatn'))));
  // Only the small school takes this block and this film; the big one takes the whole package.
  tree.edit('sites/liavatn/paths/korte-okter.yaml', 'lk20/elevstemmer', 'lk20/elevstemme');
  tree.edit('sites/fjellheim/school.yaml', 'Fjellheim ungdomsskole', 'Fjellheim skole');
  const report = await build({ root, out });
  expect(report.schools.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'fjellheim published',
    'liavatn held',
    'storhaug unchanged',
  ]);
  expect(report.schools[1]).toMatchObject({ because: ['sites/liavatn/paths/korte-okter.yaml'], keepsSite: true });
  expect(bytes(join(out, readlinkSync(join(out, 'liavatn'))))).toEqual(before);
  expect(readFileSync(join(out, 'fjellheim/index.html'), 'utf8')).toContain('Fjellheim skole');
});

test('a faulty page holds back the schools whose paths use it, and no other', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  tree.edit('content/lk20/tverrfaglig/tema-i-timeplanen.mdx', '---\nid', '---js\nid');
  const report = await build({ root, out });
  expect(report.schools.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'fjellheim held',
    'liavatn published',
    'storhaug held',
  ]);
  const said = spawnSync(process.execPath, [cli, 'build', root], { encoding: 'utf8' });
  expect(said.status).toBe(1);
  expect(said.stdout.trim().split('\n').at(-1)).toMatch(/^2 nettsteder ble ikke bygd: fjellheim, storhaug\.$/);
});

test('a page that is gone holds back the schools whose paths use it, though its module tells of it', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  rmSync(join(root, 'content/lk20/veien-videre/nar-nye-kommer.mdx'));
  const report = await build({ root, out });
  expect(report.schools.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'fjellheim published',
    'liavatn published',
    'storhaug held',
  ]);
});

test('a build that changes nothing says so, and writes no page', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const links = ['fjellheim', 'liavatn', 'storhaug'].map((id) => lstatSync(join(out, id)).mtimeMs);
  const again = await build({ root, out });
  expect(again.schools.map((school) => school.outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(['fjellheim', 'liavatn', 'storhaug'].map((id) => lstatSync(join(out, id)).mtimeMs)).toEqual(links);
});

test('a site that somebody deleted, or whose pages are gone, is made again; the others are left alone', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  rmSync(join(out, 'liavatn'));
  rmSync(join(out, readlinkSync(join(out, 'fjellheim'))), { recursive: true });
  const report = await build({ root, out });
  expect(report.schools.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'fjellheim published',
    'liavatn published',
    'storhaug unchanged',
  ]);
  for (const id of ['fjellheim', 'liavatn'])
    expect(verifySite(join(out, readlinkSync(join(out, id))), await planOf(root, id))).toEqual([]);
});

test('what no site uses any longer goes from the shared folder, and what one that is held back uses stays', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const indexes = () => readdirSync(join(out, '_shared', 'search')).sort();
  const [before] = [indexes()];
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet på', 'Det nyvalgte elevrådet på');
  tree.edit('sites/liavatn/school.yaml', 'language: nn', 'language: no');
  const report = await build({ root, out });
  expect(report.schools.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'fjellheim published',
    'liavatn held',
    'storhaug published',
  ]);
  // Two releases of each school are kept; after a second change nothing uses the first bokmål index.
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Det nyvalgte elevrådet', 'Det gamle elevrådet');
  await build({ root, out });
  const nynorsk = before.filter((name) => name.startsWith('lk20-nn-'));
  expect(nynorsk).toHaveLength(1);
  expect(indexes()).toEqual(expect.arrayContaining(nynorsk));
  expect(indexes()).not.toEqual(expect.arrayContaining(before.filter((name) => name.startsWith('lk20-nb-'))));
});

test('two runs at once: one wins, the other says who holds the folder', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  mkdirSync(out);
  writeFileSync(join(out, '.lock'), String(process.pid));
  await expect(build({ root, out })).rejects.toThrow(OutputInUse);
  // A lock left by a run that died is taken over.
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(out, '.lock'), String(dead));
  expect((await build({ root, out })).schools.every((school) => school.outcome === 'published')).toBe(true);
  expect(existsSync(join(out, '.lock'))).toBe(false);
});

test('a folder that is not ours is never overwritten', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  mkdirSync(join(out, 'liavatn'), { recursive: true });
  writeFileSync(join(out, 'liavatn', 'index.html'), 'ours');
  const report = await build({ root, out, only: ['liavatn'] });
  expect(report.schools[0]).toMatchObject({ outcome: 'failed' });
  expect(readFileSync(join(out, 'liavatn', 'index.html'), 'utf8')).toBe('ours');
});

test('a reader never meets half a site: killed at many moments, every site is whole', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  let landed = 0;
  for (let round = 0; round < 12; round += 1) {
    tree.write('sites/liavatn/school.yaml', tree.read('sites/liavatn/school.yaml').replace(/name: .*/, `name: Runde ${round}`));
    tree.write('sites/storhaug/school.yaml', tree.read('sites/storhaug/school.yaml').replace(/name: .*/, `name: Runde ${round}`));
    const child = spawn(process.execPath, [cli, 'build', root], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((settle) => child.on('close', (_code, signal) => settle(signal)));
    await wait(500 + round * 120);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') landed += 1;
    for (const id of ['fjellheim', 'liavatn', 'storhaug']) {
      const plan = await planOf(root, id);
      const live = join(out, readlinkSync(join(out, id)));
      const name = /<title>[^<]*<\/title>/.exec(readFileSync(join(live, 'index.html'), 'utf8'))?.[0];
      const names = new Set(
        readdirSync(live, { recursive: true, encoding: 'utf8' })
          .filter((each) => each.endsWith('index.html') && !each.startsWith('_shared'))
          .map((each) => /Runde \d+/.exec(readFileSync(join(live, each), 'utf8'))?.[0]),
      );
      expect(names.size, `${id} mixes ${[...names]} under ${name}`).toBe(1);
      expect(verifySite(live, plan)).toEqual([]);
    }
  }
  expect(landed).toBeGreaterThan(3);
  const last = await build({ root, out });
  expect(last.schools.every((school) => school.outcome === 'published' || school.outcome === 'unchanged')).toBe(true);
  expect(readdirSync(join(out, '.releases', 'liavatn')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('two builds are byte-identical, with another time zone, language, folder and file order', async () => {
  const one = sampleTree();
  tree = sampleTree();
  // Written again in another order, so that the directory lists them differently.
  for (const name of readdirSync(join(tree.root, 'content/lk20/verdier')).reverse()) {
    const text = tree.read(`content/lk20/verdier/${name}`);
    rmSync(join(tree.root, 'content/lk20/verdier', name));
    tree.write(`content/lk20/verdier/${name}`, text);
  }
  const run = (root: string, environment: Record<string, string>) =>
    spawnSync(process.execPath, [cli, 'build', root], { env: { ...process.env, ...environment }, encoding: 'utf8' });
  expect(run(one.root, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }).status).toBe(0);
  expect(run(tree.root, { TZ: 'Asia/Tokyo', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' }).status).toBe(0);
  const [first, second] = [bytes(one.out), bytes(tree.out)];
  expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
  for (const [name, content] of first) expect(second.get(name) === content, name).toBe(true);
  one.remove();
});
