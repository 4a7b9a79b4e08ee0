import type { CatalogPage } from '../catalog/catalog.ts';
import { qualifyBlock } from '../ids.ts';
import { blocksWith, minutesOfBlock } from '../minutes/of-page.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import type { PathReading } from './path-reading.ts';
import type { OmittedBlock } from './resolved-path.ts';

/**
 * The blocks that a page step leaves out, each with what it saves; a block inside a section that is left out goes with
 * the section. Where the page is another than was written (`moved`), its blocks may be others too, and the notice of the
 * move says to look them over.
 */
export function omitBlocks(
  { diagnostics, at }: PathReading,
  page: CatalogPage,
  written: number,
  omit: { blocks: string[]; because: string },
  moved: boolean,
): OmittedBlock[] {
  if (omit.blocks.length === 0) return [];
  const ids = page.blocks.map(({ id }) => id);
  const known = omit.blocks.filter((block) => ids.includes(block));
  const omitted: OmittedBlock[] = [];
  for (const [number, block] of omit.blocks.entries()) {
    const place = () => at(`/steps/${written}/omit/${number}`);
    const section = known.find((other) => other !== block && blocksWith(page, other).some(({ id }) => id === block));
    if (!ids.includes(block)) {
      if (!moved)
        diagnostics.push(
          diagnose('path/unknown-block', place(), { block, page: page.id, near: nearest(block, ids), blocks: ids }),
        );
    } else if (omit.blocks.indexOf(block) < number) {
      diagnostics.push(diagnose('path/repeated-omission', place(), { id: block, section: null }));
    } else if (section !== undefined) {
      diagnostics.push(diagnose('path/repeated-omission', place(), { id: block, section }));
    } else {
      omitted.push({ block, because: omit.because, minutes: minutesOfBlock(page, block) });
    }
  }
  return omitted;
}

/** The same omissions as the whole path tells them. */
export const leftOutBlocks = (page: CatalogPage, omitted: OmittedBlock[]) =>
  omitted.map(({ block, because, minutes }) => ({ kind: 'block' as const, id: qualifyBlock(page.id, block), because, minutes }));
