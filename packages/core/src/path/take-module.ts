import type { ModuleStep } from '@stifinner/schemas';
import type { CatalogModule } from '../catalog/catalog.ts';
import { minutesOfPage } from '../minutes/of-page.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { noteAt, type PathReading, type Stop } from './path-reading.ts';
import { readReference } from './read-reference.ts';
import { removedStop } from './take-own.ts';
import { gapOfPage, pageStop } from './take-page.ts';

/** All pages of a module in shelf order, but those left out. Its note goes with the first of them. */
export function takeModule(reading: PathReading, written: ModuleStep, number: number): Stop[] {
  const pointer = `/steps/${number}/module`;
  const read = readReference(reading, 'module', written.module, pointer);
  const note = noteAt(reading, number, written.note);
  switch (read.state) {
    case 'removed':
      return [removedStop(read.move, number, pointer, note)];
    case 'unknown':
      reading.gaps.push({ written: number, pointer, page: null, module: read.near });
      return [];
    case 'refused':
      reading.blockedBy.add(read.file);
      reading.gaps.push({ written: number, pointer, page: null, module: written.module });
      return [];
    case 'found': {
      const module = reading.index.modules.get(read.id)!;
      const except = readExcept(reading, module, written, number);
      const refused = blockByRefused(reading, module, except, number);
      const taken = module.pages.filter(({ id }) => !except.has(id));
      if (taken.length === 0 && !refused) {
        reading.diagnostics.push(diagnose('path/empty-module', reading.at(pointer), { module: module.id }));
      }
      return taken.map((page, first) => pageStop(reading, page, number, pointer, first === 0 ? note : null, []));
    }
  }
}

/** The pages that the step leaves out, each with what it saves. A page that was refused may be left out too. */
function readExcept(reading: PathReading, module: CatalogModule, written: ModuleStep, number: number): Set<string> {
  const { index, diagnostics, at, leftOut } = reading;
  const except = new Set<string>();
  const listed = [...module.pages.map(({ id }) => id), ...module.parts.flatMap((part) => part.pages)];
  for (const [each, id] of (written.except ?? []).entries()) {
    const pointer = `/steps/${number}/except/${each}`;
    const read = readReference(reading, 'page', id, pointer);
    if (read.state === 'unknown' || read.state === 'removed') continue;
    const page = read.state === 'found' ? read.id : id;
    const home = index.moduleOfPage.get(page);
    if (except.has(page)) diagnostics.push(diagnose('path/repeated-omission', at(pointer), { id, section: null }));
    else if (listed.includes(page)) {
      except.add(page);
      const sound = index.pages.get(page);
      if (sound) leftOut.push({ kind: 'page', id: page, because: written.because ?? '', minutes: minutesOfPage(sound) });
    } else if (home !== undefined) {
      const near = nearest(page, listed);
      diagnostics.push(diagnose('path/except-outside-module', at(pointer), { page, module: module.id, home, near }));
    }
  }
  return except;
}

/** The pages of a module that were refused are missing from it, but not from the path. */
function blockByRefused(reading: PathReading, module: CatalogModule, except: Set<string>, number: number): boolean {
  const { index, blockedBy, gaps } = reading;
  const missing = module.parts.flatMap((part) => part.pages).filter((id) => !index.pages.has(id) && !except.has(id));
  const refused = missing.flatMap((id) => index.refused.get(`page:${id}`) ?? []);
  for (const { id, file } of refused) {
    blockedBy.add(file);
    gaps.push(gapOfPage(reading, number, `/steps/${number}/module`, id));
  }
  return refused.length > 0;
}
