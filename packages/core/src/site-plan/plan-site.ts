import type { School } from '@stifinner/schemas';
import type { SchoolEntry } from '../catalog/catalog.ts';
import type { CatalogIndex } from '../catalog/index-catalog.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../diagnostics/outcome.ts';
import { placeIn } from '../diagnostics/place-of.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { compareIds, packageOf, type SubjectKind, splitSubjectKey, subjectKey } from '../ids.ts';
import type { ResolvedPath } from '../path/resolved-path.ts';
import { diagnose } from '../rules/rules.ts';
import { said } from '../rules/said.ts';
import { planLibrary, planModule } from './plan-library.ts';
import { addressOfPath, planPath } from './plan-path.ts';
import type { PlannedPage, SitePlan, TemplateKind } from './site-plan.ts';
import { plainTemplate } from './templates.ts';

const reserved = ['404', 'bibliotek', 'om', 'sok'];

/**
 * Every page of a school's site and its address, from its resolved paths. The leader's pages of the modules that the
 * paths take from are there also without a library. A path whose address is taken falls out, with an error.
 * Throws where `school.value` is null: a school that was refused has no site to plan, and it is the caller who knows.
 */
export function planSite(index: CatalogIndex, school: SchoolEntry, resolved: ResolvedPath[]): Outcome<SitePlan> {
  if (!school.value) throw new Error(`planSite was called for ${school.id}, whose school.yaml was refused`);
  const { language } = school.value;
  const { paths, diagnostics } = addressable(school, resolved);
  const used = paths.flatMap((path) => path.uses.map(splitSubjectKey));
  const packages = school.value.outside === 'portal' ? [] : packagesShown(index, school.value, used);
  const modules = used.filter(({ kind }) => kind === 'module').flatMap(({ id }) => index.modules.get(id) ?? []);
  const planned: PlannedPage[] = [
    { address: '', template: plainTemplate(language, 'front'), path: null, step: null },
    { address: 'sok/', template: plainTemplate(language, 'search'), path: null, step: null },
    { address: 'om/', template: plainTemplate(language, 'about'), path: null, step: null },
    { address: '404.html', template: plainTemplate(language, 'not-found'), path: null, step: null },
    ...paths.flatMap((path) => planPath(path, language)),
    ...(school.value.outside === 'portal' ? [] : planLibrary(index, packages, language)),
    ...modules.flatMap((module) => planModule(module, language)),
  ];
  const pages = [...new Map(planned.map((page) => [page.address, page])).values()];
  return {
    value: {
      school: school.value,
      language,
      paths,
      packages,
      pages: pages.toSorted((a, b) => compareIds(a.address, b.address)),
      addresses: addressesOf(pages),
    },
    diagnostics,
  };
}

/** The paths that have an address of their own in the site. */
function addressable(school: SchoolEntry, resolved: ResolvedPath[]): { paths: ResolvedPath[]; diagnostics: Diagnostic[] } {
  const paths = new Map<string, ResolvedPath>();
  const diagnostics: Diagnostic[] = [];
  for (const path of resolved) {
    const address = addressOfPath(path.id);
    const id = address.slice(0, -1);
    const other = paths.get(address);
    if (reserved.includes(id) || id.startsWith('_')) {
      diagnostics.push(diagnose('school/reserved-path-id', placeOfPath(school, path.id), { id, reserved }));
    } else if (other) {
      const related = [
        { at: placeOfPath(school, other.id), says: said(`\`${other.id}\` har adressen`, `\`${other.id}\` has the address`) },
      ];
      diagnostics.push(
        diagnose('school/same-address', placeOfPath(school, path.id), { id: path.id, other: other.id, address }, related),
      );
    } else paths.set(address, path);
  }
  return { paths: [...paths.values()], diagnostics: sortDiagnostics(diagnostics) };
}

/** A local path's own id; for a suggested path, the line in school.yaml that takes it. */
function placeOfPath(school: SchoolEntry, id: string): Place {
  const local = school.paths.find((entry) => entry.id === id);
  if (local) return placeIn(local.file, local.places, '/id');
  return placeIn(school.file, school.places, `/paths/${school.value?.paths.indexOf(id) ?? 0}`);
}

function packagesShown(index: CatalogIndex, school: School, used: { id: string }[]): string[] {
  const wanted = new Set(school.packages ?? used.map(({ id }) => packageOf(id)));
  return [...wanted].filter((id) => index.packages.has(id)).sort();
}

/** Paths come before the library in `pages`, so they do here, in the order of the school and of the walk. */
function addressesOf(pages: PlannedPage[]): SitePlan['addresses'] {
  const addresses: SitePlan['addresses'] = {};
  for (const { address, template, path } of pages) {
    if (template.subject === null || !isSubjectKind(template.kind)) continue;
    const key = subjectKey(template.kind, template.subject);
    addresses[key] = [...(addresses[key] ?? []), { path, address }];
  }
  return addresses;
}

const isSubjectKind = (kind: TemplateKind): kind is SubjectKind => ['page', 'film', 'meeting', 'module', 'leader'].includes(kind);
