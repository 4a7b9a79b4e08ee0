import { type Diagnostic, diagnose } from '@stifinner/core';
import type { BodyReference } from '../mdx/parsed-body.ts';
import { nearMiss } from '../near-miss.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { KnownIds } from './known-ids.ts';
import type { PackageShelf } from './shelf.ts';

type Original = ParsedFile<'page'> | ParsedFile<'leader-support'>;
type Translation = ParsedFile<'page-translation'> | ParsedFile<'leader-support-translation'>;

/** What texts cite exists, stands in `cites`, and the other way about. An id that is wrong in one place is told there alone. */
export function checkCitations(shelf: PackageShelf, { sources }: KnownIds): Diagnostic[] {
  if (sources === null) return [];
  return [...shelf.modules.values()].flatMap(({ leader, pages }) =>
    [leader, ...pages.values()].flatMap(({ original, translations }) => checkText(original, translations, sources, shelf.id)),
  );
}

function checkText(
  original: Original | null,
  translations: readonly Translation[],
  sources: ReadonlySet<string>,
  pkg: string,
): Diagnostic[] {
  const cites = original?.value?.cites ?? [];
  const texts = [...(original === null ? [] : [original]), ...translations];
  const unknown = texts.flatMap((file) =>
    named(file, 'citation')
      .filter(({ id }) => !sources.has(id) && !cites.includes(id))
      .map(({ id, at }) => diagnose('reference/unknown-source', at, { id, package: pkg, near: nearMiss(id, sources) })),
  );
  if (!original?.value || unknown.length > 0 || cites.some((id) => !sources.has(id))) return unknown;
  const unlisted = texts.flatMap((file) =>
    firstOfEach(named(file, 'citation'))
      .filter(({ id }) => !cites.includes(id))
      .map(({ id, at }) => diagnose('citation/not-listed', at, { id })),
  );
  return [...unlisted, ...neverInText(original, cites)];
}

function neverInText(file: Original, cites: readonly string[]): Diagnostic[] {
  // In a text that was refused, what stands there is not known.
  if (!file.body?.sound) return [];
  const inText = new Set([...named(file, 'citation'), ...named(file, 'source')].map(({ id }) => id));
  return cites.flatMap((id, index) =>
    inText.has(id) || cites.indexOf(id) < index
      ? []
      : [diagnose('citation/never-in-text', file.placeOf(`/cites/${index}`), { id })],
  );
}

const named = ({ body }: Original | Translation, kind: BodyReference['kind']): BodyReference[] =>
  (body?.references ?? []).filter((reference) => reference.kind === kind);

const firstOfEach = (references: BodyReference[]): BodyReference[] =>
  references.filter(({ id }, place) => references.findIndex((other) => other.id === id) === place);
