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
  const visits = visitsOf(walk);
  for (const module of modulesIn(reading, walk)) {
    blockByRefused(reading, module, absences);
    const visit = visits.get(module.id)!;
    const own = module.leaderSupport?.meetings ?? [];
    for (const meeting of [...own.filter(({ part }) => part !== null), ...own.filter(({ part }) => part === null)]) {
      const last = lastBefore(visit, module, meeting);
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

/** Where the walk was last in a module, by place in the walk: on a new page of each of its parts, and at all. */
interface Visit {
  lastPage: Map<string | null, number>;
  lastStep: number;
}

/** The visits to modules. To see a film is no visit, nor is to come back to a page. */
function visitsOf(walk: Stop[]): Map<string, Visit> {
  const visits = new Map<string, Visit>();
  const seen = new Set<string>();
  for (const [number, stop] of walk.entries()) {
    const { module } = stop.step;
    if (module === null || isStop(stop, 'film')) continue;
    const visit = visits.get(module) ?? { lastPage: new Map(), lastStep: number };
    visits.set(module, visit);
    if (isStop(stop, 'page')) {
      if (seen.has(stop.step.page)) continue;
      seen.add(stop.step.page);
      visit.lastPage.set(stop.step.part, number);
    }
    visit.lastStep = number;
  }
  return visits;
}

/** The stop that a meeting comes after, by its place in the walk; null where the path gives no cause for it. */
function lastBefore({ lastPage, lastStep }: Visit, module: CatalogModule, { part }: CatalogMeeting): number | null {
  if (part !== null) return lastPage.get(part) ?? null;
  return module.parts.every(({ id, pages }) => pages.length === 0 || lastPage.has(id)) ? lastStep : null;
}

/** Leader support lies in its module's folder: meetings refused there are meetings that the path would have got. */
function blockByRefused({ index, blockedBy }: PathReading, module: CatalogModule, absences: Map<string, Absence>): void {
  if (index.catalog.refused.length === 0) return;
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
