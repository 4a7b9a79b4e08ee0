import type { PageStep } from '@stifinner/schemas';
import type { CatalogPage } from '../catalog/catalog.ts';
import { localOf } from '../ids.ts';
import { minutesOfPage } from '../minutes/of-page.ts';
import { leftOutBlocks, omitBlocks } from './omit-blocks.ts';
import { filmsShown, refusedFilms } from './page-needs.ts';
import { type Gap, noteAt, type PathReading, type Stop, type StopOf } from './path-reading.ts';
import { readReference } from './read-reference.ts';
import type { OmittedBlock } from './resolved-path.ts';
import { removedStop } from './take-own.ts';

/** A page, with the blocks that the step leaves out. */
export function takePage(reading: PathReading, written: PageStep, number: number): Stop[] {
  const pointer = `/steps/${number}/page`;
  const read = readReference(reading, 'page', written.page, pointer);
  const note = noteAt(reading, number, written.note);
  switch (read.state) {
    case 'removed':
      return [removedStop(read.move, number, pointer, note)];
    case 'unknown':
      reading.gaps.push(gapOfPage(reading, number, pointer, read.near));
      return [];
    case 'refused':
      reading.blockedBy.add(read.file);
      reading.gaps.push(gapOfPage(reading, number, pointer, written.page));
      return [];
    case 'found': {
      const page = reading.index.pages.get(read.id)!;
      const changed = read.moves.some(({ kind }) => kind !== 'renamed');
      const omit = { blocks: written.omit ?? [], because: written.because ?? '' };
      const omitted = omitBlocks(reading, page, number, omit, changed);
      reading.leftOut.push(...leftOutBlocks(page, omitted));
      const merged = read.moves.some(({ kind }) => kind === 'merged');
      return [{ ...pageStop(reading, page, number, pointer, note, omitted), merged }];
    }
  }
}

/** One page in the walk. */
export function pageStop(
  { index, blockedBy }: PathReading,
  page: CatalogPage,
  written: number,
  pointer: string,
  note: string | null,
  omitted: OmittedBlock[],
): StopOf<'page'> {
  const without = omitted.map(({ block }) => block);
  for (const file of refusedFilms(index, filmsShown(page, without))) blockedBy.add(file);
  return {
    written,
    pointer,
    slug: localOf(page.id),
    merged: false,
    step: {
      kind: 'page',
      page: page.id,
      omitted,
      module: page.module,
      part: page.part,
      minutes: minutesOfPage(page, without),
      audience: page.audience,
      note,
    },
  };
}

/** What is known of a page that could not be taken. */
export const gapOfPage = ({ index }: PathReading, written: number, pointer: string, page: string | null): Gap => ({
  written,
  pointer,
  page,
  module: page === null ? null : (index.moduleOfPage.get(page) ?? null),
});
