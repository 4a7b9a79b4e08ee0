import { alike, type Diagnostic, diagnose } from '@stifinner/core';
import { hereToo } from '../captions/here-too.ts';
import type { AnyParsedFile } from '../parse/parsed-file.ts';
import { shortened } from '../shape/schema-words.ts';
import { linesOf } from '../text/lines.ts';
import { unwrittenTexts } from '../text/unwritten-texts.ts';
import type { PackageShelf, SchoolShelf, TextShelf } from './shelf.ts';

/** Text by file. */
type Sources = ReadonlyMap<string, string>;
/** Further places of a finding that are told: more say no more. */
const most = 9;

/**
 * Texts of a package that are as a skeleton made them, in what is no draft. A page or leader support says so itself, and for
 * its translations; what has no status of its own is a draft with its package.
 */
export function checkUnwritten(
  { package: file, paths, pathTranslations, films, modules }: PackageShelf,
  sources: Sources,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const ofModules = [...modules.values()];
  if (file?.value && file.value.status !== 'draft') {
    const ofFilms = [...films.values()].map(({ film }) => film);
    const alone = [file, ...ofModules.map(({ module }) => module), ...ofFilms, ...paths, ...pathTranslations];
    found.push(...alone.flatMap((each) => unwrittenIn(each, false, sources)));
  }
  for (const { leader, pages } of ofModules) for (const each of [leader, ...pages.values()]) found.push(...ofText(each, sources));
  return found;
}

/** Texts of a school that are as a skeleton made them: they are never drafts. */
export const checkUnwrittenOfSchool = ({ school, paths }: SchoolShelf, sources: Sources): Diagnostic[] =>
  [school, ...paths].flatMap((file) => unwrittenIn(file, false, sources));

type Texts = TextShelf<'page', 'page-translation'> | TextShelf<'leader-support', 'leader-support-translation'>;

function ofText({ original, translations }: Texts, sources: Sources): Diagnostic[] {
  if (!original?.value || original.value.status === 'draft') return [];
  return [original, ...translations].flatMap((file) => unwrittenIn(file, true, sources));
}

/** One finding a file, at the first of them. A file that was refused has other things to be mended first. */
function unwrittenIn(file: AnyParsedFile | null, canBeDraft: boolean, sources: Sources): Diagnostic[] {
  const text = file?.value ? sources.get(file.name) : undefined;
  if (!file || text === undefined) return [];
  const [first, ...others] = unwrittenTexts(file.name, text);
  if (first === undefined) return [];
  const lines = linesOf(file.name, text);
  const quoted = (begins: string): string => shortened(begins.replaceAll('`', '’'));
  const related = others
    .slice(0, most)
    .map(({ start, end, begins }) => hereToo(lines.place(start, end), alike(`\`${quoted(begins)}\``)));
  const told = { what: first.what, begins: quoted(first.begins), count: others.length + 1, canBeDraft };
  return [diagnose('text/unwritten', lines.place(first.start, first.end), told, related)];
}
