import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fillMap, mapFolder, PageBytes, sharedFolder } from '@stifinner/site';
import type { DrawnTemplate } from '../template/draw-template.ts';
import { hashOfPage, Template } from '../template/load-template.ts';
import { keepMapRecord, type MapRecord } from './map-record.ts';

/**
 * Writes the maps for authors from what Astro drew, and removes those of packages that are gone. They lie beside the sites,
 * and find their styles in the shared folder beside them, however sites find what they share. What is there already is left
 * as it is. Where no package is there, nothing is drawn, and there is no map.
 */
export function writeMaps({ out, content }: { out: string; content: string }, drawn: DrawnTemplate | null): void {
  const record: MapRecord = { content, pages: [], assets: [] };
  if (drawn) {
    const keys = drawn.pages.map(([key]) => key).filter((key) => key.startsWith(`${mapFolder}/`));
    const template = new Template({ folder: drawn.folder, hashes: new Map(drawn.pages), earlier: [] });
    for (const key of keys) {
      const shared = posix.relative(key, sharedFolder);
      const page = fillMap(template.page(key), shared, new PageBytes());
      const name = `${key}index.html`;
      writeIfOther(join(out, name), page);
      record.pages.push([name, hashOfPage(page)]);
    }
    if (keys.length > 0) record.assets = drawn.assets.map((name) => `_astro/${name}`);
  }
  removeOthers(out, new Set(record.pages.map(([name]) => name)));
  keepMapRecord(out, record);
}

/** A reader meets the old page or the new. */
function writeIfOther(file: string, page: Uint8Array): void {
  if (existsSync(file) && readFileSync(file).equals(page)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new-${process.pid}`, page);
  renameSync(`${file}.new-${process.pid}`, file);
}

/** Maps of packages that are gone, and pages that were half written when a run was cut off. */
function removeOthers(out: string, names: ReadonlySet<string>): void {
  const walk = (folder: string): void => {
    if (!existsSync(join(out, folder))) return;
    for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
      const name = posix.join(folder, entry.name);
      const leads = [...names].some((each) => each.startsWith(`${name}/`));
      if (entry.isDirectory() && leads) walk(name);
      else if (!names.has(name)) rmSync(join(out, name), { recursive: true, force: true });
    }
  };
  if (names.size === 0) rmSync(join(out, mapFolder), { recursive: true, force: true });
  else walk(mapFolder);
}
