import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@stifinner/authoring';
import { addressMedia, astroBuild, mediaOf } from '@stifinner/publisher';
import { readFolder } from '@stifinner/reader';
import { type SiteInput, siteRoot } from '@stifinner/site';
import { expect, inject, test } from 'vitest';
import { planOf, projectRoot } from './sample-tree.ts';

const site = fileURLToPath(siteRoot);
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('_shared'))
    .sort();

test.each(['fjellheim', 'liavatn', 'storhaug'])(
  'a plain astro build of %s alone equals the filled site, byte for byte',
  async (id) => {
    const content = checkContent(await readFolder(projectRoot));
    const plan = await planOf(projectRoot, id);
    const media = await addressMedia(projectRoot, mediaOf(content.catalog));
    const input: SiteInput = { catalog: content.catalog, languages: [plan.language], media, plan };
    // Inside the Astro project: Astro moves assets by renaming, which no other file system would allow.
    const folder = mkdtempSync(join(site, 'node_modules', '.one-school-'));
    try {
      writeFileSync(join(folder, 'input.json'), JSON.stringify(input));
      await astroBuild(join(folder, 'input.json'), join(folder, 'out'));
      const filled = join(inject('samples').out, id);
      expect(files(join(folder, 'out'))).toEqual(files(filled));
      for (const name of files(filled))
        expect(readFileSync(join(folder, 'out', name), 'utf8'), name).toBe(readFileSync(join(filled, name), 'utf8'));
      const assets = readdirSync(join(folder, 'out', '_shared', '_astro')).sort();
      for (const name of assets)
        expect(
          readFileSync(join(folder, 'out', '_shared', '_astro', name)).equals(
            readFileSync(join(filled, '_shared', '_astro', name)),
          ),
          name,
        ).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
