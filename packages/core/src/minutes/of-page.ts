import type { Block, CatalogPage } from '../catalog/catalog.ts';
import { sumMinutes, workForms } from './arithmetic.ts';
import type { MinutesByForm } from './minutes.ts';

/** Most pages are taken whole, by one path after another. */
const wholePages = new WeakMap<CatalogPage, MinutesByForm>();

/**
 * A page's minutes by work form: its own reading, alone, and its blocks but those in `without`. A section left out takes
 * the blocks inside it along. An optional block, or a block in an optional section, may be skipped: it counts 0 in `least`.
 */
export function minutesOfPage(page: CatalogPage, without: readonly string[] = []): MinutesByForm {
  if (without.length > 0) {
    const left = new Set(without);
    return minutesWith(
      page,
      page.blocks.filter((block) => !left.has(block.id) && !sectionsAround(page, block).some(({ id }) => left.has(id))),
    );
  }
  const known = wholePages.get(page);
  if (known) return known;
  const whole = minutesWith(page, page.blocks);
  wholePages.set(page, whole);
  return whole;
}

const minutesWith = (page: CatalogPage, blocks: Block[]): MinutesByForm =>
  sumMinutes([{ alone: page.reading }, sumMinutes(blocks.map((block) => asPartOfPage(page, block)))]);

/** What a page's minutes lose when the block is left out, with what stands inside it; `{}` for an unknown block. */
export const minutesOfBlock = (page: CatalogPage, block: string): MinutesByForm =>
  sumMinutes(blocksWith(page, block).map((each) => asPartOfPage(page, each)));

/** A block taken alone, with what stands inside it: who takes it has chosen it, so it is not optional then. */
export const minutesOfBlockAlone = (page: CatalogPage, block: string): MinutesByForm =>
  sumMinutes(
    blocksWith(page, block).map((each) => {
      const inner = [each, ...sectionsAround(page, each)];
      const chosen = inner.findIndex(({ id }) => id === block);
      return inner.slice(0, chosen).some(({ optional }) => optional) ? skippable(each.minutes) : each.minutes;
    }),
  );

/** A block and all that stand inside it, in the order of the text; empty for an unknown one. */
export const blocksWith = (page: CatalogPage, block: string): Block[] =>
  page.blocks.filter((each) => each.id === block || sectionsAround(page, each).some(({ id }) => id === block));

/** The sections that a block stands in, the nearest first. */
function sectionsAround(page: CatalogPage, block: Block): Block[] {
  const around: Block[] = [];
  for (let inside = block.inside; inside !== null; ) {
    const id = inside;
    const section = page.blocks.find((each) => each.id === id);
    if (!section || section === block || around.includes(section)) break;
    around.push(section);
    inside = section.inside;
  }
  return around;
}

const asPartOfPage = (page: CatalogPage, block: Block): MinutesByForm =>
  block.optional || sectionsAround(page, block).some(({ optional }) => optional) ? skippable(block.minutes) : block.minutes;

function skippable(minutes: MinutesByForm): MinutesByForm {
  const ranges = workForms.flatMap((form) => (minutes[form] ? [[form, { ...minutes[form], least: 0 }] as const] : []));
  return Object.fromEntries(ranges);
}
