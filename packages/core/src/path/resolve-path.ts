import type { CatalogPage, PathEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Outcome } from '../diagnostics/outcome.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { type SubjectKey, subjectKey } from '../ids.ts';
import { minutesByAudience } from '../minutes/by-audience.ts';
import { blocksWith } from '../minutes/of-page.ts';
import { nearest } from '../nearest.ts';
import { diagnose } from '../rules/rules.ts';
import { takeSlug } from '../slug.ts';
import { checkPathOrder } from './check-path-order.ts';
import { checkPathPrerequisites } from './check-path-prerequisites.ts';
import { checkRepeats } from './check-repeats.ts';
import { dropMerged } from './drop-merged.ts';
import { filmsIn, filmsShown } from './page-needs.ts';
import { beginReading, type PathReading, type Stop } from './path-reading.ts';
import { placeMeetings } from './place-meetings.ts';
import type { ResolvedPath, ResolvedStep } from './resolved-path.ts';
import { takeStep } from './take-step.ts';

/**
 * Follows every reference of a path, places its meetings, sums its minutes, and checks it against the order rules and
 * prerequisites of its packages. Never throws on content: a step that names something unknown is an error and falls
 * out, one that names something refused falls out silently and its file stands in `blockedBy`.
 */
export function resolvePath(index: CatalogIndex, entry: PathEntry): Outcome<ResolvedPath> {
  const reading = beginReading(index, entry);
  checkBase(reading);
  const walk = dropMerged(entry.value.steps.flatMap((step, number) => takeStep(reading, step, number)));
  checkRepeats(reading, walk);
  const outOfOrder = checkPathOrder(reading, walk);
  checkPathPrerequisites(reading, walk, outOfOrder);
  const steps = numbered(placeMeetings(reading, walk));
  const value: ResolvedPath = {
    id: entry.id,
    language: entry.language,
    title: entry.value.title,
    why: entry.value.why,
    basedOn: entry.value.basedOn ?? null,
    steps,
    leftOut: leftOutOf(reading, steps),
    minutes: minutesByAudience(steps),
    uses: usesOf(index, steps),
    blockedBy: [...reading.blockedBy].sort(),
  };
  return { value, diagnostics: sortDiagnostics(reading.diagnostics) };
}

function checkBase({ index, entry, at, diagnostics }: PathReading): void {
  const { basedOn } = entry.value;
  if (basedOn === undefined || index.paths.has(basedOn) || index.refused.has(`path:${basedOn}`)) return;
  if (index.refused.has(`package:${basedOn.split('/')[0]}`)) return;
  diagnostics.push(diagnose('path/unknown-base', at('/basedOn'), { id: basedOn, near: nearest(basedOn, index.paths.keys()) }));
}

function numbered(walk: Stop[]): ResolvedStep[] {
  const taken = new Set<string>();
  return walk.map(({ step, slug }, place) => ({ number: place + 1, slug: takeSlug(slug, taken), ...step }));
}

/** A page that one step leaves out of its module and another takes is not left out. */
function leftOutOf({ leftOut }: PathReading, steps: ResolvedStep[]): ResolvedPath['leftOut'] {
  const taken = new Set(steps.flatMap((step) => (step.kind === 'page' ? step.page : [])));
  return leftOut.filter(({ kind, id }) => kind !== 'page' || !taken.has(id));
}

/** What the walk meets: its steps, their modules, and the films in its pages and blocks. */
function usesOf(index: CatalogIndex, steps: ResolvedStep[]): SubjectKey[] {
  const uses = new Set<SubjectKey>();
  for (const step of steps) {
    if (step.module !== null) uses.add(subjectKey('module', step.module));
    if (step.kind === 'film') uses.add(subjectKey('film', step.film));
    else if (step.kind === 'meeting') uses.add(subjectKey('meeting', step.meeting));
    else if (step.kind === 'page' || step.kind === 'block') {
      const page = index.pages.get(step.page);
      if (!page) continue;
      uses.add(subjectKey('page', page.id));
      for (const film of filmsTaken(page, step)) uses.add(subjectKey('film', film));
    }
  }
  return [...uses].sort();
}

const filmsTaken = (page: CatalogPage, step: Extract<ResolvedStep, { kind: 'page' | 'block' }>): string[] =>
  step.kind === 'block'
    ? filmsIn(blocksWith(page, step.block))
    : filmsShown(
        page,
        step.omitted.map(({ block }) => block),
      );
