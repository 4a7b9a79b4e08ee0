import { localOf, nearest } from '@stifinner/core';
import { type Draft, type Drafted, type Edit, type Ground, isRefused, refuse, textOf, type WrittenFile } from './draft.ts';
import { draftPart } from './draft-part.ts';
import { filmText } from './film-text.ts';
import { addToList, itemsOf } from './list-edits.ts';
import type { PageKind } from './messages/words.ts';
import { citedBy, pageText } from './page-text.ts';
import { withSources } from './placeholder-sources.ts';
import { listOf, moduleOf, type Shelf, shelfOf } from './shelf-of.ts';
import { faultOfId, takenIds } from './taken-ids.ts';

/** A new page in a module that is there. */
export interface NewPage {
  package: string;
  module: string;
  /** The part that lists it, or the title of a new one, which gets a meeting too. */
  part: { id: string } | { newTitle: string };
  id: string;
  title: string;
  kind: PageKind;
  /** For a page about a film: the film. Without it a film with the page's id is planned. */
  film?: string | undefined;
  /** Sources of the package; one that stands in for them where there are none. */
  cites: readonly string[];
  /** The page in the same part that it comes right after; it comes last without. */
  after?: string | undefined;
}

/** The page, in the list of its part, with whatever it needs that is not there: a source, a planned film. */
export function draftPage(asked: NewPage, ground: Ground): Drafted {
  const shelf = shelfOf(asked.package, ground);
  if (isRefused(shelf)) return shelf;
  const module = moduleOf(asked.module, shelf);
  if (isRefused(module)) return module;
  const fault = faultOfId('page', asked.id, asked.package, ground) ?? unknownSource(asked.cites, shelf);
  if (fault !== null) return refuse(fault);
  const listed =
    'id' in asked.part
      ? listPage(asked, asked.part.id, module.file, ground)
      : draftPart(asked.id, asked.part.newTitle, module, shelf, ground);
  if (isRefused(listed)) return listed;
  const film = asked.kind === 'film' ? filmOfPage(asked, shelf, ground) : { id: undefined, files: [] };
  if (isRefused(film)) return film;

  const sources = withSources(asked.package, citedBy(asked.cites), shelf.language, ground);
  const page = { ...asked, film: film.id };
  const draft: Draft = {
    files: [
      { name: `content/${asked.package}/${asked.module}/${asked.id}.mdx`, text: pageText(shelf.language, page) },
      ...film.files,
      ...sources.files,
    ],
    edits: [...listed, ...sources.edits],
    copies: [],
  };
  return { draft };
}

function listPage(asked: NewPage, part: string, file: string, { files }: Ground): Edit[] | { refusal: string } {
  const written = textOf(files, file) ?? '';
  const parts = itemsOf(written, ['parts']) as { id?: unknown }[];
  const number = parts.findIndex(({ id }) => id === part);
  const ids = parts.map(({ id }) => String(id));
  if (number < 0) {
    const near = nearest(part, ids);
    return refuse(
      `Det finnes ingen del \`${part}\` i modulen \`${asked.module}\`.${near === null ? '' : ` Mente du \`${near}\`?`} ${listOf(ids, 'Delene er')} En ny del lager du med --new-part.`,
    );
  }
  const path = ['parts', number, 'pages'];
  const pages = itemsOf(written, path).map(String);
  const index = asked.after === undefined ? pages.length - 1 : pages.indexOf(asked.after);
  if (index < 0 && pages.length > 0)
    return refuse(`Det finnes ingen side \`${asked.after}\` i delen \`${part}\`. ${listOf(pages, 'Sidene der er')}`);
  const text = addToList(written, path, asked.id, index + 1 < pages.length ? index + 1 : undefined);
  if (text === null)
    return refuse(`Stifinner fant ikke listen \`pages\` for delen \`${part}\` i ${file}. Skriv \`${asked.id}\` der selv.`);
  return [{ name: file, text, added: [asked.id] }];
}

function filmOfPage(
  { film, id, title, package: pkg }: NewPage,
  { language, package: { films } }: Shelf,
  ground: Ground,
): { id: string; files: WrittenFile[] } | { refusal: string } {
  const ids = films.map((each) => localOf(each.id));
  if (film !== undefined && !ids.includes(film)) {
    const near = nearest(film, ids);
    return refuse(
      `Det finnes ingen film \`${film}\` i pakken \`${pkg}\`.${near === null ? '' : ` Mente du \`${near}\`?`} Lag den først, med stifinner new film.`,
    );
  }
  if (film !== undefined) return { id: film, files: [] };
  if (takenIds('film', pkg, ground).has(id)) return { id, files: [] };
  const planned = filmText({
    id,
    title,
    language,
    place: null,
    seconds: 180,
    captions: {},
    transcript: {},
    poster: null,
    description: null,
  });
  return { id, files: [{ name: `content/${pkg}/films/${id}/film.yaml`, text: planned }] };
}

function unknownSource(cites: readonly string[], { package: { sources } }: Shelf): string | null {
  const ids = sources.map(({ id }) => localOf(id));
  const unknown = cites.find((id) => !ids.includes(id));
  if (unknown === undefined) return null;
  const near = nearest(unknown, ids);
  return `Det finnes ingen kilde \`${unknown}\` i references.yaml.${near === null ? ' Før den opp der først.' : ` Mente du \`${near}\`?`}`;
}
