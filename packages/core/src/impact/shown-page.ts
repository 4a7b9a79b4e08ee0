import type { Block, CatalogPage, PageText } from '../catalog/catalog.ts';
import { packageOf } from '../ids.ts';
import { inLanguage, type Language } from '../language.ts';
import { totalMinutes } from '../minutes/arithmetic.ts';
import { type BodyPart, type BodyParts, partsOf } from './body-parts.ts';
import type { Facets } from './facets.ts';
import { shownFilm } from './shown-film.ts';
import type { ContentSide, Edition } from './sides.ts';

/** A page as a reader meets it in one language: what is its own, and each of its blocks. */
export interface ShownPage extends Shown {
  parts: BodyParts;
  /** In the order of the text. */
  blocks: Map<string, ShownBlock>;
  /** All that an author wrote in this language. */
  words: unknown;
}

/** A block without the blocks inside it. */
export interface ShownBlock extends Shown {
  title: string;
  /** Typical. */
  minutes: number;
}

interface Shown {
  /** What is written here. */
  own: Facets;
  /** What is made elsewhere, and shown here: a film, a source, a picture. */
  borrowed: Facets;
}

/** One text of a page, with the films and sources that its language shows. */
export function shownPage(
  side: ContentSide,
  page: CatalogPage,
  { text, language }: { text: PageText; language: Language },
  edition: Edition,
): ShownPage {
  const { index } = side;
  const parts = partsOf(text.body, edition);
  const { title, summary, how, goals, keyPoints, translates } = text;
  const { contributors, changes, reviewBy, status } = page.provenance;
  const told = [summary, how, goals, keyPoints];
  return {
    parts,
    blocks: new Map(
      page.blocks.map((block) => [block.id, shownBlock(side, block, parts.blocks.get(block.id), { language, edition })]),
    ),
    words: [title, told, wordsOf(parts.own), [...parts.blocks].map(([id, part]) => [id, wordsOf(part)])],
    own: {
      title,
      summary: told,
      text: parts.own.text,
      figures: parts.own.figures,
      sources: page.cites,
      kind: page.kind,
      audience: page.audience,
      requires: page.requires,
      module: [page.module, page.part],
      status: [status, page.need],
      language,
      stale: translates !== null && translates < page.revision,
      about: [
        ...[contributors, text.contributors, changes, reviewBy, page.revision, page.curriculum],
        index.packages.get(packageOf(page.id))?.licence,
      ],
    },
    borrowed: {
      sources: page.cites.map((id) => index.sources.get(id)),
      figures: parts.own.editions,
      // What comes first is told by its title.
      requires: page.requires.map(({ id }) => inLanguage(index.pages.get(id)?.texts ?? {}, language)?.value.title),
    },
  };
}

const wordsOf = (part: BodyPart) => [part.title, part.text, part.figures, part.answers];

function shownBlock(
  { index }: ContentSide,
  block: Block,
  part: BodyPart | undefined,
  { language, edition }: { language: Language; edition: Edition },
): ShownBlock {
  const film = block.film === null ? undefined : index.films.get(block.film);
  const { title: filmTitle, summary: _, about: __, minutes: ___, ...ofFilm } = film ? shownFilm(film, language, edition) : {};
  return {
    title: part?.title ?? (typeof filmTitle === 'string' ? filmTitle : block.id),
    minutes: totalMinutes(block.minutes).typical,
    own: {
      title: part?.title,
      text: part?.text,
      figures: part?.figures,
      questions: part?.answers,
      kind: [block.kind, block.form, block.optional, block.question, block.inside, block.film],
      sources: block.source,
      minutes: block.minutes,
    },
    borrowed: { ...ofFilm, title: filmTitle, sources: index.sources.get(block.source ?? ''), figures: part?.editions },
  };
}
