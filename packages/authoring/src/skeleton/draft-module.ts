import { localOf, slugOf } from '@stifinner/core';
import { placeholders } from '../text/unwritten-marks.ts';
import { type Draft, type Drafted, type Edit, type Ground, isRefused, refuse, textOf } from './draft.ts';
import { leaderSupport } from './leader-support.ts';
import { addToList, itemsOf } from './list-edits.ts';
import { wordsIn } from './messages/words-in.ts';
import { type ModuleKind, moduleText } from './module-text.ts';
import { type PageToWrite, pageText } from './page-text.ts';
import { withSources } from './placeholder-sources.ts';
import { type Shelf, shelfOf } from './shelf-of.ts';
import { faultOfId, freeId } from './taken-ids.ts';

/** A new module in a package that is there. */
export interface NewModule {
  package: string;
  id: string;
  title: string;
  kind: ModuleKind;
  /** The title of its first part; a common one where there is none. */
  partTitle?: string | undefined;
  /** Its first page; one with the module's title where there is none. */
  page?: { id: string; title: string } | undefined;
}

/** The files of a new module (module.yaml, leder.mdx and a first page), and its id in the package's list. */
export function draftModule(asked: NewModule, ground: Ground): Drafted {
  const shelf = shelfOf(asked.package, ground);
  if (isRefused(shelf)) return shelf;
  const idFault = faultOfId('module', asked.id, asked.package, ground);
  if (idFault !== null) return refuse(idFault);
  const pageId = asked.page?.id ?? freeId('page', asked.title, asked.package, ground);
  if (pageId === null) return refuse(`Det går ikke an å lage en id av tittelen «${asked.title}». Velg en id selv.`);
  const pageFault = faultOfId('page', pageId, asked.package, ground);
  if (pageFault !== null) return refuse(pageFault);

  const { language } = shelf;
  const partTitle = asked.partTitle ?? wordsIn(language).module.partTitle;
  const partId = slugOf(partTitle, 'del');
  const page: PageToWrite = { id: pageId, title: asked.page?.title ?? asked.title, kind: 'reading', cites: [] };
  const list = listModule(asked, shelf, ground);
  if (isRefused(list)) return list;
  const sources = withSources(asked.package, Object.values(placeholders), language, ground);
  const folder = `content/${asked.package}/${asked.id}`;
  const part = { id: partId, title: partTitle, pages: [pageId] };
  const meeting = { id: freeId('meeting', `mote-${asked.id}`, asked.package, ground)!, part: partId, partTitle: asked.title };
  const draft: Draft = {
    files: [
      { name: `${folder}/module.yaml`, text: moduleText(language, { ...asked, part }) },
      { name: `${folder}/leder.mdx`, text: leaderSupport(language, asked.title, meeting) },
      { name: `${folder}/${pageId}.mdx`, text: pageText(language, page) },
      ...sources.files,
    ],
    edits: [list, ...sources.edits],
    copies: [],
  };
  return { draft };
}

/** The kinds of module that come after each on the shelf. */
const later: Record<ModuleKind, readonly ModuleKind[]> = {
  introduction: ['subject', 'closing'],
  subject: ['closing'],
  closing: [],
};

/** The package's list with the module in it: a closing module stays last, and an introduction goes before the subjects. */
function listModule({ id, kind }: NewModule, shelf: Shelf, { files }: Ground): Edit | { refusal: string } {
  const after = shelf.modules.filter((module) => later[kind].includes(module.kind)).map((module) => localOf(module.id));
  const written = textOf(files, shelf.file) ?? '';
  const before = itemsOf(written, ['modules']).findIndex((item) => after.includes(String(item)));
  const text = addToList(written, ['modules'], id, before < 0 ? undefined : before);
  return text === null
    ? refuse(`Stifinner fant ikke listen \`modules\` i ${shelf.file}. Kjør stifinner check, og rett den først.`)
    : { name: shelf.file, text, added: [id] };
}
