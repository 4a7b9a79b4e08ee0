import type { BlockStep, FilmStep, MeetingStep } from '@stifinner/schemas';
import type { CatalogMeeting, CatalogPage } from '../catalog/catalog.ts';
import type { RecordedMove } from '../catalog/index-catalog.ts';
import { localOf, qualifyBlock, splitBlockId } from '../ids.ts';
import { meetingAudience } from '../minutes/by-audience.ts';
import { blocksWith, minutesOfBlockAlone } from '../minutes/of-page.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { filmsIn, refusedFilms } from './page-needs.ts';
import { noteAt, type PathReading, type Stop, type StopOf } from './path-reading.ts';
import { readReference } from './read-reference.ts';
import { removedStop } from './take-own.ts';
import { gapOfPage } from './take-page.ts';

/** A film with its questions. It is told under the module that shows it first, but is bound by no order. */
export function takeFilm(reading: PathReading, written: FilmStep, number: number): Stop[] {
  const pointer = `/steps/${number}/film`;
  const read = readReference(reading, 'film', written.film, pointer);
  const note = noteAt(reading, number, written.note);
  if (read.state === 'refused') reading.blockedBy.add(read.file);
  if (read.state === 'removed') return [removedStop(read.move, number, pointer, note)];
  if (read.state !== 'found') return [];
  const { id, minutes } = reading.index.films.get(read.id)!;
  const home = reading.index.pageOfFilm.get(id);
  const { module = null, part = null, audience = ['teacher' as const] } = home ?? {};
  return [
    {
      written: number,
      pointer,
      slug: localOf(id),
      merged: false,
      step: { kind: 'film', film: id, module, part, minutes, audience, note },
    },
  ];
}

/** A block without its page. */
export function takeBlock(reading: PathReading, written: BlockStep, number: number): Stop[] {
  const { index, diagnostics, at, gaps, blockedBy } = reading;
  const pointer = `/steps/${number}/block`;
  const { page: pageId, block } = splitBlockId(written.block) ?? { page: written.block, block: '' };
  const read = readReference(reading, 'page', pageId, pointer);
  const note = noteAt(reading, number, written.note);
  if (read.state === 'removed') return [removedStop(read.move, number, pointer, note)];
  if (read.state === 'refused') blockedBy.add(read.file);
  if (read.state !== 'found') {
    gaps.push({ ...gapOfPage(reading, number, pointer, read.state === 'unknown' ? read.near : pageId), page: null });
    return [];
  }
  const page = pageWithBlock(reading, read.id, block, read.moves);
  const blocks = blocksWith(page, block);
  if (blocks.length === 0) {
    const ids = page.blocks.map(({ id }) => id);
    diagnostics.push(
      diagnose('path/unknown-block', at(pointer), { block, page: page.id, near: nearest(block, ids), blocks: ids }),
    );
    gaps.push({ written: number, pointer, page: null, module: page.module });
    return [];
  }
  for (const file of refusedFilms(index, filmsIn(blocks))) blockedBy.add(file);
  const { module, part, audience } = page;
  const minutes = minutesOfBlockAlone(page, block);
  const step = { kind: 'block' as const, page: page.id, block, module, part, minutes, audience, note };
  return [{ written: number, pointer, slug: `${localOf(page.id)}-${block}`, merged: false, step }];
}

/** Where the page was split, the block may have gone to another than the first of what it became. */
function pageWithBlock({ index }: PathReading, found: string, block: string, moves: RecordedMove[]): CatalogPage {
  const pages = [found, ...moves.flatMap(({ to }) => to ?? [])];
  const holder = pages.map((id) => index.blocks.get(qualifyBlock(id, block))).find((each) => each !== undefined);
  return holder?.page ?? index.pages.get(found)!;
}

/** A meeting that the path places itself. */
export function takeMeeting(reading: PathReading, written: MeetingStep, number: number): Stop[] {
  const pointer = `/steps/${number}/meeting`;
  const read = readReference(reading, 'meeting', written.meeting, pointer);
  const note = noteAt(reading, number, written.note);
  if (read.state === 'removed') return [removedStop(read.move, number, pointer, note)];
  if (read.state === 'refused') reading.blockedBy.add(read.file);
  if (read.state !== 'found') {
    const meant = read.state === 'unknown' && read.near !== null ? reading.index.meetings.get(read.near) : undefined;
    reading.gaps.push({ written: number, pointer, page: null, module: meant?.module ?? null });
    return [];
  }
  return [meetingStop(reading.index.meetings.get(read.id)!, number, pointer, note, 'path')];
}

/** One meeting in the walk. */
export const meetingStop = (
  { id, module, part, minutes }: CatalogMeeting,
  written: number,
  pointer: string,
  note: string | null,
  placedBy: 'path' | 'part',
): StopOf<'meeting'> => ({
  written,
  pointer,
  slug: localOf(id),
  merged: false,
  step: { kind: 'meeting', meeting: id, placedBy, module, part, minutes, audience: [...meetingAudience], note },
});
