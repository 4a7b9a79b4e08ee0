import { inLanguage, type Language, type Localised, type ResolvedStep } from '@stifinner/core';
import { messagesFor } from '../messages/messages.ts';
import { findBlock } from './body-search.ts';
import type { CatalogIndex } from './catalog-index.ts';

/**
 * The title of a page, film, meeting, module, leader's page (`leader:lk20/x`) or block (`lk20/x#y`), in `language` or
 * its stand-in; null where the catalog has no such thing.
 */
export function titleOf(index: CatalogIndex, id: string, language: Language): Localised<string> | null {
  if (id.startsWith('leader:')) {
    const texts = index.modules.get(id.slice('leader:'.length))?.leaderSupport?.texts;
    return texts === undefined ? null : titled(inLanguage(texts, language));
  }
  const [whole, block] = splitBlock(id);
  if (block !== null) return blockTitle(index, whole, block, language);
  const text = index.pages.get(whole)?.texts ?? index.meetings.get(whole)?.texts;
  if (text !== undefined) return titled(inLanguage<{ title: string }>(text, language));
  const plain = index.modules.get(whole)?.title ?? index.films.get(whole)?.title ?? index.packages.get(whole)?.title;
  return plain === undefined ? null : inLanguage(plain, language);
}

/** A block's own title, else its film's, else the word for its kind. */
export function blockTitle(index: CatalogIndex, pageId: string, blockId: string, language: Language): Localised<string> | null {
  const page = index.pages.get(pageId);
  const block = page?.blocks.find((candidate) => candidate.id === blockId);
  if (page === undefined || block === undefined) return null;
  const text = inLanguage(page.texts, language);
  const own = text === null ? null : (findBlock(text.value.body, blockId)?.title ?? null);
  if (text !== null && own !== null) return { language: text.language, value: own };
  const film = block.film === null ? undefined : index.films.get(block.film);
  if (film !== undefined) return inLanguage(film.title, language);
  return { language, value: messagesFor(language).blockKinds[block.kind] };
}

/** What a step is called; text and link steps are the school's own words. */
export function stepTitle(index: CatalogIndex, step: ResolvedStep, language: Language): Localised<string> {
  const unnamed = { language, value: messagesFor(language).stepKinds[step.kind] };
  switch (step.kind) {
    case 'page':
      return titleOf(index, step.page, language) ?? unnamed;
    case 'film':
      return titleOf(index, step.film, language) ?? unnamed;
    case 'block':
      return blockTitle(index, step.page, step.block, language) ?? unnamed;
    case 'meeting':
      return titleOf(index, step.meeting, language) ?? unnamed;
    case 'text':
      return step.title === null ? unnamed : { language, value: step.title };
    case 'link':
      return { language, value: step.title };
  }
}

/** `lk20/side#blokk` in two. */
export function splitBlock(id: string): [whole: string, block: string | null] {
  const hash = id.indexOf('#');
  return hash < 0 ? [id, null] : [id.slice(0, hash), id.slice(hash + 1)];
}

function titled(text: Localised<{ title: string }> | null): Localised<string> | null {
  return text === null ? null : { language: text.language, value: text.value.title };
}
