import type { MappedMeeting, MappedModule, MappedPage, MappedPart } from '@stifinner/schemas';
import type { CatalogMeeting, CatalogModule, CatalogPackage, CatalogPage, CatalogPart } from '../../catalog/catalog.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { type ByLanguage, inLanguage, type Language, textIn } from '../../language.ts';
import { totalMinutes } from '../../minutes/arithmetic.ts';
import { minutesOfModule } from '../../minutes/of-module.ts';
import { minutesOfPage } from '../../minutes/of-page.ts';
import { reportPage } from '../report-pages.ts';
import { firstLanguage } from './first-language.ts';

/** A module with what stands in it, in the order of the shelf. */
export function mapModule(pkg: CatalogPackage, module: CatalogModule, index: CatalogIndex): MappedModule {
  const first = firstLanguage(pkg);
  const minutes = minutesOfModule(module).total;
  const support = module.leaderSupport;
  const meetings = support?.meetings ?? [];
  return {
    id: module.id,
    kind: module.kind,
    title: textIn(module.title, first),
    minutes,
    total: totalMinutes(minutes),
    leaderSupport: support && {
      ...titled(support.texts, first),
      status: support.provenance.status,
      revision: support.revision,
      file: support.file,
      languages: reportPage(pkg, module, support, { kind: 'leader-support', id: module.id }).languages,
    },
    parts: module.parts.map((part) => mapPart(pkg, module, part, index)),
    meetings: meetings.filter(({ part }) => part === null).map((meeting) => mapMeeting(meeting, first)),
  };
}

function mapPart(pkg: CatalogPackage, module: CatalogModule, part: CatalogPart, index: CatalogIndex): MappedPart {
  const first = firstLanguage(pkg);
  const pages = new Map(module.pages.map((page) => [page.id, page]));
  return {
    id: part.id,
    title: textIn(part.title, first),
    pages: part.pages.flatMap((id) => pages.get(id) ?? []).map((page) => mapPage(pkg, module, page)),
    meetings: (module.leaderSupport?.meetings ?? [])
      .filter((meeting) => meeting.part === part.id)
      .map((meeting) => mapMeeting(meeting, first)),
    refused: part.pages.filter((id) => index.refused.has(`page:${id}`)),
  };
}

function mapPage(pkg: CatalogPackage, module: CatalogModule, page: CatalogPage): MappedPage {
  const minutes = minutesOfPage(page);
  const { status, reviewBy, revision, file, languages } = reportPage(pkg, module, page, { kind: 'page', id: page.id });
  return {
    id: page.id,
    ...titled(page.texts, firstLanguage(pkg)),
    kind: page.kind,
    need: page.need,
    status,
    reviewBy,
    revision,
    file,
    minutes,
    total: totalMinutes(minutes),
    languages,
  };
}

const mapMeeting = ({ id, texts, minutes }: CatalogMeeting, first: Language): MappedMeeting => ({
  id,
  ...titled(texts, first),
  minutes,
  total: totalMinutes(minutes),
});

/** The title in the language asked for or the one that stands in, and which it is; empty where there is no text at all. */
export function titled(texts: ByLanguage<{ title: string }>, language: Language): { title: string; language: Language } {
  const found = inLanguage(texts, language);
  return { title: found?.value.title ?? '', language: found?.language ?? language };
}
