import {
  type ByLanguage,
  type CatalogFilm,
  type CatalogLeaderSupport,
  type CatalogModule,
  type CatalogPage,
  type Language,
  type LeaderSupportText,
  type PageText,
  qualify,
  toRange,
} from '@stifinner/core';
import type { ModuleShelf, PageShelf } from '../check/shelf.ts';
import { type Figures, gatherBlocks, gatherBody, gatherCites, gatherMeetings } from './gather-texts.ts';
import { provenanceOf, translators } from './provenance.ts';
import type { Refusals } from './refusals.ts';

/** What a module's pages are gathered with. */
export interface Home {
  package: string;
  /** The language that originals are written in. */
  language: Language;
  films: ReadonlyMap<string, CatalogFilm>;
  figures: Figures;
  refusals: Refusals;
}

/** A module with its sound pages; null where it was refused. */
export function gatherModule(shelf: ModuleShelf, home: Home): CatalogModule | null {
  const { value, name } = shelf.module ?? { value: null, name: '' };
  if (value === null || home.refusals.modules.has(shelf.id)) return null;
  const listed = new Set<string>();
  const firstTime = (id: string): boolean => !listed.has(id) && listed.add(id) !== undefined;
  const parts = value.parts.map(({ id, title, pages }) => ({ id, title, pages: pages.filter(firstTime) }));
  return {
    id: qualify(home.package, shelf.id),
    file: name,
    kind: value.kind,
    title: value.title,
    purpose: value.purpose,
    weeks: value.weeks ?? null,
    leaderWeeks: value.leaderWeeks ?? null,
    audience: value.audience,
    requires: (value.requires ?? []).map(({ module, hard, why }) => ({
      id: qualify(home.package, module),
      hard: hard ?? false,
      why,
    })),
    parts: parts.map((part) => ({ ...part, pages: part.pages.map((id) => qualify(home.package, id)) })),
    pages: parts.flatMap((part) =>
      part.pages.flatMap(
        (id) => gatherPage(shelf.pages.get(id), { module: shelf.id, part: part.id, audience: value.audience }, home) ?? [],
      ),
    ),
    leaderSupport: gatherLeaderSupport(shelf, home),
  };
}

function gatherPage(
  shelf: PageShelf | undefined,
  { module, part, audience }: Pick<CatalogPage, 'module' | 'part' | 'audience'>,
  { package: pkg, language, films, figures, refusals }: Home,
): CatalogPage | null {
  const { value, body, name } = shelf?.original ?? { value: null, body: null, name: '' };
  if (shelf === undefined || value === null || body === null || refusals.pages.has(shelf.id)) return null;
  const texts: ByLanguage<PageText> = {};
  for (const file of [shelf.original, ...shelf.translations]) {
    if (!file?.value || !file.body) continue;
    const { title, summary, how = null, goals = [], keyPoints = [] } = file.value;
    const translates = 'translates' in file.value ? file.value.translates : null;
    const contributors = translators(file);
    const body = gatherBody(file.body.nodes, pkg, figures);
    const text = { title, summary, how, goals, keyPoints, body, translates, contributors };
    texts[file.kind === 'page' ? language : file.location.language] = text;
  }
  return {
    id: qualify(pkg, shelf.id),
    file: name,
    module: qualify(pkg, module),
    part,
    kind: value.kind,
    audience: value.audience ?? audience,
    reading: toRange(value.minutes.reading),
    basis: value.minutes.basis,
    need: value.need ?? 'must',
    requires: (value.requires ?? []).map(({ page, hard, why }) => ({ id: qualify(pkg, page), hard: hard ?? false, why })),
    cites: gatherCites(value.cites ?? [], [body, ...shelf.translations.map((translation) => translation.body)], pkg),
    curriculum: value.curriculum ?? [],
    revision: value.revision,
    provenance: provenanceOf(value),
    blocks: gatherBlocks(body.blocks, pkg, films),
    texts,
  };
}

function gatherLeaderSupport(
  { id, leader }: ModuleShelf,
  { package: pkg, language, figures }: Home,
): CatalogLeaderSupport | null {
  const { original, translations } = leader;
  if (!original?.value || !original.body) return null;
  const { minutes, cites = [], revision } = original.value;
  const texts: ByLanguage<LeaderSupportText> = {};
  for (const file of [original, ...translations]) {
    if (!file.value || !file.body) continue;
    const { title, summary } = file.value;
    const translates = 'translates' in file.value ? file.value.translates : null;
    texts[file.kind === 'leader-support' ? language : file.location.language] = {
      title,
      summary,
      body: gatherBody(file.body.nodes, pkg, figures),
      translates,
      contributors: translators(file),
    };
  }
  const translated = translations.map((file) => [file.location.language, file.body?.meetings ?? []] as const);
  return {
    file: original.name,
    reading: toRange(minutes.reading),
    basis: minutes.basis,
    cites: gatherCites(cites, [original.body, ...translations.map(({ body }) => body)], pkg),
    revision,
    provenance: provenanceOf(original.value),
    meetings: gatherMeetings(original.body.meetings, translated, { package: pkg, module: id, language }),
    texts,
  };
}
