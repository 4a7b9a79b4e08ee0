import { cpSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SiteFault, verifySite } from '@stifinner/publisher';
import { describe, expect, inject, test } from 'vitest';
import { planOf, projectRoot } from './sample-tree.ts';

describe('verify', () => {
  const plants: [SiteFault['fault'], (site: string) => void][] = [
    ['mark-left', (site) => edit(site, 'om/index.html', '</main>', '\uE000name\uE001</main>')],
    ['broken-link', (site) => edit(site, 'om/index.html', '</main>', '<a href="../finnes-ikke/">x</a></main>')],
    ['broken-link', (site) => edit(site, 'om/index.html', '</main>', '<a href="#finnes-ikke">x</a></main>')],
    [
      'broken-link',
      (site) => edit(site, 'om/index.html', '</main>', '<script src="../_shared/_astro/borte.js"></script></main>'),
    ],
    [
      'foreign-request',
      (site) => edit(site, 'om/index.html', '</main>', '<img src="https://sporing.example/x.png" alt=""></main>'),
    ],
    ...[
      '<iframe src="https://player.vimeo.com/video/1"></iframe>',
      '<link rel="stylesheet" href="https://fonter.example/x.css">',
      '<img src="data:," srcset="//bilder.example/x.png 2x" alt="">',
      '<video src="//film.example/x.mp4"></video>',
    ].map((planted): (typeof plants)[number] => [
      'foreign-request',
      (site) => edit(site, 'om/index.html', '</main>', `${planted}</main>`),
    ]),
    ['foreign-request', (site) => edit(site, 'om/index.html', "frame-src 'none'", 'frame-src https://player.vimeo.com')],
    ['missing-page', (site) => rmSync(join(site, 'om/index.html'))],
    ['unplanned-file', (site) => writeFileSync(join(site, 'om', 'ekstra.html'), '<!doctype html>')],
    ['missing-index', (site) => edit(site, 'search.json', '"package":"lk20"', '"package":"borte"')],
    ['missing-index', (site) => edit(site, '_shared/search/lk20-nn.json', /lk20-nn-[0-9a-f]+/, 'lk20-nn-borte')],
    ['missing-index', (site) => rmSync(join(site, 'sok', 'eget', 'pagefind-entry.json'))],
  ];
  const edit = (site: string, name: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(site, name), 'utf8');
    const spoiled = text.replace(from, () => to);
    expect(spoiled).not.toBe(text);
    writeFileSync(join(site, name), spoiled);
  };

  test.each(plants)('sees a planted %s', async (fault, plant) => {
    const { out } = inject('samples');
    const folder = mkdtempSync(join(tmpdir(), 'stifinner-verify-'));
    cpSync(join(out, '_shared'), join(folder, '_shared'), { recursive: true });
    const site = join(folder, 'site');
    cpSync(join(out, readlinkSync(join(out, 'liavatn'))), site, { recursive: true, filter: (name) => !name.endsWith('_shared') });
    cpSync(join(folder, '_shared'), join(site, '_shared'), { recursive: true });
    const plan = await planOf(projectRoot, 'liavatn');
    expect(verifySite(site, plan)).toEqual([]);
    plant(site);
    const found = verifySite(site, plan);
    rmSync(folder, { recursive: true, force: true });
    expect(found.map((each) => each.fault)).toContain(fault);
  });
});
