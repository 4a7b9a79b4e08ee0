import type { ImpactBlock, ImpactFacet } from '@stifinner/schemas';
import type { CatalogPage } from '../catalog/catalog.ts';
import { inLanguage, type Language } from '../language.ts';
import { isSameOrder } from './body-parts.ts';
import { differing, isSame, ordered } from './facets.ts';
import type { ShownBlock, ShownPage } from './shown-page.ts';
import { shownPage } from './shown-page.ts';
import { type Comparison, type ContentSide, type Edition, editionBefore } from './sides.ts';

/** What differs between two pages as they are read in one language. */
export interface PageDifference extends Differing {
  /** The same without what is borrowed: films and sources tell their own changes. */
  own: Differing;
  /** Whether an author wrote other words: what translations follow, and a new revision tells of. */
  words: boolean;
}

export interface Differing {
  /** Outside the blocks; minutes are the blocks' own, or the step's. */
  what: ImpactFacet[];
  /** Those that are new, gone or changed, in the order of the text, those that are gone last. */
  blocks: ImpactBlock[];
}

/** The differences between pages that were asked for, since thousands of paths take the same ones. */
export class PageDifferences {
  readonly #comparison: Comparison;
  readonly #known = new Map<string, PageDifference>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /** What a reader of `language` meets otherwise on `after`, where `before` was. */
  between(before: CatalogPage, after: CatalogPage, language: Language): PageDifference {
    const key = `${before.id} ${after.id} ${language}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { before: earlier, after: later, editionAfter } = this.#comparison;
    const found = differenceOf(read(earlier, before, language, editionBefore), read(later, after, language, editionAfter));
    this.#known.set(key, found);
    return found;
  }
}

function read(side: ContentSide, page: CatalogPage, language: Language, edition: Edition): ShownPage | null {
  const text = inLanguage(page.texts, language);
  return text && shownPage(side, page, { text: text.value, language: text.language }, edition);
}

function differenceOf(before: ShownPage | null, after: ShownPage | null): PageDifference {
  if (before === null || after === null) {
    const nothing: Differing = { what: before === after ? [] : ['text'], blocks: [] };
    return { ...nothing, own: nothing, words: before !== after };
  }
  const moved: ImpactFacet[] = isSameOrder(before.parts, after.parts) ? [] : ['order'];
  const own = [...differing(before.own, after.own), ...moved];
  const all = [...own, ...differing(before.borrowed, after.borrowed)];
  return {
    what: ordered(all),
    blocks: blocksOf(before, after, true),
    own: { what: ordered(own), blocks: blocksOf(before, after, false) },
    words: !isSame(before.words, after.words),
  };
}

function blocksOf(before: ShownPage, after: ShownPage, borrowed: boolean): ImpactBlock[] {
  const found = [...after.blocks].flatMap(([id, block]): ImpactBlock[] => {
    const old = before.blocks.get(id);
    const { title, minutes } = block;
    if (old === undefined) return [{ id, title, change: 'new', what: [], minutes: { before: null, after: minutes } }];
    const what = blockDiffers(old, block, borrowed);
    return what.length === 0 ? [] : [{ id, title, change: 'changed', what, minutes: { before: old.minutes, after: minutes } }];
  });
  const gone = [...before.blocks].filter(([id]) => !after.blocks.has(id));
  return [
    ...found,
    ...gone.map(([id, { title, minutes }]): ImpactBlock => {
      return { id, title, change: 'gone', what: [], minutes: { before: minutes, after: null } };
    }),
  ];
}

const blockDiffers = (before: ShownBlock, after: ShownBlock, borrowed: boolean): ImpactFacet[] =>
  ordered([...differing(before.own, after.own), ...(borrowed ? differing(before.borrowed, after.borrowed) : [])]);
