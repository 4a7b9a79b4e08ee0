import type { Block, CatalogPage } from '@stifinner/core';
import { joined } from '../components/words.ts';
import type { Messages } from '../messages/messages.ts';
import { capitalised } from './form-view.ts';

/** Which blocks of a page a path leaves out. */
export interface Without {
  has: (block: string) => boolean;
}

const nothing: Without = new Set();

/** `Film, refleksjon og samtale`: the kinds of a page's blocks, in the order in which they come. */
export function holdsText(page: CatalogPage, t: Messages, without: Without = nothing): string {
  const kinds = new Set(shownBlocks(page, without).map(({ kind }) => t.blockKinds[kind].toLowerCase()));
  return capitalised(kinds.size === 0 ? t.card.textAlone : joined([...kinds], t));
}

/** The blocks that are neither left out nor stand in a section that is. */
export function shownBlocks(page: CatalogPage, without: Without = nothing): Block[] {
  const gone = new Set<string>();
  return page.blocks.filter(({ id, inside }) => {
    // A section comes before the blocks inside it.
    if (without.has(id) || (inside !== null && gone.has(inside))) gone.add(id);
    return !gone.has(id);
  });
}
