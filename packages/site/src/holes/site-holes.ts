import { type LocalisedText, type SubjectKey, textIn } from '@stifinner/core';
import { frameHosts, frameSources } from '../view/frame-hosts.ts';
import { linkTo } from '../view/links.ts';
import type { View } from '../view/page-view.ts';

type Hole = [name: string, value: (view: View, argument: string) => string];

/** What is one for a school, or asked for by id. */
export const siteHoles: Hole[] = [
  ['base', (view) => view.base],
  ['shared', (view) => `${view.base}/${view.school.shared}`],
  ['frames', (view) => frameSources(frameHosts(view.school.index, view.planned.template, view.step?.omitted))],
  ['school.name', (view) => view.school.plan.school.name],
  ['school.accessibility', (view) => view.school.plan.school.accessibilityStatement ?? ''],
  ['school.portal', (view) => `${view.school.portal ?? ''}/`],
  ['place', (view, kind) => `${view.base}/${placeOf(view, kind)}`],
  ['link', (view, key) => linkTo(view, key as SubjectKey)],
  ['package.title', (view) => localised(view, view.package?.title)],
  ['package.purpose', (view) => localised(view, view.package?.purpose)],
  ['package.href', (view) => `${view.base}/${view.school.packageAddresses.get(view.package?.id ?? '') ?? ''}`],
  ['package-link', (view, id) => `${view.base}/${view.school.packageAddresses.get(id) ?? placeOf(view, 'library')}`],
  ['package.licence', (view) => view.package?.licence ?? ''],
  ['package.publisher', (view) => view.package?.publisher ?? ''],
  ['package.version', (view) => view.package?.version ?? ''],
  ['package.modules', (view) => view.school.messages.units.modules(view.package?.modules.length ?? 0)],
  [
    'package.pages',
    (view) => view.school.messages.units.pages(view.package?.modules.flatMap((module) => module.pages).length ?? 0),
  ],
];

function placeOf(view: View, kind: string): string {
  for (const [place, address] of view.school.places) if (place === kind) return address;
  return '';
}

function localised(view: View, text: LocalisedText | undefined): string {
  return text === undefined ? '' : textIn(text, view.school.language);
}
