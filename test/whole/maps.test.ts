import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '@stifinner/publisher';
import { expect, test } from 'vitest';
import { newFolder } from './cold-build.ts';
import { everyFile } from './every-file.ts';
import { projectRoot } from './sample-tree.ts';

/** The smallest package that is whole, and a school: drawn in a second. */
function smallTree(): string {
  const root = newFolder();
  cpSync(join(projectRoot, 'test/rules/_base'), root, { recursive: true });
  return root;
}

const page = '_kart/p/index.html';
const ofMaps = (out: string) => new Map([...everyFile(out)].filter(([name]) => name.startsWith('_kart/')));

test('the map of a package is whole, and is made again where somebody has taken or spoiled it', async () => {
  const [root, out] = [smallTree(), newFolder()];
  const { maps } = await build({ root, out });
  expect(maps).toEqual(['p']);
  const html = readFileSync(join(out, page), 'utf8');
  expect(html).not.toMatch(/[\uE000-\uF8FF]/);
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(20);
  const lost = links.filter((link) =>
    link.startsWith('#') ? !ids.has(link.slice(1)) : !existsSync(join(out, '_kart/p', link)) || link.startsWith('/'),
  );
  expect(lost).toEqual([]);

  const first = everyFile(out);
  rmSync(join(out, '_kart'), { recursive: true });
  expect(await build({ root, out })).toMatchObject({ drawn: 0, maps: ['p'] });
  expect(everyFile(out)).toEqual(first);
  writeFileSync(join(out, page), html.replace('</main>', ''));
  // Of a package that was there once.
  mkdirSync(join(out, '_kart/borte'));
  writeFileSync(join(out, '_kart/borte/index.html'), html);
  await build({ root, out });
  expect(everyFile(out)).toEqual(first);

  // Where sites have copies of what they share, it uses what they are copied from.
  const apart = newFolder();
  await build({ root, out: apart, mode: 'standalone' });
  expect(ofMaps(apart)).toEqual(ofMaps(out));
  const styles = /href="([^"]+\.css)"/.exec(html)?.[1];
  expect(existsSync(join(apart, '_kart/p', styles ?? 'none'))).toBe(true);
});

test('a package without schools has its map, which tells of a page with faults, and goes with its package', async () => {
  const [root, out] = [smallTree(), newFolder()];
  rmSync(join(root, 'sites'), { recursive: true });
  const file = join(root, 'content/p/fag/side.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: reading', 'kind: kino'));
  const { schools, maps } = await build({ root, out });
  expect([schools, maps]).toEqual([[], ['p']]);
  const html = readFileSync(join(out, page), 'utf8');
  expect(html).toContain('1 fil har feil, og er ikke med i kartet');
  expect(html).toContain('<code>side</code>');
  rmSync(join(root, 'content/p'), { recursive: true });
  expect((await build({ root, out })).maps).toEqual([]);
  expect(existsSync(join(out, '_kart'))).toBe(false);
});
