import { localOf, type PlannedPage, packageOf, type Refused, splitTextId } from '@stifinner/core';
import type { Edition } from '../content/edition.ts';
import type { LiveSite } from '../sites/live-site.ts';

/** What a page that is not in a site would have shown, as far as it is known: from when it was there, or from its address. */
export interface Missing {
  path: string | null;
  /** Kinds and qualified ids of what it showed, the nearest first. */
  shown: { kind: Refused['kind']; id: string }[];
}

/** What a page shows, by which its absence is explained later. */
export function missingFrom({ path, template: { kind, subject } }: PlannedPage): Missing {
  if (subject === null) return { path, shown: [] };
  const id = (splitTextId(subject)?.page ?? subject).split('#')[0] ?? subject;
  const of: Record<string, Refused['kind']> = {
    page: 'page',
    block: 'page',
    film: 'film',
    meeting: 'meeting',
    package: 'package',
  };
  return { path, shown: [{ kind: of[kind] ?? 'module', id }, ...above(id)] };
}

const above = (id: string): Missing['shown'] => (id.includes('/') ? [{ kind: 'package', id: packageOf(id) }] : []);

const shelves: Record<string, Refused['kind']> = { side: 'page', film: 'film', mote: 'meeting', modul: 'module' };

/** What an address that was never shown seems to ask for: `bibliotek/lk20/side/x/`, or the step `host-2026/x/` of a path. */
export function missingAt({ index }: Edition, { plan }: LiveSite, address: string): Missing {
  const [first = '', second, third, fourth] = address.split('/');
  if (first === 'bibliotek') {
    if (second === undefined || second === '') return { path: null, shown: [] };
    const kind = shelves[third ?? ''];
    const id = `${second}/${fourth ?? ''}`;
    return { path: null, shown: [...(kind === undefined ? [] : [{ kind, id }]), { kind: 'package', id: second }] };
  }
  const path = plan?.paths.find(({ id }) => localOf(id) === first)?.id ?? null;
  const alike = [...index.refused.values()].filter(({ id }) => path !== null && second !== '' && localOf(id) === second);
  return { path, shown: alike.map(({ kind, id }) => ({ kind, id })) };
}

/** The files, sorted, for which a page is not there; none where it is simply gone. */
export function whyMissing(
  { index, schools, diagnostics }: Edition,
  { name, plan }: LiveSite,
  { path, shown }: Missing,
): string[] {
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
  const because = new Set<string>();
  for (const { kind, id } of shown) {
    const refused = index.refused.get(`${kind}:${id}`);
    if (refused !== undefined) because.add(refused.file);
  }
  const school = 'school' in name ? schools.get(name.school) : undefined;
  if (plan === null && 'school' in name)
    for (const file of faulty) if (file.startsWith(`sites/${name.school}/`)) because.add(file);
  if (path !== null) {
    for (const file of plan?.paths.find(({ id }) => id === path)?.blockedBy ?? []) because.add(file);
    const own = school?.entry.paths.find(({ id }) => id === path)?.file ?? index.paths.get(path)?.file;
    if (own !== undefined && faulty.has(own)) because.add(own);
  }
  return [...because].sort();
}
