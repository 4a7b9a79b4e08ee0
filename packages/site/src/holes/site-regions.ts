import { packageOf, type SubjectKey, splitSubjectKey } from '@stifinner/core';
import { addressOf } from '../view/links.ts';
import type { View } from '../view/page-view.ts';
import { when } from './condition.ts';

type Region = [name: string, views: (view: View, argument: string) => readonly View[]];

/** Lists and conditions of the whole site. */
export const siteRegions: Region[] = [
  ['has-library', (view) => when(view, view.school.places.has('library'))],
  ['no-library', (view) => when(view, !view.school.places.has('library'))],
  ['has-portal', (view) => when(view, view.school.portal !== null)],
  ['has-accessibility', (view) => when(view, view.school.plan.school.accessibilityStatement !== undefined)],
  ['no-accessibility', (view) => when(view, view.school.plan.school.accessibilityStatement === undefined)],
  ['each-package', (view) => view.school.packages.map((each) => ({ ...view, package: each }))],
  ['package-publisher', (view) => when(view, (view.package?.publisher ?? null) !== null)],
  ['no-packages', (view) => when(view, view.school.packages.length === 0)],
  ['each-path', (view) => view.school.paths.map((path) => ({ ...view, path }))],
  ['no-paths', (view) => when(view, view.school.paths.length === 0)],
  ['has-link', (view, key) => when(view, view.school.portal !== null || addressOf(view, key as SubjectKey) !== null)],
  ['takes-path', (view, id) => withPath(view, id)],
  ['each-used-package', (view) => usedPackages(view)],
];

function withPath(view: View, id: string): View[] {
  const path = view.school.pathsById.get(id);
  return path === undefined ? [] : [{ ...view, path }];
}

/** The packages that the site shows anything of: its library's, else those that the paths take from. */
function usedPackages(view: View): View[] {
  const used = new Set(view.school.plan.packages);
  for (const { path } of view.school.paths) for (const key of path.uses) used.add(packageOf(splitSubjectKey(key).id));
  return [...view.school.index.packages.values()].filter(({ id }) => used.has(id)).map((each) => ({ ...view, package: each }));
}
