import type { LocalisedText, Move, OrderRule } from '@stifinner/schemas';
import type {
  Block,
  Catalog,
  CatalogMeeting,
  CatalogModule,
  CatalogPackage,
  CatalogPage,
  ModuleRequirement,
  PageRequirement,
  PathEntry,
  Refused,
  SuggestedPath,
} from '../catalog/catalog.ts';
import type { CatalogFilm } from '../catalog/film.ts';
import { untold } from '../catalog/outline.ts';
import { qualify } from '../ids.ts';
import type { MinutesByForm, WorkForm } from '../minutes/minutes.ts';
import { toRange } from '../minutes/to-range.ts';

const text = (nb: string): LocalisedText => ({ nb });

/** Minutes in one form, for short test data: `work('group', '8-15')`. */
export const work = (form: WorkForm, minutes: string | number): MinutesByForm => ({ [form]: toRange(minutes) });

export interface PageData {
  reading?: string;
  blocks?: Block[];
  requires?: PageRequirement[];
  audience?: CatalogPage['audience'];
}

/** A block as short as it can be said. */
export const block = (id: string, minutes: MinutesByForm, rest: Partial<Block> = {}): Block => ({
  id,
  kind: 'discussion',
  form: 'group',
  minutes,
  optional: false,
  inside: null,
  film: null,
  source: null,
  question: null,
  ...rest,
});

export interface ModuleData {
  /** Pages by part. A page may be named in its part and be missing, as one that was refused is. */
  parts: Record<string, Record<string, PageData | null>>;
  /** Meetings: their part, or null. */
  meetings?: Record<string, string | null>;
  requires?: ModuleRequirement[];
  audience?: CatalogModule['audience'];
}

/** A module of a package, with its ids qualified. */
export function buildModule(pkg: string, name: string, data: ModuleData): CatalogModule {
  const id = qualify(pkg, name);
  const audience = data.audience ?? ['teacher'];
  const pages = Object.entries(data.parts).flatMap(([part, inPart]) =>
    Object.entries(inPart).flatMap(([page, is]) => (is ? [buildPage(pkg, id, part, page, audience, is)] : [])),
  );
  const meetings = Object.entries(data.meetings ?? {}).map(
    ([meeting, part]): CatalogMeeting => ({
      id: qualify(pkg, meeting),
      module: id,
      part,
      across: 'team',
      roles: ['chair'],
      rounds: [{ form: 'group', minutes: toRange(45), size: null, rule: null, output: 'none' }],
      minutes: work('group', 45),
      texts: {},
    }),
  );
  return {
    id,
    file: `content/${id}/module.yaml`,
    kind: 'subject',
    title: text(name),
    purpose: text(name),
    weeks: null,
    leaderWeeks: null,
    audience,
    requires: data.requires ?? [],
    parts: Object.entries(data.parts).map(([part, inPart]) => ({
      id: part,
      title: text(part),
      pages: Object.keys(inPart).map((page) => qualify(pkg, page)),
    })),
    pages,
    leaderSupport: data.meetings
      ? {
          file: `content/${id}/leder.mdx`,
          reading: toRange(6),
          basis: 'guess',
          cites: [],
          revision: 1,
          provenance: untold,
          meetings,
          texts: {},
        }
      : null,
  };
}

export function buildPage(
  pkg: string,
  module: string,
  part: string,
  name: string,
  audience: CatalogPage['audience'],
  data: PageData,
): CatalogPage {
  return {
    id: qualify(pkg, name),
    file: `content/${module}/${name}.mdx`,
    module,
    part,
    kind: 'reading',
    audience: data.audience ?? audience,
    reading: toRange(data.reading ?? '4'),
    basis: 'guess',
    need: 'must',
    requires: data.requires ?? [],
    cites: [],
    curriculum: [],
    revision: 1,
    provenance: untold,
    blocks: data.blocks ?? [],
    texts: {},
  };
}

export function buildFilm(pkg: string, name: string): CatalogFilm {
  return {
    id: qualify(pkg, name),
    file: `content/${pkg}/films/${name}/film.yaml`,
    title: text(name),
    summary: text(name),
    status: 'planned',
    seconds: 180,
    media: null,
    provider: null,
    licence: null,
    contributors: [],
    transcript: null,
    audioDescription: null,
    questions: [],
    minutes: { ...work('alone', 3), ...work('pair', 5) },
  };
}

export interface PackageData {
  modules: Record<string, ModuleData>;
  films?: string[];
  order?: OrderRule[];
  moved?: Move[];
  paths?: (PathEntry | SuggestedPath)[];
}

export function buildPackage(id: string, data: PackageData): CatalogPackage {
  return {
    id,
    file: `content/${id}/package.yaml`,
    title: text(id),
    version: '1.1.0',
    languages: ['nb', 'nn'],
    licence: 'CC-BY-4.0',
    purpose: text(id),
    publisher: null,
    provenance: untold,
    moduleMinutes: null,
    filmHosts: [],
    perspectives: {},
    modules: Object.entries(data.modules).map(([name, module]) => buildModule(id, name, module)),
    order: data.order ?? [],
    films: (data.films ?? []).map((name) => buildFilm(id, name)),
    sources: [],
    paths: (data.paths ?? []).map((path) => ({ translations: [], ...path })),
    moved: data.moved ?? [],
  };
}

export const buildCatalog = (packages: Record<string, PackageData>, refused: Refused[] = []): Catalog => ({
  packages: Object.entries(packages).map(([id, data]) => buildPackage(id, data)),
  refused,
});
