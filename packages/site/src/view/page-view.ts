import type { CatalogPackage, PlannedPage } from '@stifinner/core';
import type { AudienceView, FormView } from './form-view.ts';
import type { OmissionView, PathView, RunView, StepView } from './path-view.ts';
import type { SchoolView } from './school-view.ts';

/** What holes see: the school, the page, and in a region the thing that it is repeated for. */
export interface View {
  school: SchoolView;
  planned: PlannedPage;
  /** The way from this page to the site's root, without a slash at its end: `.`, `../..`. */
  base: string;
  path: PathView | null;
  step: StepView | null;
  run: RunView | null;
  form: FormView | null;
  audience: AudienceView | null;
  omission: OmissionView | null;
  package: CatalogPackage | null;
}

/** The view of one planned page, before any region. */
export function pageView(school: SchoolView, planned: PlannedPage): View {
  const path = planned.path === null ? null : (school.pathsById.get(planned.path) ?? null);
  const step = path === null || planned.step === null ? null : (path.steps[planned.step - 1] ?? null);
  return {
    school,
    planned,
    base: planned.template.kind === 'not-found' ? school.absoluteBase : baseFrom(planned.address),
    path,
    step,
    run: step?.run ?? null,
    form: null,
    audience: null,
    omission: null,
    package: null,
  };
}

const bases = ['.', '..', '../..', '../../..', '../../../..', '../../../../..'];

/** `.` from the front page, else up by the depth of the address. */
function baseFrom(address: string): string {
  let depth = 0;
  for (let at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) depth += 1;
  return bases[depth] ?? Array(depth).fill('..').join('/');
}
