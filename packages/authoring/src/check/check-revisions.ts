import { type Diagnostic, diagnose, firstTime, type Place } from '@stifinner/core';
import { originalsOf } from './cited.ts';
import type { PackageShelf } from './shelf.ts';

/** What texts tell of their own changes, and that each code from Grep is named once. */
export function checkRevisions(shelf: PackageShelf): Diagnostic[] {
  return [...shelf.modules.values()].flatMap(originalsOf).flatMap((file) => {
    if ((file.kind !== 'page' && file.kind !== 'leader-support') || file.value === null) return [];
    const { revision, changes = [] } = file.value;
    const tooNew = changes.flatMap((change, index) =>
      change.revision <= revision
        ? []
        : [diagnose('revision/entry-too-new', file.placeOf(`/changes/${index}/revision`), { entry: change.revision, revision })],
    );
    const isTold = revision === 1 || tooNew.length > 0 || changes.some((change) => change.revision === revision);
    const codes = 'curriculum' in file.value ? (file.value.curriculum ?? []) : [];
    return [
      ...tooNew,
      ...(isTold ? [] : [diagnose('revision/not-told', file.placeOf('/revision'), { revision })]),
      ...repeatedCodes(codes, (index) => file.placeOf(`/curriculum/${index}`)),
    ];
  });
}

const repeatedCodes = (codes: readonly string[], placeOf: (index: number) => Place): Diagnostic[] =>
  codes.flatMap((code, index) => {
    const first = codes.indexOf(code);
    if (first === index) return [];
    return [diagnose('page/curriculum-twice', placeOf(index), { code }, [firstTime(placeOf(first))])];
  });
