import type { Provenance } from '@stifinner/core';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import type { Shapes } from '../shape/shapes.ts';

/** What authors may say of where a text comes from, with what is so where they say nothing. */
export const provenanceOf = (value: Pick<Shapes['page'], 'status' | 'reviewBy' | 'contributors' | 'changes'>): Provenance => ({
  status: value.status ?? 'published',
  reviewBy: value.reviewBy ?? null,
  contributors: value.contributors ?? [],
  changes: value.changes ?? [],
});

/** Who made a translation; the original's own are told with its provenance. */
export const translators = (file: AnyParsedFile): Provenance['contributors'] =>
  file.kind === 'page-translation' || file.kind === 'leader-support-translation' ? (file.value?.contributors ?? []) : [];
