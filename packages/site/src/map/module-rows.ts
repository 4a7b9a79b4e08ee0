import { subjectKey } from '@stifinner/core';
import type { PackageMap } from '@stifinner/core/report';
import { lanesOf, roomForLanes, type Trunk } from './lanes.ts';
import type { PartRows } from './module-box.ts';
import type { RowText } from './row.ts';
import { type MapWords, meetingRow, pageRow, refusedRow } from './row-texts.ts';

type MappedModule = PackageMap['modules'][number];
type Part = Omit<PartRows, 'room'>;

/** What stands in a module as rows, part by part; meetings of the whole module come last, in a part without a name. */
export function moduleRows(module: MappedModule, words: MapWords): Part[] {
  const parts = module.parts.map(({ title, pages, meetings, refused }) => ({
    title,
    rows: [
      ...pages.map((page) => pageRow(page, words)),
      ...refused.map((id) => refusedRow(id, words)),
      ...meetings.map((meeting) => meetingRow(meeting, words)),
    ],
  }));
  const whole = module.meetings.map((meeting) => meetingRow(meeting, words));
  return whole.length === 0 ? parts : [...parts, { title: words.map.wholeModule, rows: whole }];
}

/** The room that trunks take beside each column: one for each part where they stand side by side, else one for all. */
export const roomInColumns = (parts: readonly Part[], edges: PackageMap['edges'], spread: boolean): number[] =>
  (spread ? parts.map(({ rows }) => rows) : [parts.flatMap(({ rows }) => rows)]).map((rows) => {
    const lanes = lanesOf(trunksIn(rows, edges).map(({ trunk }) => trunk));
    return roomForLanes(lanes.length === 0 ? 0 : Math.max(...lanes) + 1);
  });

/** What pages lead to in one column. */
export function trunksIn(
  rows: readonly Pick<RowText, 'key'>[],
  edges: PackageMap['edges'],
): { trunk: Trunk; hard: boolean[]; from: string; to: string[] }[] {
  const places = new Map(rows.map(({ key }, place) => [key, place]));
  return rows.flatMap(({ key }, from) => {
    const own = edges.filter((edge) => edge.kind === 'page' && subjectKey('page', edge.from) === key);
    const reached = own.flatMap(({ to, hard }) => {
      const place = places.get(subjectKey('page', to));
      return place === undefined || place === from ? [] : [{ to, hard, place }];
    });
    if (reached.length === 0) return [];
    const trunk = { from, to: reached.map(({ place }) => place) };
    return [{ trunk, hard: reached.map(({ hard }) => hard), from: key, to: reached.map(({ to }) => subjectKey('page', to)) }];
  });
}
