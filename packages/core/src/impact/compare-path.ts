import type { ImpactFacet, ImpactPath, ImpactStep, Step } from '@stifinner/schemas';
import type { PathEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Language } from '../language.ts';
import { totalMinutes } from '../minutes/arithmetic.ts';
import { follow } from '../moved/follow.ts';
import type { ResolvedPath, ResolvedStep } from '../path/resolved-path.ts';
import { addressOfPath } from '../site-plan/plan-path.ts';
import { alignSteps } from './align-steps.ts';
import { compareStep, type PathReader } from './compare-step.ts';
import { isSame, ordered } from './facets.ts';
import type { PageDifferences } from './page-difference.ts';
import type { Comparison } from './sides.ts';
import { nameNow, nameOf } from './step-names.ts';

/** A path of a school on one side: as it is walked, and as it was written. */
export interface PathSide {
  path: ResolvedPath;
  entry: PathEntry | null;
}

/** What paths are compared with. */
export interface PathsReader {
  comparison: Comparison;
  pages: PageDifferences;
  /** The school's. */
  language: Language;
}

/** What a reader of a path meets otherwise; null where it is the same. Of a path that is new or gone no steps are told. */
export function comparePath(reader: PathsReader, before: PathSide | null, after: PathSide | null): ImpactPath | null {
  if (before === null || after === null) return after ? alone(after, 'new') : before && alone(before, 'gone');
  const [a, b] = [before.path, after.path];
  const rewritten = !isSame(before.entry?.value, after.entry?.value);
  // A path whose file was refused has no steps to compare.
  const isRead = !(isUnread(a) || isUnread(b));
  // Where something in it was refused, what follows from that is not told: the school sees none of it.
  const isWhole = a.blockedBy.length + b.blockedBy.length === 0;
  const all = isRead ? stepsOf(reader, a, b, after.entry) : [];
  const steps = isWhole
    ? all
    : all.filter(({ kind, change }) => kind !== 'meeting' || change === 'changed' || change === 'refused');
  const what: ImpactFacet[] = [
    ...(a.title === b.title || !isRead ? [] : ['title' as const]),
    ...(a.why === b.why || !isRead ? [] : ['why' as const]),
    ...(steps.some(({ change }) => change !== 'changed') ? ['steps' as const] : []),
    ...(steps.some((step) => step.what.includes('order')) ? ['order' as const] : []),
    ...(isSame(a.minutes.total, b.minutes.total) || !isWhole ? [] : ['minutes' as const]),
  ];
  const leftOutGone = isWhole && !rewritten ? goneOf(a, b) : [];
  if (steps.length + what.length + leftOutGone.length === 0 && !rewritten) return null;
  const { id, title } = isUnread(b) ? a : b;
  const minutes = { before: minutesOf(a), after: minutesOf(b) };
  return { id, title, change: 'changed', rewritten, what: ordered(what), minutes, steps, leftOutGone };
}

function alone({ path }: PathSide, change: 'new' | 'gone'): ImpactPath {
  const typical = minutesOf(path);
  const minutes = change === 'new' ? { before: null, after: typical } : { before: typical, after: null };
  return { id: path.id, title: path.title, change, rewritten: true, what: [], minutes, steps: [], leftOutGone: [] };
}

/** It has its id, and the file that it waits for: no path is without a reason. */
const isUnread = ({ why, blockedBy }: ResolvedPath): boolean => why === '' && blockedBy.length > 0;

const minutesOf = (path: ResolvedPath): number | null =>
  path.blockedBy.length > 0 ? null : totalMinutes(path.minutes.total).typical;

function stepsOf({ comparison, pages, language }: PathsReader, a: ResolvedPath, b: ResolvedPath, entry: PathEntry | null) {
  const { index } = comparison.after;
  const throughOf = whyNew(index, entry?.value.steps ?? []);
  const reader: PathReader = { comparison, pages, language, address: addressOfPath(b.id), throughOf };
  return alignSteps(a.steps, b.steps, (step) => nameNow(index, step), nameOf).flatMap((pair) => compareStep(reader, pair) ?? []);
}

/** Pages come with a module that a path takes whole, and meetings with the parts that it takes pages from. */
function whyNew(index: CatalogIndex, written: readonly Step[]): (step: ResolvedStep) => ImpactStep['through'] {
  const leadsTo = (kind: 'page' | 'module', id: string): string[] => {
    const followed = follow(index, kind, id);
    return followed.state === 'found' ? [followed.id] : [];
  };
  return (step) => {
    if (step.kind === 'meeting') return step.placedBy === 'part' ? 'part' : null;
    if (step.kind !== 'page') return null;
    const named = written.flatMap((each) => ('page' in each ? leadsTo('page', each.page) : []));
    const whole = written.flatMap((each) => ('module' in each ? leadsTo('module', each.module) : []));
    return !named.includes(step.page) && step.module !== null && whole.includes(step.module) ? 'module' : null;
  };
}

/** Pages and meetings that were left out, and that there is nothing to leave out of any more. */
function goneOf(before: ResolvedPath, after: ResolvedPath): string[] {
  const still = new Set(after.leftOut.map(({ kind, id }) => `${kind} ${id}`));
  return before.leftOut.filter(({ kind, id }) => kind !== 'block' && !still.has(`${kind} ${id}`)).map(({ id }) => id);
}
