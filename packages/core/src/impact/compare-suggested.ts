import type { SuggestedPath } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { ByLanguage, Language } from '../language.ts';
import { pathIn } from '../path/path-in.ts';
import { resolvePath } from '../path/resolve-path.ts';
import type { ResolvedPath } from '../path/resolved-path.ts';
import { unlessSame } from './compare-others.ts';
import { differing, type Facets } from './facets.ts';
import { minutesChange } from './minutes-change.ts';
import { fateOfFixed, wasRefused } from './moves-between.ts';
import type { Comparison } from './sides.ts';
import { nameOf } from './step-names.ts';
import { overLanguages, type ThingKind } from './things.ts';

/** The paths that packages suggest: their own words, and the walk that they give. */
export const suggestedPathsOf = ({ before, after }: Comparison): ThingKind<SuggestedPath> => ({
  kind: 'path',
  before: before.index.paths,
  after: after.index.paths,
  fate: (id) => fateOfFixed(after.index, 'path', after.index.paths.has(id), id),
  wasRefused: (id) => wasRefused(before.index, 'path', id),
  title: ({ value }) => value.title,
  file: ({ file }) => file,
  uses: () => [],
  compare: (a, b) => {
    const compared = overLanguages(writtenIn(a), writtenIn(b), (language) => ({
      what: differing(shownPath(before.index, a, language), shownPath(after.index, b, language)),
    }));
    const [was, is] = [resolved(before.index, a, a.language), resolved(after.index, b, b.language)];
    if (was.blockedBy.length + is.blockedBy.length > 0) {
      const change = is.blockedBy.length === 0 ? 'mended' : was.blockedBy.length === 0 ? 'refused' : null;
      return change === null ? null : { what: [], languages: [], change };
    }
    const minutes = minutesChange(was.minutes.total, is.minutes.total);
    return unlessSame({ ...compared, minutes });
  },
});

const writtenIn = (path: SuggestedPath): ByLanguage<string> =>
  Object.fromEntries([path, ...path.translations].map(({ language, file }) => [language, file]));

const resolved = (index: CatalogIndex, path: SuggestedPath, language: Language): ResolvedPath =>
  resolvePath(index, pathIn(path, language)).value;

function shownPath(index: CatalogIndex, entry: SuggestedPath, language: Language): Facets {
  const path = resolved(index, entry, language);
  return {
    title: path.title,
    why: path.why,
    steps: path.steps.map(nameOf),
    note: path.steps.map(({ note }) => note),
    omissions: [path.leftOut.map(({ kind, id, because }) => [kind, id, because])],
    minutes: path.minutes.total,
  };
}
