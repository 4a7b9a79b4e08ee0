import { type Diagnostic, diagnose } from '@stifinner/core';
import { originalsOf } from './cited.ts';
import type { PackageShelf } from './shelf.ts';

/** What somebody promised to look at again before `today`: a package, a page or leader support. `2026-11-22`, as in `reviewBy`. */
export function checkDates(shelf: PackageShelf, today: string): Diagnostic[] {
  return [shelf.package, ...[...shelf.modules.values()].flatMap(originalsOf)].flatMap((file) => {
    if (!file?.value || !('reviewBy' in file.value) || file.value.reviewBy === undefined) return [];
    const { reviewBy } = file.value;
    return reviewBy < today ? [diagnose('page/review-date-passed', file.placeOf('/reviewBy'), { reviewBy })] : [];
  });
}
