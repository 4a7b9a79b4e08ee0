import { type CatalogIndex, type PlannedPage, packageOf, splitTextId } from '@stifinner/core';
import type { LiveSite } from '../sites/live-site.ts';

/** The files that a page comes of, the one that holds its text first. A name that ends in a slash is all in that folder; one that ends in a dot, a text in all its languages. */
export function filesOfPage(index: CatalogIndex, { plan, name }: LiveSite, { template, path, step }: PlannedPage): string[] {
  const school = 'school' in name ? `sites/${name.school}/` : null;
  const ofPath = path === null ? [] : (plan?.paths ?? []).some(({ id }) => id === path) ? [fileOfPath(index, path, school)] : [];
  const ofSchool = school === null ? [] : [`${school}school.yaml`];
  const shown = subjectFiles(index, template);
  // A path's own page is the path's; a step shows what stands elsewhere.
  return [...(step === null ? [...ofPath, ...shown] : [...shown, ...ofPath]), ...ofSchool];
}

function fileOfPath(index: CatalogIndex, id: string, school: string | null): string {
  const suggested = index.paths.get(id)?.file;
  return suggested === undefined ? `${school ?? ''}paths/${id}.yaml` : inAllLanguages(suggested);
}

function subjectFiles(index: CatalogIndex, { kind, subject }: PlannedPage['template']): string[] {
  if (subject === null) return [];
  const package_ = index.packages.get(kind === 'package' ? subject : packageOf(subject))?.file ?? [];
  switch (kind) {
    case 'page':
    case 'block': {
      const id = (splitTextId(subject)?.page ?? subject).split('#')[0] ?? '';
      const page = index.pages.get(id);
      const films = page?.blocks.flatMap(({ film }) => (film === null ? [] : filmFolder(index, film))) ?? [];
      const module = index.modules.get(page?.module ?? '')?.file ?? [];
      return [page === undefined ? [] : inAllLanguages(page.file), films, module, package_].flat();
    }
    case 'film':
      return [filmFolder(index, subject), package_].flat();
    case 'meeting':
      return [moduleFiles(index, index.meetings.get(subject)?.module ?? ''), package_].flat();
    case 'leader':
      return [moduleFiles(index, subject), package_].flat();
    case 'module':
      return [index.modules.get(subject)?.file ?? [], package_].flat();
    default:
      return [package_].flat();
  }
}

/** Leader's support first, since that is where meetings are written. */
function moduleFiles(index: CatalogIndex, id: string): string[] {
  const module = index.modules.get(id);
  const support = module?.leaderSupport?.file;
  return [support === undefined ? [] : inAllLanguages(support), module?.file ?? []].flat();
}

const filmFolder = (index: CatalogIndex, id: string): string[] => {
  const file = index.films.get(id)?.file;
  return file === undefined ? [] : [file.replace(/[^/]*$/, '')];
};

const inAllLanguages = (file: string): string => file.replace(/(?:mdx|yaml)$/, '');

/** Whether `file` is one of those that `filesOfPage` names. */
export const isOneOf = (files: readonly string[], file: string): boolean =>
  files.some((name) => (name.endsWith('/') || name.endsWith('.') ? file.startsWith(name) : file === name));

/** The file to open for a page: the first, as it is called on disk among `known`; null where it is not there. */
export function fileToOpen(files: readonly string[], known: ReadonlyMap<string, unknown>): string | null {
  for (const name of files) {
    for (const whole of name.endsWith('/') ? [`${name}film.yaml`] : name.endsWith('.') ? [`${name}mdx`, `${name}yaml`] : [name])
      if (known.has(whole)) return whole;
  }
  return null;
}
