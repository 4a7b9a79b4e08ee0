import { pathIn, subjectKey } from '@stifinner/core';
import { linkTo } from '../view/links.ts';
import { rangeText } from '../view/minutes-text.ts';
import { holdsText } from '../view/page-card.ts';
import type { View } from '../view/page-view.ts';
import { type PathView, type StepView, voiceOf } from '../view/path-view.ts';

type Hole = [name: string, value: (view: View, argument: string) => string];

const path = (name: string, value: (path: PathView, view: View) => string): Hole => [
  `path.${name}`,
  (view) => (view.path === null ? '' : value(view.path, view)),
];

const step = (name: string, value: (step: StepView, view: View) => string): Hole => [
  `step.${name}`,
  (view) => (view.step === null ? '' : value(view.step, view)),
];

/** What is one for a path, a step of it, or a row in one of its lists. Empty outside a path. */
export const pathHoles: Hole[] = [
  path('title', (it) => it.path.title),
  path('language', (it) => it.path.language),
  path('only-in', (it, view) => view.school.messages.onlyIn(view.school.messages.languageNames[it.path.language])),
  path('why', (it) => it.path.why),
  path('voice', (it, view) => voiceOf(it.path.id, view.school.messages)),
  path('based-on', (it, view) => {
    const base = view.school.index.paths.get(it.path.basedOn ?? '');
    return base === undefined ? '' : pathIn(base, view.school.language).value.title;
  }),
  path('href', (it, view) => `${view.base}/${it.address}`),
  path('first', (it, view) => `${view.base}/${it.steps[0]?.address ?? it.address}`),
  path('first-title', (it) => it.steps[0]?.title ?? ''),
  path('total', (it) => it.total),
  path('total-range', (it) => it.totalRange),
  path('length', (it) => String(it.steps.length)),
  path('pages', (it) => String(it.pages)),
  path('meetings', (it) => String(it.meetings)),
  path('steps-text', (it, view) => view.school.messages.units.steps(it.steps.length)),
  path('pages-text', (it, view) => view.school.messages.units.pages(it.pages)),
  path('meetings-text', (it, view) => view.school.messages.units.meetings(it.meetings)),
  step('title', (it) => it.title),
  step('language', (it) => it.language),
  step('only-in', (it, view) => view.school.messages.onlyIn(view.school.messages.languageNames[it.language])),
  step('href', (it, view) => `${view.base}/${it.address}`),
  step('number', (it) => String(it.step.number)),
  step('icon', (it) => it.icon),
  step('kind', (it) => it.kind),
  step('sort', (it) => it.step.kind),
  step('minutes', (it) => it.minutes),
  step('holds', (it, view) => {
    const page = it.step.kind === 'page' ? view.school.index.pages.get(it.step.page) : undefined;
    return page === undefined ? '' : holdsText(page, view.school.messages, it.omitted);
  }),
  step('url', (it) => (it.step.kind === 'link' ? it.step.url : '')),
  ['run.title', (view) => view.run?.title ?? ''],
  ['run.language', (view) => view.run?.language ?? ''],
  ['run.anchor', (view) => view.run?.anchor ?? ''],
  ['run.leader', (view) => linkTo(view, subjectKey('leader', view.run?.module ?? ''))],
  ['run.minutes', (view) => view.run?.minutes ?? ''],
  ['run.steps-text', (view) => view.school.messages.units.steps(view.run?.steps.length ?? 0)],
  ['form.icon', (view) => view.form?.form ?? ''],
  ['form.label', (view) => view.form?.label ?? ''],
  ['form.minutes', (view) => (view.form === null ? '' : rangeText(view.form.minutes, view.school.messages))],
  ['form.typical', (view) => view.form?.typical ?? ''],
  ['form.range', (view) => view.form?.range ?? ''],
  ['form.start', (view) => view.form?.start ?? ''],
  ['form.share', (view) => view.form?.share ?? ''],
  ['audience.label', (view) => view.audience?.label ?? ''],
  ['audience.typical', (view) => view.audience?.typical ?? ''],
  ['audience.range', (view) => view.audience?.range ?? ''],
  ['omission.title', (view) => view.omission?.title ?? ''],
  ['omission.language', (view) => view.omission?.language ?? ''],
  ['omission.kind', (view) => view.omission?.kind ?? ''],
  ['omission.because', (view) => view.omission?.because ?? ''],
  ['omission.minutes', (view) => view.omission?.minutes ?? ''],
];
