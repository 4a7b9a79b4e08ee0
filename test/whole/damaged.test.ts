import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from '@stifinner/publisher';
import { afterEach, expect, test } from 'vitest';
import { coldBuildOf, differing } from './cold-build.ts';
import { everyFile } from './every-file.ts';
import { projectRoot, type SampleTree, sampleTree } from './sample-tree.ts';

let tree: SampleTree;
afterEach(() => tree.remove());

test('a flipped byte in what is remembered costs work, and never gives another site', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const whole = everyFile(out);
  const remembered = [...whole.keys()].filter((name) => /^\.releases\/(?:[^/]+\/(?:record|plan)\.json|\.content\/)/.test(name));
  expect(remembered.length).toBeGreaterThan(9);
  for (const name of remembered) {
    const bytes = readFileSync(join(out, name));
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(join(out, name), bytes);
  }
  tree.edit('content/lk20/verdier/elevstemmer.mdx', 'Elevrådet på', 'Det nyvalgte elevrådet på');
  await build({ root, out });
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('a link to what all share, and a page that somebody took away, are put back', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const whole = everyFile(out);
  const live = join(
    out,
    [...whole.keys()].find((name) => /^\.releases\/liavatn\/[0-9a-f]+\/om\/index\.html$/.test(name))!,
    '../..',
  );
  rmSync(join(live, '_shared'));
  rmSync(join(live, 'index.html'));
  rmSync(join(out, '_shared/search'), { recursive: true });
  await build({ root, out });
  expect(differing(everyFile(out), whole)).toEqual([]);
});

test('killed at many moments while a title is on its way to every page, the next run makes the tree of a cold build', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const module = tree.read('content/lk20/verdier/module.yaml');
  let landed = 0;
  for (let round = 0; round < 6; round += 1) {
    tree.write(
      'content/lk20/verdier/module.yaml',
      module.replace(/^title: .*$/m, `title: { nb: Runde ${round}, nn: Runde ${round} }`),
    );
    const child = spawn(process.execPath, [join(projectRoot, 'packages/cli/stifinner.js'), 'build', root], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((settle) => child.on('close', (_code, signal) => settle(signal)));
    // A change of content is on its way into the live pages from when the first of them differs.
    const front = join(out, 'storhaug/bibliotek/lk20/index.html');
    for (let waited = 0; waited < 900 && !readFileSync(front, 'utf8').includes(`Runde ${round}`); waited += 1) await wait(10);
    await wait(round * 4);
    child.kill('SIGKILL');
    if ((await ended) === 'SIGKILL') landed += 1;
  }
  expect(landed).toBeGreaterThan(2);
  await build({ root, out });
  expect(differing(everyFile(out), await coldBuildOf(tree))).toEqual([]);
});

test('a run that was killed as it was about to end leaves nothing behind for good', async () => {
  tree = sampleTree();
  const { root, out } = tree;
  await build({ root, out });
  const whole = everyFile(out);
  // Every site was done, and what nobody uses any longer was still there.
  mkdirSync(join(out, '.releases/.content/0123456789abcdef'));
  writeFileSync(join(out, '.releases/.content/0123456789abcdef/catalog.json'), 'old');
  mkdirSync(join(out, '_shared/search/lk20-nb-old'));
  writeFileSync(join(out, '_shared/search/lk20-nb-old/pagefind.js'), 'old');
  const dead = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(join(out, '.lock'), String(dead));
  await build({ root, out });
  expect(differing(everyFile(out), whole)).toEqual([]);
});
