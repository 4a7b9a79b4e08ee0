import { splitTextId, subjectKey } from '@stifinner/core';
import { addressOf } from '../view/links.ts';
import type { View } from '../view/page-view.ts';
import type { StepView } from '../view/path-view.ts';
import { when } from './condition.ts';

type Region = [name: string, views: (view: View, argument: string) => readonly View[]];

/** Lists and conditions of a path and its steps. */
export const pathRegions: Region[] = [
  ['in-path', (view) => when(view, view.planned.path !== null)],
  ['in-library', (view) => when(view, view.planned.path === null)],
  ['has-steps', (view) => when(view, view.path !== null && view.path.steps.length > 0)],
  ['no-steps', (view) => when(view, view.path === null || view.path.steps.length === 0)],
  ['path-in-other-language', (view) => when(view, view.path !== null && view.path.path.language !== view.school.language)],
  ['based-on', (view) => when(view, view.school.index.paths.has(view.path?.path.basedOn ?? ''))],
  ['each-run', (view) => (view.path?.runs ?? []).map((run) => ({ ...view, run }))],
  ['run-has-leader', (view) => when(view, addressOf(view, subjectKey('leader', view.run?.module ?? '')) !== null)],
  ['each-step', (view) => (view.run?.steps ?? []).map((step) => ({ ...view, step }))],
  ['has-time', (view) => when(view, view.path !== null && view.path.forms.length > 0)],
  ['path-forms', (view) => (view.path?.forms ?? []).map((form) => ({ ...view, form }))],
  ['path-audiences', (view) => (view.path?.audiences ?? []).map((audience) => ({ ...view, audience }))],
  ['has-left-out', (view) => when(view, view.path !== null && view.path.leftOut.length > 0)],
  ['each-left-out', (view) => (view.path?.leftOut ?? []).map((omission) => ({ ...view, omission }))],
  ['step-forms', (view) => (view.step?.forms ?? []).map((form) => ({ ...view, form }))],
  ['step-has-time', (view) => when(view, view.step?.hasTime === true)],
  ['run-has-time', (view) => when(view, view.run?.hasTime === true)],
  ['step-in-other-language', (view) => when(view, view.step !== null && view.step.language !== view.school.language)],
  ['step-optional', (view) => when(view, isOptional(view))],
  ['step-note', (view) => when(view, view.step !== null && view.step.step.note !== null)],
  ['step-omissions', (view) => [...(view.step?.omitted.values() ?? [])].map((omission) => ({ ...view, omission }))],
  ['shown', (view, block) => when(view, view.step === null || !view.step.omitted.has(block))],
  ['omitted', (view, block) => withOmission(view, block)],
  ['previous', (view) => neighbour(view, -1)],
  ['next', (view) => neighbour(view, 1)],
  ['first', (view) => when(view, isStep(view) && neighbour(view, -1).length === 0)],
  ['last', (view) => when(view, isStep(view) && neighbour(view, 1).length === 0)],
  ['in-paths', (view) => when(view, stepsWith(view).length > 0)],
  ['each-in-paths', stepsWith],
  ['earlier-step', (view, id) => when(view, earlierStep(view, id) !== null).map((it) => ({ ...it, step: earlierStep(it, id) }))],
];

function isStep(view: View): boolean {
  return view.step !== null;
}

/** Whether the step is a page that the short way through its module passes by. */
function isOptional({ step, school }: View): boolean {
  return step?.step.kind === 'page' && school.index.pages.get(step.step.page)?.need === 'may';
}

function neighbour(view: View, by: number): View[] {
  const step = view.step === null ? undefined : view.path?.steps[view.step.step.number - 1 + by];
  return step === undefined ? [] : [{ ...view, step }];
}

function withOmission(view: View, block: string): View[] {
  const omission = view.step?.omitted.get(block);
  return omission === undefined ? [] : [{ ...view, omission }];
}

/** The steps, of any path, that show what this page shows. */
function stepsWith(view: View): View[] {
  const { kind, subject } = view.planned.template;
  const shown = kind === 'page' || kind === 'film' || kind === 'meeting' ? kind : null;
  const of = splitTextId(subject ?? '')?.page ?? subject;
  const addresses = shown === null || of === null ? [] : (view.school.addresses.get(subjectKey(shown, of)) ?? []);
  return addresses.flatMap(({ path: id, address }) => {
    const path = id === null ? undefined : view.school.pathsById.get(id);
    const step = path?.steps.find((candidate) => candidate.address === address);
    return path === undefined || step === undefined ? [] : [{ ...view, path, step }];
  });
}

/** The step of this path that shows the page `id`, where there is one before this step. */
function earlierStep(view: View, id: string): StepView | null {
  if (view.path === null || view.step === null) return null;
  const before = view.path.steps.slice(0, view.step.step.number - 1);
  return before.find(({ step }) => step.kind === 'page' && step.page === id) ?? null;
}
