import type { Language } from '@stifinner/schemas';
import type { SchoolEntry, SuggestedPath } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/outcome.ts';
import { placeIn } from '../diagnostics/place-of.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { localOf, packageOf } from '../ids.ts';
import { minutesByAudience } from '../minutes/by-audience.ts';
import { nearest } from '../nearest.ts';
import { pathIn } from '../path/path-in.ts';
import { resolvePath } from '../path/resolve-path.ts';
import type { ResolvedPath } from '../path/resolved-path.ts';
import { firstTime } from '../rules/related-place.ts';
import { diagnose } from '../rules/rules.ts';

/**
 * The paths that a school shows, resolved, in its order: its own by their id, suggested ones by theirs with the package
 * before. What is wrong with a suggested path is told by `checkCatalog`; here its file stands in `blockedBy` if it has
 * errors. Nothing, where school.yaml was refused.
 */
export function resolveSchool(index: CatalogIndex, school: SchoolEntry): Outcome<ResolvedPath[]> {
  const value: ResolvedPath[] = [];
  const diagnostics: Diagnostic[] = [];
  const at = (pointer: string) => placeIn(school.file, school.places, pointer);
  const listed = school.value?.paths ?? [];
  const language = school.value?.language ?? 'nb';
  const meant = new Set<string>();
  for (const [number, id] of listed.entries()) {
    const place = at(`/paths/${number}`);
    const local = school.paths.find((entry) => entry.id === id);
    const suggested = index.paths.get(id);
    const refused = refusedFile(index, school, id);
    if (listed.indexOf(id) < number) {
      const related = [firstTime(at(`/paths/${listed.indexOf(id)}`))];
      diagnostics.push(diagnose('school/repeated-path', place, { id }, related));
    } else if (local) {
      const resolved = resolvePath(index, local);
      value.push(resolved.value);
      diagnostics.push(...resolved.diagnostics);
    } else if (suggested) value.push(resolveSuggested(index, suggested, language));
    else if (refused !== null) value.push(notRead(id, refused, language));
    else {
      const near = nearPath(index, school, id);
      // The path that was likely meant is not told as unlisted too.
      if (near !== null) meant.add(near);
      diagnostics.push(diagnose('school/unknown-path', place, { id, near, local: school.paths.map((path) => path.id) }));
    }
  }
  if (school.value) diagnostics.push(...unlisted(school, [...listed, ...meant]), ...unknownPackages(index, school, at));
  return { value, diagnostics: sortDiagnostics(diagnostics) };
}

/** In the school's language, if it is written in that; its steps are the same in all, and told of in the original. */
function resolveSuggested(index: CatalogIndex, entry: SuggestedPath, language: Language): ResolvedPath {
  const { value, diagnostics } = resolvePath(index, pathIn(entry, language));
  const faulty = diagnostics.some(({ severity }) => severity === 'error');
  return faulty ? { ...value, blockedBy: [...new Set([...value.blockedBy, entry.file])].sort() } : value;
}

/** The file that would have held the path, if it was refused: then the name is no second fault. */
function refusedFile(index: CatalogIndex, school: SchoolEntry, id: string): string | null {
  const own = school.faults.find((file) => file.endsWith(`/paths/${id}.yaml`) || file.endsWith(`/paths/${id}.yml`));
  const refused = index.refused.get(`path:${id}`) ?? index.refused.get(`package:${packageOf(id)}`);
  return own ?? refused?.file ?? null;
}

/** A path whose file could not be read: it has its id, and what it waits for. */
const notRead = (id: string, file: string, language: Language): ResolvedPath => ({
  id,
  language,
  title: id,
  why: '',
  basedOn: null,
  steps: [],
  leftOut: [],
  minutes: minutesByAudience([]),
  uses: [],
  blockedBy: [file],
});

function nearPath(index: CatalogIndex, school: SchoolEntry, id: string): string | null {
  const suggested = [...index.paths.keys()];
  return suggested.find((other) => localOf(other) === id) ?? nearest(id, [...school.paths.map((path) => path.id), ...suggested]);
}

const unlisted = ({ paths }: SchoolEntry, listed: string[]): Diagnostic[] =>
  paths
    .filter(({ id }) => !listed.includes(id))
    .map(({ id, file, places }) => diagnose('school/unlisted-path', placeIn(file, places, '/id'), { id }));

function unknownPackages(index: CatalogIndex, { value }: SchoolEntry, at: (pointer: string) => Diagnostic['at']): Diagnostic[] {
  const packages = [...index.packages.keys()].sort();
  return (value?.packages ?? []).flatMap((id, number) =>
    index.packages.has(id) || index.refused.has(`package:${id}`)
      ? []
      : [diagnose('school/unknown-package', at(`/packages/${number}`), { id, near: nearest(id, packages), packages })],
  );
}
