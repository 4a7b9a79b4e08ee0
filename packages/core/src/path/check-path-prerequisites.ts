import type { OrderConstraint } from '../order/order-constraints.ts';
import { type Requirer, requiresInTheEnd } from '../prerequisites/check-prerequisites.ts';
import { diagnose } from '../rules/rules.ts';
import { alike, type Said, said, saidIn } from '../rules/said.ts';
import type { StepMove } from '../rules/step-move.ts';
import { isStop, type PathReading, type Stop } from './path-reading.ts';

/** Something required, and the stops that require it. */
interface Demand {
  id: string;
  hard: boolean;
  by: { id: string; stop: Stop; why: Said }[];
}

/**
 * Checks that a path has what its pages and modules require. A module is required by its pages, and counts as met when
 * the path takes any page of it, or a block; when it comes is for the order rules. A page must come before the one that
 * requires it, unless an order rule that is broken already (`outOfOrder`) says so. Each thing that lacks is one
 * diagnostic, however many ask for it. Requirements in a circle are the package's fault, and bind no path.
 */
export function checkPathPrerequisites(reading: PathReading, walk: Stop[], outOfOrder: OrderConstraint[]): void {
  const modules = missingModules(reading, walk);
  for (const demand of modules) reportMissing(reading, 'module', demand);
  for (const demand of missingPages(reading, walk, modules)) reportMissing(reading, 'page', demand);
  for (const demand of latePages(reading, walk, outOfOrder)) reportLate(reading, walk, demand);
}

function missingModules({ index, gaps }: PathReading, walk: Stop[]): Demand[] {
  const taken = new Set(walk.flatMap((stop) => (isStop(stop, 'page') || isStop(stop, 'block') ? [stop.step.module] : [])));
  for (const { module } of gaps) taken.add(module);
  const demands = new Map<string, Demand>();
  for (const stop of firstPages(walk)) {
    const module = index.modules.get(stop.step.module ?? '');
    for (const { id, hard, why } of module?.requires ?? []) {
      if (!index.modules.has(id) || taken.has(id) || module?.id === id) continue;
      demand(demands, id, hard, { id: module!.id, stop, why: saidIn(why) });
    }
  }
  return settle(demands, index.modules, gaps);
}

function missingPages({ index, gaps }: PathReading, walk: Stop[], missing: Demand[]): Demand[] {
  const taken = new Set(walk.flatMap((stop) => (isStop(stop, 'page') ? [stop.step.page] : [])));
  for (const { page } of gaps) if (page !== null) taken.add(page);
  const gone = new Map(missing.map(({ id, hard }) => [id, hard]));
  const unsure = new Set(gaps.filter(({ page }) => page === null).map(({ module }) => module));
  const demands = new Map<string, Demand>();
  for (const stop of firstPages(walk)) {
    for (const { id, hard, why } of index.pages.get(stop.step.page)?.requires ?? []) {
      const page = index.pages.get(id);
      if (!page || taken.has(id) || id === stop.step.page || unsure.has(page.module)) continue;
      // The whole module is missing, and said to be: its page is no second finding, unless it is graver.
      if (gone.has(page.module) && (gone.get(page.module) || !hard)) continue;
      demand(demands, id, hard, { id: stop.step.page, stop, why: alike(why) });
    }
  }
  return settle(demands, index.pages, gaps);
}

function latePages({ index }: PathReading, walk: Stop[], outOfOrder: OrderConstraint[]): Demand[] {
  const pages = firstPages(walk);
  const position = new Map(pages.map((stop, number) => [stop.step.page, number]));
  const demands = new Map<string, Demand>();
  for (const [number, stop] of pages.entries()) {
    for (const { id, hard, why } of index.pages.get(stop.step.page)?.requires ?? []) {
      if ((position.get(id) ?? -1) <= number) continue;
      const module = index.pages.get(id)?.module;
      if (outOfOrder.some(({ first, later }) => first === module && later === stop.step.module)) continue;
      demand(demands, id, hard, { id: stop.step.page, stop, why: alike(why) });
    }
  }
  return settle(demands, index.pages, []);
}

/** Each page where the walk first comes to it. */
function firstPages(walk: Stop[]) {
  const seen = new Set<string>();
  return walk.filter((stop) => isStop(stop, 'page')).filter(({ step }) => !seen.has(step.page) && seen.add(step.page));
}

function demand(demands: Map<string, Demand>, id: string, hard: boolean, by: Demand['by'][number]): void {
  const known = demands.get(id);
  if (!known) demands.set(id, { id, hard, by: [by] });
  else {
    known.hard ||= hard;
    if (!known.by.some((other) => other.id === by.id)) known.by.push(by);
  }
}

/** The demands that a path can be told of: not those in a circle, and none where nobody knows what a step would have taken. */
function settle(demands: Map<string, Demand>, requirers: ReadonlyMap<string, Requirer>, gaps: PathReading['gaps']): Demand[] {
  if (gaps.some(({ page, module }) => page === null && module === null)) return [];
  return [...demands.values()].flatMap((each) => {
    const by = each.by.filter(({ id }) => !requiresInTheEnd(requirers, each.id, id));
    return by.length > 0 ? [{ ...each, by }] : [];
  });
}

function reportMissing({ diagnostics, at }: PathReading, kind: 'page' | 'module', { id, hard, by }: Demand): void {
  const code = hard ? 'path/prerequisite-required' : 'path/prerequisite-left-out';
  const args = { kind, id, by: by.map((each) => each.id), lost: by.map(({ why }) => why) };
  diagnostics.push(diagnose(code, at(by[0]!.stop.pointer), args, otherPlaces(by, at)));
}

function reportLate({ diagnostics, at }: PathReading, walk: Stop[], { id, by }: Demand): void {
  const late = walk.find((stop) => isStop(stop, 'page') && stop.step.page === id)!;
  const first = by[0]!.stop;
  const move: StepMove =
    late.written === first.written ? { kind: 'own-step' } : { kind: 'before', step: late.written + 1, before: first.written + 1 };
  const related = [{ at: at(first.pointer), says: comesHere(by[0]!.id) }];
  diagnostics.push(
    diagnose(
      'path/prerequisite-late',
      at(late.pointer),
      { id, by: by.map((each) => each.id), lost: by.map(({ why }) => why), move },
      related,
    ),
  );
}

const otherPlaces = (by: Demand['by'], at: PathReading['at']) =>
  by
    .filter(
      ({ stop }, number) =>
        stop.pointer !== by[0]!.stop.pointer && by.findIndex((other) => other.stop.pointer === stop.pointer) === number,
    )
    .map(({ id, stop }) => ({ at: at(stop.pointer), says: comesHere(id) }));

const comesHere = (id: string): Said => said(`\`${id}\` kommer her`, `\`${id}\` comes here`);
