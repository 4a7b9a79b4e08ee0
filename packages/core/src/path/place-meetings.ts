import type { CatalogMeeting, CatalogModule } from '../catalog/catalog.ts';
import { diagnose } from '../rules/rules.ts';
import { type Absence, leaveOutMeetings } from './leave-out-meetings.ts';
import { isStop, type PathReading, type Stop, type StopOf } from './path-reading.ts';
import { meetingStop } from './take-alone.ts';

/**
 * The walk with its meetings. The meetings of each part that the path takes pages from come after the last of those
 * pages; coming back to a page does not move them. A meeting of the whole module comes when the path takes a page from
 * each of its parts, after the last step in the module. What the path places itself, or leaves out, is not placed.
 */
export function placeMeetings(reading: PathReading, walk: Stop[]): Stop[] {
  const absences = leaveOutMeetings(reading);
  const placed = new Set(walk.flatMap((stop) => (isStop(stop, 'meeting') ? stop.step.meeting : [])));
  const after = new Map<number, StopOf<'meeting'>[]>();
  const coming = new Set<string>();
  for (const module of modulesIn(reading, walk)) {
    blockByRefused(reading, module, absences);
    const own = module.leaderSupport?.meetings ?? [];
    for (const meeting of [...own.filter(({ part }) => part !== null), ...own.filter(({ part }) => part === null)]) {
      const last = lastBefore(walk, module, meeting);
      if (last === null) continue;
      coming.add(meeting.id);
      const absence = absences.get(meeting.id);
      if (placed.has(meeting.id)) continue;
      if (absence) reading.leftOut.push({ kind: 'meeting', id: meeting.id, because: absence.because, minutes: meeting.minutes });
      else {
        const { written, pointer } = walk[last]!;
        after.set(last, [...(after.get(last) ?? []), meetingStop(meeting, written, pointer, null, 'part')]);
      }
    }
  }
  reportNeedless(reading, absences, placed, coming);
  return walk.flatMap((stop, number) => [stop, ...(after.get(number) ?? [])]);
}

function modulesIn({ index }: PathReading, walk: Stop[]): CatalogModule[] {
  const ids = new Set(walk.flatMap((stop) => (isStop(stop, 'page') ? (stop.step.module ?? []) : [])));
  return [...ids].flatMap((id) => index.modules.get(id) ?? []);
}

/** The stop that a meeting comes after, by its place in the walk; null where the path gives no cause for it. */
function lastBefore(walk: Stop[], module: CatalogModule, meeting: CatalogMeeting): number | null {
  const seen = new Set<string>();
  const parts = new Set<string | null>();
  let lastPage: number | null = null;
  let lastStep: number | null = null;
  for (const [number, stop] of walk.entries()) {
    if (stop.step.module !== module.id || isStop(stop, 'film')) continue;
    if (isStop(stop, 'page')) {
      if (seen.has(stop.step.page)) continue;
      seen.add(stop.step.page);
      parts.add(stop.step.part);
      if (stop.step.part === meeting.part) lastPage = number;
    }
    lastStep = number;
  }
  if (meeting.part !== null) return lastPage;
  return module.parts.every(({ id, pages }) => pages.length === 0 || parts.has(id)) ? lastStep : null;
}

/** Leader support lies in its module's folder: meetings refused there are meetings that the path would have got. */
function blockByRefused({ index, blockedBy }: PathReading, module: CatalogModule, absences: Map<string, Absence>): void {
  const folder = module.file.replace(/[^/]*$/, '');
  for (const { kind, id, file } of index.catalog.refused) {
    if (kind === 'meeting' && file.replace(/[^/]*$/, '') === folder && !absences.has(id)) blockedBy.add(file);
  }
}

/** Where steps are missing, what the path would have got is not known. */
function reportNeedless(reading: PathReading, absences: Map<string, Absence>, placed: Set<string>, coming: Set<string>): void {
  for (const { meeting: id, pointer } of absences.values()) {
    const meeting = reading.index.meetings.get(id);
    if (!meeting) continue;
    if (placed.has(id)) reading.diagnostics.push(diagnose('path/placed-and-left-out', reading.at(pointer), { meeting: id }));
    else if (!coming.has(id) && reading.gaps.length === 0) {
      const { module, part } = meeting;
      reading.diagnostics.push(diagnose('path/needless-leave-out', reading.at(pointer), { meeting: id, module, part }));
    }
  }
}
