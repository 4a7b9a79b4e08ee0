import {
  type CatalogIndex,
  inLanguage,
  type Language,
  type Localised,
  qualifyBlock,
  type ResolvedStep,
  type SubjectKey,
  splitBlockId,
  splitSubjectKey,
  subjectKey,
} from '@stifinner/core';
import { messagesFor } from '../messages/messages.ts';
import { findBlock } from './body-search.ts';

/** The title of what a key names, in `language` or its stand-in; null where the catalog has no such thing. */
export function titleOf(index: CatalogIndex, key: SubjectKey, language: Language): Localised<string> | null {
  const { kind, id } = splitSubjectKey(key);
  switch (kind) {
    case 'page':
      return splitBlockId(id) === null ? titled(index.pages.get(id)?.texts, language) : blockTitle(index, id, language);
    case 'meeting':
      return titled(index.meetings.get(id)?.texts, language);
    case 'leader':
      return titled(index.modules.get(id)?.leaderSupport?.texts, language);
    case 'module':
      return inLanguage(index.modules.get(id)?.title ?? {}, language);
    case 'film':
      return inLanguage(index.films.get(id)?.title ?? {}, language);
  }
}

/** A block's own title, else its film's, else the word for its kind. `id` is `lk20/side#blokk`. */
export function blockTitle(index: CatalogIndex, id: string, language: Language): Localised<string> | null {
  const found = index.blocks.get(id);
  if (found === undefined) return null;
  const { page, block } = found;
  const text = inLanguage(page.texts, language);
  const own = text === null ? null : (findBlock(text.value.body, block.id)?.title ?? null);
  if (text !== null && own !== null) return { language: text.language, value: own };
  const film = block.film === null ? null : titleOf(index, subjectKey('film', block.film), language);
  return film ?? { language, value: messagesFor(language).blockKinds[block.kind] };
}

/** What a step is called, in `language` or its stand-in; text and link steps are in the words of the path, in `own`. */
export function stepTitle(index: CatalogIndex, step: ResolvedStep, language: Language, own: Language): Localised<string> {
  const unnamed = { language, value: messagesFor(language).stepKinds[step.kind] };
  switch (step.kind) {
    case 'page':
      return titleOf(index, subjectKey('page', step.page), language) ?? unnamed;
    case 'film':
      return titleOf(index, subjectKey('film', step.film), language) ?? unnamed;
    case 'block':
      return blockTitle(index, qualifyBlock(step.page, step.block), language) ?? unnamed;
    case 'meeting':
      return titleOf(index, subjectKey('meeting', step.meeting), language) ?? unnamed;
    case 'text':
      return step.title === null ? unnamed : { language: own, value: step.title };
    case 'link':
      return { language: own, value: step.title };
  }
}

function titled(texts: Partial<Record<Language, { title: string }>> | undefined, language: Language): Localised<string> | null {
  const text = inLanguage(texts ?? {}, language);
  return text === null ? null : { language: text.language, value: text.value.title };
}
