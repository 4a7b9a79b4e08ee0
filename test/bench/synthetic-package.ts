import { stringify } from 'yaml';
import { type Random, randomFrom } from './seeded-random.ts';
import { leaderFiles } from './synthetic-leader.ts';
import { pageFiles } from './synthetic-page.ts';
import type { SyntheticModule, SyntheticPackage } from './synthetic-plan.ts';
import { prose } from './synthetic-prose.ts';

export interface TextFile {
  /** Relative to the folder that holds `content/` and `sites/`. */
  name: string;
  text: string;
}

/** Every file of a package. `edition` stands in its package.yaml: two editions are two contents, drawn apart. */
export function packageFiles(seed: number, pkg: SyntheticPackage, edition: string): TextFile[] {
  const random = randomFrom(seed, `texts of ${pkg.id}`);
  const folder = `content/${pkg.id}`;
  const subject = pkg.modules.filter(({ kind }) => kind !== 'closing').map(({ id }) => id);
  const closing = pkg.modules.at(-1)!.id;
  const described = {
    id: pkg.id,
    title: pkg.title,
    version: '1.0.0',
    languages: ['nb', 'nn'],
    licence: 'CC-BY-4.0',
    publisher: `Prøvebenken ${edition}`,
    purpose: prose(random, 2),
    modules: pkg.modules.map(({ id }) => id),
    order: [
      { rule: 'before', modules: subject.slice(0, 1), than: [...subject.slice(1), closing], hard: false, why: prose(random, 1) },
      { rule: 'last', modules: [closing], hard: true, why: prose(random, 1) },
    ],
  };
  const films = pkg.modules.flatMap(({ parts }) => parts.flatMap(({ pages }) => pages.flatMap((page) => page.film ?? [])));
  return [
    { name: `${folder}/package.yaml`, text: stringify(described) },
    { name: `${folder}/references.yaml`, text: stringify(pkg.sources.map(sourceOf)) },
    ...films.map((id) => ({ name: `${folder}/films/${id}/film.yaml`, text: stringify(filmOf(random, id)) })),
    ...pkg.modules.flatMap((module) => moduleFiles(random, module, `${folder}/${module.id}`)),
  ];
}

function moduleFiles(random: Random, module: SyntheticModule, folder: string): TextFile[] {
  const described = {
    id: module.id,
    kind: module.kind,
    title: module.title,
    purpose: prose(random, 2),
    weeks: { least: 3, most: 5 },
    ...(module.kind === 'introduction' ? { leaderWeeks: { least: 2, most: 4 } } : {}),
    audience: ['teacher', 'leader'],
    parts: module.parts.map(({ id, title, pages }) => ({ id, title, pages: pages.map((page) => page.id) })),
  };
  const files = [
    { name: 'module.yaml', text: stringify(described) },
    ...leaderFiles(random, module),
    ...module.parts.flatMap(({ pages }) => pages.flatMap((page) => pageFiles(random, page))),
  ];
  return files.map(({ name, text }) => ({ name: `${folder}/${name}`, text }));
}

const sourceOf = (id: string, place: number) => ({
  id,
  kind: place % 2 === 0 ? 'research' : 'policy',
  perspective: place % 2 === 0 ? 'laering' : 'styring',
  access: 'open',
  type: 'report',
  title: `Rapport nummer ${place + 1} om skole og læring`,
  author: [{ family: 'Bakke', given: 'Solveig' }],
  issued: 2010 + place,
  publisher: 'Prøvebenken',
  URL: `https://kilder.example/${id}`,
});

const filmOf = (random: Random, id: string) => ({
  id,
  title: prose(random, 1),
  summary: prose(random, 1),
  status: 'planned',
  seconds: random.between(120, 240),
  questions: [
    { id: 'samtale', kind: 'open', form: 'group', minutes: { least: 4, typical: 6, most: 10 }, text: prose(random, 1) },
  ],
});
