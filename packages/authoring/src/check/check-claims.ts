import { type Diagnostic, diagnose } from '@stifinner/core';
import { citedIn } from './cited.ts';
import type { PackageShelf } from './shelf.ts';
import { countWords, htmlOfBlocks, ownHtml } from './words.ts';

/** A page with fewer words than this leads to something, and claims nothing. */
const claimingWords = 100;

/** A page of a subject module that one reads or sees, and that has more to say than a few lines, names a source. */
export function checkClaims(shelf: PackageShelf): Diagnostic[] {
  const modules = [...shelf.modules.values()].filter(({ module }) => module?.value?.kind === 'subject');
  return modules.flatMap(({ pages }) =>
    [...pages.values()].flatMap(({ id, original }) => {
      const { value, body } = original ?? {};
      if (!original || !value || !body?.sound) return [];
      if ((value.kind !== 'reading' && value.kind !== 'film') || citedIn(original).length > 0) return [];
      const sections = body.blocks.filter(({ kind }) => kind === 'section');
      const texts = htmlOfBlocks(body.nodes);
      const words = [ownHtml(body.nodes), ...sections.map((section) => texts.get(section.id)?.own ?? '')].map(countWords);
      if (words.reduce((sum, count) => sum + count, 0) < claimingWords) return [];
      return [diagnose('page/no-source', original.placeOf('/id'), { id })];
    }),
  );
}
