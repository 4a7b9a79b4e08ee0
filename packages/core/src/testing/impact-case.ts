import type { Impact } from '@stifinner/schemas';
import type { BodyNode } from '../catalog/body.ts';
import type { Catalog, CatalogPackage, CatalogPage, PageText, SchoolEntry } from '../catalog/catalog.ts';
import { indexCatalog } from '../catalog/index-catalog.ts';
import { impactOf } from '../impact/impact-of.ts';
import type { ContentSide, SchoolSide } from '../impact/sides.ts';
import type { Language } from '../language.ts';
import { resolveSchool } from '../school/resolve-school.ts';
import { planSite } from '../site-plan/plan-site.ts';
import { block, buildCatalog, work } from './build-catalog.ts';
import { writtenPath, writtenSchool } from './written.ts';

/** A page's text of one paragraph for itself and one for each of its blocks. */
export function textOf(title: string, blocks: readonly string[] = [], rest: Partial<PageText> = {}): PageText {
  const body: BodyNode[] = [
    { type: 'html', html: `<p>${title}.</p>` },
    ...blocks.map((id): BodyNode => {
      return { type: 'block', block: id, title: `Blokk ${id}`, answers: [], children: [{ type: 'html', html: `<p>${id}</p>` }] };
    }),
  ];
  const empty = { summary: 'Kort.', how: null, goals: [], keyPoints: [], translates: null, contributors: [] };
  return { title, ...empty, body, ...rest };
}

/** A package `p` with texts: module `m` with pages `en` (two blocks, in nb and nn), `to` and `tre`, and module `n` with `fire`. */
export function writtenCatalog(): Catalog {
  const blocks = [block('snakk', work('group', 10)), block('prov', work('practice', 20))];
  const catalog = buildCatalog({
    p: {
      films: ['f'],
      modules: {
        m: { parts: { a: { en: { blocks }, to: {} }, b: { tre: {} } }, meetings: { mote: 'a' } },
        n: { parts: { c: { fire: { blocks: [block('film', work('alone', 3), { kind: 'film', film: 'p/f' })] } } } },
      },
    },
  });
  for (const page of pagesIn(catalog))
    page.texts = {
      nb: textOf(
        page.id,
        page.blocks.map(({ id }) => id),
      ),
    };
  const [meeting] = packageIn(catalog).modules[0]!.leaderSupport!.meetings;
  meeting!.texts = { nb: { title: 'Møte', purpose: 'Et språk', product: 'Tre tegn', roles: [], rounds: [] } };
  pageIn(catalog, 'en').texts.nn = textOf('Ei', ['snakk', 'prov'], { translates: 1 });
  return catalog;
}

const pagesIn = ({ packages }: Catalog): CatalogPage[] => packages.flatMap((pkg) => pkg.modules).flatMap(({ pages }) => pages);

/** A page of the package by its bare id. Throws where there is none: a test that no longer finds it should fail. */
export function pageIn(catalog: Catalog, id: string): CatalogPage {
  const page = pagesIn(catalog).find((each) => each.id === `p/${id}`);
  if (!page) throw new Error(`No page ${id}`);
  return page;
}

export const packageIn = ({ packages: [pkg] }: Catalog): CatalogPackage => pkg!;

/** Three schools: one that takes module m whole, one in nynorsk with page `en` and no library, one with `fire` alone. */
export const threeSchools = (): SchoolEntry[] => [
  named('hel', 'nb', writtenPath([{ module: 'p/m', except: ['p/tre'], because: 'Tatt.' }])),
  named('nynorsk', 'nn', writtenPath([{ page: 'p/en', omit: ['prov'], because: 'Gjort.', note: 'Hugs.' }])),
  named('liten', 'nb', writtenPath([{ page: 'p/fire' }])),
];

function named(id: string, language: Language, path: SchoolEntry['paths'][number]): SchoolEntry {
  const entry = writtenSchool({ language: language === 'nn' ? 'nn' : 'nb', outside: 'portal' }, [path]);
  return { ...entry, id, value: { ...entry.value!, id } };
}

const contentOf = (catalog: Catalog): ContentSide => ({ index: indexCatalog(catalog), diagnostics: [] });

/** A school as its site would be, with what resolving it tells. */
export function schoolSide({ index }: ContentSide, entry: SchoolEntry): SchoolSide {
  const { value, diagnostics } = resolveSchool(index, entry);
  const plan = entry.value === null ? null : planSite(index, entry, value).value;
  const blocked = value.flatMap((path) => path.blockedBy);
  const faulty = diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file);
  return { entry, paths: plan?.paths ?? [], library: plan?.packages ?? [], heldBy: [...blocked, ...faulty], diagnostics };
}

/** What a change of the catalog, or of the schools, does. */
export function impactOfChange(
  change: (catalog: Catalog, schools: SchoolEntry[]) => unknown,
  { schools = threeSchools(), changedFiles = [] as string[], from = writtenCatalog() } = {},
): Impact {
  const [catalog, changed] = [structuredClone(from), structuredClone(schools)];
  change(catalog, changed);
  const [before, after] = [contentOf(from), contentOf(catalog)];
  const ids = [...new Set([...schools, ...changed].map(({ id }) => id))].sort();
  return impactOf({
    since: { kind: 'revision', name: 'HEAD', commit: 'a'.repeat(40) },
    ...{ before, after, changedFiles: new Set(changedFiles) },
    schools: ids.map((id) => {
      const [was, is] = [schools, changed].map((all) => all.find((school) => school.id === id));
      return { before: was ? schoolSide(before, was) : null, after: is ? schoolSide(after, is) : null };
    }),
  });
}

/** The changes of packages, a line each: `page p/en changed: text [nb] snakk:minutes 24→29 (2)`. */
export const thingsTold = ({ things }: Impact): string[] =>
  things.map(({ kind, id, change, to, what, languages, blocks, minutes, schools }) =>
    [
      `${kind} ${id} ${change}${to.length > 0 ? ` ${to.join('+')}` : ''}:`,
      ...[what.join(' '), languages.length > 0 ? `[${languages.join(' ')}]` : ''],
      ...blocks.map((each) => `${each.id}:${each.change === 'changed' ? each.what.join('+') : each.change}`),
      ...(minutes ? [`${minutes.before}→${minutes.after}`] : []),
      `(${schools})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

/** What schools see, a line for each step: `hel/host 1 page p/en changed: text`. */
export const stepsTold = ({ schools }: Impact): string[] =>
  schools.flatMap((school) =>
    school.paths.flatMap((path) =>
      path.steps.map(({ number, kind, id, from, change, through, what, blocks, omitted }) =>
        [
          `${school.id}/${path.id} ${number} ${kind} ${from ? `${from}→` : ''}${id} ${change}${through ? ` (${through})` : ''}:`,
          what.join(' '),
          ...blocks.map((each) => `${each.id}:${each.change === 'changed' ? each.what.join('+') : each.change}`),
          ...omitted.map((each) => `-${each.id}:${each.change}`),
        ]
          .filter((part) => part !== '')
          .join(' ')
          .replace(/:$/, ''),
      ),
    ),
  );
