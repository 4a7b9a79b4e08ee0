import {
  addMinutes,
  type CatalogIndex,
  type Language,
  type LeftOut,
  type MinutesByForm,
  packageOf,
  qualifyBlock,
  type ResolvedPath,
  type ResolvedStep,
  subjectKey,
  totalMinutes,
} from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';
import { type AudienceView, audienceViews, type FormView, formViews } from './form-view.ts';
import { aboutText, rangeText, spanText } from './minutes-text.ts';
import { blockTitle, stepTitle, titleOf } from './titles.ts';

/** A path as its pages tell of it, in words: made once for each school. */
export interface PathView {
  path: ResolvedPath;
  address: string;
  runs: RunView[];
  steps: StepView[];
  total: string;
  totalRange: string;
  pages: number;
  meetings: number;
  forms: FormView[];
  audiences: AudienceView[];
  leftOut: OmissionView[];
}

/** Steps that stand together from one module. */
export interface RunView {
  /** Null for the school's own steps before the first module. */
  module: string | null;
  title: string;
  language: Language;
  anchor: string;
  hasTime: boolean;
  minutes: string;
  steps: StepView[];
}

export interface StepView {
  step: ResolvedStep;
  address: string;
  title: string;
  language: Language;
  kind: string;
  /** The drawing that goes with its kind. */
  icon: string;
  hasTime: boolean;
  minutes: string;
  forms: FormView[];
  run: RunView | null;
  /** By block id. */
  omitted: ReadonlyMap<string, OmissionView>;
}

export interface OmissionView {
  title: string;
  language: Language;
  kind: string;
  because: string;
  minutes: string;
}

/** What the path pages say in words. `addressOf` gives the address of a step by its number, and of the path by null. */
export function pathView(
  index: CatalogIndex,
  path: ResolvedPath,
  language: Language,
  t: Messages,
  addressOf: (step: number | null) => string,
): PathView {
  const steps = path.steps.map((step) => stepView(index, path, step, language, t, addressOf(step.number)));
  const total = totalMinutes(path.minutes.total);
  return {
    path,
    address: addressOf(null),
    runs: runsOf(index, path.id, steps, language, t),
    steps,
    total: aboutText(total, t),
    totalRange: spanText(total, t),
    pages: path.steps.filter((step) => step.kind === 'page').length,
    meetings: path.steps.filter((step) => step.kind === 'meeting').length,
    forms: formViews(path.minutes.total, t),
    audiences: audienceViews(path.minutes.byAudience, t),
    leftOut: path.leftOut.flatMap((left) => leftOut(index, left, language, t)),
  };
}

function stepView(
  index: CatalogIndex,
  path: ResolvedPath,
  step: ResolvedStep,
  language: Language,
  t: Messages,
  address: string,
): StepView {
  const title = stepTitle(index, step, language, path.language);
  const page = step.kind === 'page' ? index.pages.get(step.page) : undefined;
  return {
    step,
    address,
    title: title.value,
    language: title.language,
    kind: page === undefined ? t.stepKinds[step.kind] : t.pageKinds[page.kind],
    icon: page?.kind ?? step.kind,
    hasTime: totalMinutes(step.minutes).most > 0,
    minutes: rangeText(totalMinutes(step.minutes), t),
    forms: formViews(step.minutes, t),
    run: null,
    omitted: step.kind === 'page' ? omissions(index, step.page, step.omitted, language, t) : new Map(),
  };
}

/** Pages and meetings; a block that is left out shows in its step. */
function leftOut(index: CatalogIndex, left: LeftOut, language: Language, t: Messages): OmissionView[] {
  if (left.kind === 'block') return [];
  const title = titleOf(index, subjectKey(left.kind, left.id), language) ?? { language, value: left.id };
  return [omission(title, t.path.leftOutKinds[left.kind], left.because, left.minutes, t)];
}

function omissions(
  index: CatalogIndex,
  page: string,
  omitted: Extract<ResolvedStep, { kind: 'page' }>['omitted'],
  language: Language,
  t: Messages,
): ReadonlyMap<string, OmissionView> {
  return new Map(
    omitted.map((left) => {
      const id = qualifyBlock(page, left.block);
      const kind = index.blocks.get(id)?.block.kind;
      const title = blockTitle(index, id, language) ?? { language, value: left.block };
      return [left.block, omission(title, kind === undefined ? '' : t.blockKinds[kind], left.because, left.minutes, t)];
    }),
  );
}

function omission(
  title: { language: Language; value: string },
  kind: string,
  because: string,
  minutes: MinutesByForm,
  t: Messages,
): OmissionView {
  const reason = because === '' ? t.path.noReason : because;
  return { title: title.value, language: title.language, kind, because: reason, minutes: rangeText(totalMinutes(minutes), t) };
}

/** Who speaks in the notes and texts of a path: the package, where it suggests the path; else the school. */
export const voiceOf = (path: string, t: Messages): string =>
  packageOf(path) === '' ? t.path.voices.school : t.path.voices.package;

/** A step without a module (a text, a link) belongs to the run that it stands in. */
function runsOf(index: CatalogIndex, path: string, steps: StepView[], language: Language, t: Messages): RunView[] {
  const runs: RunView[] = [];
  let sum: MinutesByForm = {};
  for (const view of steps) {
    const module = view.step.module;
    let run = runs.at(-1);
    if (run === undefined || (module !== null && module !== run.module)) {
      const title = (module === null ? null : titleOf(index, subjectKey('module', module), language)) ?? {
        language,
        value: voiceOf(path, t),
      };
      run = {
        module,
        title: title.value,
        language: title.language,
        anchor: `modul-${runs.length + 1}`,
        hasTime: false,
        minutes: '',
        steps: [],
      };
      runs.push(run);
      sum = {};
    }
    sum = addMinutes(sum, view.step.minutes);
    run.hasTime ||= view.hasTime;
    run.minutes = aboutText(totalMinutes(sum), t);
    run.steps.push(view);
    view.run = run;
  }
  return runs;
}
