import {
  type Diagnostic,
  diagnose,
  languagesByLaw,
  localOf,
  type Path,
  packageOf,
  type Step,
  splitBlockId,
} from '@stifinner/core';
import { baseOf } from '../location/location.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { startOf } from '../text/lines.ts';
import type { KnownPackages } from './check-references.ts';
import { inOriginal } from './in-original.ts';
import type { LostFiles } from './lost-files.ts';
import type { PackageShelf } from './shelf.ts';

type Original = ParsedFile<'suggested-path'>;
type Translation = ParsedFile<'suggested-path-translation'>;

/** A suggested path in another language has its original, is in a language of its package, and goes the same way. */
export function checkPathTranslations(shelf: PackageShelf, known: KnownPackages, lost: LostFiles): Diagnostic[] {
  const declared = shelf.package?.value?.languages;
  return shelf.pathTranslations.flatMap((file): Diagnostic[] => {
    const { id, language } = file.location;
    const start = startOf(file.name);
    const name = baseOf(file.name).replace(`.${language}.yaml`, '.yaml');
    if (declared !== undefined && language === declared[0])
      return [diagnose('translation/original-language', start, { language, name })];
    if (declared !== undefined && languagesByLaw.includes(language) && !declared.includes(language))
      return [diagnose('translation/undeclared-language', start, { language, declared })];
    const original = shelf.paths.find(({ location }) => location.id === id);
    if (original !== undefined) return differences(file, original, known);
    return lost.fileOf(id, 'paths') === null ? [diagnose('translation/original-missing', start, { name })] : [];
  });
}

/** The first place where the two part: what follows may be the same fault again. */
function differences(file: Translation, original: Original, known: KnownPackages): Diagnostic[] {
  if (!file.value || !original.value) return [];
  const [ours, theirs] = [wayOf(original.value), wayOf(file.value)];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [expected, actual] = [ours[at], theirs[at]];
    if (expected?.says === actual?.says) continue;
    // What the original names and nothing bears is told there.
    if (expected !== undefined && !isKnown(expected.names, known)) return [];
    const place = actual === undefined ? file.placeOf('/steps') : file.placeOf(actual.pointer);
    const related = expected === undefined ? [] : [inOriginal(original.placeOf(expected.pointer))];
    const args = { actual: actual?.says ?? null, expected: expected?.says ?? null };
    return [diagnose('translation/steps-differ', place, args, related)];
  }
  return [];
}

/** A piece of a path that is the same in all languages, as an author would write it. */
interface Piece {
  pointer: string;
  says: string;
  names: Reference | null;
}

interface Reference {
  kind: 'page' | 'module' | 'film' | 'block' | 'meeting';
  id: string;
}

const kinds = ['page', 'module', 'film', 'block', 'meeting'] as const satisfies Reference['kind'][];
/** Lists of ids, as they are; words, that they are there. */
const others = ['omit', 'except', 'title', 'text', 'link', 'note'];

function wayOf({ basedOn, steps, leaveOut = [] }: Path): Piece[] {
  const base = basedOn === undefined ? [] : [{ pointer: '/basedOn', says: `basedOn: ${basedOn}`, names: null }];
  const piece = (step: Step | { meeting: string }, pointer: string): Piece => {
    const fields = new Map<string, unknown>(Object.entries(step));
    const kind = kinds.find((each) => fields.has(each));
    const names = kind === undefined ? null : { kind, id: String(fields.get(kind)) };
    const rest = others
      .filter((field) => fields.has(field))
      .map((field) => {
        const value = fields.get(field);
        return Array.isArray(value) ? `${field}: [${value.join(', ')}]` : field;
      });
    return { pointer, says: [...(names === null ? [] : [`${names.kind}: ${names.id}`]), ...rest].join(', '), names };
  };
  return [
    ...base,
    ...steps.map((step, number) => piece(step, `/steps/${number}`)),
    ...leaveOut.map(({ meeting }, number) => {
      const left = piece({ meeting }, `/leaveOut/${number}`);
      return { ...left, says: `leaveOut: ${meeting}` };
    }),
  ];
}

function isKnown(names: Reference | null, known: KnownPackages): boolean {
  if (names === null) return true;
  const { kind, id } = names;
  const ids = known.get(packageOf(id));
  if (ids === undefined) return false;
  if (kind === 'block') return ids.pages.has(localOf(splitBlockId(id)?.page ?? id));
  return { page: ids.pages, module: ids.modules, film: ids.films, meeting: ids.meetings }[kind].has(localOf(id));
}
